// A thousand good files with the hostile ones among them, bombs of every kind, and files that move while they are read.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aDocument } from '../builders.js';
import { hostile } from '../knowledge/hostile-files.js';
import { aPdf, pdfText } from '../knowledge/readers/documents.js';
import { path } from '../the-bot.js';
import { aThousand } from './a-thousand.js';
import { sixBombs } from './bombs.js';
import { childrenOf, resident } from './memory-of.js';

let base: string;
let folder: string;
beforeAll(() => void execFileSync(process.execPath, [path('scripts/build-when-needed.mjs')], { stdio: 'inherit' }));
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'udholdenhed-'));
  folder = join(base, 'viden');
  mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true }));

/** Runs the check on the folder. `readers`: the most memory that the processes which take files apart held together. */
async function check(meanwhile: () => void = () => {}) {
  const child = spawn(process.execPath, [path('dist/cli/knowledge.js'), 'check'], {
    env: { PATH: process.env['PATH'], KNOWLEDGE_DIRS: folder },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  let readers = 0;
  const watch = setInterval(() => {
    readers = Math.max(
      readers,
      childrenOf(child.pid ?? 0).reduce((sum, one) => sum + resident(one), 0),
    );
    meanwhile();
  }, 20);
  await once(child, 'close');
  clearInterval(watch);
  const problems = [...output.matchAll(/^(.+?):\d+: problem: /gm)].map(([, file = '']) => file);
  return { problems: [...new Set(problems)], texts: Number(/^(\d+) tekst(?:er)?, /m.exec(output)?.[1]), errors, readers };
}

const put = (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};

test('A thousand good files among the hostile ones and six bombs: all good ones are texts, each bad one is named, memory stays within bounds', async () => {
  put(await aThousand());
  for (const { name, make } of hostile) {
    const content = await make(folder);
    if (content !== undefined) put({ [name]: content });
  }
  const bombs = await sixBombs();
  put(bombs);
  const { problems, texts, errors, readers } = await check();
  const harmless = hostile.filter(({ name, says }) => !says && !name.endsWith('.yaml')).length;
  expect(errors).toBe('');
  expect(problems.filter((file) => file.startsWith('bombe-')).sort()).toEqual(Object.keys(bombs));
  expect(problems.filter((file) => file.startsWith('god-'))).toEqual([]);
  expect(problems).toHaveLength(hostile.length - harmless + Object.keys(bombs).length);
  expect(texts).toBe(1000 + harmless);
  // The limit, and what a process takes in the 50 ms between two looks at it.
  expect(readers).toBeLessThan(240 + 128);
});

test('A PDF of 300 full pages is no bomb', async () => {
  const page = (number: number) =>
    Array.from({ length: 45 }, (_, line) =>
      pdfText(`Side ${number}, linje ${line}: lægedækning, uddannelsesstillinger og praksis i kommunerne.`, 72, 780 - line * 15),
    ).join('');
  put({ 'lang.pdf': aPdf(Array.from({ length: 300 }, (_, number) => page(number + 1))) });
  expect(await check()).toMatchObject({ problems: [], texts: 1, errors: '' });
});

test('Ten thousand tiny files', async () => {
  put(
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [
        `${at % 100}/n${at}.md`,
        aDocument({ title: `Notat ${at}` }, `## A\n\nTekst nummer ${at}.`),
      ]),
    ),
  );
  expect(await check()).toMatchObject({ problems: [], texts: 10_000, errors: '' });
});

test('Files that vanish, move and change while they are read: named or read, and never the end of it', async () => {
  put(await aThousand());
  const names = readdirSync(folder);
  const touched = new Set<string>();
  let at = 0;
  const { problems, texts, errors } = await check(() => {
    const name = names[(at += 3)];
    if (!name) return;
    for (const one of [name, names[at + 1] ?? '']) touched.add(one);
    if (at % 2) renameSync(join(folder, name), join(folder, `flyttet-${name}`));
    else rmSync(join(folder, name), { force: true });
    const changed = names[at + 1];
    if (changed) writeFileSync(join(folder, changed), 'halv');
  });
  expect(errors).toBe('');
  expect(touched.size).toBeGreaterThan(50);
  expect(problems.filter((file) => names.includes(file) && !touched.has(file))).toEqual([]);
  expect(texts).toBeGreaterThanOrEqual(names.length - touched.size);
});
