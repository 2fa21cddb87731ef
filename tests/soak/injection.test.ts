// What people write and texts hold, looked for in the JSON that reaches the connector: nothing of it can be acted on.
import fc from 'fast-check';
import type { App } from '../../src/app.js';
import { aBot, aDocument, aKnowledge, aTerm, yaml } from '../builders.js';
import { anActivity, tenant } from '../teams/an-activity.js';
import { aConnector, startEdge } from '../teams/edge.js';
import { scale, tell } from './scale.js';

const payloads = scale(60, 500);

const parts = [
  '[klik](https://ond.example/x)',
  '![billede](https://ond.example/x.png)',
  '<https://ond.example>',
  'https://ond.example/x',
  'http://ond.example',
  'www.ond.example',
  '<a href="https://ond.example">her</a>',
  '&lt;a href=&quot;https://ond.example&quot;&gt;her&lt;/a&gt;',
  '<img src="https://ond.example/x.png">',
  '<at>Anna</at>',
  '&lt;at&gt;Anna&lt;/at&gt;',
  '<at id="0">Anna</at>',
  '{{DATE(2020-01-01T00:00:00Z, SHORT)}}',
  '{{TIME(2020-01-01T00:00:00Z)}}',
  '{ {DATE(2020-01-01T00:00:00Z)}}',
  '${knowledge}',
  '${json(request)}',
  '$${{x}}',
  '\u202etekst\u202c',
  '\u2066tekst\u2069',
  '\u200f\u061c',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:anna@ond.example',
  'tel:12345678',
  'msteams://x',
  '**fed** _skrå_ ~~streg~~ `kode`',
  '# Overskrift',
  '\r\n\r\n- punkt\r\n- punkt',
  '"}],"type":"Image","url":"https://ond.example/x.png"',
  '\\u003cat\\u003e',
] as const;
/** Where a person's words are said back. */
const around = [
  (payload: string) => payload,
  (payload: string) => `hvad er ${payload}`,
  (payload: string) => `/søg ${payload}`,
  (payload: string) => `/begreb ${payload}`,
  (payload: string) => `/status 5b ${payload}`,
  (payload: string) => `status på 10 i ${payload}`,
  (payload: string) => `what is ${payload} in English please`,
  (payload: string) => `licensklinik ${payload}`,
  (payload: string) => `/sammenlign licensklinik ${payload}`,
] as const;

type Node = Readonly<Record<string, unknown>>;
const nodes = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null ? [] : [value as Node, ...Object.values(value).flatMap(nodes)];
/** What a client shows or reads; a button's `data` is neither, and comes back to the bot alone. Addresses of the protocol's own are none of a text. */
const own = new Set(['data', '$schema', 'serviceUrl', 'conversation', 'from', 'recipient', 'replyToId', '@context', 'channelId']);
const strings = (value: unknown, key = ''): string[] => {
  if (own.has(key)) return [];
  if (typeof value === 'string') return key === 'type' || key === '@type' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => strings(inner, name)) : [];
};
const active = /\]\(|:\/\/|www\.|(?:mailto|tel|javascript|data):|[<>]|&lt;|\{\{|\$\{|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/i;

const offences = (message: Node): string[] => [
  ...strings(message).filter((text) => active.test(text)),
  ...nodes(message)
    .filter(({ type }) => ['mention', 'Image', 'ImageSet', 'Media', 'Action.OpenUrl', 'openUrl'].includes(String(type)))
    .map(({ type }) => String(type)),
  ...nodes(message).flatMap((node) => ('backgroundImage' in node || 'iconUrl' in node ? ['picture'] : [])),
  // What reads markdown.
  ...nodes(message).flatMap(({ type, text }) => (type === 'TextBlock' && /[*_`~]|^\s*#/.test(String(text)) ? [String(text)] : [])),
];

async function sentBy(app: App, texts: readonly string[]): Promise<readonly Node[]> {
  const connector = await aConnector();
  const edge = await startEdge({ app });
  for (const [number, text] of texts.entries())
    for (const type of ['personal', 'channel']) {
      const conversation = { id: `${type} ${number}`, conversationType: type, tenantId: tenant };
      const from = { id: '29:anna', name: text.slice(0, 80) };
      const { status } = await edge.post(anActivity({ text, from, conversation, deliveryMode: undefined, serviceUrl: connector.url }));
      expect(status).toBe(200);
    }
  await edge.server.close();
  await connector.close();
  return connector.delivered.map(({ body }) => body as unknown as Node);
}

const drawn = fc.sample(
  fc
    .tuple(
      fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...around),
      fc.constantFrom('', ' ', '\n', '{', '[', '<'),
    )
    .map(([some, put, between]) => put(some.join(between))),
  { numRuns: payloads, seed: 20_261_123 },
);

test('What a person writes becomes no link, mention, picture, function or turned text', async () => {
  const bot = await aBot(aKnowledge());
  const sent = await sentBy(bot.app, drawn);
  expect(sent).toHaveLength(2 * payloads);
  expect(sent.flatMap(offences)).toEqual([]);
  tell('payloads of people', { payloads, messages: sent.length, offences: 0 });
});

test('What a text or a record holds becomes none either', async () => {
  const batches = Math.ceil(parts.length / 4);
  let messages = 0;
  for (let from = 0; from < batches; from += 1) {
    const nasty = parts
      .slice(from * 4, from * 4 + 4)
      .join(' ')
      .replace(/\r?\n/g, ' ');
    const knowledge = aKnowledge({
      'documents/lov.md': undefined,
      'glossary.yaml': yaml([aTerm({ definition: nasty, points: [nasty], synonyms: ['licensklinik'] })]),
      'documents/samarbejde.md': aDocument(
        {
          title: `Samarbejde ${nasty}`,
          kind: 'joint_agreement',
          parties: [nasty],
          source: { url: 'https://ond.example/', publisher: nasty },
        },
        `## Licensklinik\n\nLicens ${nasty}\n\n## Husleje ${nasty}\n\nHusleje ${nasty}\n\n- husleje ${nasty}`,
      ),
    });
    const bot = await aBot(knowledge);
    const sent = await sentBy(bot.app, ['licensklinik', 'husleje', '/søg husleje', '/kilder', '/om', 'what is a licensklinik']);
    expect(sent.flatMap(offences)).toEqual([]);
    messages += sent.length;
  }
  tell('payloads of texts', { messages, offences: 0 });
});
