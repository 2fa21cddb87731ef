// What each engine costs as the folder grows, and how little of ours the main thread feels.
import { inChild } from '../child.js';
import { peerNames } from '../engines/list.js';
import { megabytes } from '../heap.js';
import type { Cost } from '../tasks/cost.js';
import type { OwnCost } from '../tasks/own-cost.js';
import type { QueryTimes } from '../tasks/queries.js';
import type { Stall } from '../tasks/stall.js';
import { heading, ms, progress, table } from '../table.js';

/** Sections, and how often each is measured: of several the better counts, since others work on the machine. */
const sizes = [
  { size: 1_000, runs: 2 },
  { size: 10_000, runs: 2 },
  { size: 50_000, runs: 1 },
] as const;

const least = <T>(list: readonly T[], of: (item: T) => number): number => Math.min(...list.map(of));

async function measured<T extends object>(task: string, given: object, runs: number): Promise<T[] | string> {
  const list: T[] = [];
  for (let run = 0; run < runs; run += 1) {
    progress(`cost: ${task} ${JSON.stringify(given)}`);
    const one = await inChild<T | { missing: string }>(task, given);
    if (!one) return 'more than five minutes, or than 8 GB';
    if ('missing' in one) return one.missing;
    list.push(one);
  }
  return list;
}

interface Line {
  readonly name: string;
  readonly build: number;
  readonly memory: string;
  readonly times: readonly QueryTimes[];
}

const megabytesOf = (bytes: number): string => megabytes(bytes).toFixed(1);

function ownLine(runs: readonly OwnCost[]): Line {
  const build = least(runs, ({ prepare, index }) => prepare + index);
  return { name: 'ours', build, memory: megabytesOf(least(runs, ({ heap, texts }) => heap - texts)), times: runs };
}

function peerLine(runs: readonly Cost[], name: string): Line {
  const outside = runs[0]?.outside;
  const memory = outside ? `${megabytesOf(outside.bytes)} (${outside.what})` : megabytesOf(least(runs, ({ heap }) => heap));
  return { name: runs[0]?.name ?? name, build: least(runs, ({ build }) => build), memory, times: runs };
}

const cells = ({ name, build, memory, times }: Line): string[] => [
  name,
  ms(build),
  memory,
  ...(['p50', 'p99', 'steady50', 'steady99'] as const).map((key) => ms(least(times, (one) => one[key]))),
];

export async function cost(): Promise<void> {
  heading(2, 'Cost');
  const own = new Map<number, OwnCost[]>();
  const plain = new Map<number, Cost[]>();
  for (const { size, runs } of sizes) {
    const rows: string[][] = [];
    const add = (name: string, line: Line | string) => rows.push(typeof line === 'string' ? [name, line, '', '', '', '', ''] : cells(line));
    const mine = await measured<OwnCost>('own-cost', { size }, runs);
    if (typeof mine !== 'string') own.set(size, mine);
    add('ours', typeof mine === 'string' ? mine : ownLine(mine));
    for (const engine of peerNames.filter((name) => name !== 'fts5-words')) {
      const theirs = await measured<Cost>('cost', { engine, size }, runs);
      if (engine === 'minisearch' && typeof theirs !== 'string') plain.set(size, theirs);
      add(engine, typeof theirs === 'string' ? theirs : peerLine(theirs, engine));
    }
    heading(3, `${size.toLocaleString('en')} sections`);
    table(['engine', 'build ms', 'MB', 'p50 ms', 'p99 ms', 'p50, best of three', 'p99, best of three'], rows);
  }
  relative(own, plain);
  await stalls();
}

function relative(own: ReadonlyMap<number, readonly OwnCost[]>, plain: ReadonlyMap<number, readonly Cost[]>): void {
  heading(3, 'Ours beside plain MiniSearch');
  const times = (ours: number, theirs: number) => `${(ours / theirs).toFixed(2)} ×`;
  const columns: readonly (readonly [string, (mine: readonly OwnCost[], theirs: readonly Cost[]) => string])[] = [
    ['in the thread, ms', (mine) => ms(least(mine, ({ prepare }) => prepare))],
    ['on the main thread, ms', (mine) => ms(least(mine, ({ index }) => index))],
    [
      'build, both',
      (mine, theirs) =>
        times(
          least(mine, ({ prepare, index }) => prepare + index),
          least(theirs, ({ build }) => build),
        ),
    ],
    [
      'build, processor time',
      (mine, theirs) =>
        times(
          least(mine, (one) => one.buildWork),
          least(theirs, (one) => one.buildWork),
        ),
    ],
    [
      'build, main thread',
      (mine, theirs) =>
        times(
          least(mine, ({ index }) => index),
          least(theirs, ({ build }) => build),
        ),
    ],
    [
      'memory',
      (mine, theirs) =>
        times(
          least(mine, ({ heap, texts }) => heap - texts),
          least(theirs, ({ heap }) => heap),
        ),
    ],
    [
      'once asked',
      (mine, theirs) =>
        times(
          least(mine, ({ heapAsked, texts }) => heapAsked - texts),
          least(theirs, ({ heap }) => heap),
        ),
    ],
    [
      'with the texts',
      (mine, theirs) =>
        times(
          least(mine, ({ heap }) => heap),
          least(theirs, ({ heap }) => heap) + least(mine, ({ texts }) => texts),
        ),
    ],
    ['the texts, MB', (mine) => megabytesOf(least(mine, ({ texts }) => texts))],
    ['handed over, MB', (mine) => megabytesOf(least(mine, ({ handedOver }) => handedOver))],
  ];
  const rows = [...own].flatMap(([size, mine]) => {
    const theirs = plain.get(size);
    return theirs ? [[size.toLocaleString('en'), ...columns.map(([, of]) => of(mine, theirs))]] : [];
  });
  table(['sections', ...columns.map(([name]) => name)], rows);
}

async function stalls(): Promise<void> {
  heading(3, 'The main thread while a folder of 10,000 sections is loaded');
  const rows: string[][] = [];
  for (let run = 1; run <= 2; run += 1) {
    progress(`cost: stall, run ${run}`);
    const one = await inChild<Stall>('stall', { size: 10_000 });
    if (!one) continue;
    rows.push([
      String(run),
      ms(one.wall),
      ms(one.delay),
      one.gaps.map(ms).join(', '),
      `${ms(one.answer.p50)}, ${ms(one.answer.p99)}, ${ms(one.answer.longest)} (${one.answer.asked})`,
      megabytes(one.peak).toFixed(0),
    ]);
  }
  table(
    [
      'run',
      'loaded after, ms',
      'longest delay (perf_hooks), ms',
      'longest gaps between ticks, ms',
      'a question 20 ms after each answer meanwhile: p50, p99, longest, ms',
      'peak of the process, MB',
    ],
    rows,
  );
}
