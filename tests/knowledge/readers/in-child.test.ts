// The process that files are taken apart in, as it is built.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Loader from '../../../src/knowledge/loader.js';
import type * as InChild from '../../../src/knowledge/readers/in-child.js';
import { path } from '../../the-bot.js';
import { packed, tangled } from '../hostile-files.js';
import { aPdf, pdfText } from './documents.js';

let createParser: typeof InChild.createParser;
beforeAll(async () => {
  execFileSync(process.execPath, [path('scripts/build-when-needed.mjs')], { stdio: 'inherit' });
  ({ createParser } = (await import(path('dist/knowledge/readers/in-child.js'))) as typeof InChild);
}, 120_000);

const limits = { seconds: 30, heap: 160, resident: 256 };
const good = aPdf([pdfText('Her står ribsgelé.', 72, 700)]);

describe('A file that asks for too much ends its process, and is told what it asked for:', () => {
  test.each([
    ['time', { ...limits, seconds: 0.3 }, tangled(), 'took_too_long'],
    ['memory of V8', { ...limits, heap: 40, resident: 4000 }, tangled(), 'took_too_much'],
    ['memory beside V8', { ...limits, resident: 30 }, packed(15), 'took_too_much'],
  ])(
    '%s',
    async (_what, given, bytes, fault) => {
      const parser = createParser(given);
      await expect(parser.parse('bombe.pdf', bytes)).rejects.toMatchObject({ fault, reason: expect.any(String), mend: expect.any(String) });
      parser.close();
    },
    60_000,
  );

  test('and the next file in the queue is read', async () => {
    const parser = createParser(limits);
    const results = await Promise.allSettled([
      parser.parse('god.pdf', good),
      parser.parse('halv.pdf', good.slice(0, 300)),
      parser.parse('bombe.pdf', tangled()),
      parser.parse('god.pdf', good),
    ]);
    parser.close();
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  }, 60_000);
});

describe('Where there are cores for it, a PDF and an Office file are taken apart at a time:', () => {
  const csv = new TextEncoder().encode('a;b\n1;2');
  /** The order in which they were done. */
  const order = async (given: InChild.Limits, cores: number, ...files: readonly (readonly [name: string, bytes: Uint8Array])[]) => {
    const parser = createParser(given, cores);
    const done: string[] = [];
    await Promise.all(
      files.map(([name, bytes]) =>
        parser.parse(name, bytes).then(
          () => done.push(name),
          ({ fault }: { fault: string }) => done.push(`${name} ${fault}`),
        ),
      ),
    );
    parser.close();
    return done;
  };

  test('neither waits for the other', async () => {
    expect(await order({ ...limits, seconds: 3 }, 2, ['bombe.pdf', tangled()], ['a.csv', csv])).toEqual(['a.csv', expect.stringMatching(/^bombe\.pdf took_too/)]);
  }, 60_000);

  test('with one core, one after the other', async () => {
    expect(await order({ ...limits, seconds: 3 }, 1, ['bombe.pdf', tangled()], ['a.csv', csv])).toEqual([expect.stringMatching(/^bombe\.pdf took_too/), 'a.csv']);
  }, 60_000);

  test('together they hold no more than one may: the later one gives way, and is read when the other is done', async () => {
    // More than a process needs, less than two do.
    const little = { ...limits, seconds: 3, resident: 140 };
    const done = await order(little, 2, ['bombe.pdf', tangled()], ['a.csv', csv], ['b.csv', csv], ['god.pdf', good]);
    expect([...done].sort()).toEqual(['a.csv', 'b.csv', expect.stringMatching(/^bombe\.pdf took_too/), 'god.pdf']);
  }, 60_000);
});

test('It works from within the thread that the bot reads its knowledge in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'traad-'));
  await writeFile(join(folder, 'god.pdf'), good);
  const { loadInThread } = (await import(path('dist/knowledge/loader.js'))) as typeof Loader;
  const { knowledge } = await loadInThread({ folders: [folder], own: path('knowledge') });
  await rm(folder, { recursive: true });
  expect([...knowledge.passages.values()].map(({ units, place }) => [units[0]?.text, place])).toEqual([
    ['Her står ribsgelé.', { kind: 'page', at: '1' }],
  ]);
}, 60_000);

test('It knows nothing of the settings, which hold secrets', async () => {
  const said = execFileSync(
    process.execPath,
    [
      '-e',
      `import(${JSON.stringify(path('dist/knowledge/readers/in-child.js'))}).then(async ({ createParser }) => {
    const { readFileSync, readdirSync } = require('node:fs');
    const parser = createParser();
    await parser.parse('a.csv', new TextEncoder().encode('a;b\\n1;2'));
    const children = readdirSync('/proc/self/task').flatMap((task) => readFileSync('/proc/self/task/' + task + '/children', 'utf8').trim().split(' ').filter(Boolean));
    console.log(children.length, children.map((child) => readFileSync('/proc/' + child + '/environ', 'utf8')).join().includes('hemmeligt'));
    parser.close();
  })`,
    ],
    { env: { ...process.env, MicrosoftAppPassword: 'hemmeligt' }, encoding: 'utf8' },
  );
  expect(said.trim()).toBe('1 false');
});

test('It ends with the bot, also where a file keeps it busy and the bot is killed', async () => {
  // Stands for a file that a library never finishes with: the process never looks at its messages again.
  const busy = 'data:text/javascript,setTimeout(() => { for (;;); }, 1500)';
  const bot = spawn(
    process.execPath,
    [
      '-e',
      `const child = require('node:child_process').fork(${JSON.stringify(path('dist/knowledge/readers/child.js'))}, { execArgv: ['--import', ${JSON.stringify(busy)}] });
       console.log(child.pid);
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [line] = (await once(bot.stdout, 'data')) as [Buffer];
  const reader = Number(String(line));
  const lives = () => existsSync(`/proc/${reader}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${reader}/status`, 'utf8'));
  const processorTime = () => Number(readFileSync(`/proc/${reader}/stat`, 'utf8').split(' ')[13]);
  // Busy for good: more than any start takes.
  while (processorTime() < 200) await new Promise((resolve) => setImmediate(resolve));
  expect(lives()).toBe(true);
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  while (lives()) await new Promise((resolve) => setImmediate(resolve));
  expect(lives()).toBe(false);
}, 60_000);
