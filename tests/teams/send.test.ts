// What leaves, as a connector on loopback gets it: bytes, query, one message for one answer.
import type { ServerResponse } from 'node:http';
import { createWire, Unsent, type Place, type WireOptions } from '../../src/teams/send.js';
import { aTime } from './a-time.js';
import { aConnector, answer, type Handler } from './edge.js';

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function aWire(instead?: Handler, options: Partial<WireOptions> = {}) {
  const connector = await aConnector(instead);
  closing.push(connector.close);
  const clock = aTime();
  const wire = createWire({ token: () => Promise.resolve('en-noegle'), allowed: () => true, time: clock.time, ...options });
  const place = (fields: Partial<Place> = {}): Place => ({ serviceUrl: connector.url, conversation: 'a:anna', ...fields });
  return { wire, place, ...clock, delivered: connector.delivered, url: connector.url };
}
/** Answers with these statuses, one after the other; the last again and again. */
const statuses = (...list: readonly (number | readonly [number, Record<string, string>])[]): Handler => {
  let next = 0;
  return (_request, response) => {
    const [status, headers] = [list[Math.min(next++, list.length - 1)] ?? 200].flatMap((one) =>
      typeof one === 'number' ? [one, {}] : one,
    ) as [number, Record<string, string>];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(response, status, '{"id":"sent-1"}');
  };
};
const failing = async (promise: Promise<unknown>): Promise<Unsent> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unsent);
  return error as Unsent;
};
const message = {
  type: 'message',
  entities: [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: { '@type': 'DigitalDocument', name: 'Strategi æøå', abstract: '30 ledige ydernumre' },
        },
      ],
    },
    { type: 'mention', text: '<at>Anna</at>', mentioned: { id: '29:anna', aadObjectId: 'a' } },
  ],
};

describe('An activity leaves as it is:', () => {
  test('every byte, all fields of its entities, with the bot’s token', async () => {
    const { wire, place, delivered } = await aWire();
    expect(await wire.create(place(), message)).toBe('sent-1');
    expect(delivered).toMatchObject([
      { method: 'POST', url: '/v3/conversations/a%3Aanna/activities', authorization: 'Bearer en-noegle', bytes: JSON.stringify(message) },
    ]);
  });
  test('without a token where the bot has none', async () => {
    const { wire, place, delivered } = await aWire(undefined, { token: () => Promise.resolve(undefined) });
    await wire.create(place(), message);
    expect(delivered[0]?.authorization).toBeUndefined();
  });

  type Do = (wire: Awaited<ReturnType<typeof aWire>>['wire'], place: Place) => Promise<unknown>;
  test.each<[string, Do, string, string]>([
    ['a reply', (wire, place) => wire.create(place, message, '17'), 'POST', '/activities/17'],
    ['a message of its own', (wire, place) => wire.create(place, message), 'POST', '/activities'],
    ['an update', (wire, place) => wire.update(place, 's 1', message), 'PUT', '/activities/s%201'],
    ['a deletion', (wire, place) => wire.remove(place, 's1'), 'DELETE', '/activities/s1'],
  ])('%s, seen by all or by one alone', async (_case, perform, method, path) => {
    const { wire, place, delivered } = await aWire();
    await perform(wire, place({ conversation: '19:team@thread.tacv2;messageid=17' }));
    await perform(wire, place({ conversation: '19:team@thread.tacv2;messageid=17', targeted: true }));
    const address = `/v3/conversations/19%3Ateam%40thread.tacv2%3Bmessageid%3D17${path}`;
    expect(delivered.map((one) => [one.method, one.url])).toEqual([
      [method, address],
      [method, `${address}?isTargetedActivity=true`],
    ]);
  });

  test('a service address keeps its path and loses its last slash', async () => {
    const { wire, url, delivered } = await aWire();
    await wire.create({ serviceUrl: `${url}/emea/t/`, conversation: 'a' }, message);
    expect(delivered[0]?.url).toBe('/emea/t/v3/conversations/a/activities');
  });
  test('an id cannot lead elsewhere', async () => {
    const { wire, place, delivered } = await aWire();
    await failing(wire.create(place({ conversation: '..' }), message));
    await wire.create(place({ conversation: '../../x?y#z' }), message);
    expect(delivered.map(({ url }) => url)).toEqual(['/v3/conversations/..%2F..%2Fx%3Fy%23z/activities']);
  });
  test('a 1:1 conversation is opened, and its id is the answer', async () => {
    const { wire, url, delivered } = await aWire();
    expect(await wire.open(url, { members: [{ id: '29:anna' }] })).toBe('sent-1');
    expect(delivered).toMatchObject([{ method: 'POST', url: '/v3/conversations', body: { members: [{ id: '29:anna' }] } }]);
  });
});

describe('What may pass is tried again, three times at most:', () => {
  test.each([412, 429, 500, 502, 503, 504])('%i', async (status) => {
    const { wire, place, delivered, waits } = await aWire(statuses(status, status, 201));
    expect(await wire.create(place(), message)).toBe('sent-1');
    expect(delivered).toHaveLength(3);
    // A quarter of a second, then half of one, each with half as much again by chance.
    expect(waits).toEqual([375, 750]);
  });
  test('and is given up then', async () => {
    const { wire, place, delivered } = await aWire(statuses(503));
    expect(await failing(wire.create(place(), message))).toMatchObject({ code: 'HTTP 503', status: 503, uncertain: false });
    expect(delivered).toHaveLength(3);
  });
  test.each([
    ['2', [2000, 750]],
    ['0', [375, 750]],
    ['not a time', [375, 750]],
    [new Date(1_700_000_001_000).toUTCString(), [1000, 750]],
  ])('after as long as is asked for: Retry-After %s', async (header, expected) => {
    const { wire, place, waits } = await aWire(statuses([429, { 'retry-after': header }], 429, 200));
    await wire.create(place(), message);
    expect(waits).toEqual(expected);
  });
  test('not where that is longer than there is time for', async () => {
    const { wire, place, delivered, waits } = await aWire(statuses([429, { 'retry-after': '60' }]));
    expect(await failing(wire.create(place(), message))).toMatchObject({ status: 429 });
    expect([delivered.length, waits]).toEqual([1, []]);
  });
  test('a connection that is refused was none, so it is tried again', async () => {
    const { close, url } = await aConnector();
    await close();
    const { time, waits } = aTime();
    const wire = createWire({ token: () => Promise.resolve(undefined), allowed: () => true, time });
    expect(await failing(wire.create({ serviceUrl: url, conversation: 'a' }, message))).toMatchObject({
      code: 'ECONNREFUSED',
      uncertain: false,
    });
    expect(waits).toHaveLength(2);
  });
});

describe('Nothing is sent twice:', () => {
  test.each([400, 401, 403, 404, 413, 302])('%i is an answer', async (status) => {
    const { wire, place, delivered } = await aWire(statuses([status, { location: 'https://example.org/' }]));
    expect(await failing(wire.create(place(), message))).toMatchObject({ status, uncertain: false });
    expect(delivered).toHaveLength(1);
  });
  test('a connection cut after the message was taken leaves it uncertain, and untried', async () => {
    const { wire, place, delivered, waits } = await aWire((request) => void request.socket.destroy());
    expect(await failing(wire.create(place(), message))).toMatchObject({ uncertain: true });
    expect([delivered.length, waits]).toEqual([1, []]);
  });
  test('a connection cut after it was accepted is no failure', async () => {
    const { wire, place, delivered } = await aWire((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":');
      setImmediate(() => response.destroy());
    });
    expect(await wire.create(place(), message)).toBeUndefined();
    expect(delivered).toHaveLength(1);
  });
});

describe('Nobody waits for ever:', () => {
  test('a connector that does not answer is given up after five seconds', async () => {
    const reached: (() => void)[] = [];
    const { wire, place, delivered, pass, pending } = await aWire(() => reached.forEach((told) => told()));
    const arrived = new Promise<void>((resolve) => reached.push(resolve));
    const sending = failing(wire.create(place(), message));
    await arrived;
    pass(5_000);
    expect(await sending).toMatchObject({ code: 'no answer in time', uncertain: true });
    expect([delivered.length, pending()]).toEqual([1, 0]);
  });
  test('nor a sign-in that does not, and then nothing was sent', async () => {
    const { wire, place, delivered, pass } = await aWire(undefined, { token: () => new Promise(() => undefined) });
    const sending = failing(wire.create(place(), message));
    await Promise.resolve();
    pass(5_000);
    expect(await sending).toMatchObject({ uncertain: false });
    expect(delivered).toEqual([]);
  });
  test('a sign-in that fails says so', async () => {
    const { wire, place, delivered } = await aWire(undefined, { token: () => Promise.reject(new Error('hemmeligt')) });
    expect(await failing(wire.create(place(), message))).toMatchObject({ code: 'no token for the connector', uncertain: false });
    expect(delivered).toEqual([]);
  });

  test('so many are under way at a time, and the others come in order', async () => {
    const open: ServerResponse[] = [];
    const waiting: ((open: void) => void)[] = [];
    const { wire, place, delivered } = await aWire(
      (_request, response) => {
        open.push(response);
        waiting.shift()?.();
      },
      { most: 2 },
    );
    const arrivals = Array.from({ length: 4 }, () => new Promise<void>((resolve) => waiting.push(resolve)));
    const sending = ['1', '2', '3', '4'].map((conversation) => wire.create(place({ conversation }), message));
    await Promise.all(arrivals.slice(0, 2));
    for (const arrived of arrivals.slice(2)) {
      const response = open.shift();
      if (response) answer(response, 200);
      await arrived;
      expect(open).toHaveLength(2);
    }
    for (const response of open) answer(response, 200);
    await Promise.all(sending);
    expect(delivered.map(({ url }) => url.split('/')[3]).slice(2)).toEqual(['3', '4']);
  });
  test('which are sixty-four, if nothing else is said: the next has not left when the time is over', async () => {
    let come = 0;
    let full = () => undefined as void;
    const arrived = new Promise<void>((resolve) => (full = resolve));
    const { wire, place, pass } = await aWire(() => void ((come += 1) === 64 && full()));
    const sending = Array.from({ length: 65 }, (_, at) => failing(wire.create(place({ conversation: String(at) }), message)));
    await arrived;
    pass(5_000);
    expect((await Promise.all(sending)).filter(({ uncertain }) => !uncertain)).toHaveLength(1);
  });
  test('whoever waits for a turn is told when the time is over', async () => {
    const arrived: (() => void)[] = [];
    const { wire, place, delivered, pass } = await aWire(() => arrived.shift()?.(), { most: 1 });
    const first = new Promise<void>((resolve) => arrived.push(resolve));
    const sending = ['1', '2'].map((conversation) => failing(wire.create(place({ conversation }), message)));
    await first;
    pass(5_000);
    expect((await Promise.all(sending)).map(({ uncertain }) => uncertain)).toEqual([true, false]);
    expect(delivered).toHaveLength(1);
  });
});
