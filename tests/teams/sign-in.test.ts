// Who gets in, with our own keys and our own copy of the address that Microsoft publishes its keys at: every case with every kind of activity.
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { aTime } from './a-time.js';
import { anActivity, tenant } from './an-activity.js';
import { aConnector, listen, startEdge, type Edge } from './edge.js';
import { appId, issuer, jwk, keys, microsoft, part, post, serviceUrl, signedBy, tokens, type Token } from './microsoft.js';

const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicPem = keys.publicKey.export({ type: 'spki', format: 'pem' });
const other = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

const { time } = aTime();
const { seconds, good, bearer } = tokens(time.now);
let channel: Awaited<ReturnType<typeof microsoft>>;
let sink: Awaited<ReturnType<typeof listen>>;
let atSink = 0;
let edge: Edge;
beforeAll(async () => {
  channel = await microsoft([
    jwk(keys.publicKey, 'k1'),
    jwk(keys.publicKey, 'slack', ['slack']),
    jwk(weak.publicKey, 'weak'),
    { ...curve.publicKey.export({ format: 'jwk' }), kid: 'curve', endorsements: ['msteams'] },
    { kty: 'RSA', kid: 'broken', n: 7 },
  ]);
  sink = await listen((_request, response) => {
    atSink += 1;
    response.end('{}');
  });
  edge = await startEdge({ settings: channel.settings, time });
});
afterAll(() => Promise.all([edge.server.close(), channel.close(), sink.close()]));

/** What is sent: an Authorization header, none, or two, and what is put over an ordinary activity. */
interface Visit {
  readonly authorization?: string | string[] | undefined;
  readonly fields?: object;
}
type Case = readonly [name: string, status: number | readonly number[], visit: () => Visit];
const token = (more: Token) => (): Visit => ({ authorization: bearer(more) });
const claims = (more: object) => token({ claims: more });
const headed = (authorization: string | string[] | undefined) => (): Visit => ({ authorization });
const about =
  (fields: object, more: object = {}) =>
  (): Visit => ({ authorization: bearer({ claims: more }), fields });
const hmac = (key: string | Buffer) => (signed: string) => createHmac('sha256', key).update(signed).digest();
const inTenant = (id: string | undefined, told = id) => ({
  conversation: { id: 'a:anna', conversationType: 'personal', tenantId: id },
  channelData: told === undefined ? {} : { tenant: { id: told } },
});
const [yes, malformed, refused] = [200, 400, [401, 403]] as const;

const matrix: Readonly<Record<string, readonly Case[]>> = {
  header: [
    ['none', refused, headed(undefined)],
    ['empty', refused, headed('')],
    ['Bearer alone', refused, headed('Bearer ')],
    ['two spaces', refused, () => ({ authorization: bearer().replace(' ', '  ') })],
    ['Basic', refused, headed('Basic YTpi')],
    ['lower-case bearer', refused, () => ({ authorization: bearer().replace('Bearer', 'bearer') })],
    ['two of them', refused, () => ({ authorization: [bearer(), bearer()] })],
    // Node itself refuses headers above 16 KB.
    ['100 KB', 431, () => ({ authorization: `${bearer()}${'x'.repeat(100_000)}` })],
  ],
  structure: [
    ['one part', refused, headed('Bearer abc')],
    ['two parts', refused, () => ({ authorization: bearer().replace(/\.[^.]+$/, '') })],
    ['four parts', refused, () => ({ authorization: `${bearer()}.x` })],
    ['bad base64', refused, token({ payload: '!*"' })],
    ['no JSON', refused, token({ payload: part('hej') })],
    ['a list', refused, token({ payload: part([]) })],
    ['no key id', refused, token({ header: { kid: undefined } })],
    ['a key id that is an object', refused, token({ header: { kid: { toString: 'k1' } } })],
  ],
  'algorithm and key': [
    ['none', refused, token({ header: { alg: 'none' }, signature: () => Buffer.from('x') })],
    ['None', refused, token({ header: { alg: 'None' }, signature: () => Buffer.from('x') })],
    ['HS256 with the public key', refused, token({ header: { alg: 'HS256' }, signature: hmac(publicPem) })],
    ['HS256 with an empty key', refused, token({ header: { alg: 'HS256' }, signature: hmac('') })],
    ['a stranger’s key under a known id', refused, token({ signature: signedBy(strangers.privateKey) })],
    ['an unknown id', refused, token({ header: { kid: 'k2' }, signature: signedBy(strangers.privateKey) })],
    [
      'ES256 with a key of the list',
      refused,
      token({
        header: { alg: 'ES256', kid: 'curve' },
        signature: (signed) => sign('sha256', Buffer.from(signed), { key: curve.privateKey, dsaEncoding: 'ieee-p1363' }),
      }),
    ],
    [
      'an address of keys (jku)',
      refused,
      () => ({ authorization: bearer({ header: { kid: 'x', jku: `${sink.url}/keys` }, signature: signedBy(strangers.privateKey) }) }),
    ],
    [
      'a key of its own (jwk)',
      refused,
      token({ header: { jwk: jwk(strangers.publicKey, 'k1') }, signature: signedBy(strangers.privateKey) }),
    ],
  ],
  time: [
    ['over for ten minutes', refused, () => claims({ exp: seconds() - 600 })()],
    ['over for four minutes', yes, () => claims({ exp: seconds() - 240 })()],
    ['ten minutes too early', refused, () => claims({ nbf: seconds() + 600 })()],
    ['no end', refused, claims({ exp: undefined })],
    ['an end in words', refused, () => claims({ exp: String(seconds() + 600) })()],
    ['an end in the year 9999', refused, claims({ exp: 253_370_764_800 })],
    ['made tomorrow', refused, () => claims({ iat: seconds() + 86_400 })()],
  ],
  'issuer and audience': [
    ['another issuer', refused, claims({ iss: 'https://example.org' })],
    ['an issuer that looks alike', refused, claims({ iss: `${issuer}.example.org` })],
    ['a list of issuers', refused, claims({ iss: [issuer] })],
    ['no issuer', refused, claims({ iss: undefined })],
    ['another audience', refused, claims({ aud: other })],
    ['a list of audiences with ours', refused, claims({ aud: [appId] })],
    ['no audience', refused, claims({ aud: undefined })],
    ['ours in other letters', refused, claims({ aud: appId.replace('1', 'I') })],
  ],
  'service address': [
    ['the same in both', yes, claims({ serviceurl: serviceUrl })],
    ['another in the token', refused, claims({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['none in the activity', malformed, about({ serviceUrl: undefined })],
    ['an empty one in the activity', malformed, about({ serviceUrl: '' })],
    ['none in the token', refused, claims({ serviceurl: undefined })],
    ['one slash less in the token', refused, claims({ serviceurl: serviceUrl.slice(0, -1) })],
    ['a host that is not on the list', refused, about({ serviceUrl: 'https://example.org/' }, { serviceurl: 'https://example.org/' })],
  ],
  channel: [
    ['Teams', yes, about({ channelId: 'msteams' })],
    ['Slack', refused, about({ channelId: 'slack' })],
    ['AseChannel', refused, about({ channelId: 'AseChannel' })],
    ['none', malformed, about({ channelId: null })],
    ['another spelling', refused, about({ channelId: 'Msteams' })],
    ['a space behind it', refused, about({ channelId: 'msteams ' })],
  ],
  'other tokens': [
    ['emulator, version 1', refused, claims({ iss: `https://sts.windows.net/${tenant}/`, ver: '1.0', appid: appId, tid: tenant })],
    [
      'emulator, version 2',
      refused,
      claims({ iss: `https://login.microsoftonline.com/${tenant}/v2.0`, ver: '2.0', azp: appId, tid: tenant }),
    ],
    ['the bot’s own outbound one', refused, claims({ iss: `https://sts.windows.net/${tenant}/`, aud: issuer, appid: appId })],
    ['a skill’s', refused, claims({ ver: '1.0', appid: other, tid: tenant })],
    ['an AseChannel’s', refused, claims({ iss: `https://login.microsoftonline.com/${tenant}/v2.0`, appid: appId })],
    ['a person’s, version 1', refused, claims({ ver: '1.0', upn: 'anna@example.org', tid: tenant })],
    ['a person’s, version 2, for this app', refused, claims({ ver: '2.0', azp: appId, oid: other, tid: tenant })],
  ],
  tenant: [
    ['our own', yes, about(inTenant(tenant))],
    ['another', refused, about(inTenant(other))],
    ['none', refused, about(inTenant(undefined))],
    ['two that differ', refused, about(inTenant(tenant, other))],
  ],
};
const activities: Readonly<Record<string, object>> = {
  message: {},
  invoke: { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined, value: { action: { data: {} } } },
  conversationUpdate: { type: 'conversationUpdate', membersAdded: [{ id: '29:anna' }], text: undefined },
};
const said: Readonly<Record<number, string>> = {
  400: '{"error":"Bad Request"}',
  401: '{"error":"Unauthorized"}',
  403: '{"error":"Forbidden"}',
  431: '',
};
const cases = Object.entries(matrix).flatMap(([group, rows]) => rows.map((row) => [group, ...row] as const));

test('The matrix has 64 cases', () => expect(cases).toHaveLength(64));

describe.each(Object.entries(activities))('With an activity of type %s', (_type, fields) => {
  test.each(cases)('%s: %s', async (_group, _name, status, visit) => {
    const { authorization, fields: more } = visit();
    const before = edge.asked.length;
    const got = await post(edge.port, anActivity({ serviceUrl, ...fields, ...more }), authorization === undefined ? {} : { authorization });
    expect([status].flat()).toContain(got.status);
    if (got.status !== 200) expect([got.text, edge.asked.length - before]).toEqual([said[got.status], 0]);
  });
});

test.each<[string, Token]>([
  ['that is not for Teams', { header: { kid: 'slack' } }],
  ['that is too short', { header: { kid: 'weak' }, signature: signedBy(weak.privateKey) }],
  ['that is none', { header: { kid: 'broken' } }],
])('A key %s opens nothing', async (_case, more) => {
  expect((await post(edge.port, anActivity({ serviceUrl }), { authorization: bearer(more) })).status).toBe(401);
});

test('A changed payload is noticed', async () => {
  const authorization = bearer().replace(/\.[^.]+\./, `.${part({ ...good(), exp: seconds() + 900 })}.`);
  expect((await post(edge.port, anActivity({ serviceUrl }), { authorization })).status).toBe(401);
});

test('Whoever gets in is answered; nobody’s keys but Microsoft’s were fetched; the log has the reasons and nothing of the tokens', async () => {
  const got = await post(edge.port, anActivity({ serviceUrl }), { authorization: bearer() });
  expect(got).toMatchObject({ status: 200, text: expect.stringContaining('svar: status 5b') });
  expect(atSink).toBe(0);
  const turnedAway = edge.lines.filter(({ message }) => message === 'turned away');
  expect(turnedAway.length).toBeGreaterThan(150);
  expect(JSON.stringify(turnedAway)).not.toMatch(/eyJ|example\.org|anna/);
});

test('The tenants that may ask can be named; a guest in their team is answered', async () => {
  const open = await startEdge({ settings: { ...channel.settings, allowedTenants: [other] }, time });
  const from = (id: string, more: object = {}) =>
    post(open.port, anActivity({ serviceUrl, ...inTenant(id), ...more }), { authorization: bearer() });
  expect((await from(other.toUpperCase())).status).toBe(200);
  expect((await from(other, { from: { id: '29:gaest', name: 'Gæst', tenantId: tenant } })).status).toBe(200);
  expect((await from(tenant)).status).toBe(403);
  await open.server.close();
});

test('The bot answers with a token of its own, asked of its credentials for the connector alone, and again where that failed', async () => {
  const connector = await aConnector();
  const asked: unknown[] = [];
  const signed = await startEdge({
    settings: { ...channel.settings, connectorHosts: [new URL(connector.url).host] },
    time,
    credentials: {
      createCredentials: async (...how) => {
        asked.push(how);
        if (asked.length === 1) throw new Error('hemmeligt: sign-in er nede');
        return { signRequest: async ({ headers }) => headers.set('authorization', 'Bearer bottens-eget') };
      },
    },
  });
  const message = { serviceUrl: connector.url, deliveryMode: undefined };
  const send = () => signed.post(anActivity(message), { authorization: bearer({ claims: { serviceurl: connector.url } }) });
  expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([502, 200, 200]);
  expect(connector.delivered.map(({ authorization }) => authorization)).toEqual(['Bearer bottens-eget', 'Bearer bottens-eget']);
  const how = [appId, 'https://api.botframework.com', 'https://login.microsoftonline.com/botframework.com', true];
  expect(asked).toEqual([how, how]);
  expect(JSON.stringify(signed.lines)).not.toMatch(/hemmeligt|bottens-eget/);
  await signed.server.close();
  await connector.close();
});
