import { commands } from '../../src/commands/list.js';
import type { Answer, Knowledge, Language, Question } from '../../src/model.js';
import { aBot, aKnowledge, aKnowledgeOf, aQuestion } from '../builders.js';
import { today } from '../the-bot.js';

const knowledge = aKnowledge();
const named = (name: string) => {
  const found = commands.find((command) => command.name === name);
  if (!found) throw new Error(`no command "${name}"`);
  return found;
};
const run = (name: string, args: unknown, language: Language = 'da', over: Knowledge = knowledge): Answer | undefined =>
  named(name).run(args, { knowledge: over, language, now: today });
const recognise = (name: string, fields: Partial<Question>) => named(name).recognise?.(aQuestion(fields), knowledge);

describe('An answer says what is true:', () => {
  test.each<[string, string, unknown, object]>([
    [
      'a term',
      'term',
      { term: 'licensklinik' },
      { kind: 'definition', term: { name: 'Licensklinik' }, sources: [{ passage: 'samarbejde#licensklinik' }] },
    ],
    [
      'one region’s status',
      'status',
      { recommendation: '5b', actor: 'region-sjaelland' },
      { kind: 'status', cell: { actor: 'region-sjaelland', markings: [{ status: 'unreadable' }] } },
    ],
    [
      'every region’s status',
      'status',
      { recommendation: '5b' },
      { kind: 'status_all', rows: [{ actor: 'region-midtjylland' }, { actor: 'region-sjaelland' }] },
    ],
    [
      'a region that did not answer',
      'status',
      { recommendation: '9', actor: 'region-syddanmark' },
      { kind: 'no_answer', reason: { kind: 'no_entry', actor: 'region-syddanmark', recommendation: '9' } },
    ],
    [
      'a recommendation that is not there',
      'status',
      { recommendation: '19' },
      { kind: 'no_answer', reason: { kind: 'no_such_recommendation', id: '19', known: ['5a', '5b', '9'] } },
    ],
    ['a number that has several parts', 'status', { recommendation: '5' }, { kind: 'clarify', about: 'variant', name: '5' }],
    ['what a recommendation says', 'recommendation', { recommendation: '9' }, { kind: 'recommendation', recommendation: { id: '9' } }],
    [
      'a region',
      'region',
      { actor: 'region-midtjylland' },
      { kind: 'region', rows: [{ recommendation: '5b' }, { recommendation: '9' }], asOf: '2017-11' },
    ],
    [
      'a region that did not answer at all',
      'region',
      { actor: 'region-syddanmark' },
      { kind: 'no_answer', reason: { kind: 'no_entry', actor: 'region-syddanmark' } },
    ],
    [
      'two terms',
      'compare',
      { terms: ['licensklinik', 'regionsklinik'] },
      { kind: 'comparison', columns: [{ heading: 'Licensklinik' }, { heading: 'Regionsklinik' }] },
    ],
    [
      'two regions, one of which did not answer',
      'compare',
      { actors: ['region-midtjylland', 'region-syddanmark'], recommendations: ['9'] },
      { kind: 'comparison', columns: [{ markings: [{ status: 'partial' }] }, { lines: [], remark: 'no_entry' }] },
    ],
    [
      'two regions on a topic that one is silent on',
      'compare',
      { actors: ['region-midtjylland', 'region-sjaelland'], text: 'husleje' },
      { kind: 'comparison', columns: [{ lines: ['Regionen betaler huslejen i to år.'] }, { remark: 'nothing_found' }] },
    ],
    ['a section', 'section', { passage: 'lov#227' }, { kind: 'passage', whole: true, hits: [{ passage: { heading: '§ 227' } }] }],
    [
      'a text',
      'document',
      { document: 'strategi' },
      { kind: 'document', sections: [{ heading: 'Ledige ydernumre' }, { heading: 'Afstand' }] },
    ],
    ['the texts', 'sources', {}, { kind: 'list', of: 'documents', total: 6 }],
    [
      'the terms',
      'list',
      { of: 'terms' },
      { kind: 'list', total: 3, items: [{ title: 'Licensklinik' }, { title: 'Regionsklinik' }, { title: 'Ydernummer' }] },
    ],
    [
      'the recommendations, in their order',
      'list',
      { of: 'recommendations' },
      {
        kind: 'list',
        items: [{ title: '5a · Klinikophold for studerende' }, { title: '5b · KBU i almen praksis' }, { title: '9 · Andre faggrupper' }],
      },
    ],
    [
      'cells of a marking',
      'list',
      { of: 'status', status: 'unreadable' },
      { kind: 'list', total: 1, items: [{ title: '5b · Region Sjælland' }] },
    ],
    ['cells of a marking that none has', 'list', { of: 'status', status: 'full' }, { kind: 'list', total: 0, items: [] }],
    [
      'a question',
      'ask',
      { text: 'hvem betaler huslejen' },
      { kind: 'passage', hits: [{ passage: { id: 'samarbejde#husleje' }, best: 0 }] },
    ],
    [
      'a question that the texts do not answer',
      'ask',
      { text: 'hvor mange tandlæger har Bornholm' },
      { kind: 'no_answer', texts: 6, newest: '2021' },
    ],
    [
      'a question about a region whose texts are silent',
      'ask',
      { text: 'hvem betaler huslejen', actors: ['region-sjaelland'] },
      { kind: 'no_answer', reason: { kind: 'not_about_actor' } },
    ],
    [
      'what is known',
      'about',
      {},
      { kind: 'about', documents: 6, terms: 3, recommendations: 3, newest: '2021', version: knowledge.version },
    ],
  ])('%s', (_case, name, args, expected) => {
    expect(run(name, args)).toMatchObject(expected);
  });

  test('a body that takes over from others shows theirs, and says that it is theirs', () => {
    expect(run('region', { actor: 'region-oestdanmark' })).toMatchObject({
      kind: 'comparison',
      columns: [{ heading: 'Region Sjælland', remark: 'before_merger' }],
    });
    expect(run('status', { recommendation: '5b', actor: 'region-oestdanmark' })).toMatchObject({
      kind: 'comparison',
      columns: [{ heading: 'Region Sjælland', remark: 'before_merger' }],
    });
  });

  test('in the language that was asked in', () => {
    expect(run('term', { term: 'licensklinik' }, 'en')).toMatchObject({ language: 'en' });
  });

  test('and the same each time', () => {
    for (const [name, args] of [
      ['term', { term: 'licensklinik' }],
      ['ask', { text: 'huslejen' }],
      ['status', { recommendation: '5b' }],
    ] as const)
      expect(run(name, args)).toEqual(run(name, args));
  });

  test('with no more than four buttons', () => {
    for (const [name, args] of [
      ['status', { recommendation: '5b', actor: 'region-midtjylland' }],
      ['term', { term: 'licensklinik' }],
      ['ask', { text: 'regionen' }],
    ] as const)
      expect(run(name, args)?.steps.length).toBeLessThanOrEqual(4);
  });

  test('or nothing, where the arguments do not fit', () => {
    expect([run('section', {}), run('status', { recommendation: 5 }), run('list', { of: 'x' }), run('say', { what: 'x' })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('A search', () => {
  const hits = (text: string, language: Language = 'da') => {
    const answer = run('search', { text }, language);
    return answer?.kind === 'results' ? answer.hits.map(({ passage }) => passage.id) : answer?.kind;
  };

  test.each<[string, string | string[]]>([
    ['huslejen', ['samarbejde#husleje']],
    ['"seks år"', ['politisk-aftale#regionsklinikker']],
    ['"år seks"', 'no_answer'],
    ['praksis kilde:2018', ['lov#227']],
    ['praksis art:oplæg', ['oplaeg#salg-af-praksis']],
    ['afventer region:sjælland', ['status#5b-kbu-i-almen-praksis/region-sjaelland']],
    ['ydernumre kilde:strategi', ['strategi#ledige-ydernumre']],
    ['Bornholm', 'no_answer'],
  ])('%s → %s', (text, expected) => {
    expect(hits(text)).toEqual(expected);
  });

  test('says what it was narrowed to', () => {
    expect(run('search', { text: 'praksis kilde:2018' })).toMatchObject({ query: 'praksis', narrowed: ['kilde:2018'] });
  });
  test('takes a filter that it does not know for words', () => {
    expect(run('search', { text: 'huslejen region:Bornholm' })).toMatchObject({ narrowed: [] });
  });
  test('says where no section has all the words', () => {
    expect(run('search', { text: 'huslejen' })).toMatchObject({ fewer: false });
    expect(run('search', { text: 'huslejen ydernumre' })).toMatchObject({ fewer: true });
  });
});

describe('A question is taken by the command that it is for:', () => {
  test.each<[string, string, Partial<Question>, unknown]>([
    ['a name alone is asked after', 'term', { terms: ['licensklinik'], content: ['licensklinik'] }, { term: 'licensklinik' }],
    ['a name in a question that leans on the last one is not', 'term', { terms: ['licensklinik'], subject: 'husleje' }, undefined],
    [
      'a name beside a recommendation is not',
      'term',
      { terms: ['licensklinik'], recommendations: [{ id: '5b', start: 0, end: 2 }] },
      undefined,
    ],
    ['a name that is no term is not', 'term', { terms: ['findes-ikke'] }, undefined],
    ['a region alone is an overview', 'region', { actors: ['region-midtjylland'] }, { actor: 'region-midtjylland' }],
    ['a region with a topic is not', 'region', { actors: ['region-midtjylland'], content: ['husleje'] }, undefined],
    ['two regions are not', 'region', { actors: ['region-midtjylland', 'region-sjaelland'] }, undefined],
    [
      'a recommendation and a region are a status',
      'status',
      { recommendations: [{ id: '5b', start: 0, end: 2 }], actors: ['region-sjaelland'] },
      { recommendation: '5b', actor: 'region-sjaelland' },
    ],
    [
      'what a recommendation says is no status',
      'status',
      { recommendations: [{ id: '5b', start: 0, end: 2 }], asks: new Set(['recommendation']) },
      undefined,
    ],
    [
      'what a recommendation says is a recommendation',
      'recommendation',
      { recommendations: [{ id: '5b', start: 0, end: 2 }], asks: new Set(['recommendation']) },
      { recommendation: '5b' },
    ],
    [
      'two terms that are to be compared are compared',
      'compare',
      { terms: ['licensklinik', 'regionsklinik'], asks: new Set(['comparison']) },
      { terms: ['licensklinik', 'regionsklinik'] },
    ],
    [
      'two recommendations are compared',
      'compare',
      {
        recommendations: [
          { id: '5a', start: 0, end: 2 },
          { id: '5b', start: 3, end: 5 },
        ],
      },
      { recommendations: ['5a', '5b'] },
    ],
    [
      'a text’s date and sender are on the text’s card',
      'document',
      { documents: ['lov'], asks: new Set(['origin']) },
      { document: 'lov', from: 0 },
    ],
    [
      'what is left is searched for',
      'ask',
      { text: 'Hvem betaler huslejen?', rest: 'Hvem betaler huslejen?' },
      { text: 'Hvem betaler huslejen?', skip: 0 },
    ],
  ])('%s', (_case, name, fields, args) => {
    expect(recognise(name, fields)).toEqual(args);
  });
});

describe('What is no question to the texts has its own answer:', () => {
  let bot: Awaited<ReturnType<typeof aBot>>;
  beforeAll(async () => {
    bot = await aBot();
  });

  test.each<[string, string]>([
    ['hej', 'greeting'],
    ['Goddag!', 'greeting'],
    ['hello there', 'greeting'],
    ['tak', 'thanks'],
    ['Mange tak for hjælpen!', 'thanks'],
    ['thanks a lot', 'thanks'],
    ['jeg har ondt i maven', 'medical'],
    ['my son has a fever', 'medical'],
    ['kan jeg bestille en tid hos lægen', 'medical'],
    ['I want to book an appointment', 'medical'],
    ['skal jeg tage en panodil', 'medical'],
    ['min mor har fået udslæt', 'medical'],
  ])('%s: %s', (text, what) => {
    expect(recognise('say', { text })).toEqual({ what });
  });

  test.each([
    'hej, hvad er en licensklinik',
    'tak for sidst, status på 5b',
    'hvor mange sygehuse er der',
    '8-12.000 patienter',
    'ring 12345678',
    'perioden 010108-311208',
    'hvad koster en sygdom samfundet',
    'hvem betaler huslejen',
  ])('a question is a question: %s', (text) => {
    expect(recognise('say', { text })).toBeUndefined();
  });

  test('a CPR number is neither repeated nor remembered', async () => {
    await bot.ask('status på 5b i Sjælland', { conversation: 'cpr' });
    const reply = await bot.ask('hvad er status for 010203-1234', { conversation: 'cpr' });
    expect(JSON.stringify(reply)).not.toContain('010203');
    expect((await bot.ask('og i Midtjylland?', { conversation: 'cpr' })).text).toMatch(/^5b · Region Midtjylland/);
  });

  test('an illness gets the number to call', async () => {
    expect((await bot.ask('jeg har ondt i brystet')).text).toContain('112');
    expect((await bot.ask('I have a fever')).text).toContain('112');
  });
});

test('a quoted phrase stands in one heading or one sentence, as whole words', async () => {
  const bot = await aBot(
    aKnowledgeOf({ 'Garanti for husleje': 'Garantien varer to år.', Husleje: 'Betalt husleje.', Andet: 'En garanti for huslejeloftet.' }),
  );
  expect((await bot.ask('/søg "garanti for husleje"')).text).toMatch(/^1 afsnit/);
  // Heading and text do not make a phrase together, nor does the beginning of a longer word.
  expect((await bot.ask('/søg "husleje garantien"')).kind).toBe('no_answer');
});

test('an agreement is one between the parties or a political one', async () => {
  const { text } = await (await aBot()).ask('/søg regionen art:aftale');
  expect(text).toContain('Samarbejde i Midtjylland');
  expect(text).toContain('Politisk aftale');
  expect(text).not.toContain('Statusnotat');
});
