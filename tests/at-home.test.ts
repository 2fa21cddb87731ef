// What the product gives Teams besides cards: a way back, sources to cite, words to suggest, a search, a welcome, and what is kept.
import { createApp, type Store } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import { createLog } from '../src/log.js';
import type { Knowledge, Language, Reply } from '../src/model.js';
import { previewsOf } from '../src/teams/previews.js';
import { aBot, aDocument, aKnowledge, anIncoming } from './builders.js';
import { path, shown, theBot, today, type Bot } from './the-bot.js';

interface Button {
  readonly title: string;
  readonly data: Record<string, unknown>;
}
const buttons = ({ card }: Reply) => (card.actions as readonly Button[]).filter(({ data }) => data);
const titles = (reply: Reply) => buttons(reply).map(({ title }) => title);
let bot: Awaited<ReturnType<typeof aBot>>;
let real: Bot;
beforeAll(async () => {
  bot = await aBot();
  real = await theBot();
});

describe('A card that took another’s place', () => {
  const data = {
    command: 'status',
    args: { recommendation: '5b' },
    language: 'da',
    of: { command: 'term', args: { term: 'licensklinik' } },
  };
  const press = (button: unknown, fields: object = {}) => bot.press(button, { inPlace: true, ...fields });
  test('leads back to it, one step and no further', async () => {
    const there = await press(data);
    expect(titles(there).at(-1)).toBe('Tilbage');
    const way = buttons(there).at(-1)?.data;
    expect(way).toEqual({ command: 'term', args: { term: 'licensklinik' }, language: 'da', back: true });
    const back = await press({ ...way, of: there.request });
    expect([back.kind, titles(back).includes('Tilbage')]).toEqual(['definition', false]);
  });
  test('has four buttons at most, the way back among them', async () => {
    const { request: _of, ...reply } = await press({ ...data, command: 'term', args: { term: 'licensklinik' } });
    expect(titles(reply as Reply).length).toBeLessThanOrEqual(4);
  });
  test('speaks its reader’s language', async () => {
    expect(titles(await press({ ...data, language: 'en' })).at(-1)).toBe('Back');
  });
  test('a question back keeps its choices', async () => {
    const asked = await press({ ...data, args: {} });
    expect(asked.kind).toBe('clarify');
    expect(shown(asked.card)).toEqual(expect.arrayContaining(['Tilbage']));
  });
  test.each([
    ['no card was pressed', { ...data, of: undefined }, {}],
    ['the answer is a message of its own', data, { inPlace: false }],
    ['what it leads to is none', { ...data, of: { command: 5 } }, {}],
    ['what it leads to is a text', { ...data, of: 'term' }, {}],
  ])('there is no way back where %s', async (_case, button, fields) => {
    expect(titles(await press(button, fields))).not.toContain('Tilbage');
  });
});

describe('A card from before the texts changed', () => {
  test.each([
    ['a section', { command: 'section', args: { passage: 'væk#afsnit' } }],
    ['a text', { command: 'document', args: { document: 'væk' } }],
  ])('says that %s is gone', async (_case, button) => {
    expect((await bot.press({ ...button, language: 'da' })).text).toContain('står ikke længere i teksterne');
    expect((await bot.press({ ...button, language: 'en' })).text).toContain('no longer in the texts');
  });
});

describe('The sources of an answer are told apart from its card:', () => {
  test.each<[string, readonly [title: string, text: string][]]>([
    ['hvad er en licensklinik', [['Samarbejde i Midtjylland', 'Licensklinik · marts 2020 · aftalt mellem parterne']]],
    ['status på 5b i Midtjylland', [['Statusnotat', 'Region Midtjylland · november 2017 · regionens eget svar']]],
    ['hvem betaler huslejen', [['Samarbejde i Midtjylland', 'Husleje · marts 2020 · aftalt mellem parterne']]],
    ['hjælp', []],
    ['hvad mener Anna Andersen om Bornholm', []],
  ])('%s', async (question, expected) => {
    expect((await bot.ask(question)).sources).toEqual(expected.map(([title, text]) => ({ title, text })));
  });
  test('with the address of the original, where there is one', async () => {
    const { sources } = await bot.press({ command: 'document', args: { document: 'lov' } });
    expect(sources).toMatchObject([{ title: 'Lov om klinikker', url: 'https://www.retsinformation.dk/eli/lta/2018/1' }]);
  });
  test.each<Language>(['da', 'en'])('however long the heading, the date and who says so fit (%s)', async (language) => {
    for (const passage of real.built.knowledge.passages.keys())
      for (const { text } of (await real.app.entry({ command: 'section', args: { passage } }, language)).sources)
        expect({ text, fits: text.length <= 160 }).toEqual({ text, fits: true });
  });
});

test('A button says by itself what it opens: none is the name of a thing alone', async () => {
  const { terms, actors, order } = real.built.knowledge;
  const regions = [...actors.values()].filter(({ kind }) => kind === 'region').map(({ id }) => id);
  const names = new Set([...terms.values(), ...actors.values()].flatMap(({ name, en }) => [name, en]).concat(order));
  const requests = [
    ...[...terms.keys()].map((term) => ({ command: 'term', args: { term } })),
    ...regions.map((actor) => ({ command: 'region', args: { actor } })),
    { command: 'compare', args: { terms: [...terms.keys()].slice(0, 3) } },
    { command: 'compare', args: { actors: regions.slice(0, 3) } },
    { command: 'compare', args: { recommendations: order.slice(0, 3) } },
    { command: 'compare', args: { recommendations: order.slice(0, 3), actors: regions.slice(0, 1) } },
  ];
  for (const language of ['da', 'en'])
    for (const request of requests) {
      const reply = await real.press({ ...request, language });
      expect(titles(reply).length).toBeGreaterThan(0);
      expect(titles(reply).filter((title) => names.has(title))).toEqual([]);
      // A name's explanation in brackets would be what a phone cuts off first.
      expect(titles(reply).filter((title) => /\(\D+\)/.test(title))).toEqual([]);
    }
});

test('The buttons of a status are short enough for a phone, where clients cut them off', async () => {
  const { recommendations, actors } = real.built.knowledge;
  for (const language of ['da', 'en'])
    for (const { id, cells } of recommendations.values())
      for (const { actor } of cells.filter((cell) => actors.get(cell.actor)?.kind === 'region')) {
        const reply = await real.press({ command: 'status', args: { recommendation: id, actor }, language });
        expect(titles(reply).filter((title) => title.length > 30)).toEqual([]);
      }
});

describe('Suggestions are', () => {
  test('at most three, and each, sent as it stands, is understood as the button of that name', async () => {
    for (const question of ['hvad er en licensklinik', 'status på 5b i Region Syddanmark', 'what is a licensklinik', 'status 5b']) {
      const { suggestions = [], ...reply } = await real.ask(question);
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      for (const suggestion of suggestions) {
        const button = buttons(reply).find(({ title }) => title === suggestion);
        const typed = await real.ask(question, suggestion);
        expect(typed.text).toBe((await real.press(button?.data)).text);
      }
    }
  });
  test.each([
    ['in a channel', { scope: 'channel' as const }],
    ['in a group', { scope: 'group' as const }],
    ['where a card is replaced', { inPlace: true }],
  ])('not made %s', async (_case, fields) => {
    expect((await bot.ask('hvad er en licensklinik', fields)).suggestions).toBeUndefined();
  });
});

describe('A search for something to put into a message', () => {
  const search = (text: string, fields: object = {}) => real.app.search({ text, locale: 'da-DK', skip: 0, count: 25, ...fields });
  const firstLines = (replies: readonly Reply[]) => replies.map(({ text }) => text.split('\n')[0] ?? '');
  test.each([
    ['a term', 'licensklinik', 'Licensklinik'],
    ['half a term', 'lic', 'Licensklinik'],
    ['a status', '5b syd', '5b · Region Syddanmark'],
    ['a recommendation', '5b', '5b · alle regioner'],
    ['a region', 'syddanmark', 'Region Syddanmark · alle anbefalinger'],
  ])('finds %s first: %s', async (_case, text, expected) => {
    expect(firstLines(await search(text))[0]).toBe(expected);
  });
  test('finds a recommendation by words of its title', async () => {
    expect(firstLines(await search('koordinering af lægerekruttering'))).toContain('16b · alle regioner');
  });
  test('finds sections by their words, in Danish and English', async () => {
    const kinds = (found: readonly Reply[]) => found.map(({ kind }) => kind);
    expect(kinds(await search('husleje'))).toContain('passage');
    expect(kinds(await search('guarantee for the rent', { locale: 'en-GB' }))).toContain('passage');
  });
  test('without words shows terms and recommendations, page by page, each once', async () => {
    const pages = [await search(''), await search('', { skip: 25 }), await search('', { skip: 50 })];
    expect(new Set(pages[0]?.map(({ kind }) => kind))).toEqual(new Set(['definition', 'status_all']));
    const all = pages.flat().map(({ request }) => JSON.stringify(request));
    expect(new Set(all).size).toBe(all.length);
    expect(await search('', { skip: 10_000 })).toEqual([]);
  });
  test.each(['', '5', '5b', 'l', 'region', 'midtjylland', 'læger i almen praksis', 'lægerekruttering', 'licensklinik', 'doctors'])(
    'lists entries that a narrow column tells apart: "%s"',
    async (text) => {
      const locale = text === 'doctors' ? 'en-GB' : 'da-DK';
      const found = await search(text, { locale });
      const listed = previewsOf(found);
      expect(listed.length).toBeGreaterThan(4);
      expect(listed.filter(({ title }) => title.length > 45)).toEqual([]);
      expect(new Set(listed.map(({ title }) => title)).size).toBe(listed.length);
      // As much as two lines show.
      expect(new Set(listed.map(({ text: told }) => told.slice(0, 60))).size).toBe(listed.length);
      // The name is still the entry's own.
      for (const [at, { title }] of listed.entries()) expect(firstLines(found)[at]?.slice(0, 4)).toBe(title.slice(0, 4));
    },
  );
  test('shows what begins with a letter, then what is shown without any', async () => {
    const [first, ...others] = firstLines(await search('l'));
    expect([first, ...others].filter((line) => line?.startsWith('L')).length).toBeGreaterThan(5);
    expect(first?.[0]).toBe('L');
    const all = [...(await search('l')), ...(await search('l', { skip: 25 })), ...(await search('l', { skip: 50 }))];
    expect(firstLines(all)).toEqual(expect.arrayContaining(firstLines(await search(''))));
  });
  test.each(['?', ' / ', '…', 'x'])('a sign, or a letter that nothing begins with ("%s"), is as good as nothing', async (text) => {
    expect(firstLines(await search(text))).toEqual(firstLines(await search('')));
  });
  test('finds nothing where there is nothing', async () => {
    expect(await search('zzzz')).toEqual([]);
  });
  test('shows nothing to press, and is remembered by nobody', async () => {
    for (const reply of await search('')) expect(buttons(reply)).toEqual([]);
    expect((await real.app.entry({ command: 'slet', args: {} }, 'en')).kind).toBe('help');
  });
  test('lets others have their turn between its cards', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    await search('').then(() => order.push('found'));
    expect(order).toEqual(['another', 'found']);
  });
  test('stays far under what Teams takes', async () => {
    for (const text of ['', '5', 'læger i almen praksis', 'region'])
      expect(JSON.stringify(await search(text)).length).toBeLessThan(400_000);
  });
});

describe('A welcome', () => {
  test.each([
    [
      'da-DK',
      ['Hvad betyder licensklinik?', 'Status på 5b · Region Syddanmark', 'Overblik over Region Syddanmark'],
      /5 tekster.*fra 2021, fire år/,
    ],
    [
      'en-GB',
      ['What does licensklinik mean?', 'Status of 5b · Region Syddanmark', 'Overview of Region Syddanmark'],
      /5 texts.*from 2021, four years/,
    ],
  ])('says what is known, how old it is, and what to ask (%s)', async (locale, examples, extent) => {
    const reply = await real.app.welcome(locale, 'personal');
    expect(titles(reply)).toEqual(examples);
    expect(reply.text).toMatch(extent);
    for (const { data } of buttons(reply)) expect((await real.press(data)).kind).not.toMatch(/help|no_answer|clarify/);
  });
  test('to a team is one line', async () => {
    const reply = await real.app.welcome('da-DK', 'channel');
    expect([reply.text.split('\n').length, titles(reply)]).toEqual([2, []]);
  });
  test('offers only what this knowledge has', async () => {
    const other = await aBot(
      aKnowledge({ 'status/5b.yaml': undefined, 'documents/status.md': aDocument({ title: 'Notat' }, '## A\n\nB.') }),
    );
    for (const { data } of buttons(await other.app.welcome('da', 'personal'))) expect((await other.press(data)).kind).not.toBe('help');
  });
});

describe('What is kept', () => {
  const aKeeper = async (fails = false, knowledge: Knowledge = aKnowledge()) => {
    const kept: object[] = [];
    const keep = async (entry: object) => {
      if (fails) throw new Error('disken er fuld');
      kept.push(entry);
    };
    const store: Store = { feedback: keep, unanswered: keep };
    const cards = await loadCards(path('cards'));
    const app = createApp({
      knowledge: () => knowledge,
      cards: () => Promise.resolve(cards),
      log: createLog('silent'),
      now: () => today,
      store,
    });
    return { app, kept, version: knowledge.version };
  };
  test('of a question that the texts do not answer: its words, its language and why', async () => {
    const { app, kept, version } = await aKeeper();
    await app.handle(anIncoming({ text: 'hvad koster en ambulancehelikopter' }));
    expect(kept).toEqual([{ text: 'hvad koster en ambulancehelikopter', language: 'da', reason: expect.any(String), knowledge: version }]);
  });
  test.each([
    ['that is answered', { text: 'hvad er en licensklinik' }],
    ['that holds a CPR number', { text: 'mit nummer er 010203-1234' }],
    ['about somebody’s illness', { text: 'jeg har ondt i halsen' }],
    ['for a point that is not there', { text: 'status på 19' }],
    ['that a button asked', { button: { command: 'section', args: { passage: 'væk' } } }],
  ])('nothing of a question %s', async (_case, fields) => {
    const { app, kept } = await aKeeper();
    await app.handle(anIncoming(fields));
    expect(kept).toEqual([]);
  });
  test('of thumbs: the kind of answer and the knowledge, and where they are not known, that', async () => {
    const { app, kept, version } = await aKeeper();
    app.feedback({ reaction: 'like', kind: 'status', knowledge: 'v0' });
    app.feedback({ reaction: 'dislike', comment: 'for lang' });
    expect(kept).toEqual([
      { reaction: 'like', kind: 'status', knowledge: 'v0' },
      { reaction: 'dislike', comment: 'for lang', kind: 'unknown', knowledge: version },
    ]);
  });
  test('or cannot be kept, costs nobody their answer', async () => {
    const { app } = await aKeeper(true);
    expect((await app.handle(anIncoming({ text: 'hvad koster en ambulancehelikopter' }))).kind).toBe('no_answer');
    app.feedback({ reaction: 'like' });
  });
});
