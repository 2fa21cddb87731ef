import { delimiter, join, resolve } from 'node:path';
import { readConfig, root } from '../src/config.js';
import { BotError } from '../src/errors.js';

const appId = '11111111-2222-3333-4444-555555555555';
const tenant = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const single = { MicrosoftAppType: 'SingleTenant', MicrosoftAppId: appId, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: tenant };
const without = (name: keyof typeof single) => Object.fromEntries(Object.entries(single).filter(([key]) => key !== name));

/** The lines of the refusal, one a fault. */
function faults(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (!(error instanceof BotError) || error.code !== 'CONFIG_INVALID') throw error;
    return error.message.split('\n').filter((line) => line.startsWith('  '));
  }
  return [];
}

describe('The bot refuses to start, and names the setting and its mend, when', () => {
  test.each<[string, Record<string, string>, string]>([
    ['there is no app id and it would listen on every address', { HOST: '0.0.0.0' }, 'MicrosoftAppId: .*set HOST to 127.0.0.1'],
    ['there is no app id and it would listen on the network', { HOST: '10.0.0.4' }, 'MicrosoftAppId: '],
    ['there is no app id and the host only looks like loopback', { HOST: '127.0.0.1.example.org' }, 'MicrosoftAppId: '],
    ['the app id is blank and it would listen on every address', { HOST: '0.0.0.0', MicrosoftAppId: '  ' }, 'MicrosoftAppId: '],
    ['the app id is blank in otherwise full credentials', { ...single, MicrosoftAppId: '' }, 'MicrosoftAppId: is missing though'],
    ['there is a password alone', { MicrosoftAppPassword: 'secret' }, 'MicrosoftAppId: is missing though'],
    ['there is a type alone', { MicrosoftAppType: 'SingleTenant' }, 'MicrosoftAppId: is missing though'],
    ['the app id is not a GUID', { ...single, MicrosoftAppId: 'my-bot' }, 'MicrosoftAppId: must be a GUID'],
    ['the type is missing', without('MicrosoftAppType'), 'MicrosoftAppType: is missing; set it to SingleTenant, MultiTenant'],
    ['the type is unknown', { ...single, MicrosoftAppType: 'Tenant' }, 'MicrosoftAppType: must be one of SingleTenant, MultiTenant'],
    ['a single-tenant bot has no tenant', without('MicrosoftAppTenantId'), 'MicrosoftAppTenantId: is missing'],
    ['the tenant is not a GUID', { ...single, MicrosoftAppTenantId: 'region.dk' }, 'MicrosoftAppTenantId: must be a GUID'],
    [
      'a managed identity has a password',
      { ...single, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword: a managed identity has none',
    ],
    [
      'a managed identity has no tenant',
      { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: appId },
      'MicrosoftAppTenantId: is missing',
    ],
    [
      'a bot has neither a secret nor a federated credential',
      without('MicrosoftAppPassword'),
      'MicrosoftAppPassword: .*, or set MANAGED_IDENTITY_CLIENT_ID or AZURE_FEDERATED_TOKEN_FILE',
    ],
    [
      'a managed identity is no GUID',
      { ...without('MicrosoftAppPassword'), MANAGED_IDENTITY_CLIENT_ID: 'mine' },
      'MANAGED_IDENTITY_CLIENT_ID: must be',
    ],
    [
      'a secret and a federated credential are given',
      { ...single, MANAGED_IDENTITY_CLIENT_ID: appId },
      'MANAGED_IDENTITY_CLIENT_ID: stands beside',
    ],
    ['a federated credential has no app id', { MANAGED_IDENTITY_CLIENT_ID: appId }, 'MicrosoftAppId: is missing though'],
    [
      'a federated credential is for another type',
      { ...without('MicrosoftAppPassword'), MicrosoftAppType: 'UserAssignedMSI', MANAGED_IDENTITY_CLIENT_ID: appId },
      'MANAGED_IDENTITY_CLIENT_ID: is for a federated credential',
    ],
    [
      'a multi-tenant bot has a token file and no secret',
      { ...without('MicrosoftAppPassword'), MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: tenant, AZURE_FEDERATED_TOKEN_FILE: '/x' },
      'MicrosoftAppPassword: is missing',
    ],
    [
      'a multi-tenant bot does not say which tenants may ask',
      { ...single, MicrosoftAppType: 'MultiTenant' },
      'ALLOWED_TENANTS: is missing',
    ],
    [
      'a multi-tenant bot names no tenant',
      { ...single, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: ' , ' },
      'ALLOWED_TENANTS: is missing',
    ],
    ['an allowed tenant is not a GUID', { ALLOWED_TENANTS: `${tenant},region.dk` }, 'ALLOWED_TENANTS: must be tenant ids'],
    ['an admin is named by mail address', { ADMINS: 'admin@region.dk' }, 'ADMINS: must be Entra object ids'],
    ['the port is no number', { PORT: 'http' }, 'PORT: must be a whole number from 1 to 65535'],
    ['the port is too high', { PORT: '65536' }, 'PORT: must be a whole number'],
    ['the port is negative', { PORT: '-1' }, 'PORT: must be a whole number'],
    ['the port is a fraction', { PORT: '39.78' }, 'PORT: must be a whole number'],
    ['the host is a URL', { ...single, HOST: 'http://127.0.0.1' }, 'HOST: must be an address'],
    ['the log level is unknown', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of trace, debug, info'],
    ['the refresh policy is unknown', { REFRESH_POLICY: 'never' }, 'REFRESH_POLICY: must be one of auto, approve'],
    ['the rate is no number', { RATE_PER_PERSON: 'many' }, 'RATE_PER_PERSON: must be a whole number'],
    ['no message at all may be answered', { MAX_TURNS: '0' }, 'MAX_TURNS: must be a whole number'],
    ['the retention is no number', { RETENTION_DAYS: 'for ever' }, 'RETENTION_DAYS: must be a whole number'],
    ['the refresh interval is no number', { REFRESH_SECONDS: '1e3' }, 'REFRESH_SECONDS: must be a whole number'],
    [
      'the key address is not https',
      { ...single, ToBotFromChannelOpenIdMetadataUrl: 'http://login.example.org/keys' },
      'ToBotFromChannelOpenIdMetadataUrl: must be an https',
    ],
    ['a connector host is a URL', { CONNECTOR_HOSTS: 'https://smba.trafficmanager.net' }, 'CONNECTOR_HOSTS: must be host names'],
    ['the metrics token is easily guessed', { METRICS_TOKEN: 'abc' }, 'METRICS_TOKEN: must be at least 16'],
  ])('%s', (_case, environment, expected) => {
    const found = faults(environment);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^  ${expected}`));
  });

  test('several settings are wrong: all are listed at once', () => {
    expect(faults({ HOST: '0.0.0.0', PORT: 'x', LOG_LEVEL: 'loud', ADMINS: 'me' }).map((line) => line.trim().split(':')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'ADMINS',
      'MicrosoftAppId',
    ]);
  });

  test('a secret is part of what is wrong: the refusal does not repeat it', () => {
    expect(() => readConfig({ MicrosoftAppPassword: 'hemmelig-123', METRICS_TOKEN: 'kort-456' })).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/hemmelig|kort-/) }),
    );
  });
});

describe('The bot starts', () => {
  test('with nothing set, on this machine only and without sign-in', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      local: true,
      host: '127.0.0.1',
      port: 3978,
      knowledgeDirs: [join(root, 'knowledge')],
      ratePerPerson: 30,
      retentionDays: 180,
      refreshSeconds: 30,
      refreshPolicy: 'auto',
      connectorHosts: ['smba.trafficmanager.net'],
    });
  });

  test.each(['127.0.0.1', '127.0.0.2', 'localhost', '::1'])('in local mode on %s', (host) => {
    expect(readConfig({ HOST: host }).local).toBe(true);
  });

  test('with empty settings as if they were missing', () => {
    expect(readConfig({ PORT: '', HOST: ' ', MicrosoftAppId: '', KNOWLEDGE_DIRS: '' })).toEqual(readConfig({}));
  });

  test('with full single-tenant credentials on any address, signed in', () => {
    expect(readConfig({ ...single, HOST: '0.0.0.0', PORT: '80' })).toMatchObject({ local: false, appId, appTenantId: tenant, port: 80 });
  });

  test('with full credentials on loopback, signed in all the same', () => {
    expect(readConfig(single).local).toBe(false);
  });

  test('with a managed identity, which has no password', () => {
    expect(readConfig({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: appId, MicrosoftAppTenantId: tenant }).appType).toBe(
      'UserAssignedMSI',
    );
  });

  test.each([
    ['a managed identity', { MANAGED_IDENTITY_CLIENT_ID: appId }, { managedIdentity: appId }],
    ['a token file', { AZURE_FEDERATED_TOKEN_FILE: '/var/run/token' }, { tokenFile: '/var/run/token' }],
  ])('without a secret, by a federated credential: %s', (_case, setting, expected) => {
    expect(readConfig({ ...without('MicrosoftAppPassword'), ...setting })).toMatchObject(expected);
  });

  test('as a multi-tenant bot that names its tenants', () => {
    expect(readConfig({ ...single, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: tenant.toUpperCase() }).allowedTenants).toEqual([
      tenant,
    ]);
  });

  test('with several knowledge folders, separated as in PATH', () => {
    expect(readConfig({ KNOWLEDGE_DIRS: ['a', '/b'].join(delimiter) }).knowledgeDirs).toEqual([resolve('a'), '/b']);
  });

  test('with settings that nothing can change afterwards', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.knowledgeDirs) && Object.isFrozen(config.admins)).toBe(true);
  });
});
