// The program compiled into a folder of this test's own, and Node started there: other tests build dist/ at the same time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../src/config.js';

let made: Promise<string> | undefined;

async function compile(): Promise<string> {
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
  for (const name of ['node_modules', 'knowledge', 'cards', 'web']) await symlink(join(root, name), join(folder, name), 'dir');
  return folder;
}

/** The folder that it stands in. Removed when the test file is done. */
export const compiled = (): Promise<string> => (made ??= compile());

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const running = new Set<() => void>();
/** What programs kept their data in, however they ended. */
const kept: string[] = [];

/** The bot in a process of its own, with these settings and no others; resolves once it is ready. `nodeOptions` go before its file. */
export async function runningBot(environment: Record<string, string> = {}, nodeOptions: readonly string[] = []) {
  for (;;) {
    const bot = await startedBot(environment, nodeOptions);
    // Between the looking for a port and the taking of it another program may take it: whoever asks would be answered by that one.
    if (environment['PORT'] !== undefined || !taken.test(bot.errors())) return bot;
    await bot.ended;
  }
}
const taken = /Port \d+ on \S+ is taken/;

async function startedBot(environment: Record<string, string>, nodeOptions: readonly string[]) {
  const [folder, port, data] = await Promise.all([compiled(), freePort(), mkdtemp(join(tmpdir(), 'bot-data-'))]);
  kept.push(data);
  const child = spawn(process.execPath, [...nodeOptions, join(folder, 'dist', 'index.js')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: data, ...environment },
  });
  const stop = () => void child.kill('SIGKILL');
  running.add(stop);
  let output = '';
  let errors = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (/"msg":"ready"|^Åbn http/m.test(output)) resolve();
    });
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(stop);
    return { code: code as number | null, signal: signal as string | null, output, errors };
  });
  await Promise.race([ready, ended]);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    data,
    child,
    ended,
    output: () => output,
    errors: () => errors,
    /** Told to stop, and resolved when it has. */
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

afterAll(async () => {
  for (const stop of running) stop();
  await Promise.all(kept.map((data) => rm(data, { recursive: true, force: true, maxRetries: 3 })));
  if (made) await rm(await made, { recursive: true, force: true });
});
