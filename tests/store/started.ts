// Node started in the program's folder, and waited for.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compiled } from '../program.js';

/** `megabytes`: what a file may hold at most. */
export async function started(args: readonly string[], environment: Record<string, string>, { megabytes = 0 } = {}) {
  const cwd = await compiled();
  // In the blocks of 512 bytes that sh counts in.
  const limit = megabytes ? `ulimit -f ${megabytes * 2048} && ` : '';
  const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { output, errors, code, cwd };
}
