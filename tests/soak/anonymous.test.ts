// Whoever has no good token leaves nothing behind: no key is fetched for them, and no memory is taken.
import { aTime } from '../teams/a-time.js';
import { anActivity } from '../teams/an-activity.js';
import { startEdge } from '../teams/edge.js';
import { appId, keys, microsoft, post, serviceUrl, signedBy, tokens } from '../teams/microsoft.js';
import { heap, scale, tell } from './scale.js';

const requests = scale(400, 20_000);
/** Bytes that all of them together may leave. */
const room = 10_000_000;

test('Each with a tenant of 9 KB of its own: all refused, one look for keys, no memory', async () => {
  const { time } = aTime();
  const channel = await microsoft();
  const edge = await startEdge({ settings: channel.settings, time });
  const { bearer } = tokens(time.now);
  const forged = { signature: () => Buffer.from('x') };
  const of = (index: number) => {
    const tid = `${index} ${'x'.repeat(9_000)}`;
    const claims = index % 2 ? { tid } : { iss: 'https://sts.windows.net/', ver: '1.0', appid: appId, tid };
    return { authorization: bearer({ ...forged, claims }) };
  };
  const good = () => post(edge.port, anActivity({ serviceUrl }), { authorization: bearer({ signature: signedBy(keys.privateKey) }) });
  expect((await good()).status).toBe(200);
  const statuses = new Map<number, number>();
  let before: number | undefined;
  for (let index = 0; index < requests; index += 1) {
    // After the first of them, so that what is made once is not counted.
    if (index === Math.min(500, requests / 4)) before = heap();
    const { status } = await post(edge.port, anActivity({ serviceUrl }), of(index));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    edge.lines.length = 0;
  }
  const after = heap();
  expect([...statuses]).toEqual([[401, requests]]);
  expect(channel.state.looked).toBe(1);
  expect((after ?? 0) - (before ?? 0)).toBeLessThan(room);
  expect((await good()).status).toBe(200);
  tell('anonymous requests', { requests, refused: requests, 'bytes more': (after ?? 0) - (before ?? 0) });
  await edge.server.close();
  await channel.close();
});
