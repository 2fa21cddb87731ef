// Addresses that are not Teams': named by a token that is good in all else, kept from before, or meant for a message that nobody asked for.
import diagnostics from 'node:diagnostics_channel';
import { isConnector } from '../../src/teams/addresses.js';
import { createWire, Unsent } from '../../src/teams/send.js';
import { aTime } from '../teams/a-time.js';
import { anActivity } from '../teams/an-activity.js';
import { answer, listen, startEdge, type Edge } from '../teams/edge.js';
import { microsoft, post, tokens } from '../teams/microsoft.js';
import { tell } from './scale.js';

const host = 'smba.trafficmanager.net';
/** `sink` is the port of a server on loopback that nothing may reach. */
const hostile = (sink: number): readonly string[] => [
  // Scheme.
  `http://${host}/emea/`,
  `ftp://${host}/emea/`,
  `file:///${host}/emea/`,
  `ws://${host}/emea/`,
  `javascript:fetch('https://${host}/')`,
  `//${host}/emea/`,
  `${host}/emea/`,
  // User-info, and signs that parsers read differently.
  `https://user@${host}/`,
  `https://user:secret@${host}/`,
  `https://:@${host}/`,
  `https://${host}@example.org/`,
  `https://${host}:443@example.org/`,
  `https://example.org#@${host}/`,
  `https://example.org\\@${host}/`,
  `https://${host}\\@example.org/`,
  `https:\\\\${host}\\emea`,
  `https:/${host}/emea/`,
  `https://${host}\t/emea/`,
  `https://${host}\n/emea/`,
  ` https://${host}/emea/`,
  `https://${host}/emea/ `,
  // Port and dot.
  `https://${host}./emea/`,
  `https://${host}:80/`,
  `https://${host}:8443/`,
  `https://${host}:0/`,
  `https://${host}:443/emea/`,
  // This machine and its neighbours.
  `http://127.0.0.1:${sink}/`,
  `http://localhost:${sink}/`,
  `https://127.0.0.1:${sink}/`,
  `http://2130706433:${sink}/`,
  `http://0x7f.1:${sink}/`,
  `http://0177.0.0.1:${sink}/`,
  `http://[::1]:${sink}/`,
  `http://[::ffff:127.0.0.1]:${sink}/`,
  `http://[fe80::1%25lo]:${sink}/`,
  `http://0.0.0.0:${sink}/`,
  `http://127.1:${sink}/`,
  `http://localhost.:${sink}/`,
  'http://169.254.169.254/latest/meta-data/',
  'http://metadata.google.internal/',
  'https://10.0.0.4/',
  // Names that look alike.
  `https://${host}.evil.test/`,
  `https://evil${host}/`,
  'https://other.trafficmanager.net/',
  'https://trafficmanager.net/',
  `https://evil.${host}/`,
  'https://smbа.trafficmanager.net/',
  'https://xn--smb-8cd.trafficmanager.net/',
  'https://ｓｍｂａ.trafficmanager.net/',
  'https://smba%2etrafficmanager.net/',
  'https://smba.trafficmanager.net%2eevil.test/',
  'https://SMBA.trafficmanager.net/emea/',
  'https://smba。trafficmanager。net/',
  // Path, query, length.
  `https://${host}/emea/../../evil`,
  `https://${host}/./emea/`,
  `https://${host}/emea/%2e%2e/`,
  `https://${host}/?https://example.org`,
  `https://${host}/#https://example.org`,
  `https://${host}/${'x'.repeat(10_000)}`,
  `https://example.org/${host}/`,
];

const { time } = aTime();
const { bearer } = tokens(time.now);
let channel: Awaited<ReturnType<typeof microsoft>>;
let sink: Awaited<ReturnType<typeof listen>>;
let edge: Edge;
let addresses: readonly string[];
let atSink = 0;
let bearers = 0;
beforeAll(async () => {
  channel = await microsoft();
  sink = await listen((_request, response) => {
    atSink += 1;
    answer(response, 200);
  });
  addresses = hostile(Number(new URL(sink.url).port));
  const signRequest = async () => void (bearers += 1);
  edge = await startEdge({ settings: channel.settings, time, credentials: { createCredentials: async () => ({ signRequest }) } });
  await post(edge.port, anActivity({ serviceUrl: `https://${host}/emea/` }), { authorization: bearer() });
});
afterAll(() => Promise.all([edge.server.close(), channel.close(), sink.close()]));

/** The hosts that anything in this process tried to connect to meanwhile. */
async function connections(during: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  const note = (message: unknown) => void asked.push((message as { connectParams: { host: string } }).connectParams.host);
  diagnostics.subscribe('undici:client:beforeConnect', note);
  await during().finally(() => diagnostics.unsubscribe('undici:client:beforeConnect', note));
  return asked;
}

test('There are 60 of them, and none is written twice', () => expect(new Set(addresses).size).toBe(60));

test('No message that names one gets in, though its token names it too: no connection, no token of the bot’s', async () => {
  const statuses: number[] = [];
  const asked = await connections(async () => {
    for (const address of addresses) {
      const message = anActivity({ serviceUrl: address, deliveryMode: undefined });
      statuses.push((await post(edge.port, message, { authorization: bearer({ claims: { serviceurl: address } }) })).status);
    }
  });
  expect(statuses.filter((status) => ![400, 401, 403].includes(status))).toEqual([]);
  expect([asked, atSink, bearers, edge.asked.length]).toEqual([[], 0, 0, 1]);
  tell('hostile addresses, inbound', { values: statuses.length, connections: asked.length, tokens: bearers });
});

test('Nothing is sent to one that was kept, or that a message of the bot’s own is meant for', async () => {
  const wire = createWire({
    token: async () => {
      bearers += 1;
      return 'bottens-eget';
    },
    allowed: (address) => isConnector(address, channel.settings),
  });
  const failures: unknown[] = [];
  const asked = await connections(async () => {
    for (const serviceUrl of addresses) {
      const place = { serviceUrl, conversation: 'a:anna' };
      const sends = [wire.create(place, {}), wire.update(place, '1', {}), wire.remove(place, '1'), wire.open(serviceUrl, {})];
      failures.push(...(await Promise.allSettled(sends)).map((sent) => sent.status === 'rejected' && (sent.reason as unknown)));
    }
  });
  expect(failures).toHaveLength(240);
  expect(failures.filter((error) => !(error instanceof Unsent && error.code === 'an address that is not allowed'))).toEqual([]);
  expect([asked, atSink, bearers]).toEqual([[], 0, 0]);
  tell('hostile addresses, kept and outbound', { sends: failures.length, connections: asked.length, tokens: bearers });
});

test.each([301, 302, 303, 307, 308])('A connector that answers %d is not followed', async (status) => {
  const connector = await listen((_request, response) => {
    response.setHeader('location', `${sink.url}/taken`);
    answer(response, status);
  });
  const wire = createWire({ token: async () => 'bottens-eget', allowed: () => true });
  await expect(wire.create({ serviceUrl: connector.url, conversation: 'a:anna' }, {})).rejects.toMatchObject({ status });
  expect(atSink).toBe(0);
  await connector.close();
});
