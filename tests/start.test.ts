// The program as it is started: its own process, its exit status, what it prints.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../src/config.js';
import { freePort } from './program.js';

/** Compiling, where the sources are newer than dist/. */
const patience = 120_000;
beforeAll(() => void execFileSync(process.execPath, [join(root, 'scripts', 'build-when-needed.mjs')], { stdio: 'inherit' }), patience);

/** Starts the bot with these settings and no others. `said` resolves when a pattern has been printed, or the process has ended. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, 'dist', 'index.js')], { env: { PATH: process.env.PATH, ...environment } });
  let output = '';
  const listeners = new Set<() => void>();
  const heard = (chunk: string) => {
    output += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', heard);
  child.stderr.setEncoding('utf8').on('data', heard);
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, output }));
  const said = (pattern: RegExp) =>
    Promise.race([
      ended.then(() => undefined),
      new Promise<void>((resolve) => {
        const listener = () => pattern.test(output) && resolve();
        listeners.add(listener);
        listener();
      }),
    ]);
  return { child, ended, said };
}

const [appId, tenant] = ['11111111-2222-3333-4444-555555555555', 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'];
const single = { MicrosoftAppType: 'SingleTenant', MicrosoftAppId: appId, MicrosoftAppPassword: 'x', MicrosoftAppTenantId: tenant };
const open = { HOST: '0.0.0.0' };

describe('The bot refuses to start, names the setting and its mend without a stack, and ends with status 1, where', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'nothing but a public address is set',
      open,
      /^The settings cannot be used:\n {2}MicrosoftAppId: is missing, .*; set it, or set HOST to 127/,
    ],
    ['its address is every one of IPv6', { HOST: '::' }, /MicrosoftAppId: is missing, .*; set it/],
    ['its address is one of the network', { HOST: '10.0.0.4' }, /MicrosoftAppId: is missing, .*; set it/],
    ['its address only looks like loopback', { HOST: '127.0.0.1.example.org' }, /MicrosoftAppId: is missing, .*; set it/],
    ['the app id is blank on a public address', { ...open, MicrosoftAppId: '   ' }, /MicrosoftAppId: is missing, .*; set it/],
    [
      'all credentials are blank',
      { ...open, ...Object.fromEntries(Object.keys(single).map((name) => [name, ''])) },
      /MicrosoftAppId: is missing/,
    ],
    [
      'the app id is blank among full credentials',
      { ...single, MicrosoftAppId: '' },
      /MicrosoftAppId: is missing though .*; set it, or remove/,
    ],
    ['a production setting of Node is all there is', { ...open, NODE_ENV: 'production' }, /MicrosoftAppId: is missing, .*; set it/],
    ['a development setting of Node is all there is', { ...open, NODE_ENV: 'development' }, /MicrosoftAppId: is missing, .*; set it/],
    ['the app id is no GUID', { ...single, MicrosoftAppId: 'bot' }, /MicrosoftAppId: must be a GUID/],
    ['credentials are half set', { MicrosoftAppId: appId }, /MicrosoftAppType: is missing; set it to SingleTenant/],
    ['the tenant is missing', { ...single, MicrosoftAppTenantId: '' }, /MicrosoftAppTenantId: is missing; set it/],
    ['the secret is missing', { ...single, MicrosoftAppPassword: '' }, /MicrosoftAppPassword: is missing; set it/],
    ['every tenant could ask', { ...single, MicrosoftAppType: 'MultiTenant' }, /ALLOWED_TENANTS: is missing; .* name the tenants/],
    [
      'the tenants that may ask are blank',
      { ...single, MicrosoftAppType: 'MultiTenant', ALLOWED_TENANTS: ' , ' },
      /ALLOWED_TENANTS: is missing/,
    ],
    [
      'the keys would come over plain http',
      { ...single, ToBotFromChannelOpenIdMetadataUrl: 'http://login.example.org/' },
      /ToBotFromChannelOpenIdMetadataUrl: must be an https/,
    ],
    ['the port is bad', { PORT: 'x' }, /PORT: must be a whole number/],
    [
      'the knowledge folder is missing',
      { KNOWLEDGE_DIRS: join(root, 'no-such-folder') },
      /^The knowledge folder .*no-such-folder does not exist/,
    ],
  ])(
    '%s',
    async (_case, environment, expected) => {
      const { code, output } = await start({ ...environment }).ended;
      expect(code).toBe(1);
      expect(output).toMatch(expected);
      // Nothing was loaded, let alone opened, and nothing of the program is shown.
      expect(output).not.toMatch(/"ready"|\n\s+at /);
    },
    20_000,
  );
});

test('The bot starts on this machine with nothing set but a port, says where to look, answers, and stops when told to', async () => {
  const port = await freePort();
  const { child, ended, said } = start({ PORT: String(port) });
  await said(/Åbn http/);
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect([ready.status, (await ready.json()) as unknown]).toMatchObject([200, { status: 'ready', problems: 0 }]);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<html');

  // A second one on the same port says so.
  const second = await start({ PORT: String(port) }).ended;
  expect(second.code).toBe(1);
  expect(second.output).toContain(`Port ${port} on 127.0.0.1 is taken.`);

  child.kill('SIGTERM');
  const { code, output } = await ended;
  expect(code).toBe(0);
  expect(output).toContain(`Åbn http://127.0.0.1:${port} i en browser`);
  const logged = output
    .split('\n')
    .filter((line) => line && !line.startsWith('Åbn'))
    .map((line) => JSON.parse(line) as { time: string });
  expect(logged.every(({ time }) => time.endsWith('Z'))).toBe(true);
}, 30_000);
