// How long from the start of the process until /readyz answers 200: our bot beside a bare one, alternately, each in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { file } from './paths.js';

const rounds = 5;
const bots = { bare: file('bench/bare.mjs'), ours: file('dist/index.js') } as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether the bot on this port says that it is ready. */
const isReady = (port: number) =>
  new Promise<boolean>((resolve) => {
    request({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    })
      .on('error', () => resolve(false))
      .end();
  });

/** Milliseconds until ready. */
async function time(program: string): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`${program} ended with status ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    return performance.now() - start;
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// Once each for nothing, so that the disk is warm for both.
for (const program of Object.values(bots)) await time(program);
const times: Record<keyof typeof bots, number[]> = { bare: [], ours: [] };
for (let round = 0; round < rounds; round += 1) {
  times.bare.push(await time(bots.bare));
  times.ours.push(await time(bots.ours));
}
const [bare, ours] = [median(times.bare), median(times.ours)];
console.log(`Start to ready, median of ${rounds} rounds, Node ${process.version}, ${cpus().length} cores`);
console.log(`bare  ${bare.toFixed(0)} ms   (${times.bare.map((one) => one.toFixed(0)).join(', ')})`);
console.log(`ours  ${ours.toFixed(0)} ms   (${times.ours.map((one) => one.toFixed(0)).join(', ')})`);
console.log(`ratio ${(ours / bare).toFixed(2)}`);
