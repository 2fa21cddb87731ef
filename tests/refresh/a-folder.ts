// A folder of knowledge on the disk that a test writes to, and the program that serves it.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Entry } from '../../src/store/audit.js';
import { aFolder } from '../builders.js';
import { compiled, runningBot } from '../program.js';
import { anActivity } from '../teams/an-activity.js';

const made: string[] = [];

/** An empty folder, removed when the test file is done. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bot-folder-'));
  made.push(folder);
  return folder;
}
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

export const put = async (folder: string, name: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};

/** The tiny folder of builders.ts on the disk; overrides as there. */
export async function aFolderOnDisk(overrides: Parameters<typeof aFolder>[0] = {}): Promise<string> {
  const folder = await emptyFolder();
  for (const { path, text } of aFolder(overrides)) await put(folder, path, text);
  return folder;
}

export const copyOf = async (folder: string): Promise<string> => {
  const copy = await emptyFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
};

/** Asks the program over HTTP, as Anna or another person; the text of its answers. */
export async function ask(url: string, text: string, person = 'anna'): Promise<string> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    // A connection of its own: one that has lain idle may be closed by the program just as it is used again.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(
      anActivity({ text, id: crypto.randomUUID(), from: { id: `29:${person}` }, conversation: { id: `a:${crypto.randomUUID()}` } }),
    ),
  });
  return response.text();
}

export const readiness = async (url: string) =>
  (await (await fetch(`${url}/readyz`, { headers: { connection: 'close' } })).json()) as {
    status: string;
    knowledge: string;
    knowledgeNumber: number;
    warnings: string[];
    problems: number;
  };

export type Running = Awaited<ReturnType<typeof runningBot>>;

/** A program that looks at its folders every second. */
export const serving = (folder: string, environment: Record<string, string> = {}): Promise<Running> =>
  runningBot({ KNOWLEDGE_DIRS: folder, REFRESH_SECONDS: '1', RATE_PER_PERSON: '10000', ...environment });

/** Resolves when so many lines of the log say this. */
export async function said(bot: Running, words: string, times = 1): Promise<void> {
  while (bot.output().split(words).length <= times) {
    if (bot.child.exitCode !== null) throw new Error(`the program ended: ${bot.output()} ${bot.errors()}`);
    await new Promise((resolve) => bot.child.stdout.once('data', resolve));
  }
}

const run = promisify(execFile);
const program = async (bot: Running, folder: string, file: string, words: readonly string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [join(await compiled(), `dist/cli/${file}.js`), ...words], {
    env: { PATH: process.env.PATH, DATA_DIR: bot.data, KNOWLEDGE_DIRS: folder },
  });
  return stdout;
};
/** `npm run -s knowledge -- …`, beside the program; what it says. */
export const inTerminal = (bot: Running, folder: string, ...words: string[]): Promise<string> => program(bot, folder, 'knowledge', words);

/** What waits, as the terminal shows it, approved or rejected by the code that stands there. */
export async function decided(bot: Running, folder: string, decision: 'approve' | 'reject'): Promise<string> {
  const shown = await inTerminal(bot, folder, 'refresh');
  return inTerminal(bot, folder, decision, new RegExp(`${decision} (\\w+)`).exec(shown)?.[1] ?? 'none');
}

/** What is in the audit log, once it is found to be as it was written. */
export async function audited(bot: Running): Promise<readonly Entry[]> {
  expect(await program(bot, '', 'audit', ['verify'])).toMatch(/^\d+ entries, all as they were written/);
  const lines = (await readFile(join(bot.data, 'audit.jsonl'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Entry);
}
