import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Resource } from '../../src/teams/server.js';
import { aTime } from './a-time.js';
import { anActivity } from './an-activity.js';
import { startEdge, type Edge } from './edge.js';

let edge: Edge;
beforeAll(async () => {
  edge = await startEdge({
    resources: new Map<string, () => Resource | Promise<Resource>>([
      [
        '/page',
        () => ({ status: 200, type: 'text/html', body: '<p>side</p>', headers: { 'content-security-policy': "default-src 'self'" } }),
      ],
      ['/broken', () => Promise.reject(new Error('hemmelig sti /etc/bot'))],
    ]),
  });
});
afterAll(() => edge.server.close());

/** Bytes as they are, for what no client would send. Resolves to the whole answer, when the bot closes the line. */
async function raw(lines: readonly string[], body: Buffer = Buffer.alloc(0), port = edge.port): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body])));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}
const post = (body: Buffer, ...headers: string[]) =>
  raw(
    ['POST /api/messages HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', `Content-Length: ${body.length}`, ...headers],
    body,
  );
const isAnswering = async () => expect((await edge.post(anActivity())).status).toBe(200);

describe('No single request ends the process:', () => {
  test('a body that says it is gzip and is not', async () => {
    expect(await post(Buffer.from('{}'), 'Content-Encoding: gzip')).toMatch(/^HTTP\/1\.1 415 /);
    await isAnswering();
  });
  test('a Host that is none', async () => {
    expect(await raw(['GET /healthz HTTP/1.1', 'Host: a b:99999'])).toMatch(/^HTTP\/1\.1 400 /);
    await isAnswering();
  });
  test('an absolute target that is no address', async () => {
    expect(await raw(['GET http://[::bad/ HTTP/1.1', 'Host: localhost'])).toMatch(/^HTTP\/1\.1 400 /);
    await isAnswering();
  });
  test('a target of one star', async () => {
    expect(await raw(['OPTIONS * HTTP/1.1', 'Host: localhost'])).toMatch(/^HTTP\/1\.1 400 /);
    await isAnswering();
  });
  test('a wish to speak something else than HTTP', async () => {
    expect(await raw(['GET / HTTP/1.1', 'Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket'])).toMatch(/^HTTP\/1\.1 400 /);
    await isAnswering();
  });
  test('a gzip bomb is not unpacked', async () => {
    expect(await post(gzipSync(Buffer.alloc(50_000_000)), 'Content-Encoding: gzip')).toMatch(/^HTTP\/1\.1 415 /);
    await isAnswering();
  });
});

describe('What is no activity is refused, with a constant body:', () => {
  const refused = (status: number, error: string) => ({ status, text: JSON.stringify({ error }) });
  const activity = anActivity();
  test.each<[string, string]>([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"hej"'],
    ['a number', '7'],
    ['broken JSON', '{"type":'],
    ['an empty object', '{}'],
    ['a type that is a number', JSON.stringify({ ...activity, type: 5 })],
    ['no conversation', JSON.stringify({ ...activity, conversation: undefined })],
    ['a conversation without an id', JSON.stringify({ ...activity, conversation: {} })],
    ['no channel', JSON.stringify({ ...activity, channelId: undefined })],
    ['no service address', JSON.stringify({ ...activity, serviceUrl: undefined })],
    ['a service address that is a number', JSON.stringify({ ...activity, serviceUrl: 7 })],
    ['a service address that is none', JSON.stringify({ ...activity, serviceUrl: 'file:///etc/passwd' })],
  ])('%s', async (_case, body) => {
    expect(await edge.post(body)).toMatchObject(refused(400, 'Bad Request'));
  });
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json-patch+json',
    '',
  ])('a body of type %j', async (type) => {
    expect(await edge.post(activity, { 'content-type': type })).toMatchObject(refused(415, 'Unsupported Media Type'));
  });
  test('a body over 256 KB, by its own account', async () => {
    expect(
      await raw(['POST /api/messages HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', 'Content-Length: 262145']),
    ).toMatch(/^HTTP\/1\.1 413 [^]*\{"error":"Payload Too Large"\}$/);
  });
  test('a body over 256 KB that comes in pieces', async () => {
    const chunk = 'x'.repeat(65_536);
    const body = Buffer.from(`${`10000\r\n${chunk}\r\n`.repeat(5)}0\r\n\r\n`);
    expect(
      await raw(
        [
          'POST /api/messages HTTP/1.1',
          'Host: localhost',
          'Content-Type: application/json',
          'Transfer-Encoding: chunked',
          'Connection: close',
        ],
        body,
      ),
    ).toMatch(/^HTTP\/1\.1 413 /);
  });
  test.each<[string, string, number]>([
    ['GET', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['GET', '/api/secrets', 404],
    ['GET', '/..%2f..%2fetc/passwd', 404],
  ])('%s %s', async (method, path, status) => {
    const response = await fetch(`${edge.url}${path}`, { method });
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/^\{"error":"[A-Za-z ]+"\}$/);
  });
  test('odd types in fields that are not needed lose nobody an answer', async () => {
    const odd = {
      ...activity,
      from: 7,
      recipient: [],
      timestamp: {},
      entities: [null],
      attachments: 'x',
      channelData: 'x',
      locale: 1,
      id: {},
    };
    expect((await edge.post(odd)).status).toBe(200);
  });
  const nested = (depth: number) => JSON.stringify(activity).replace('"status 5b"', `"x","deep":${'['.repeat(depth)}${']'.repeat(depth)}`);
  test.each([50, 51, 60_000, 130_000])('%d lists in each other are more than is looked at', async (depth) => {
    expect(await edge.post(nested(depth))).toMatchObject(refused(400, 'Bad Request'));
  });
  test('49, with the activity around them, are not', async () => {
    expect((await edge.post(nested(49))).status).toBe(200);
  });
  test('bytes that are no UTF-8', async () => {
    expect(await post(Buffer.from('{"type":"\xff"}', 'latin1'), 'Connection: close')).toMatch(/^HTTP\/1\.1 400 /);
  });
  test('a body that does not come to its end within ten seconds', async () => {
    const { time, pass, pending } = aTime();
    const patient = await startEdge({ time });
    const answered = raw(
      ['POST /api/messages HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', 'Content-Length: 1000'],
      Buffer.from('{"type":'),
      patient.port,
    );
    while (!pending()) await new Promise(setImmediate);
    pass(9_999);
    expect(pending()).toBe(1);
    pass(1);
    expect(await answered).toMatch(/^HTTP\/1\.1 408 [^]*connection: close[^]*\{"error":"Request Timeout"\}$/i);
    await patient.server.close();
  });
  test('headers that are too long, or too many', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `X-${index}: ${'x'.repeat(1_000)}`);
    expect(await raw(['GET /healthz HTTP/1.1', 'Host: localhost', ...many])).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('Every answer', () => {
  test('keeps what runs here to itself and tells browsers to take no liberties', async () => {
    const response = await fetch(`${edge.url}/healthz`);
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });
  test('has its resource’s own policy, where it has one', async () => {
    const response = await fetch(`${edge.url}/page`);
    expect([response.headers.get('content-type'), response.headers.get('content-security-policy'), await response.text()]).toEqual([
      'text/html',
      "default-src 'self'",
      '<p>side</p>',
    ]);
  });
  test('to a fault inside is a constant; the log has the place, not the message', async () => {
    const response = await fetch(`${edge.url}/broken`);
    expect([response.status, await response.text()]).toEqual([500, '{"error":"Internal Server Error"}']);
    const logged = JSON.stringify(edge.lines.filter((line) => line.level === 'error'));
    expect(logged).toContain('server.test');
    expect(logged).not.toContain('hemmelig');
  });
});

test('A port that is taken is named', async () => {
  const other = await startEdge();
  await other.server.close();
  await expect(other.server.listen(edge.port, '127.0.0.1')).rejects.toThrow(`Port ${edge.port} on 127.0.0.1 is taken.`);
});
