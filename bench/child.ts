// Starts task.ts in a fresh process and gives what it measured.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { file } from './paths.js';

/** `undefined`: not done within the time or the memory. */
export async function inChild<T>(task: string, given: object, minutes = 5): Promise<T | undefined> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', file('dist/bench/bench/task.js'), task, JSON.stringify(given)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: Math.round(minutes * 60_000),
    },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  // Ended by the clock, or by V8 for want of memory; anything else is a fault.
  if (child.exitCode !== 0 && !child.signalCode) throw new Error(`${task} ${JSON.stringify(given)} ended with status ${child.exitCode}`);
  return child.exitCode === 0 ? (JSON.parse(said.trimEnd().split('\n').at(-1) ?? '') as T) : undefined;
}
