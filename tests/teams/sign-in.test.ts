// Who gets in, with our own keys and our own copy of the address that Microsoft publishes its keys at.
import { createHmac, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INetworkModule, NetworkResponse } from '@azure/msal-node';
import { federatedCredentials, type FederatedSettings } from '../../src/teams/federated.js';
import { anActivity, tenant } from './an-activity.js';
import { aConnector, answer, listen, startEdge, type Edge } from './edge.js';

const appId = '11111111-2222-3333-4444-555555555555';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = (key: KeyObject, kid: string, endorsements: string[]) => ({ ...key.export({ format: 'jwk' }), kid, use: 'sig', endorsements });

let microsoft: Awaited<ReturnType<typeof listen>>;
let edge: Edge;
let asked = 0;
const settings = () => ({
  local: false,
  appType: 'SingleTenant',
  appId,
  appPassword: 'hemmelig',
  appTenantId: tenant,
  openIdMetadataUrl: `${microsoft.url}/openid`,
  connectorHosts: ['smba.trafficmanager.net'],
});

// The SDK prints each refusal, with the public key.
const { error } = console;
beforeAll(async () => {
  console.error = () => undefined;
  microsoft = await listen((request, response) => {
    asked += 1;
    const published = { keys: [jwk(keys.publicKey, 'k1', ['msteams']), jwk(keys.publicKey, 'slack', ['slack'])] };
    answer(
      response,
      200,
      JSON.stringify(request.url === '/openid' ? { issuer: 'https://api.botframework.com', jwks_uri: `${microsoft.url}/keys` } : published),
    );
  });
  edge = await startEdge({ settings: settings() });
});
afterAll(async () => {
  await edge.server.close();
  await microsoft.close();
  console.error = error;
});

const now = () => Math.floor(Date.now() / 1000);
const part = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const good = () => ({ iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl, nbf: now() - 60, exp: now() + 600 });

interface Token {
  readonly header?: object;
  readonly claims?: object;
  readonly signature?: (signed: string) => Buffer;
}
const signedBy =
  (key: KeyObject, algorithm = 'sha256') =>
  (signed: string) =>
    sign(algorithm, Buffer.from(signed), key);
function bearer({ header = {}, claims = {}, signature = signedBy(keys.privateKey) }: Token = {}): string {
  const signed = `${part({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...header })}.${part({ ...good(), ...claims })}`;
  return `Bearer ${signed}.${signature(signed).toString('base64url')}`;
}
const post = (authorization: string | undefined, fields: object = {}) =>
  edge.post(anActivity({ serviceUrl, ...fields }), authorization === undefined ? {} : { authorization });

test('The channel itself gets in, and its key is fetched once', async () => {
  expect(await post(bearer())).toMatchObject({ status: 200, text: expect.stringContaining('svar: status 5b') as string });
  const before = asked;
  expect((await post(bearer())).status).toBe(200);
  expect(
    (await post(bearer(), { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined, value: { action: { data: {} } } }))
      .status,
  ).toBe(200);
  expect((await post(bearer({ claims: { exp: now() - 240 } }))).status).toBe(200);
  expect(asked).toBe(before);
});

describe('Nobody else gets in, and none of them learns why:', () => {
  test.each<[string, () => string | undefined]>([
    ['no token', () => undefined],
    ['an empty header', () => ''],
    ['Bearer alone', () => 'Bearer '],
    ['Basic', () => 'Basic YTpi'],
    ['lower-case bearer', () => bearer().replace('Bearer', 'bearer')],
    ['two spaces', () => bearer().replace(' ', '  ')],
    ['a token of one part', () => 'Bearer abc'],
    ['a token of four parts', () => `${bearer()}.x`],
    ['a token that is no JSON', () => `Bearer ${part('x')}.${part('y')}.${part('z')}`],
    ['claims that are a list', () => `Bearer ${part({ alg: 'RS256', kid: 'k1' })}.${part([])}.${part('z')}`],
    ['algorithm none', () => bearer({ header: { alg: 'none' }, signature: () => Buffer.from('x') })],
    [
      'HS256 with the public key',
      () =>
        bearer({
          header: { alg: 'HS256' },
          signature: (text) =>
            createHmac('sha256', keys.publicKey.export({ type: 'spki', format: 'pem' }))
              .update(text)
              .digest(),
        }),
    ],
    ['a stranger’s signature', () => bearer({ signature: signedBy(strangers.privateKey) })],
    ['a changed payload', () => bearer().replace(/\.[^.]+\./, `.${part({ ...good(), exp: now() + 900 })}.`)],
    ['an unknown key', () => bearer({ header: { kid: 'k2' } })],
    ['no key id', () => bearer({ header: { kid: undefined } })],
    ['a key that is not for Teams', () => bearer({ header: { kid: 'slack' } })],
    ['an hour too old', () => bearer({ claims: { exp: now() - 3600 } })],
    ['an hour too early', () => bearer({ claims: { nbf: now() + 3600 } })],
    ['no expiry', () => bearer({ claims: { exp: undefined } })],
    ['an expiry in words', () => bearer({ claims: { exp: 'tomorrow' } })],
    ['an expiry in the year 9999', () => bearer({ claims: { exp: 253_370_764_800 } })],
    ['another issuer', () => bearer({ claims: { iss: 'https://api.botframework.com.example.org' } })],
    ['two issuers', () => bearer({ claims: { iss: ['https://api.botframework.com'] } })],
    ['the emulator', () => bearer({ claims: { iss: `https://sts.windows.net/${tenant}/`, ver: '1.0', appid: appId, tid: tenant } })],
    ['a tenant of the caller’s own', () => bearer({ claims: { tid: tenant } })],
    ['another audience', () => bearer({ claims: { aud: '99999999-2222-3333-4444-555555555555' } })],
    ['several audiences', () => bearer({ claims: { aud: [appId] } })],
    ['the bot’s own outbound token', () => bearer({ claims: { aud: 'https://api.botframework.com', appid: appId } })],
    ['a token for another service address', () => bearer({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } })],
    ['a token for no service address', () => bearer({ claims: { serviceurl: undefined } })],
  ])('%s', async (_case, authorization) => {
    const before = edge.asked.length;
    expect(await post(authorization())).toMatchObject({ status: 401, text: '{"error":"Unauthorized"}' });
    expect(edge.asked.length).toBe(before);
  });

  test.each<[string, object]>([
    ['another channel', { channelId: 'slack' }],
    ['another channel’s spelling', { channelId: 'Msteams' }],
    ['another tenant', { conversation: { id: 'a:1', tenantId: appId }, channelData: { tenant: { id: appId } } }],
    ['two tenants', { channelData: { tenant: { id: appId } } }],
    ['no tenant', { conversation: { id: 'a:1' }, channelData: {} }],
  ])('the right token with %s', async (_case, fields) => {
    expect(await post(bearer(), fields)).toMatchObject({ status: 403, text: '{"error":"Forbidden"}' });
  });

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net.example.org/',
    'https://evilsmba.trafficmanager.net/',
    'https://smba.trafficmanager.net./',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@example.org/',
    'https://example.org/?smba.trafficmanager.net',
    'https://127.0.0.1/',
    'http://127.0.0.1:9/',
  ])('a reply to %s, though the token names it', async (url) => {
    expect((await post(bearer({ claims: { serviceurl: url } }), { serviceUrl: url })).status).toBe(403);
  });

  test('with the right token and no service address it is no activity: 400', async () => {
    expect((await post(bearer(), { serviceUrl: undefined })).status).toBe(400);
  });
});

test('The tenants that may ask can be named', async () => {
  const open = await startEdge({ settings: { ...settings(), allowedTenants: ['aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'] } });
  const from = (id: string) =>
    open.post(anActivity({ serviceUrl, conversation: { id: 'a:1', tenantId: id }, channelData: { tenant: { id } } }), {
      authorization: bearer(),
    });
  expect((await from('AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE')).status).toBe(200);
  expect((await from(tenant)).status).toBe(403);
  await open.server.close();
});

test('The bot answers with a token of its own, asked of its credentials for the connector alone, and again where that failed', async () => {
  const connector = await aConnector();
  const asked: unknown[] = [];
  const signed = await startEdge({
    settings: { ...settings(), connectorHosts: [new URL(connector.url).host] },
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

describe('Without a secret, the bot exchanges what another issuer says of it for its token:', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((one) => one.close()))));

  /** Entra on loopback: keeps what is asked, and gives numbered tokens that last so many seconds. */
  async function anEntra(lasts: number, refuse: () => boolean = () => false) {
    const asked: { path: string; form: Record<string, string> }[] = [];
    const entra = await listen((request, response, body) => {
      asked.push({ path: request.url ?? '', form: Object.fromEntries(new URLSearchParams(body)) });
      if (refuse())
        answer(response, 401, '{"error":"invalid_client","error_description":"AADSTS700024: hemmeligt","error_codes":[700024]}');
      else answer(response, 200, JSON.stringify({ token_type: 'Bearer', expires_in: lasts, access_token: `bottens-${asked.length}` }));
    });
    open.push(entra);
    const to = async <T>(url: string, { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {}) => {
      const response = await fetch(url.replace('https://login.microsoftonline.com', entra.url), {
        ...(body !== undefined && { method: 'POST', body }),
        headers,
      });
      return { status: response.status, headers: {}, body: await response.json() } as NetworkResponse<T>;
    };
    const network: INetworkModule = { sendGetRequestAsync: to, sendPostRequestAsync: to };
    return { asked, network };
  }
  /** A bot of its own (the library remembers tokens by app id), whose messages come signed and are answered through a connector. */
  async function aFederatedBot(settingsOfIt: FederatedSettings, network: INetworkModule) {
    const appId = randomUUID();
    const connector = await aConnector();
    const of = { ...settings(), appId, appPassword: undefined, ...settingsOfIt, connectorHosts: [new URL(connector.url).host] };
    const bot = await startEdge({ settings: of, credentials: federatedCredentials(of, network) });
    open.push(connector, bot.server);
    const send = async () =>
      (
        await bot.post(anActivity({ serviceUrl: connector.url, deliveryMode: undefined }), {
          authorization: bearer({ claims: { aud: appId, serviceurl: connector.url } }),
        })
      ).status;
    return { appId, send, sent: () => connector.delivered.map(({ authorization }) => authorization), lines: bot.lines };
  }
  const aFile = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assertion-'));
    open.push({ close: () => rm(folder, { recursive: true }) });
    return join(folder, 'token');
  };

  test('what a file says, in the form that Entra wants it', async () => {
    const { asked, network } = await anEntra(3600);
    const tokenFile = await aFile();
    await writeFile(tokenFile, 'foerste.udsagn\n');
    const { appId: id, send, sent } = await aFederatedBot({ tokenFile }, network);
    expect([await send(), await send()]).toEqual([200, 200]);
    expect(sent()).toEqual(['Bearer bottens-1', 'Bearer bottens-1']);
    expect(asked).toMatchObject([
      {
        path: expect.stringContaining(`/${tenant}/oauth2/v2.0/token`) as string,
        form: {
          client_id: id,
          grant_type: 'client_credentials',
          scope: expect.stringContaining('https://api.botframework.com/.default') as string,
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: 'foerste.udsagn',
        },
      },
    ]);
    expect(asked[0]?.form).not.toHaveProperty('client_secret');
  });

  test('what the file says by then, each time that a token is needed anew', async () => {
    // A minute is within the time before its end in which a token counts as spent.
    const { asked, network } = await anEntra(60);
    const tokenFile = await aFile();
    const { send, sent } = await aFederatedBot({ tokenFile }, network);
    for (const said of ['foerste', 'andet', 'tredje']) {
      await writeFile(tokenFile, said);
      expect(await send()).toBe(200);
    }
    expect(asked.map(({ form }) => form.client_assertion)).toEqual(['foerste', 'andet', 'tredje']);
    expect(sent()).toEqual(['Bearer bottens-1', 'Bearer bottens-2', 'Bearer bottens-3']);
  });

  test('what a managed identity says, asked of the platform for this exchange alone', async () => {
    const { asked, network } = await anEntra(3600);
    const identities: URL[] = [];
    const platform = await listen((request, response) => {
      identities.push(new URL(request.url ?? '', 'http://127.0.0.1'));
      const inAnHour = String(now() + 3600);
      answer(
        response,
        200,
        JSON.stringify({ access_token: 'identitetens', token_type: 'Bearer', expires_on: inAnHour, resource: '', client_id: '' }),
      );
    });
    open.push(platform);
    const environment = { IDENTITY_ENDPOINT: `${platform.url}/msi/token`, IDENTITY_HEADER: 'hemmeligt' };
    Object.assign(process.env, environment);
    try {
      const managedIdentity = randomUUID();
      const { send } = await aFederatedBot({ managedIdentity, tokenFile: '/findes/ikke' }, network);
      expect(await send()).toBe(200);
      expect(asked[0]?.form.client_assertion).toBe('identitetens');
      expect(Object.fromEntries(identities[0]?.searchParams ?? [])).toMatchObject({
        resource: 'api://AzureADTokenExchange',
        client_id: managedIdentity,
      });
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
    }
  });

  test('and where that fails nothing is sent, the log says why in a word, and the next message tries again', async () => {
    let refused = true;
    const { network } = await anEntra(3600, () => refused);
    const tokenFile = await aFile();
    const { send, sent, lines } = await aFederatedBot({ tokenFile }, network);
    expect(await send()).toBe(502);
    await writeFile(tokenFile, 'et.hemmeligt.udsagn');
    expect(await send()).toBe(502);
    refused = false;
    expect(await send()).toBe(200);
    expect(sent()).toEqual(['Bearer bottens-2']);
    const faults = lines.filter(({ code }) => code === 'SEND_REFUSED').map(({ message }) => String(message));
    expect(faults).toEqual([expect.stringContaining('ENOENT'), expect.stringContaining('invalid_client')]);
    expect(JSON.stringify(lines)).not.toMatch(/hemmeligt|bottens/);
  });
});

test.each<[string, (url: string) => string]>([
  ['cannot be reached', () => 'http://127.0.0.1:9/openid'],
  ['answers with a fault', (url) => `${url}/broken`],
  ['answers with something else than keys', (url) => `${url}/page`],
])('Where Microsoft’s key address %s, nobody gets in and it is nobody’s fault: 503', async (_case, address) => {
  const ill = await listen((request, response) => answer(response, request.url === '/broken' ? 500 : 200, '<html>'));
  const cold = await startEdge({ settings: { ...settings(), openIdMetadataUrl: address(ill.url) } });
  expect(await cold.post(anActivity({ serviceUrl }), { authorization: bearer() })).toMatchObject({
    status: 503,
    text: '{"error":"Service Unavailable"}',
  });
  await cold.server.close();
  await ill.close();
});
