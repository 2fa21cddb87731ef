// The program's end: told to stop while people ask, and by a fault that nobody foresaw.
import type { ServerResponse } from 'node:http';
import { runningBot } from '../program.js';
import { anActivity } from '../teams/an-activity.js';
import { aConnector, answer } from '../teams/edge.js';
import { scale, tell } from './scale.js';

const [rounds, asking] = [scale(1, 50), 40];
const patience = 60_000;

/** Keeps each answer waiting until it is let go on. That an answer is coming, which is told after a second, is no answer. */
const holding = async (held: (response: ServerResponse) => void) => {
  const connector = await aConnector((_request, response, body) =>
    (JSON.parse(body) as { type: string }).type === 'typing' ? answer(response, 201) : held(response),
  );
  return { ...connector, answers: () => connector.delivered.filter(({ body }) => body.type === 'message').length };
};

/** Resolves when a line of the log holds this. */
async function said(bot: Awaited<ReturnType<typeof runningBot>>, words: string): Promise<void> {
  while (!bot.output().includes(words)) await new Promise((resolve) => bot.child.stdout.once('data', resolve));
}
const lineOf = (output: string, code: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .find((line) => line['code'] === code);

test.each(Array.from({ length: rounds }, (_, round) => round))(
  'Told to stop while people ask, it is ready no more, answers all it took, and ends with 0 (%d)',
  async () => {
    const waiting: ServerResponse[] = [];
    let enough = () => undefined as void;
    const taken = new Promise<void>((resolve) => (enough = resolve));
    const connector = await holding((response) => {
      waiting.push(response);
      if (waiting.length === asking) enough();
    });
    const bot = await runningBot({ RATE_PER_PERSON: '10000' });
    const ask = async (number: number): Promise<number> => {
      const body = anActivity({
        deliveryMode: undefined,
        serviceUrl: connector.url,
        conversation: { id: `a:${number}` },
        from: { id: `29:${number}` },
      });
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return response.status;
    };
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    const all = Array.from({ length: asking }, (_, number) => ask(number));
    // Each question has got as far as the connector, which keeps it waiting.
    await taken;
    const asked = performance.now();
    bot.child.kill('SIGTERM');
    await said(bot, '"stopping"');
    const ready = await fetch(`${bot.url}/readyz`);
    tell('told to stop', { 'milliseconds until not ready': Math.round(performance.now() - asked) });
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'stopping' }]);
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
    for (const response of waiting) answer(response, 201);
    const statuses = await Promise.all(all);
    const { code, errors } = await bot.ended;
    expect([statuses.filter((status) => status !== 200), connector.answers(), code, errors]).toEqual([[], asking, 0, '']);
    tell('stopped under load', {
      asked: asking,
      answered: statuses.length,
      'milliseconds until ended': Math.round(performance.now() - asked),
    });
    await connector.close();
  },
  patience,
);

test(
  'A connector that never answers does not keep it from ending within ten seconds',
  async () => {
    const connector = await holding(() => undefined);
    const bot = await runningBot();
    const body = anActivity({ deliveryMode: undefined, serviceUrl: connector.url });
    const status = fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.status);
    while (!connector.answers()) await new Promise(setImmediate);
    const asked = performance.now();
    expect((await bot.stop()).code).toBe(0);
    expect(await status).toBe(502);
    tell('stopped while nobody answers', { 'milliseconds until ended': Math.round(performance.now() - asked) });
    await connector.close();
  },
  patience,
);

test.each([
  ['thrown', "throw new Error('kanarie' + 'fugl')"],
  ['a promise that nobody waits for', "Promise.reject(new Error('kanarie' + 'fugl'))"],
])(
  'A fault that nobody foresaw (%s) ends it with 1, after what is under way was answered; the log has the place and not the message',
  async (_case, fault) => {
    let held: ServerResponse | undefined;
    const connector = await holding((response) => (held = response));
    const preload = `data:text/javascript,process.on('SIGUSR2', () => { ${fault} })`;
    const bot = await runningBot({}, ['--import', preload]);
    const body = anActivity({ deliveryMode: undefined, serviceUrl: connector.url });
    const status = fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.status);
    while (!held) await new Promise(setImmediate);
    bot.child.kill('SIGUSR2');
    await said(bot, '"stopping"');
    answer(held, 201);
    const { code, output, errors } = await bot.ended;
    expect([await status, code]).toEqual([200, 1]);
    expect(lineOf(output, 'FAULT_UNCAUGHT')).toMatchObject({ level: 'error', error: 'Error' });
    expect(output + errors).not.toContain('kanariefugl');
    await connector.close();
  },
  patience,
);
