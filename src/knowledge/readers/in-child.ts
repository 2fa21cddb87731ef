// Files are taken apart in a process of its own, with limits of time and memory: whatever a file does there, the bot goes on.
import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Reading } from './reading.js';
import { Unreadable } from './unreadable.js';

/** For one file. `heap` is V8's, in MB; `resident` is everything, in MB, watched where the system shows it (Linux). */
export interface Limits {
  readonly seconds: number;
  readonly heap: number;
  readonly resident: number;
}
/** A PDF of 284 full pages took some 4 seconds and 171 MB. */
const usual: Limits = { seconds: 30, heap: 160, resident: 256 };
const watchMs = 50;

export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
}
export type Outcome = { readonly reading: Reading } | Pick<Unreadable, 'fault' | 'details'>;

/** Takes files apart, one after the other. Its process starts with the first file, and ends with `close`. */
export interface Parser {
  parse(path: string, bytes: Uint8Array): Promise<Reading>;
  close(): void;
}

export function createParser(limits: Limits = usual): Parser {
  let child: ChildProcess | undefined;
  let before: Promise<unknown> = Promise.resolve();
  return {
    parse(path, bytes) {
      const mine = before.then(async () => {
        child ??= start(limits);
        const { alive, outcome } = await ask(child, { path, bytes }, limits);
        if (!alive) child = undefined;
        if ('reading' in outcome) return outcome.reading;
        throw new Unreadable(outcome.fault, outcome.details);
      });
      before = mine.catch(() => undefined);
      return mine;
    },
    close: () => void child?.kill('SIGKILL'),
  };
}

/** Without the environment, which holds secrets; what a library prints goes nowhere. */
const start = (limits: Limits): ChildProcess =>
  fork(new URL('./child.js', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${limits.heap}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  });

/** One file in one process. A process that ends, or is ended, takes only that file with it. */
function ask(child: ChildProcess, job: Job, limits: Limits): Promise<{ alive: boolean; outcome: Outcome }> {
  return new Promise((resolve) => {
    const end = (alive: boolean, outcome: Outcome) => {
      clearTimeout(late);
      clearInterval(watch);
      child.removeAllListeners();
      if (!alive) child.kill('SIGKILL');
      resolve({ alive, outcome });
    };
    const late = setTimeout(() => end(false, new Unreadable('took_too_long', { seconds: limits.seconds })), limits.seconds * 1000);
    const watch = setInterval(() => {
      void resident(child.pid).then((megabytes) => {
        if (megabytes > limits.resident) end(false, new Unreadable('took_too_much'));
      });
    }, watchMs);
    child.on('message', (message: Outcome) => end(true, message));
    // V8 out of memory aborts; anything else is a fault of the library that the file brought out.
    child.on('exit', (code, signal) => end(false, new Unreadable(signal === 'SIGABRT' || code === 134 ? 'took_too_much' : 'damaged')));
    child.on('error', () => end(false, new Unreadable('damaged')));
    child.send(job);
  });
}

/** Memory that a process holds, MB; 0 where the system does not tell. */
async function resident(pid: number | undefined): Promise<number> {
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
    return (pages * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
