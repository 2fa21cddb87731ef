// Whatever comes over the wire, the bot goes on: generated activities, and bodies that are none, against the program in its own process.
import fc from 'fast-check';
import { connect } from 'node:net';
import { runningBot } from '../program.js';
import { aConnector } from '../teams/edge.js';
import { anActivity, tenant } from '../teams/an-activity.js';
import { scale, tell } from './scale.js';

const [activities, bodies] = [scale(300, 200_000), scale(200, 10_000)];
const seed = 20_261_123;
/** Requests at a time. */
const together = 8;

const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'typing',
  'event',
  'endOfConversation',
  '',
];
const invokes = [
  'adaptiveCard/action',
  'message/submitAction',
  'composeExtension/query',
  'composeExtension/selectItem',
  'task/fetch',
  'signin/verifyState',
  '',
];
const words = [
  'status 5b syddanmark',
  'hvad er KBU',
  'og i Nordjylland?',
  '/søg "',
  '/status',
  'nr. 2',
  '<at>Bot</at> 5b',
  '📎',
  '\u202e',
  '${x}',
  '{{DATE(x)}}',
  '\u0000',
  'x'.repeat(5_000),
];
const commands = [
  'ask',
  'status',
  'region',
  'term',
  'compare',
  'search',
  'section',
  'help',
  'say',
  'document',
  '__proto__',
  'constructor',
  '',
];

const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' }), fc.string());
const id = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('28:bot', '29:anna', '..', '.', '%2e%2e', '/', 'a:anna', '19:x@thread.tacv2;messageid=1'),
);
const account = fc.oneof(fc.record({ id, name: text, aadObjectId: text, isTargeted: fc.boolean() }, { requiredKeys: [] }), anything);
const request = fc.record(
  {
    command: fc.oneof(fc.constantFrom(...commands), text),
    args: anything,
    language: fc.oneof(fc.constantFrom('da', 'en'), anything),
    by: text,
    alone: fc.boolean(),
    share: fc.boolean(),
    back: anything,
    of: anything,
  },
  { requiredKeys: ['command'] },
);
const value = fc.oneof(
  anything,
  request,
  fc.record(
    { action: fc.record({ type: fc.constant('Action.Execute'), data: fc.oneof(request, anything) }, { requiredKeys: [] }), trigger: text },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      actionName: fc.constantFrom('feedback', 'x'),
      actionValue: fc.record({ reaction: fc.constantFrom('like', 'dislike', 7), feedback: anything }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      parameters: fc.oneof(
        fc.array(fc.record({ name: fc.constantFrom('query', 'initialRun', 'x'), value: fc.oneof(text, anything) }, { requiredKeys: [] })),
        anything,
      ),
      queryOptions: fc.record({ skip: fc.oneof(fc.integer(), anything), count: fc.oneof(fc.integer(), anything) }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
);
const tenants = fc.oneof(fc.constant(tenant), anything);
/** Ordinary ones with one to all of their fields made something else. `serviceUrl` is put in by the test. */
const activity = fc.record(
  {
    type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...types) }, anything),
    name: fc.oneof(fc.constantFrom(...invokes), anything),
    id: fc.oneof(id, anything),
    channelId: fc.oneof({ weight: 9, arbitrary: fc.constant('msteams') }, anything),
    deliveryMode: fc.oneof(fc.constantFrom('expectReplies', 'normal', undefined), anything),
    from: account,
    recipient: account,
    conversation: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record(
          {
            id,
            conversationType: fc.oneof(fc.constantFrom('personal', 'channel', 'groupChat'), anything),
            tenantId: tenants,
            isGroup: fc.boolean(),
          },
          { requiredKeys: ['id'] },
        ),
      },
      anything,
    ),
    channelData: fc.oneof(
      fc.record(
        { tenant: fc.record({ id: tenants }), eventType: fc.oneof(fc.constantFrom('editMessage', 'undeleteMessage'), anything) },
        { requiredKeys: [] },
      ),
      anything,
    ),
    locale: fc.oneof(fc.constantFrom('da-DK', 'en-GB', 'x'), anything),
    text: fc.oneof({ weight: 5, arbitrary: text }, anything),
    textFormat: anything,
    replyToId: fc.oneof(id, anything),
    action: fc.oneof(fc.constantFrom('add', 'remove'), anything),
    value,
    entities: fc.oneof(
      fc.array(
        fc.oneof(
          fc.record({ type: fc.constantFrom('mention', 'clientInfo'), text, mentioned: account, locale: anything }, { requiredKeys: [] }),
          anything,
        ),
      ),
      anything,
    ),
    membersAdded: fc.oneof(fc.array(account), anything),
    attachments: anything,
    timestamp: anything,
    ['__proto__']: anything,
  },
  { requiredKeys: [] },
);
/** Some values that fast-check makes are none in JSON. */
const asJson = (made: unknown): string =>
  JSON.stringify(made, (_key, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner));

let bot: Awaited<ReturnType<typeof runningBot>>;
let connector: Awaited<ReturnType<typeof aConnector>>;
beforeAll(async () => {
  connector = await aConnector();
  bot = await runningBot({ LOG_LEVEL: 'warn', RATE_PER_PERSON: '10000', MAX_TURNS: '10000', HOST: '127.0.0.1' });
}, 60_000);
afterAll(() => connector.close());

/** Asks all, some at a time; how often each status came. */
async function statusesOf<T>(all: Iterator<T>, ask: (one: T) => Promise<number>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const worker = async () => {
    for (let next = all.next(); !next.done; next = all.next()) {
      const status = await ask(next.value);
      counts[status] = (counts[status] ?? 0) + 1;
      connector.delivered.length = 0;
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return counts;
}
const fit = (status: string) => /^(?:2|4)\d\d$|^501$/.test(status);
function* drawn<T>(arbitrary: fc.Arbitrary<T>, count: number): Generator<T> {
  // In parts: all at once would not fit into memory.
  for (let from = 0; from < count; from += 1_000)
    yield* fc.sample(arbitrary, { numRuns: Math.min(1_000, count - from), seed: seed + from });
}

test('Generated activities: every one is answered, or refused with 4xx or 501', async () => {
  let sent = 0;
  const counts = await statusesOf(drawn(activity, activities), async (made) => {
    sent += 1;
    const base = anActivity({ id: undefined, conversation: { id: `a:${sent}` } });
    // A conversation of its own: too many messages in one would wait for each other.
    const conversation = JSON.stringify(made.conversation)?.startsWith('{"id":')
      ? { conversation: { ...(made.conversation as object), id: `${(made.conversation as { id: unknown }).id as string} ${sent}` } }
      : {};
    const body = asJson({ ...base, ...made, ...conversation, serviceUrl: connector.url });
    const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await response.arrayBuffer();
    return response.status;
  });
  expect(Object.keys(counts).filter((status) => !fit(status))).toEqual([]);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(activities);
  tell('generated activities', {
    sent: activities,
    ...Object.fromEntries(Object.entries(counts).map(([status, count]) => [`× ${status}`, count])),
  });
});

/** What no client would send: bytes on the wire, and the status of what comes back; 0 where the line is closed without a word. */
const raw = (bytes: Buffer) =>
  new Promise<number>((resolve) => {
    let answer = '';
    const socket = connect(bot.port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', () => undefined).on('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
  });
const headers = [
  ...Array<string>(12).fill('application/json'),
  'application/json; charset=utf-8',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/xml',
  '',
  '\u0000',
];
const encodings = [...Array<undefined>(12).fill(undefined), 'gzip', 'br', 'identity', 'x'];
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }).map((part) => Buffer.from(part)),
  fc.json().map((json) => Buffer.from(json)),
  // Good JSON, cut somewhere or with a byte changed.
  fc.tuple(activity, fc.nat(2_000), fc.nat(255)).map(([made, at, byte]) => {
    // Of a type that nothing is sent for: a changed byte may be one of the connector's address.
    const whole = Buffer.from(asJson({ ...anActivity(), ...made, type: 'typing' }));
    if (byte % 2) return whole.subarray(0, at % (whole.length + 1));
    whole[at % whole.length] = byte;
    return whole;
  }),
  fc.nat(60).map((depth) => Buffer.from('['.repeat(depth * 1_000))),
);
const body = fc.record({
  bytes,
  type: fc.constantFrom(...headers),
  encoding: fc.constantFrom(...encodings),
  length: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 300_000 })),
  chunked: fc.boolean(),
});

test('Bodies that are none: refused with 4xx, or the line is closed; the bot goes on', async () => {
  const counts = await statusesOf(drawn(body, bodies), (made) => {
    const lines = [
      'POST /api/messages HTTP/1.1',
      'Host: localhost',
      'Connection: close',
      `Content-Type: ${made.type}`,
      ...(made.encoding ? [`Content-Encoding: ${made.encoding}`] : []),
      made.chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${made.bytes.length + made.length}`,
    ];
    return raw(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), made.bytes]));
  });
  expect(Object.keys(counts).filter((status) => status !== '0' && !fit(status))).toEqual([]);
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
  tell('raw bodies', { sent: bodies, ...Object.fromEntries(Object.entries(counts).map(([status, count]) => [`× ${status}`, count])) });
});

test('Through all of it the process was the same, and nothing of it was an error', async () => {
  const { code, output, errors } = await bot.stop();
  const logged = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { level: string; code?: string });
  expect([code, errors]).toEqual([0, '']);
  expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
});
