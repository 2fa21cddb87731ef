import fc from 'fast-check';
import type { Knowledge } from '../src/model.js';
import { aBot, aDocument, aKnowledge } from './builders.js';

/** Knowledge that fails in the middle of a question. */
const broken = (): Knowledge => ({
  ...aKnowledge(),
  names: () => {
    throw new TypeError('hemmeligt: licensklinik');
  },
});

describe('When answering fails,', () => {
  test('the person gets a reference that stands in the log, and nothing else of what went wrong', async () => {
    const bot = await aBot(broken());
    const { kind, text, card } = await bot.ask('hvad er en licensklinik');
    const [line] = bot.lines.filter(({ level }) => level === 'error');
    expect(kind).toBe('say');
    expect(line?.fields).toEqual({ code: 'TURN_FAILED', reference: expect.stringMatching(/^[0-9a-f]{8}$/), error: 'TypeError' });
    const { reference } = line?.fields as { reference: string };
    expect(text).toContain(reference);
    expect(JSON.stringify(card)).toContain(reference);
    expect(JSON.stringify({ card, text })).not.toMatch(/hemmeligt|TypeError|\{reference\}/);
  });

  test('it is told in the client’s language', async () => {
    const bot = await aBot(broken());
    expect((await bot.ask('x', { locale: 'en-GB' })).text).toContain('Something went wrong');
    expect((await bot.ask('x', { locale: 'da-DK' })).text).toContain('Det gik galt');
    expect((await bot.ask('x')).text).toContain('Det gik galt');
  });

  test('the next message is answered', async () => {
    let knowledge = broken();
    const bot = await aBot(() => knowledge);
    await bot.ask('hvad er en licensklinik');
    knowledge = aKnowledge();
    expect((await bot.ask('hvad er en licensklinik')).kind).toBe('definition');
  });
});

describe('What a person writes is in no log:', () => {
  test.each([
    ['a question', 'hvad er en licensklinik'],
    ['a question without an answer', 'hvad mener Anna Andersen om Bornholm'],
    ['a CPR number', 'mit nummer er 010203-1234'],
    ['an illness', 'jeg har ondt i halsen'],
    ['a question that fails', 'hemmeligt ord'],
  ])('%s', async (_case, text) => {
    const bot = await aBot(text.startsWith('hemmeligt') ? broken() : aKnowledge());
    await bot.ask(text);
    expect(bot.lines).toHaveLength(1);
    const logged = JSON.stringify(bot.lines);
    for (const word of text.split(' ').filter((one) => one.length > 4)) expect(logged).not.toContain(word);
  });

  test('but what kind of answer it got is', async () => {
    const bot = await aBot();
    await bot.ask('what is a licensklinik', { scope: 'channel' });
    expect(bot.lines).toEqual([
      { level: 'info', message: 'answered', fields: { kind: 'definition', language: 'en', scope: 'channel', ms: expect.any(Number) } },
    ]);
  });
});

describe('The same question over the same knowledge', () => {
  test.each(['hvad er en licensklinik', 'status på 5b i Midtjylland', 'huslejen', '/søg regionen', 'Bornholm', 'hjælp'])(
    'has the same answer: %s',
    async (text) => {
      const [one, other] = [await aBot(aKnowledge()), await aBot(aKnowledge())];
      expect(await one.ask(text)).toEqual(await other.ask(text));
    },
  );

  test('has a new answer once the knowledge is a new one', async () => {
    let knowledge = aKnowledge();
    const bot = await aBot(() => knowledge);
    expect((await bot.ask('hvem betaler huslejen')).text).toContain('i to år');
    knowledge = aKnowledge({
      'documents/samarbejde.md': aDocument(
        { title: 'Nyt samarbejde' },
        '## Licensklinik\n\nEn klinik.\n\n## Husleje\n\nLægen betaler selv huslejen.',
      ),
    });
    expect((await bot.ask('hvem betaler huslejen')).text).toContain('Lægen betaler selv');
  });
});

describe('Whoever installs the bot is welcomed', () => {
  test.each([
    ['da-DK', 'Velkommen til Lægedækning'],
    ['en-US', 'Welcome to Lægedækning'],
    ['EN', 'Welcome to Lægedækning'],
    ['sv-SE', 'Velkommen til Lægedækning'],
    [undefined, 'Velkommen til Lægedækning'],
  ])('in their language: %s', async (locale, title) => {
    const { app } = await aBot();
    expect((await app.welcome(locale, 'personal')).text.split('\n')[0]).toBe(title);
  });
});

test('Warming up tells nobody and is remembered by nobody', async () => {
  const bot = await aBot();
  await bot.app.warm();
  expect(bot.lines).toEqual([]);
  expect((await bot.ask('og i Midtjylland?', { conversation: '' })).kind).toBe('region');
});

describe('Whatever is written, there is an answer:', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['signs', '???!!!'],
    ['a smile', '😀'],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['ten thousand words', 'husleje '.repeat(10_000)],
    ['a name a thousand times', '5b syd '.repeat(1000)],
    ['brackets', '(('.repeat(5000)],
    ['an unfinished template', '${'.repeat(5000)],
    ['tags', '<<'.repeat(5000)],
    ['half a letter', '\ud83d'],
    ['nothing that can be seen', '\u200b\u202e\u2060'],
    ['a word of JavaScript’s own', '__proto__ constructor'],
  ])('%s', async (_case, text) => {
    const bot = await aBot();
    const { card, text: told } = await bot.ask(text);
    expect(card).toMatchObject({ type: 'AdaptiveCard' });
    expect(told).toMatch(/\S/);
    expect(bot.lines.map(({ level }) => level)).toEqual(['info']);
  });

  test('also to any words in any order, one message after the other', async () => {
    const bot = await aBot();
    const word = fc.constantFrom(
      ...[
        '5b',
        '5a',
        '9',
        'syd',
        'og',
        'i',
        'Midtjylland',
        'Østdanmark',
        'hvad',
        'er',
        'en',
        'licensklinik',
        'regionsklinik',
        'forskel',
        'nr. 2',
        'den anden',
        'hvem',
        'betaler',
        '?',
        'in English please',
        'på dansk',
      ],
      ...[
        'status',
        '/søg',
        'region:midt',
        'kilde:2008',
        '"15 km"',
        'sammenlign',
        'alle',
        'hvor står det?',
        'PLO',
        '(',
        '[',
        '{',
        '\\',
        '*',
        '"',
        'kilder',
        'tak',
        'what about',
        '/',
        'anbefaling',
      ],
    );
    const message = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (messages) => {
        for (const text of messages) expect((await bot.ask(text)).text).not.toMatch(/undefined|\[object|NaN/);
      }),
    );
    expect(bot.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
