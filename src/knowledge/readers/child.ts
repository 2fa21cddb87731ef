// The process of in-child.ts: one file at a time, in and out by message. Ends when the bot does.
import { Worker } from 'node:worker_threads';
import type { Job, Outcome } from './in-child.js';
import { parse } from './parse.js';
import { Unreadable } from './unreadable.js';

process.on('message', ({ path, bytes }: Job) => {
  void parse(path, bytes).then(
    (reading) => tell({ reading }),
    (error: unknown) => {
      const { fault, details } = error instanceof Unreadable ? error : new Unreadable('damaged');
      tell({ fault, details });
    },
  );
});
process.on('disconnect', () => process.exit(0));
new Worker(new URL('./orphan-watch.js', import.meta.url), { workerData: process.ppid, execArgv: [] }).unref();

const tell = (outcome: Outcome): void => void process.send?.(outcome);
