// A thread of the reading process: where the bot is killed while a file keeps the reader busy, nobody else could end it.
import { workerData } from 'node:worker_threads';

const everyMs = 1_000;
const bot = workerData as number;

setInterval(() => {
  if (process.ppid !== bot) process.kill(process.pid, 'SIGKILL');
}, everyMs);
