// A folder of 1,000 files of every format: read for the first time, started again from what was kept, and one file changed, while
// one person asks. `refresh.js SECTIONS RUNS`: 3,000 sections, and one run, unless told otherwise.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createAsker } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import type { Knowledge } from '../src/model.js';
import { openRefresh } from '../src/refresh/refresh.js';
import { loadOwn, ownFolder } from './corpus.js';
import { grow } from './grow.js';
import { quantile } from './measures.js';
import { mixed } from './mixed.js';
import { file } from './paths.js';

const [files, sections] = [1_000, Number(process.argv[2] ?? 3_000)];
const [rounds, runs] = [10, Number(process.argv[3] ?? 1)];
const silent = { info() {}, warn() {}, error() {} };

const folder = await mkdtemp(join(tmpdir(), 'bench-folder-'));
const keep = await mkdtemp(join(tmpdir(), 'bench-keep-'));
const { sections: grown } = grow((await loadOwn()).knowledge, sections, files);
const perFile = Math.ceil(sections / files);
const made = await mixed(Array.from({ length: files }, (_, at) => grown.slice(at * perFile, (at + 1) * perFile)));
for (const { name, bytes } of made) await writeFile(join(folder, name), bytes);

const cards = await loadCards(file('cards'));
const askOf = (knowledge: Knowledge) => createAsker({ knowledge, cards: () => Promise.resolve(cards) });
const taking = async <T>(work: () => Promise<T>): Promise<readonly [T, number, number]> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const value = await work();
  const ms = performance.now() - began;
  delay.disable();
  return [value, ms, delay.max / 1e6];
};
const open = () =>
  openRefresh({
    folders: [folder],
    own: ownFolder,
    keep,
    program: 'bench',
    policy: 'auto',
    seconds: 30,
    log: silent,
    askOf,
    recent: () => ['hvor mange ledige ydernumre er der?', 'hvad er en licensklinik'],
    witness: () => Promise.resolve(),
    unanswered: () => Promise.resolve([{ text: 'hvor mange laeger er der i alt?' }]),
  });

for (let run = 1; run < runs; run += 1) {
  const [one, ms] = await taking(open);
  await one.stop();
  console.log(`read for the first time ${ms.toFixed(0)} ms`);
  await rm(keep, { recursive: true });
}
const [first, cold, coldStall] = await taking(open);
await first.tick();
await first.stop();
const [again, warm, warmStall] = await taking(open);
console.log(`${made.length} files, ${again.knowledge().passages.size} sections, Node ${process.version}`);
console.log(`read for the first time ${cold.toFixed(0)} ms (main thread deaf for ${coldStall.toFixed(0)} ms at most)`);
console.log(`from what was kept      ${warm.toFixed(0)} ms (${warmStall.toFixed(0)} ms)`);

const [times, stalls, quiet, busy]: [number[], number[], number[], number[]] = [[], [], [], []];
let asking = true;
const ask = async (into: number[]): Promise<void> => {
  const began = performance.now();
  await askOf(again.knowledge())(['hvor mange ledige ydernumre var der i Lemvig?']);
  into.push(performance.now() - began);
};
for (let at = 0; at < 300; at += 1) await ask(quiet);
const person = async () => {
  while (asking) {
    await ask(busy);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const path = join(folder, made[0]?.name ?? '');
const text = await readFile(path, 'utf8');
for (let round = 0; round < rounds * 2; round += 1) {
  if (round === rounds) void person();
  await writeFile(path, `${text}\n## Nyt ${round}\n\nDer er ${round} nye ydernumre i byen.\n`);
  const [outcome, ms, stall] = await taking(() => again.look());
  if (outcome.kind !== 'taken') throw new Error(`${outcome.kind}: ${JSON.stringify(outcome).slice(0, 500)}`);
  times.push(ms);
  stalls.push(stall);
}
asking = false;
const shown = (list: readonly number[]) => `${quantile(list, 0.5).toFixed(0)} ms, at most ${Math.max(...list).toFixed(0)} ms`;
console.log(
  `one file changed, from the order to the swap and its report: ${shown(times.slice(0, rounds))}; while one person asks: ${shown(times.slice(rounds))} (of it 300 ms settling)`,
);
console.log(`main thread deaf meanwhile: ${shown(stalls)}`);
console.log(
  `an answer: quiet p50 ${quantile(quiet, 0.5).toFixed(1)} p99 ${quantile(quiet, 0.99).toFixed(1)} ms; refreshing p50 ${quantile(busy, 0.5).toFixed(1)} p99 ${quantile(busy, 0.99).toFixed(1)} ms of ${busy.length}`,
);
await again.stop();
await Promise.all([folder, keep].map((one) => rm(one, { recursive: true, force: true })));
