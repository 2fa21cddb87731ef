// A folder of 1,000 files of every format: read for the first time, started again from what was kept, and one file changed, while
// one person asks. `refresh.js SECTIONS RUNS`: 3,000 sections, and one run, unless told otherwise.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createAsker } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import type { Knowledge } from '../src/model.js';
import { openRefresh, type Serving } from '../src/refresh/refresh.js';
import { loadOwn, ownFolder, type Section } from './corpus.js';
import { grow } from './grow.js';
import { quantile } from './measures.js';
import { mixed } from './mixed.js';
import { file } from './paths.js';

const [files, sections] = [1_000, Number(process.argv[2] ?? 3_000)];
const runs = Number(process.argv[3] ?? 1);
const silent = { info() {}, warn() {}, error() {} };

const folder = await mkdtemp(join(tmpdir(), 'bench-folder-'));
const keep = await mkdtemp(join(tmpdir(), 'bench-keep-'));
const { sections: grown } = grow((await loadOwn()).knowledge, sections, files);
const perFile = Math.ceil(sections / files);
const groups = Array.from({ length: files }, (_, at) => grown.slice(at * perFile, (at + 1) * perFile));
const made = await mixed(groups);
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
const open = (program = 'bench') =>
  openRefresh({
    folders: [folder],
    own: ownFolder,
    keep,
    program,
    policy: 'auto',
    seconds: 30,
    log: silent,
    askOf,
    recent: () => ['hvor mange ledige ydernumre er der?', 'hvad er en licensklinik'],
    witness: () => Promise.resolve(),
    unanswered: () => Promise.resolve([{ text: 'hvor mange laeger er der i alt?' }]),
  });

for (let run = 1; run < runs; run += 1) {
  const [one, ms] = await taking(() => open());
  await one.stop();
  console.log(`read for the first time ${ms.toFixed(0)} ms`);
  await rm(keep, { recursive: true });
}
const [first, cold, coldStall] = await taking(() => open());
await first.tick();
await first.stop();
const [again, warm, warmStall] = await taking(() => open());
console.log(`${made.length} files, ${again.knowledge().passages.size} sections, Node ${process.version}`);
console.log(`read for the first time ${cold.toFixed(0)} ms (main thread deaf for ${coldStall.toFixed(0)} ms at most)`);
console.log(`from what was kept      ${warm.toFixed(0)} ms (${warmStall.toFixed(0)} ms)`);

const shown = (list: readonly number[]) => `${quantile(list, 0.5).toFixed(0)} ms, at most ${Math.max(...list).toFixed(0)} ms`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One person asks what nobody remembers, each question 20 ms after the last answer, for as long as the work takes. */
async function asking<T>(refresh: Serving, work: () => Promise<T>): Promise<readonly [T, string]> {
  const answers: number[] = [];
  let working = true;
  const person = async (): Promise<void> => {
    while (working) {
      const began = performance.now();
      await askOf(refresh.knowledge())(['hvor mange ledige ydernumre var der i Lemvig?']);
      answers.push(performance.now() - began);
      await pause(20);
    }
  };
  const done = person();
  const value = await work();
  working = false;
  await done;
  return [
    value,
    `an answer meanwhile: p50 ${quantile(answers, 0.5).toFixed(1)} p99 ${quantile(answers, 0.99).toFixed(1)} ms of ${answers.length}`,
  ];
}

let stalls: number[] = [];
let changes = 0;
/** Another sentence in a file, and the look that takes it. */
async function change(refresh: Serving, ending: string): Promise<number> {
  changes += 1;
  const at = made.findIndex(({ name }) => name.endsWith(ending));
  const said = (list: readonly Section[]) => list.map((one) => ({ ...one, text: `${one.text} Der er ${changes} nye ydernumre i byen.` }));
  const { name, bytes } = (await mixed(groups.slice(0, at + 1).map(said)))[at] ?? { name: '', bytes: '' };
  await writeFile(join(folder, name), bytes);
  const [outcome, ms, stall] = await taking(() => refresh.look());
  if (outcome.kind !== 'taken') throw new Error(`${outcome.kind}: ${JSON.stringify(outcome).slice(0, 500)}`);
  stalls.push(stall);
  return ms;
}
const several = async (times: number, ending: string): Promise<number[]> => {
  const list: number[] = [];
  for (let at = 0; at < times; at += 1) list.push(await change(again, ending));
  return list;
};

const [, quiet] = await asking(again, () => pause(15_000));
console.log(`nothing to do; ${quiet}`);
console.log('one file changed, from the order to the swap and its report (a second at least lies between the two looks):');
console.log(`  .md, the first after a start: ${shown(await several(1, '.md'))}`);
for (const ending of ['.md', '.txt', '.docx', '.pdf', '.pptx', '.xlsx']) console.log(`  ${ending}: ${shown(await several(5, ending))}`);
const [times, meanwhile] = await asking(again, () => several(20, '.md'));
console.log(`  .md, while one person asks: ${shown(times)}; ${meanwhile}`);
console.log(`main thread deaf meanwhile: ${shown(stalls)}`);
await again.stop();

stalls = [];
// Another program reads every file anew.
const newer = await open('newer');
const [whole, beside] = await asking(newer, () => change(newer, '.md'));
console.log(
  `all files read anew, while one person asks: ${whole.toFixed(0)} ms (main thread deaf for ${stalls[0]?.toFixed(0)} ms at most); ${beside}`,
);
await newer.stop();
await Promise.all([folder, keep].map((one) => rm(one, { recursive: true, force: true })));
