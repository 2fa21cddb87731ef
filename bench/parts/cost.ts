// What each engine costs as the folder grows, and how little of ours the main thread feels.
import { inChild } from '../child.js';
import { peerNames } from '../engines/list.js';
import { megabytes } from '../heap.js';
import type { Cost } from '../tasks/cost.js';
import type { OwnCost } from '../tasks/own-cost.js';
import type { Stall } from '../tasks/stall.js';
import { heading, ms, paragraph, progress, table } from '../table.js';

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

export async function cost(): Promise<void> {
  heading(2, 'Cost');
  paragraph('Heap: growth after building, garbage collected; the texts themselves are left out for every engine.');
  const own = new Map<number, OwnCost[]>();
  const plain = new Map<number, Cost[]>();
  for (const { size, runs } of sizes) {
    heading(3, `${size.toLocaleString('en')} sections`);
    const rows: string[][] = [];
    const mine = await measured<OwnCost>('own-cost', { size }, runs);
    if (typeof mine === 'string') rows.push(['ours', mine, '', '', '']);
    else {
      own.set(size, mine);
      const build = least(mine, ({ prepare, index }) => prepare + index);
      const heap = least(mine, (one) => one.heap - one.texts);
      rows.push(['ours', ms(build), megabytes(heap).toFixed(1), ms(least(mine, ({ p50 }) => p50)), ms(least(mine, ({ p99 }) => p99))]);
    }
    for (const engine of peerNames.filter((name) => name !== 'fts5-words')) {
      const theirs = await measured<Cost>('cost', { engine, size }, runs);
      if (typeof theirs === 'string') {
        rows.push([engine, theirs, '', '', '']);
        continue;
      }
      if (engine === 'minisearch') plain.set(size, theirs);
      const outside = theirs[0]?.outside;
      const memory = outside
        ? `${megabytes(outside.bytes).toFixed(1)} (${outside.what})`
        : megabytes(least(theirs, ({ heap }) => heap)).toFixed(1);
      rows.push([
        theirs[0]?.name ?? engine,
        ms(least(theirs, ({ build }) => build)),
        memory,
        ms(least(theirs, ({ p50 }) => p50)),
        ms(least(theirs, ({ p99 }) => p99)),
      ]);
    }
    table(['engine', 'build ms', 'MB', 'p50 ms', 'p99 ms'], rows);
  }
  relative(own, plain);
  await stalls();
}

function relative(own: ReadonlyMap<number, readonly OwnCost[]>, plain: ReadonlyMap<number, readonly Cost[]>): void {
  heading(3, 'Ours beside plain MiniSearch');
  const rows = [...own].flatMap(([size, mine]) => {
    const theirs = plain.get(size);
    if (!theirs) return [];
    const [build, heap] = [least(theirs, (one) => one.build), least(theirs, (one) => one.heap)];
    const texts = least(mine, (one) => one.texts);
    const total = least(mine, (one) => one.prepare + one.index);
    const times = (value: number) => `${value.toFixed(2)} ×`;
    return [
      [
        size.toLocaleString('en'),
        ms(least(mine, (one) => one.prepare)),
        ms(least(mine, (one) => one.index)),
        times(total / build),
        times(least(mine, (one) => one.index) / build),
        times((least(mine, (one) => one.heap) - texts) / heap),
        times((least(mine, (one) => one.heapAsked) - texts) / heap),
        times(least(mine, (one) => one.heap) / (heap + texts)),
        megabytes(texts).toFixed(1),
      ],
    ];
  });
  table(
    [
      'sections',
      'in the thread, ms',
      'on the main thread, ms',
      'build, both',
      'build, main thread',
      'memory',
      'memory once asked',
      'memory with the texts',
      'the texts, MB',
    ],
    rows,
  );
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
      'a question every 20 ms meanwhile: p50, p99, longest, ms',
      'peak of the process, MB',
    ],
    rows,
  );
}
