// What once went wrong and must not go wrong again, each through the door where it showed.
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateText } from '../src/cards/dates.js';
import { safe } from '../src/cards/safe.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import * as records from '../src/knowledge/records.js';
import { sentences, unitsOf } from '../src/knowledge/units.js';
import { readYaml } from '../src/knowledge/yaml.js';
import { clean, fold } from '../src/language/fold.js';
import { languageOf } from '../src/language/language-of.js';
import { stem } from '../src/language/stem.js';
import { recommendationRefs } from '../src/understand/recommendation-refs.js';
import { aBot, aDocument, aKnowledge, aKnowledgeOf } from './builders.js';
import { theBot, today, type Bot } from './the-bot.js';

let bot: Bot;
beforeAll(async () => {
  bot = await theBot(() => today);
});
const known = ['1c', '2a', '2b', '4', '5a', '5b', '9', '12b', '16a', '16b', '18', 'øvrige', '3a', '7'];
const refs = (text: string, onlyNumbers = false) => recommendationRefs(text, known, 'da', onlyNumbers).map(({ id }) => id);
const title = async (...messages: string[]) => (await bot.ask(...messages)).text.split('\n')[0];
type Node = Readonly<Record<string, unknown>>;
const nodes = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null ? [] : [value as Node, ...Object.values(value).flatMap(nodes)];

describe('Answers that were once wrong stay right:', () => {
  test.each(['hvad siger anbefalingen om huslejen', 'anbefalingen', 'hvem har skrevet anbefalingen om klynger?'])(
    '"anbefalingen" is no "anbefaling en" (1): %s',
    (text) => {
      expect(refs(text)).toEqual([]);
    },
  );
  test('through the door', async () => {
    expect(await title('status på 5b i Syddanmark', 'hvad siger anbefalingen?')).not.toMatch(/^1c/);
  });
  test.each(['5a', '5a syd', '2a midtjylland', 'status 16a nordjylland', '3 a'])(
    'the letter of a recommendation is no English article: %s',
    (text) => {
      expect(languageOf(text, 'da')).toBe('da');
    },
  );
  test.each(['anbefaling nr. 9', 'anbefaling nummer 9', 'punkt nr. 9', 'pkt. nr 9', 'recommendation no. 9'])(
    'a number behind "nr.": %s',
    (text) => {
      expect(refs(text)).toEqual(['9']);
    },
  );
  test('through the door', async () => {
    expect(await title('status på anbefaling nr. 9 i Midtjylland')).toBe('9 · Region Midtjylland');
  });
  test.each(['5b i de øvrige regioner', 'hvad siger de øvrige regioner om 5b'])('"de øvrige regioner" is no recommendation: %s', (text) => {
    expect(refs(text)).toEqual(['5b']);
  });
  test.each(['anbefaling 31', 'punkt 99', 'recommendation 40'])(
    'a number above 30 behind "anbefaling" does not exist, and that is said: %s',
    async (text) => {
      expect(refs(text)).toHaveLength(1);
      expect((await bot.ask(text)).text).toMatch(/findes ikke i kilden|does not exist in the source/);
    },
  );
  test('"who pays" after a status stays with that status and region', async () => {
    const reply = await bot.ask('status på 5b i Syddanmark', 'hvem betaler?');
    expect(reply.text).not.toContain('Region Midtjylland');
  });
  test('a region before "om" and "for" is the region', () => {
    const knowledge = aKnowledge();
    expect(knowledge.names('hvad siger Syd om 5b').map(({ entity }) => entity.id)).toEqual(['region-syddanmark']);
    expect(knowledge.names('hvad har Midt på 5b').map(({ entity }) => entity.id)).toEqual(['region-midtjylland']);
  });
  test('"a" behind a number may be an article: "is 9 a good idea?"', () => {
    expect(recommendationRefs('is 9 a good idea?', known, 'en', false).map(({ id }) => id)).not.toContain('9a');
  });
});

describe('Answers that were once missed are given:', () => {
  test.each(['5(b)', 'hvor mange læge(r) mangler der', 'lukkegrænse=?'])(
    'a bracket or an equals sign behind a word takes no words away: %s',
    async (text) => {
      expect((await bot.ask(text)).kind).not.toBe('say');
    },
  );
  test.each<[string, string[]]>([
    ['5a/5b', ['5a', '5b']],
    ['5a-5b', ['5a', '5b']],
    ['5(b)', ['5b']],
    ['sammenlign 5a og 9', ['5a', '9']],
    ['anbefalingerne 5a, 9 og 18', ['5a', '9', '18']],
  ])('each of several is meant: %s', (text, ids) => {
    expect(refs(text, true)).toEqual(ids);
  });
  test('through the door', async () => {
    expect((await bot.ask('sammenlign 5a og 9')).kind).toBe('comparison');
  });
  test.each(['hvilke begreber er der', 'which terms are there', 'vis ordlisten', 'show the glossary'])(
    'the list of terms can be asked for: %s',
    async (text) => {
      expect((await bot.ask(text)).kind).toBe('list');
    },
  );
  test('a word that a line end broke is found whole', () => {
    const knowledge = aKnowledgeOf({ Skive: 'Der mangler lægedæk-\nning i Skive.' });
    expect(knowledge.search({ text: 'lægedækning', language: 'da' }).hits).toHaveLength(1);
    expect([...knowledge.passages.values()][0]?.units[0]?.text).toBe('Der mangler lægedækning i Skive.');
  });
  test('a part finds a compound that stands only inflected', () => {
    const knowledge = aKnowledgeOf({ A: 'Uddannelsespladser findes i hele landet.' });
    expect(knowledge.search({ text: 'plads', language: 'da' }).hits).toHaveLength(1);
  });
  test('the forms of "regel" are one word', () => {
    expect(stem('regler')).toBe(stem('regel'));
    expect(stem('reglerne')).toBe(stem('regel'));
  });
  test.each([
    ['og de andre regioner?', 'status_all'],
    ['alle regioner?', 'status_all'],
    ['hvad spørges der om?', 'recommendation'],
  ])('what a button says can be typed: "5b syd", "%s" → %s', async (text, kind) => {
    expect((await bot.ask('status på 5b i Syddanmark', text)).kind).toBe(kind);
  });
  test.each(['sammenlign med regionsklinik', 'hvad er forskellen på den og en regionsklinik?'])(
    '"it" is compared: "hvad er en licensklinik", "%s"',
    async (text) => {
      expect((await bot.ask('hvad er en licensklinik', text)).kind).toBe('comparison');
    },
  );
});

describe('Cards that once broke hold:', () => {
  test('the link to the original works', async () => {
    const url = 'https://www.retsinformation.dk/eli/lta/2018/1';
    const tiny = await aBot(
      aKnowledge({ 'documents/lov.md': aDocument({ title: 'Lov', kind: 'law', source: { url } }, '## § 227\n\nTekst.') }),
    );
    const { card } = await tiny.press({ command: 'document', args: { document: 'lov' }, language: 'da' });
    expect(nodes(card).filter(({ type }) => type === 'Action.OpenUrl')).toEqual([{ type: 'Action.OpenUrl', title: 'Åbn originalen', url }]);
  });
  test('safe() leaves nothing to act on: "{{{DATE(…)}}"', () => {
    const harmful = /\{\{|\$\{|\]\(|:\/\/|[<>]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
    expect(safe('{{{DATE(2020-01-01T00:00:00Z)}}')).not.toMatch(harmful);
    const signs = fc.string({ unit: fc.constantFrom(...'{{{$](:/<\u2060\u202e'), maxLength: 12 });
    fc.assert(
      fc.property(signs, (text) => expect(safe(text)).not.toMatch(harmful)),
      { numRuns: 500 },
    );
  });
  test.each(['1. Lægevagt', '# Lægevagt', '- Lægevagt', '> Lægevagt'])(
    'a heading in a card is no list, heading or quotation of markdown: %s',
    async (heading) => {
      const tiny = await aBot(aKnowledgeOf({ Vagt: 'x', [`${heading}`]: 'Vagten er åben om natten.' }));
      const { card } = await tiny.ask('vagten om natten');
      const [block] = nodes(card['body']).filter(({ type }) => type === 'TextBlock');
      expect(String(block?.['text'])).toContain('Lægevagt');
      expect(block?.['text']).not.toMatch(/^\s*(?:#|[-+>]|\d+[.)])/);
    },
  );
  const texts = (card: unknown) =>
    nodes(card).flatMap(({ type, text }) => (type === 'TextBlock' || type === 'TextRun' ? [String(text)] : []));
  test.each(['status på 5b i Syddanmark', '5b i Syddanmark og Nordjylland', 'hvilke anbefalinger er der', '/kilder'])(
    'no text of a card is empty: %s',
    async (text) => {
      expect(texts((await bot.ask(text)).card).filter((one) => !one.trim())).toEqual([]);
    },
  );
  test('the card of every text keeps to 25 KB', async () => {
    for (const document of bot.built.knowledge.documents.keys()) {
      const { card } = await bot.press({ command: 'document', args: { document }, language: 'da' });
      expect({
        document,
        bytes: Buffer.byteLength(JSON.stringify(card)),
        fits: Buffer.byteLength(JSON.stringify(card)) <= 25 * 1024,
      }).toMatchObject({ fits: true });
    }
  });
});

describe('Folders that were once misread are read:', () => {
  test('a file whose name ends in .MD is read, or named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'viden-'));
    await writeFile(join(folder, 'a.md'), aDocument({}, '## A\n\na'));
    await writeFile(join(folder, 'NOTAT.MD'), aDocument({}, '## B\n\nb'));
    const { knowledge } = await loadKnowledge([folder]);
    await rm(folder, { recursive: true });
    expect(knowledge.documents.size + knowledge.findings.length).toBe(2);
  });
  test('a date that no calendar has is refused', () => {
    for (const date of ['2017-13', '2017-00', '2017-02-31', '2017-11-99'])
      expect(readYaml<unknown>(records.frontMatter, `title: T\ndate: ${date}`, 'f').findings).toHaveLength(1);
    expect(dateText('2017-13', 'da')).not.toBe('13 2017');
  });
  test('a line that begins with a date goes on with its paragraph', () => {
    expect(unitsOf('Fristen er den\n30. juni 2018.').map(({ text }) => text)).toEqual(['Fristen er den 30. juni 2018.']);
  });
  test('a row whose first cell is blank begins with its cells', () => {
    expect(unitsOf('| A | B |\n|---|---|\n|  | 18 |').map(({ text }) => text)).toEqual(['B: 18']);
  });
  test('Danish quotation marks end and begin sentences', () => {
    expect(sentences('Hun sagde »ja.« Så gik hun.')).toHaveLength(2);
    expect(sentences('De blev enige. »Godt«, sagde de.')).toHaveLength(2);
  });
  test('a field that is missing is said to be missing', () => {
    const { findings } = readYaml<unknown>(records.status, 'id: 9', 'f');
    expect(findings.find(({ reason }) => reason.startsWith('as_of'))?.reason).not.toBe('as_of: Invalid input');
  });
});

describe('Small things that once went wrong:', () => {
  test.each(['dæk-\u00a0\nning', 'a-\nb-\nc', 'a\u200b\u030a'])('cleaning what is clean changes nothing: %j', (text) => {
    expect(clean(clean(text))).toBe(clean(text));
  });
  test.each(['ǽ', 'ǿ'])('folding what is folded changes nothing: %s', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });
  test('a name tells where it stands, also where the text has soft hyphens', () => {
    const text = 'læ\u00adger i Region Midtjylland';
    expect(
      aKnowledge()
        .names(text)
        .map(({ surface }) => surface),
    ).toEqual(['Region Midtjylland']);
  });
  test('"nummer to" is Danish', async () => {
    expect((await bot.ask('5b', 'nummer to')).language).toBe('da');
  });
  test('"under 9-årige" is no recommendation', () => {
    expect(refs('børn under 9-årige')).toEqual([]);
  });
  test.each(['no one', 'en'])('%j is no recommendation', async (text) => {
    expect((await bot.ask(text)).kind).not.toBe('status_all');
  });
  test('"?" alone is help', async () => {
    expect((await bot.ask('?')).kind).toBe('help');
  });
  test('a forged button shows no "{reference}"', async () => {
    expect((await bot.press({ command: 'say', args: { what: 'trouble' }, language: 'da' })).text).not.toContain('{reference}');
  });
  test.each(['status', 'recommendation'])(
    'a forged button whose recommendation is "(" is a polite answer, not an error: %s',
    async (command) => {
      const tiny = await aBot();
      await tiny.press({ command, args: { recommendation: '(' }, language: 'da' });
      expect(tiny.lines.map(({ level }) => level)).toEqual(['info']);
    },
  );
  test('"nr. 99" of a shorter list says so, and not that the texts lack the word "nr"', async () => {
    expect((await bot.ask('5b', 'nr. 99')).text).not.toContain('„nr“');
  });
  test('"har Syddanmark svaret på 17?" is a question of status', async () => {
    expect(await bot.ask('har Syddanmark svaret på 17?')).toMatchObject({
      kind: 'status',
      text: expect.stringContaining('17 · Region Syddanmark'),
    });
  });
  test.each(['hvilken anbefaling handler om lægevagt', 'which recommendation is about the out-of-hours service'])(
    'asked for by its subject, a recommendation tells its number: %s',
    async (text) => {
      expect(await bot.ask(text)).toMatchObject({ kind: 'recommendation', text: expect.stringMatching(/^14 · /) });
    },
  );
});

describe('What the texts do not tell is not answered by what they tell nearby:', () => {
  test.each([
    ['ledige ydernumre tønder kommune', 'a place that no text names, in small letters'],
    ['does outlook excel at calendars', 'an English word that shares its stem with another'],
    ['what is the membership fee of IDCN Jutland Funen', 'an amount'],
    ['hvad viste evalueringen af forsøgene efter § 233', 'an outcome'],
    ['hvad er resultatet af de regionale pilotprojekter om telesår?', 'an outcome'],
  ])('%s (%s)', async (text) => {
    expect((await bot.ask(text)).kind).toBe('no_answer');
  });
  test.each([
    ['ledige ydernumre lemvig kommune', /Lemvig/],
    ['hvornår skal forsøg efter § 233 evalueres', /3 år/],
    ['hvem er PLO', /Praktiserende Lægers Organisation/],
  ])('and what they do tell is: %s', async (text, told) => {
    const { kind, text: said } = await bot.ask(text);
    expect(kind).not.toBe('no_answer');
    expect(said).toMatch(told);
  });
  test('who holds a post is not told by what the word means', async () => {
    expect((await bot.ask('hvem er ansvarshavende læge på partnerskabsklinikken i Holstebro')).kind).not.toBe('definition');
  });
});
