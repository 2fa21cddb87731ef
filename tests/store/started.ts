// The program compiled into a folder of this test's own, and Node started there: other tests build dist/ at the same time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../../src/config.js';

let made: Promise<string> | undefined;

async function compiled(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bot-'));
  const sources = (await readdir(join(root, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  for (const name of sources) {
    const to = join(folder, 'dist', name.replace(/\.ts$/, '.js'));
    const { outputText } = ts.transpileModule(await readFile(join(root, 'src', name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, outputText);
  }
  await cp(join(root, 'package.json'), join(folder, 'package.json'));
  await cp(join(root, 'manifest'), join(folder, 'manifest'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** `megabytes`: what a file may hold at most. */
export async function started(args: readonly string[], environment: Record<string, string>, { megabytes = 0 } = {}) {
  const cwd = await (made ??= compiled());
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

afterAll(async () => {
  if (made) await rm(await made, { recursive: true, force: true });
});
