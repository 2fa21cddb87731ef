// Files are taken apart in processes of their own, with limits of time and memory: whatever a file does there, the bot goes on.
import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Reading } from './reading.js';
import { Unreadable } from './unreadable.js';

/** For one file. `heap` is V8's; `resident` is everything, watched where the system shows it (Linux). MB. */
const limits = { seconds: 30, heap: 192, resident: 320, watchMs: 100 } as const;

export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
}
export type Outcome = { readonly reading: Reading } | Pick<Unreadable, 'fault' | 'details'>;

/** Takes files apart, one at a time each. Started with the first file, and ended with `close`. */
export interface Parser {
  parse(path: string, bytes: Uint8Array): Promise<Reading>;
  close(): void;
}

/** Processes at a time: the bot answers on what is left. */
export function createParser(processes = 2): Parser {
  const idle: ChildProcess[] = [];
  const waiting: ((child: ChildProcess) => void)[] = [];
  let running = 0;
  const start = (): ChildProcess => {
    running += 1;
    return fork(new URL('./child.js', import.meta.url), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${limits.heap}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    });
  };
  const take = (): Promise<ChildProcess> => {
    const free = idle.pop();
    if (free) return Promise.resolve(free);
    if (running < processes) return Promise.resolve(start());
    return new Promise((resolve) => waiting.push(resolve));
  };
  const give = (child: ChildProcess | undefined) => {
    const next = waiting.shift();
    if (!child) running -= 1;
    if (next) next(child ?? start());
    else if (child) idle.push(child);
  };
  return {
    async parse(path, bytes) {
      const child = await take();
      const { alive, outcome } = await ask(child, { path, bytes });
      give(alive ? child : undefined);
      if ('reading' in outcome) return outcome.reading;
      throw new Unreadable(outcome.fault, outcome.details);
    },
    close() {
      for (const child of idle.splice(0)) child.kill('SIGKILL');
    },
  };
}

/** One file in one process. A process that ends, or is ended, takes only that file with it. */
function ask(child: ChildProcess, job: Job): Promise<{ alive: boolean; outcome: Outcome }> {
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
    }, limits.watchMs);
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
