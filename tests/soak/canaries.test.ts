// Nothing that a person wrote is left behind: canaries on every way through the program, then looked for in all that it printed and wrote.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled, runningBot } from '../program.js';
import { spellings } from '../spellings.js';
import { anActivity, tenant } from '../teams/an-activity.js';
import { aConnector, answer } from '../teams/edge.js';
import { scale, tell } from './scale.js';

const messages = scale(140, 2_000);
const patience = scale(120_000, 1_800_000);
const bird = 'Kanariefugl';

interface Canary {
  readonly number: number;
  /** With a number as people write it, and the name of one with an illness. */
  readonly text: string;
  /** What must not be found, in letters and digits. */
  readonly traces: readonly string[];
}
function aCanary(number: number): Canary {
  const forms = Object.values(spellings);
  const [day, month, year, last] = [
    String(10 + (number % 18)),
    String(10 + (number % 3)),
    String(40 + (number % 50)),
    String(3_000 + number),
  ];
  const spelt = forms[number % forms.length]?.(day, month, year, last) ?? '';
  const name = `${bird}${number}`;
  return {
    number,
    text: `min patient ${name} har diabetes, ${spelt}, hvad nu`,
    traces: [spelt, `${day}${month}${year}${last}`, `${day}${month}${year}-${last}`],
  };
}

type Send = (fields: object, raw?: string) => Promise<number>;
/** Every way through: what is sent, and what may come back. */
const ways: Readonly<Record<string, (send: Send, canary: Canary) => Promise<number>>> = {
  'a question': (send, { text }) => send({ text }),
  // No number and no patient: it is searched for, and not found.
  'a question without an answer': (send, { number }) => send({ text: `hvad er min patient ${bird}${number}` }),
  'a command': (send, { text }) => send({ text: `/søg ${text}` }),
  'a follow-up': (send, { text }) => send({ text: `og ${text}?` }),
  'a mention in a channel': (send, { text, number }) =>
    send({
      text: `<at>Bot</at> ${text}`,
      conversation: { id: `19:${number}@thread.tacv2`, conversationType: 'channel', tenantId: tenant },
    }),
  'a button': (send, { text }) => send({ text: undefined, value: { command: 'search', args: { text } } }),
  'a card’s input': (send, { text }) => send({ text: undefined, value: { command: 'ask', args: { text }, input: text, [text]: text } }),
  'a card’s action': (send, { text }) =>
    send({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { command: text, args: { text } } } } }),
  'a search box': (send, { text }) =>
    send({ type: 'invoke', name: 'composeExtension/query', value: { parameters: [{ name: 'query', value: text }] } }),
  'an edited message': (send, { text }) => send({ type: 'messageUpdate', text }),
  feedback: (send, { text }) =>
    send({
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: '1',
      value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: JSON.stringify({ feedbackText: text }) } },
    }),
  'names and ids': (send, { text, number }) =>
    send({
      text: 'hvad er KBU',
      from: { id: `29:${text}`, name: text, aadObjectId: `${bird}${number}` },
      conversation: { id: `a:${text}`, conversationType: 'personal' },
      locale: text,
      id: text,
    }),
  'an activity of no kind': (send, { text }) => send({ type: text, name: text, text }),
  'no activity': (send, { text }) => send({}, JSON.stringify({ text })),
  'no JSON': (send, { text }) => send({}, `{"text":"${text}`),
  'an address that is refused': (send, { text, number }) => send({ text, serviceUrl: `https://${bird}${number}.example.org/` }),
  'a connector that refuses': (send, { text }) => send({ text, id: `refuse ${text}` }),
  'a connector that breaks the line': (send, { text }) => send({ text, id: `break ${text}` }),
};
const names = Object.keys(ways);

/** Every byte of every file beneath a folder; links are not followed. */
async function contents(folder: string): Promise<Buffer[]> {
  const all = await readdir(folder, { withFileTypes: true, recursive: true });
  return Promise.all(all.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name))));
}

test(
  'On every way through, to the end: none is found in what was printed, in any file, or in the store',
  async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'bot-tmp-'));
    const held: ServerResponse[] = [];
    let hung = false;
    const connector = await aConnector((request, response) => {
      const url = decodeURIComponent(request.url ?? '');
      if (url.includes('/activities/refuse')) return answer(response, 403);
      if (url.includes('/activities/break')) return void request.socket.destroy();
      if (url.includes('/activities/hold')) return void held.push(response);
      if (url.includes('/activities/hang')) return void (hung = true);
      answer(response, 201, '{"id":"1"}');
    });
    const bot = await runningBot({ LOG_LEVEL: 'trace', RATE_PER_PERSON: '10000', TMPDIR: temporary });
    const before = (await readdir(await compiled(), { recursive: true })).sort();
    const send =
      (number: number): Send =>
      async (fields, raw) => {
        const own = {
          deliveryMode: undefined,
          serviceUrl: connector.url,
          conversation: { id: `a:${number}`, conversationType: 'personal', tenantId: tenant },
        };
        const response = await fetch(`${bot.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: raw ?? JSON.stringify(anActivity({ ...own, ...fields })),
        });
        await response.arrayBuffer();
        connector.delivered.length = 0;
        return response.status;
      };

    const canaries = Array.from({ length: messages }, (_, number) => aCanary(number));
    const statuses: Record<string, Set<number>> = {};
    const queue = canaries.values();
    const worker = async () => {
      for (const canary of queue) {
        const way = names[canary.number % names.length] ?? '';
        (statuses[way] ??= new Set()).add((await ways[way]?.(send(canary.number), canary)) ?? 0);
      }
    };
    await Promise.all(Array.from({ length: 4 }, worker));
    // One that is still waiting when the bot is told to stop, and one that is never answered.
    const last = aCanary(messages);
    const waiting = send(messages)({ text: last.text, id: `hold ${last.number}` });
    const givenUp = send(messages + 1)({ text: last.text, id: `hang ${last.number}` });
    while (held.length < 1 || !hung) await new Promise(setImmediate);
    bot.child.kill('SIGTERM');
    for (const response of held) answer(response, 201);
    expect([await waiting, await givenUp]).toEqual([200, 502]);
    const { code, output, errors } = await bot.ended;

    expect(code).toBe(0);
    expect(Object.fromEntries(Object.entries(statuses).map(([way, all]) => [way, [...all]]))).toMatchObject({
      'a question': [200],
      'a question without an answer': [200],
      feedback: [200],
      'no activity': [400],
      'no JSON': [400],
      'an address that is refused': [403],
      'a connector that refuses': [502],
      'a connector that breaks the line': [502],
    });

    const files = [...(await contents(bot.data)), ...(await contents(temporary))];
    const printed = Buffer.from(output + errors);
    const everything = Buffer.concat([printed, ...files]);
    // What was answered is there, so it was looked for in the right places.
    expect(
      printed.includes('"answered"') && printed.includes('"turned away"') && files.some((file) => file.includes('SQLite format 3')),
    ).toBe(true);
    const traces = [bird, ...[...canaries, last].flatMap((canary) => canary.traces)];
    const spelt = traces.flatMap((trace) => [
      Buffer.from(trace),
      Buffer.from(JSON.stringify(trace).slice(1, -1)),
      Buffer.from(encodeURIComponent(trace)),
      Buffer.from(trace, 'utf16le'),
    ]);
    const inBase64 = [bird, ` ${bird}`, `  ${bird}`].map((shifted) => Buffer.from(Buffer.from(shifted).toString('base64').slice(4, 14)));
    const found = [...spelt, ...inBase64].filter((bytes) => everything.includes(bytes)).map(String);
    expect(found).toEqual([]);
    // Nothing was written but to DATA_DIR.
    expect((await readdir(await compiled(), { recursive: true })).sort()).toEqual(before);
    for (const line of output.split('\n').filter((one) => one && !one.startsWith('Åbn'))) {
      expect(line.length).toBeLessThanOrEqual(8_192);
      expect(JSON.parse(line)).toMatchObject({ time: expect.stringMatching(/Z$/) });
    }
    tell('canaries', {
      messages: messages + 2,
      ways: names.length,
      'bytes looked through': everything.length,
      'patterns looked for': spelt.length + inBase64.length,
      found: found.length,
    });
    expect((await stat(bot.data)).isDirectory()).toBe(true);
    await Promise.all([rm(bot.data, { recursive: true, force: true }), rm(temporary, { recursive: true, force: true }), connector.close()]);
  },
  patience,
);
