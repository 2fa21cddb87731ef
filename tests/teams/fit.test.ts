// No message is larger than Teams takes, and one that is shortened still tells its source and date.
import type { AnswerKind, Knowledge, Reply, Request } from '../../src/model.js';
import { audienceOf, activitySchema, cardFor, toActivity, type Audience } from '../../src/teams/activity.js';
import { composeResult } from '../../src/teams/compose.js';
import { createDelivery } from '../../src/teams/deliver.js';
import { fitted } from '../../src/teams/fit.js';
import { createWire } from '../../src/teams/send.js';
import { aBot, aDocument, aKnowledge, aRecommendation, aCell, yaml } from '../builders.js';
import { shown, theBot, type Bot } from '../the-bot.js';
import { anActivity } from './an-activity.js';
import { aConnector, aLog } from './edge.js';

/** Microsoft's advice; what Teams refuses is a fifth more. */
const advised = 80_000;
const note = { da: 'Forkortet: ', en: 'Shortened: ' };
const channel = { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel' };
const asked = activitySchema.parse(anActivity({ conversation: channel, recipient: { id: '28:bot', name: 'Bot', isTargeted: true } }));
const audience: Audience = audienceOf(asked);
const utf16 = (value: unknown) => Buffer.byteLength(JSON.stringify(value), 'utf16le');

/** All that can be asked by a button, of each kind. */
function everything({ passages, documents, terms, actors, order }: Knowledge): Request[] {
  const regions = [...actors.values()].filter(({ kind }) => kind === 'region').map(({ id }) => id);
  return [
    ...[...passages.keys()].map((passage) => ({ command: 'section', args: { passage } })),
    ...[...documents.values()].flatMap(({ id, passages: all }) =>
      all.flatMap((_passage, from) => (from % 15 ? [] : [{ command: 'document', args: { document: id, from } }])),
    ),
    ...[...terms.keys()].map((term) => ({ command: 'term', args: { term } })),
    ...[...actors.keys()].map((actor) => ({ command: 'region', args: { actor } })),
    ...order.flatMap((recommendation) => [
      { command: 'status', args: { recommendation } },
      { command: 'recommendation', args: { recommendation } },
      { command: 'compare', args: { actors: regions, recommendations: [recommendation] } },
    ]),
    { command: 'compare', args: { actors: regions } },
    { command: 'compare', args: { actors: regions, text: 'læger i almen praksis' } },
    { command: 'compare', args: { terms: [...terms.keys()].slice(0, 5) } },
    { command: 'compare', args: { recommendations: order.slice(0, 5) } },
    ...['recommendations', 'terms', 'documents', 'actors'].map((of) => ({ command: 'list', args: { of } })),
    { command: 'search', args: { text: 'læger' } },
    { command: 'sources', args: {} },
    { command: 'help', args: {} },
  ];
}

test('Every answer that the knowledge has is sent whole, and the largest of each kind is within what Teams takes, as bytes', async () => {
  const { app, built }: Bot = await theBot();
  const largest = new Map<AnswerKind, { size: number; reply: Reply }>();
  for (const request of everything(built.knowledge)) {
    const reply = await app.handle({ text: '', button: { ...request, language: 'da' }, conversation: 'a', scope: 'channel' });
    const size = utf16(toActivity(reply, audience));
    if (size > (largest.get(reply.kind)?.size ?? 0)) largest.set(reply.kind, { size, reply });
    expect(size).toBeLessThan(advised);
    expect(JSON.stringify(reply.card)).toBe(JSON.stringify(fitted(reply.card, advised, note.da)));
  }
  expect(largest.size).toBeGreaterThan(10);

  const { url, delivered, close } = await aConnector();
  const delivery = createDelivery({ wire: createWire({ token: () => Promise.resolve(undefined), allowed: () => true }), log: aLog().log });
  for (const { reply } of largest.values()) await delivery.send({ ...asked, serviceUrl: url }, reply, audience);
  expect(delivered).toHaveLength(largest.size);
  for (const { bytes } of delivered) expect(Buffer.byteLength(bytes, 'utf16le')).toBeLessThan(advised);
  await close();
});

describe('An answer that is too large', () => {
  const endless = (words: number) => Array.from({ length: words }, (_, index) => `lægeord${index}`).join(' ');
  const sentences = (count: number) => Array.from({ length: count }, (_, index) => `Sætning ${index} om læger i "praksis".`).join(' ');
  const regions = Array.from({ length: 60 }, (_, index) => ({ id: `region-${index}`, name: `Region ${index}`, kind: 'region' }));
  const knowledge = aKnowledge({
    'documents/langt.md': aDocument(
      { title: 'Et langt notat', kind: 'joint_agreement', date: '2020-03' },
      `## Uden punktum\n\n${endless(30_000)}\n\n## Tabel\n\n| navn | tal |\n|---|---|\n| ${endless(20_000)} | 1 |`,
    ),
    'actors.yaml': yaml([
      { id: 'region-midtjylland', name: 'Region Midtjylland', kind: 'region' },
      { id: 'region-sjaelland', name: 'Region Sjælland', kind: 'region' },
      ...regions,
    ]),
    'status/9.yaml': yaml(
      aRecommendation({
        id: 9,
        title: { da: 'Andre faggrupper', en: 'Other professions' },
        source: { document: 'status', section: '9 · Andre faggrupper' },
        cells: [
          aCell({ summary: sentences(9_000) }),
          ...regions.map(({ id }) => aCell({ actor: id, section: '9 · Andre faggrupper', short: sentences(60), summary: sentences(60) })),
        ],
      }),
    ),
  });
  const cases: [string, Request, RegExp][] = [
    [
      'a section of one endless sentence',
      { command: 'section', args: { passage: 'langt#uden-punktum' } },
      /Et langt notat · Uden punktum · marts 2020 · aftalt mellem parterne/,
    ],
    [
      'a table of one endless row',
      { command: 'section', args: { passage: 'langt#tabel' } },
      /Et langt notat · Tabel · marts 2020 · aftalt mellem parterne/,
    ],
    [
      'a cell of nine thousand sentences',
      { command: 'status', args: { recommendation: '9', actor: 'region-midtjylland' } },
      /Statusnotat · .* · november 2017 · regionens eget svar/,
    ],
    [
      'a row for each of many regions',
      { command: 'status', args: { recommendation: '9' } },
      /Statusnotat · .* · november 2017 · regionens eget svar/,
    ],
  ];

  test.each(cases)('%s: is shortened to what Teams takes, says so, and keeps its source and date', async (_case, request, source) => {
    const { press } = await aBot(knowledge);
    const reply = await press({ ...request, language: 'da' }, { scope: 'channel' });
    expect(utf16(reply.card)).toBeGreaterThan(advised);
    for (const card of [toActivity(reply, audience).attachments[0]?.content, cardFor(reply, audience), attached(composeResult(reply))]) {
      const lines = shown(card);
      expect(utf16(card)).toBeLessThan(advised);
      expect(lines[0]).toBe(shown(reply.card)[0]);
      expect(lines.filter((line) => line.startsWith(note.da))).toHaveLength(1);
      expect(lines.at(-1)).toMatch(source);
      // Something of the answer is there, and it ends at a word.
      expect(lines.join(' ').length).toBeGreaterThan(500);
      expect(lines.find((line) => line.trim().endsWith('…'))?.trim()).toMatch(/(?:\p{L}|\d|[.":])…$/u);
    }
    expect(utf16(toActivity(reply, audience))).toBeLessThan(advised);
  });

  test('in English says so in English', async () => {
    const { press } = await aBot(knowledge);
    const reply = await press({ ...(cases[0] as (typeof cases)[0])[1], language: 'en' });
    expect(shown(toActivity(reply).attachments[0]?.content).some((line) => line.startsWith(note.en))).toBe(true);
  });

  test('loses a claim together with its source, and never one of them', () => {
    const column = (name: string) => ({
      type: 'Container',
      items: [
        { type: 'TextBlock', text: name, weight: 'bolder' },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: `${name} siger ${sentences(200)}` }] },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: `Kilde: ${name}`, isSubtle: true }] },
      ],
    });
    const card = {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: 'Titel' }, ...Array.from({ length: 40 }, (_, at) => column(`R${at}`))],
    };
    for (const room of [100_000, 60_000, 30_000, 10_000, 6_000]) {
      const made = fitted(card, room, note.da);
      expect(utf16(made)).toBeLessThanOrEqual(room);
      const lines = shown(made);
      const said = lines.filter((line) => line.includes(' siger ')).map((line) => line.split(' ')[0]);
      expect(said.length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.startsWith('Kilde: ')).map((line) => line.slice(7))).toEqual(said);
    }
  });

  test('only by its way back loses that alone', async () => {
    const reply = await (await aBot()).ask('status på 5b');
    const button = { type: 'Action.Execute', title: 'Knap', data: { command: 'ask', args: {} } };
    const request = { command: 'ask', args: { text: 'x'.repeat(900) } };
    const many = { ...reply, request, card: { ...reply.card, actions: Array.from({ length: 60 }, () => button) } };
    const card = cardFor(many, { scope: 'personal', alone: false, foreign: false });
    expect(utf16(card)).toBeLessThan(advised);
    expect(card).toEqual(many.card);
  });

  test('by a source with an endless title keeps the beginning and the date', () => {
    const line = `Kilde: ${endless(20_000)} · marts 2020 · aftalt mellem parterne`;
    const card = {
      type: 'AdaptiveCard',
      body: [
        { type: 'TextBlock', text: 'Titel' },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line, isSubtle: true }] },
      ],
    };
    expect(shown(fitted(card, advised, note.da)).at(-1)).toMatch(/^Kilde: lægeord0 .* … .*marts 2020 · aftalt mellem parterne$/);
  });

  test('by endless sources keeps its last line, which is of the whole card', () => {
    const print = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, isSubtle: true }] });
    const sources = Array.from({ length: 300 }, (_, at) => print(`Kilde: ${endless(60)} ${at}`));
    const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Titel' }, ...sources, print('Version 7 af teksterne')] };
    const lines = shown(fitted(card, advised, note.da));
    expect(lines.length).toBeLessThan(100);
    expect(lines.at(-1)).toBe('Version 7 af teksterne');
  });
});

const attached = (body: object) =>
  (body as { composeExtension: { attachments: { content: Reply['card'] }[] } }).composeExtension.attachments[0]?.content;
