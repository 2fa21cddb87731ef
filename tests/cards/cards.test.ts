import * as adaptivecards from 'adaptivecards';
import { labelText } from '../../src/cards/phrases.js';
import { views } from '../../src/cards/views.js';
import type { AnswerKind, Language, Reply } from '../../src/model.js';
import { aBot, aKnowledge } from '../builders.js';
import { theBot, type Bot } from '../the-bot.js';
import { forAdmins, questions } from './questions.js';

let bot: Bot;
beforeAll(async () => {
  bot = await theBot();
});

const asked = (kind: AnswerKind, question: string) => (forAdmins.includes(kind) ? bot.admin(question) : bot.ask(question));
/** Kinds that make no claim of a text. */
const unsourced: readonly AnswerKind[] = ['clarify', 'help', 'about', 'no_answer', 'say', 'list', 'document', ...forAdmins];

type Node = Readonly<Record<string, unknown>>;
/** Every object of a card that has a type, outermost first. */
const nodes = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...('type' in value && typeof value.type === 'string' ? [value as Node] : []), ...Object.values(value).flatMap(nodes)];
const texts = (card: unknown): unknown[] =>
  nodes(card).flatMap((node) =>
    node['type'] === 'TextBlock' || node['type'] === 'TextRun'
      ? [node['text']]
      : String(node['type']).startsWith('Action.')
        ? [node['title']]
        : [],
  );
const readable = (text: string) => text.replaceAll('\u2060', '').replace(/[*_`~]/g, '');

function wellMade({ card }: Reply): void {
  const context = new adaptivecards.SerializationContext();
  new adaptivecards.AdaptiveCard().parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  expect(events.map(({ event, message }) => ({ event, message }))).toEqual([]);
  expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });

  const types = nodes(card).map(({ type }) => type);
  expect(types).not.toContain('Table');
  const json = JSON.stringify(card);
  expect(json).not.toMatch(/\$\{|\$data|\$when|undefined|\[object /);
  expect(Buffer.byteLength(json)).toBeLessThanOrEqual(25 * 1024);

  const actions = card['actions'] as readonly Node[];
  expect(actions.length).toBeLessThanOrEqual(4);
  for (const { type, title, data, fallback } of nodes(card).filter(({ type: kind }) => kind === 'Action.Execute'))
    expect({ type, title, data, fallback }).toEqual({
      type,
      title: expect.any(String),
      data: { command: expect.any(String), args: expect.any(Object), language: expect.stringMatching(/^(?:da|en)$/) },
      fallback: { type: 'Action.Submit', title, data },
    });
}

describe.each(Object.entries(questions) as [AnswerKind, Readonly<Record<Language, string>>][])('The card of a %s', (kind, wording) => {
  describe.each(['da', 'en'] as const)('in %s', (language) => {
    let reply: Reply;
    beforeAll(async () => {
      reply = await asked(kind, wording[language]);
    });

    test('is the answer to its question', () => {
      expect(reply).toMatchObject({ kind, language });
    });
    test('is a card that Teams can show, within its limits', () => {
      wellMade(reply);
    });
    test('begins with a heading, which its plain text holds too', () => {
      const [title] = nodes(reply.card['body']);
      expect(title).toMatchObject({ type: 'TextBlock', style: 'heading', wrap: true });
      expect(readable(reply.text.split('\n')[0] ?? '')).toBe(readable(String(title?.['text'])));
    });
    test('says in its plain text what it says', () => {
      const plain = readable(reply.text).replace(/\s+/g, ' ');
      const shown = nodes(reply.card['body'])
        .filter(({ type }) => type === 'TextBlock' || type === 'TextRun')
        .map(({ text }) => readable(String(text)).replace(/\s+/g, ' ').trim());
      expect(shown.filter((text) => !plain.includes(text))).toEqual([]);
    });
    test('names its source, as its plain text does', () => {
      const source = language === 'da' ? 'Kilde: ' : 'Source: ';
      const lines = texts(reply.card).filter((text) => String(text).startsWith(source));
      expect(lines.length > 0 || unsourced.includes(kind)).toBe(true);
      for (const line of lines) expect(reply.text).toContain(line);
    });
    test('has its buttons in its plain text', () => {
      const actions = reply.card['actions'] as readonly Node[];
      for (const { title } of actions) expect(reply.text).toContain(`[ ${readable(String(title))} ]`);
    });
  });
});

describe('No text of a card is empty:', () => {
  const full: readonly AnswerKind[] = [
    'definition',
    'status_all',
    'region',
    'recommendation',
    'comparison',
    'passage',
    'results',
    'document',
    'clarify',
    'help',
    'about',
    'no_answer',
    'say',
    ...forAdmins,
  ];
  test.each(full)('of a %s', async (kind) => {
    for (const question of Object.values(questions[kind]))
      expect(texts((await asked(kind, question)).card).filter((text) => !String(text).trim())).toEqual([]);
  });
});

test('every kind of answer has been asked for', () => {
  expect(Object.keys(questions).sort()).toEqual(Object.keys(views).sort());
});

describe('However much a card has to hold, Teams can show it:', () => {
  const languages = ['da', 'en'] as const;
  const each = async (buttons: readonly { readonly command: string; readonly args: object }[]) => {
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) for (const language of languages) wellMade(await bot.press({ ...button, language }));
  };

  test('every term', () => each([...bot.built.knowledge.terms.keys()].map((term) => ({ command: 'term', args: { term } }))));
  test('every section, whole', () =>
    each([...bot.built.knowledge.passages.keys()].map((passage) => ({ command: 'section', args: { passage } }))));
  test('every recommendation, and its status everywhere', () =>
    each(
      bot.built.knowledge.order.flatMap((recommendation) => [
        { command: 'recommendation', args: { recommendation } },
        { command: 'status', args: { recommendation } },
      ]),
    ));
  test('every answer of every region', () =>
    each(
      [...bot.built.knowledge.recommendations.values()].flatMap(({ id, cells }) =>
        cells.map(({ actor }) => ({ command: 'status', args: { recommendation: id, actor } })),
      ),
    ));
  test('every body across all recommendations', () =>
    each([...bot.built.knowledge.actors.keys()].map((actor) => ({ command: 'region', args: { actor } }))));
  test('all pages of the lists', () =>
    each([
      ...(['recommendations', 'terms', 'status'] as const).flatMap((of) =>
        [0, 20, 40, 60].map((from) => ({ command: 'list', args: { of, from, status: 'partial' } })),
      ),
      { command: 'sources', args: {} },
    ]));
  test('five long terms side by side', () => {
    const terms = [...bot.built.knowledge.terms.values()].sort((a, b) => b.points.join('').length - a.points.join('').length).slice(0, 5);
    return each([{ command: 'compare', args: { terms: terms.map(({ id }) => id) } }]);
  });
  test('five regions side by side, on each recommendation and on all', () => {
    const actors = ['hovedstaden', 'midtjylland', 'nordjylland', 'sjaelland', 'syddanmark'].map((name) => `region-${name}`);
    return each([
      { command: 'compare', args: { actors } },
      ...bot.built.knowledge.order.map((id) => ({ command: 'compare', args: { actors, recommendations: [id] } })),
    ]);
  });
  test('five recommendations side by side', () => each([{ command: 'compare', args: { recommendations: bot.built.knowledge.order } }]));
});

test('a label that holds a name is filled with it', () => {
  expect(labelText({ key: 'other_points', name: 'Region Sjælland' }, 'da')).toBe('Andre punkter i Region Sjælland');
  expect(labelText({ key: 'other_points', name: 'Region Sjælland' }, 'en')).toBe('Other points in Region Sjælland');
  expect(labelText({ name: 'Licensklinik' }, 'en')).toBe('Licensklinik');
});

test('Where the texts have no recommendations, none is listed as known', async () => {
  const without = { 'status/5a.yaml': undefined, 'status/5b.yaml': undefined, 'status/9.yaml': undefined };
  const { ask } = await aBot(aKnowledge(without));
  expect((await ask('status på 5b i Midtjylland')).text).toContain('Teksterne har ingen anbefalinger, så heller ikke punkt 5b.');
});
