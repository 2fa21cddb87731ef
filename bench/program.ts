// A bot as a process of its own, on a free port of loopback.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { file } from './paths.js';

/** Ours, and the smallest bot that botbuilder and restify make. */
export const programs = { bare: file('bench/bare.mjs'), ours: file('dist/index.js') } as const;
export type ProgramName = keyof typeof programs;

export interface Program {
  readonly port: number;
  /** Milliseconds from its start until /readyz answered 200. */
  readonly ready: number;
  /** Bytes of its heap, garbage collected. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const isReady = (port: number) =>
  new Promise<boolean>((resolve) => {
    request({ host: '127.0.0.1', port, path: '/readyz', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    })
      .on('error', () => resolve(false))
      .end();
  });

async function untilReady(child: ChildProcess, port: number, name: string): Promise<void> {
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with status ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Settings beside the port; nothing else of this process's environment goes in. */
export async function start(
  name: ProgramName,
  settings: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Program> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...flags, programs[name]], {
    env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  };
  try {
    await untilReady(child, port, name);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    ready: performance.now() - begun,
    stop,
    async heap() {
      const answer = once(child, 'message') as Promise<[number]>;
      child.send('heap');
      return (await answer)[0];
    },
  };
}
