// Microsoft changes its keys, and its address of keys can be down: nobody is locked out for it, and nobody let in.
import { generateKeyPairSync } from 'node:crypto';
import { createKeys } from '../../src/teams/keys.js';
import { aTime } from './a-time.js';
import { anActivity } from './an-activity.js';
import { aLog, answer, listen, startEdge } from './edge.js';
import { jwk, keys, microsoft, serviceUrl, signedBy, tokens } from './microsoft.js';

const [second, hour] = [1_000, 3_600_000];
const newer = generateKeyPairSync('rsa', { modulusLength: 2048 });
const closing: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function anEdge() {
  const clock = aTime();
  const channel = await microsoft();
  const edge = await startEdge({ settings: channel.settings, time: clock.time });
  closing.push(channel.close, edge.server.close);
  const { bearer } = tokens(clock.time.now);
  const byNewKey = { header: { kid: 'k2' }, signature: signedBy(newer.privateKey) };
  const ask = async (token = {}) => (await edge.post(anActivity({ serviceUrl }), { authorization: bearer(token) })).status;
  /** Lets an attempt in the background come to its end. */
  const settled = async (looks: number) => {
    while (channel.state.looked < looks) await new Promise(setImmediate);
    await ask({ header: { kid: 'unknown' } });
  };
  return { ...clock, state: channel.state, edge, ask, byNewKey, settled };
}

test('The keys are fetched once, and a new one is taken within a minute of its first use', async () => {
  const { ask, byNewKey, state, pass } = await anEdge();
  expect([await ask(), await ask(), state.looked]).toEqual([200, 200, 1]);
  state.published = [jwk(keys.publicKey, 'k1'), jwk(newer.publicKey, 'k2')];
  expect(await ask(byNewKey)).toBe(401);
  pass(30 * second);
  expect([await ask(byNewKey), await ask(), state.looked]).toEqual([200, 200, 2]);
});

test('A key that is taken back opens nothing a day later', async () => {
  const { ask, byNewKey, state, pass } = await anEdge();
  expect(await ask()).toBe(200);
  state.published = [jwk(newer.publicKey, 'k2')];
  pass(24 * hour + second);
  expect([await ask(), await ask(byNewKey)]).toEqual([401, 200]);
});

test('10,000 unknown ids in five minutes cost ten looks at most', async () => {
  const { time, pass } = aTime();
  const channel = await microsoft();
  closing.push(channel.close);
  const kept = createKeys({ address: channel.settings.openIdMetadataUrl, log: aLog().log, time });
  for (let id = 0; id < 10_000; id += 1) {
    expect(await kept.find(`unknown ${id}`)).toBeUndefined();
    pass(30);
  }
  expect(channel.state.looked).toBeLessThanOrEqual(10);
});

test('While the address is down for a day, all who come with a good token get in, an unknown key is judged later, and one warning is logged', async () => {
  const { ask, byNewKey, state, edge, pass } = await anEdge();
  expect(await ask()).toBe(200);
  state.down = true;
  const statuses: number[] = [];
  for (let hours = 1; hours <= 24; hours += 1) {
    pass(hour);
    statuses.push(await ask());
  }
  expect(statuses).toEqual(Array(24).fill(200));
  expect(await ask(byNewKey)).toBe(503);
  expect(edge.lines.filter(({ code }) => code === 'KEYS_UNAVAILABLE')).toHaveLength(1);
  state.down = false;
  pass(30 * second);
  expect([await ask(byNewKey), await ask()]).toEqual([401, 200]);
});

test('After more than a day of that, nobody gets in until the keys are there again', async () => {
  const { ask, state, edge, pass } = await anEdge();
  expect(await ask()).toBe(200);
  state.down = true;
  pass(25 * hour);
  expect(await ask()).toBe(200);
  pass(24 * hour + second);
  expect([await ask(), edge.gate.ready()]).toEqual([503, false]);
  state.down = false;
  pass(30 * second);
  expect([await ask(), edge.gate.ready()]).toEqual([200, true]);
});

test('At a cold start without them nobody gets in and the bot is not ready; asking whether it is sees to it that it will be', async () => {
  const { state, edge, ask, pass, settled } = await anEdge();
  state.down = true;
  expect([await ask(), edge.gate.ready()]).toEqual([503, false]);
  state.down = false;
  pass(30 * second);
  expect(edge.gate.ready()).toBe(false);
  await settled(2);
  expect([edge.gate.ready(), await ask()]).toEqual([true, 200]);
});

test.each<[string, (url: string) => string]>([
  ['cannot be reached', () => 'http://127.0.0.1:9/openid'],
  ['answers with a fault', (url) => `${url}/broken`],
  ['answers with a page', (url) => `${url}/page`],
  ['has no keys', (url) => `${url}/empty`],
  ['leads elsewhere', (url) => `${url}/moved`],
  ['names a list of keys that anybody could change on the way', (url) => `${url}/plain`],
])('Where the address %s, nobody gets in and it is nobody’s fault: 503', async (_case, address) => {
  const looked: string[] = [];
  const ill = await listen((request, response) => {
    looked.push(request.url ?? '');
    const bodies: Record<string, object> = {
      '/empty': { jwks_uri: `${ill.url}/none` },
      '/none': { keys: [] },
      '/plain': { jwks_uri: 'http://keys.example.org/' },
      '/moved-to': { jwks_uri: `${ill.url}/keys` },
      '/keys': { keys: [jwk(keys.publicKey, 'k1')] },
    };
    if (request.url === '/moved') response.setHeader('location', '/moved-to');
    const status = { '/broken': 500, '/moved': 302 }[request.url ?? ''] ?? 200;
    answer(response, status, request.url === '/page' ? '<html>' : JSON.stringify(bodies[request.url ?? ''] ?? {}));
  });
  closing.push(ill.close);
  const { time } = aTime();
  const channel = await microsoft();
  const cold = await startEdge({ settings: { ...channel.settings, openIdMetadataUrl: address(ill.url) }, time });
  closing.push(channel.close, cold.server.close);
  const authorization = tokens(time.now).bearer();
  expect(await cold.post(anActivity({ serviceUrl }), { authorization })).toMatchObject({
    status: 503,
    text: '{"error":"Service Unavailable"}',
  });
  expect(looked).not.toContain('/keys');
});
