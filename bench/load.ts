// `npm run bench:load`: our bot beside the bare one under load, alternately, and ours alone at an even pace (`-- --steady [MINUTES]`).
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { inChild } from './child.js';
import { judged } from './corpus.js';
import { megabytes } from './heap.js';
import { median } from './measures.js';
import { file } from './paths.js';
import { start, type ProgramName } from './program.js';
import { heading, ms, paragraph, table } from './table.js';
import { withFolder } from './tasks/folder.js';
import type { Fire, Fired } from './tasks/fire.js';

const rounds = 5;
const seconds = 8;
const connections = 10;
/** Documents and sections of the large folder. */
const large = { documents: 1000, sections: 10_000 } as const;
const pace = { perSecond: 50, connections: 10 } as const;

const { values } = parseArgs({ options: { steady: { type: 'boolean', default: false }, minutes: { type: 'string', default: '10' } } });

const questions = [
  ...(await judged('dev')).map(({ q }) => q),
  'status på 5b',
  '/status 12b midt',
  'hvad er en licensklinik',
  '/hjælp',
  'hej',
];
const firing = (fire: Fire) => inChild<Fired>('fire', fire, fire.seconds / 60 + 1);

/** What the bare bot says back: a card of the size that ours sends at the median. */
async function cardOfLikeSize(): Promise<string> {
  const { port, stop } = await start('ours');
  try {
    const replies: string[] = [];
    for (const [at, text] of questions.entries()) {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: `sample-${at}`,
          channelId: 'msteams',
          serviceUrl: 'http://127.0.0.1:9/',
          deliveryMode: 'expectReplies',
          from: { id: `29:sample-${at}` },
          recipient: { id: '28:bot' },
          conversation: { id: `a:sample-${at}`, conversationType: 'personal' },
          text,
        }),
      });
      const { activities } = (await response.json()) as { activities: { attachments?: unknown }[] };
      const [first] = activities;
      if (first?.attachments) replies.push(JSON.stringify({ type: 'message', attachments: first.attachments }));
    }
    return replies.sort((a, b) => a.length - b.length)[Math.floor(replies.length / 2)] ?? '';
  } finally {
    await stop();
  }
}

async function round(name: ProgramName, settings: Readonly<Record<string, string>>): Promise<Fired> {
  const { port, stop } = await start(name, settings);
  try {
    await firing({ port, connections, seconds: 2, questions });
    const fired = await firing({ port, connections, seconds, questions });
    if (!fired) throw new Error(`${name} was not done in time`);
    return fired;
  } finally {
    await stop();
  }
}

async function besideBare(folder: string, knowledge: Readonly<Record<string, string>>, reply: string): Promise<string[]> {
  const bare: Fired[] = [];
  const ours: Fired[] = [];
  for (let at = 0; at < rounds; at += 1) {
    bare.push(await round('bare', { REPLY: reply }));
    ours.push(await round('ours', { ...quiet, ...knowledge }));
  }
  const of = (list: readonly Fired[], key: keyof Fired) => median(list.map((one) => one[key]));
  const ratio = (key: keyof Fired) => median(ours.map((one, at) => one[key] / (bare[at]?.[key] ?? Number.NaN)));
  const failed = [...bare, ...ours].reduce((sum, one) => sum + one.failed, 0);
  return [
    folder,
    ...(['perSecond', 'p50', 'p99'] as const).flatMap((key) => [ms(of(bare, key)), ms(of(ours, key))]),
    `${ratio('perSecond').toFixed(2)} ×`,
    `${ratio('p99').toFixed(2)} ×`,
    String(failed),
  ];
}

/** No person and no conversation asks more than once: what limits them is not measured. */
const quiet = { MAX_TURNS: '200' };

async function steady(minutes: number): Promise<void> {
  heading(3, `${pace.perSecond} questions a second for ${minutes} minutes`);
  const { port, heap, stop } = await start('ours', quiet, ['--expose-gc', '--import', file('bench/heap-when-asked.mjs')]);
  try {
    const one = (part: number) =>
      firing({ port, connections: pace.connections, seconds: Math.round(minutes * 60 * part), questions, rate: pace.perSecond });
    const first = await one(0.25);
    const early = await heap();
    const rest = await one(0.75);
    const late = await heap();
    if (!first || !rest) throw new Error('not done in time');
    table(
      ['asked', 'p50 ms', 'p99 ms', 'longest ms', 'failed', 'heap at a quarter, MB', 'at the end, MB', 'growth'],
      [
        [
          String(first.asked + rest.asked),
          ms(rest.p50),
          ms(Math.max(first.p99, rest.p99)),
          ms(Math.max(first.longest, rest.longest)),
          String(first.failed + rest.failed),
          megabytes(early).toFixed(1),
          megabytes(late).toFixed(1),
          `${(late / early).toFixed(3)} ×`,
        ],
      ],
    );
  } finally {
    await stop();
  }
}

heading(2, 'Load');
paragraph(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
);
if (values.steady) await steady(Number(values.minutes));
else {
  const reply = await cardOfLikeSize();
  paragraph(
    `${connections} connections, ${questions.length} questions in turn, \`expectReplies\`, ${seconds} s a round, medians of ${rounds} rounds taken alternately; the bare bot sends a card of ${reply.length} bytes.`,
  );
  const rows = [await besideBare('the shipped one', {}, reply)];
  await withFolder(
    large.sections,
    async (folder) =>
      rows.push(await besideBare(`${large.documents} documents, ${large.sections} sections`, { KNOWLEDGE_DIRS: folder }, reply)),
    large.documents,
  );
  table(
    [
      'folder',
      'bare, requests/s',
      'ours',
      'bare, p50 ms',
      'ours',
      'bare, p99 ms',
      'ours',
      'requests/s, ours to bare',
      'p99, ours to bare',
      'failed',
    ],
    rows,
  );
}
