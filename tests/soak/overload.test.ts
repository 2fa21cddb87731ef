// More than can be answered at a time: what is too much is turned away at once, and it is over as soon as it is over.
import type { ServerResponse } from 'node:http';
import { anActivity } from '../teams/an-activity.js';
import { aConnector, answer, startEdge } from '../teams/edge.js';
import { scale, tell } from './scale.js';

test('Half again as much as MAX_TURNS: that half is turned away, all else answered, and the next one too', async () => {
  const maxTurns = scale(40, 200);
  const sent = maxTurns + maxTurns / 2;
  const waiting: ServerResponse[] = [];
  let letGo = false;
  const connector = await aConnector((_request, response, body) =>
    // That an answer is coming, which is told after a second, is no answer.
    letGo || body.includes('"typing"') ? answer(response, 201) : void waiting.push(response),
  );
  const edge = await startEdge({ settings: { maxTurns } });
  const ask = (number: number) =>
    edge.post(anActivity({ deliveryMode: undefined, serviceUrl: connector.url, conversation: { id: `a:${number}` } }));

  const shed: number[] = [];
  const all = Array.from({ length: sent }, async (_, number) => {
    const { status } = await ask(number);
    if (status === 503) shed.push(status);
    return status;
  });
  // Turned away while all others still wait.
  while (shed.length < sent - maxTurns) await new Promise(setImmediate);
  letGo = true;
  for (const response of waiting) answer(response, 201);
  const statuses = await Promise.all(all);
  expect([statuses.filter((status) => status === 200).length, shed.length]).toEqual([maxTurns, sent - maxTurns]);
  const after = await Promise.all(Array.from({ length: maxTurns }, (_, number) => ask(sent + number)));
  expect([...new Set(after.map(({ status }) => status))]).toEqual([200]);
  tell('overload', { sent, answered: maxTurns, 'turned away': shed.length, 'answered right after': after.length });
  await edge.server.close();
  await connector.close();
});
