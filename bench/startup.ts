// How long from the start of the process until /readyz answers 200: our bot beside a bare one, alternately, each in a process of its own.
import { cpus } from 'node:os';
import { median } from './measures.js';
import { start, type ProgramName } from './program.js';

const rounds = 5;

/** Milliseconds until ready. */
async function time(name: ProgramName): Promise<number> {
  const { ready, stop } = await start(name);
  await stop();
  return ready;
}

// Once each for nothing, so that the disk is warm for both.
for (const name of ['bare', 'ours'] as const) await time(name);
const times: Record<ProgramName, number[]> = { bare: [], ours: [] };
for (let round = 0; round < rounds; round += 1) {
  times.bare.push(await time('bare'));
  times.ours.push(await time('ours'));
}
const [bare, ours] = [median(times.bare), median(times.ours)];
console.log(`Start to ready, median of ${rounds} rounds, Node ${process.version}, ${cpus().length} cores`);
console.log(`bare  ${bare.toFixed(0)} ms   (${times.bare.map((one) => one.toFixed(0)).join(', ')})`);
console.log(`ours  ${ours.toFixed(0)} ms   (${times.ours.map((one) => one.toFixed(0)).join(', ')})`);
console.log(`ratio ${(ours / bare).toFixed(2)}`);
