// The bot's own token without a secret, with an Entra of our own.
import type { INetworkModule, NetworkResponse } from '@azure/msal-node';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { federatedCredentials, type FederatedSettings } from '../../src/teams/federated.js';
import { anActivity, tenant } from './an-activity.js';
import { aConnector, answer, listen, startEdge } from './edge.js';
import { microsoft, tokens } from './microsoft.js';

const { seconds, bearer } = tokens(Date.now);
let channel: Awaited<ReturnType<typeof microsoft>>;
beforeAll(async () => {
  channel = await microsoft();
});
afterAll(() => channel.close());

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
    const of = { ...channel.settings, appId, appPassword: undefined, ...settingsOfIt, connectorHosts: [new URL(connector.url).host] };
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
      const inAnHour = String(seconds() + 3600);
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
