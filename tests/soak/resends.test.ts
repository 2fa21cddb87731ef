// Teams sends a question again where an answer is slow or refused, and a connector is not always there: each question is answered once.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aTime } from '../teams/a-time.js';
import { anActivity, tenant } from '../teams/an-activity.js';
import { answer, startEdge } from '../teams/edge.js';
import { scale, tell } from './scale.js';

const questions = scale(150, 1_000);
const [second, minute] = [1_000, 60_000];
/** Milliseconds between two questions; a person asks each 40th. */
const apart = 700;
const people = 40;

/** The same numbers each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

/** A connector that can be stopped and started again at its address. */
async function aRestarting() {
  const got = new Map<string, number>();
  const create = () =>
    createServer((request, response) => {
      request.resume().on('end', () => {
        const question = decodeURIComponent(request.url ?? '').split('/activities/')[1] ?? '';
        got.set(question, (got.get(question) ?? 0) + 1);
        answer(response, 201, '{"id":"sent"}');
      });
    });
  let server = create();
  const start = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await start(0);
  const { port } = server.address() as AddressInfo;
  const restart = async () => {
    server = create();
    await start(port);
  };
  return { url: `http://127.0.0.1:${port}`, got, stop, restart };
}

const aQuestion = (number: number, serviceUrl: string, fields: object = {}) =>
  anActivity({
    id: `q${number}`,
    text: `spørgsmål ${number % 50}`,
    deliveryMode: undefined,
    serviceUrl,
    from: { id: `29:${number % people}` },
    conversation: { id: `a:${number % people}`, conversationType: 'personal', tenantId: tenant },
    ...fields,
  });

test('Each of them delivered one to four times, up to a minute apart, while the connector goes away and comes back: one reply each', async () => {
  const { time, pass } = aTime();
  const random = chance(7);
  const connector = await aRestarting();
  const edge = await startEdge({ time });
  const events = Array.from({ length: questions }, (_, number) => number).flatMap((number) => {
    const times = Array.from({ length: Math.floor(random() * 4) }, () => Math.round(random() * minute));
    return [0, ...times].map((gap) => ({ at: number * apart + gap, number }));
  });
  // Away for twenty seconds in every two minutes.
  const isAway = (at: number) => at % (2 * minute) > 100 * second;
  let [away, now, delivered, refused] = [false, 0, 0, 0];
  const queue = events.sort((a, b) => a.at - b.at);
  for (let event = queue.shift(); event; event = queue.shift()) {
    if (isAway(event.at) !== away) {
      away = !away;
      await (away ? connector.stop() : connector.restart());
    }
    pass(Math.max(0, event.at - now));
    now = Math.max(now, event.at);
    const { status } = await edge.post(aQuestion(event.number, connector.url));
    delivered += 1;
    if (status === 200) continue;
    // So does Teams: again a quarter of a minute later.
    expect(status).toBe(502);
    refused += 1;
    const again = { at: event.at + 15 * second, number: event.number };
    const place = queue.findIndex(({ at }) => at > again.at);
    queue.splice(place < 0 ? queue.length : place, 0, again);
  }
  expect([connector.got.size, [...connector.got.values()].filter((times) => times !== 1)]).toEqual([questions, []]);
  expect(refused).toBeGreaterThan(0);
  tell('resends', { questions, delivered, 'while the connector was away': refused, replies: connector.got.size });
  await edge.server.close();
  await connector.stop();
});

test('All at once, several times each: one reply each', async () => {
  const connector = await aRestarting();
  const edge = await startEdge({ settings: { maxTurns: 10_000 } });
  const few = scale(30, 300);
  const posts = Array.from({ length: 4 * few }, (_, index) =>
    edge.post(aQuestion(index % few, connector.url, { conversation: { id: `a:${index % few}`, tenantId: tenant } })),
  );
  expect([...new Set((await Promise.all(posts)).map(({ status }) => status))]).toEqual([200]);
  expect([connector.got.size, Math.max(...connector.got.values())]).toEqual([few, 1]);
  await edge.server.close();
  await connector.stop();
});

test('Whoever really asks the same twice is answered twice', async () => {
  const { time, pass } = aTime();
  const connector = await aRestarting();
  const edge = await startEdge({ time });
  for (const number of [1, 2]) {
    await edge.post(aQuestion(number, connector.url, { text: 'hvad er KBU', from: { id: '29:anna' } }));
    pass(61 * second);
  }
  expect([...connector.got.values()]).toEqual([1, 1]);
  await edge.server.close();
  await connector.stop();
});
