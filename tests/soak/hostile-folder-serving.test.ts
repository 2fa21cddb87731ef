// The bot serves and people ask without pause while a thousand good files, the hostile ones, bombs and files that vanish come into its folder.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { admin } from '../an-office.js';
import { aFolder } from '../builders.js';
import { hostile, type Content } from '../knowledge/hostile-files.js';
import { compiled } from '../program.js';
import { ask, readiness, said, serving, type Running } from '../refresh/a-folder.js';
import { anActivity } from '../teams/an-activity.js';
import { shown } from '../the-bot.js';
import { aThousand, saidIn } from './a-thousand.js';
import { sixBombs } from './bombs.js';
import { watchMemory } from './memory-of.js';
import { tell } from './scale.js';

const run = promisify(execFile);
const asking = 4;
/** So many questions, and what it holds has stopped growing. */
const settled = 12_000;
const traces = ['/tmp/hostile-was-run', '/tmp/hostile-was-run.xml'];

let base: string;
let folder: string;
beforeAll(() => {
  for (const trace of traces) rmSync(trace, { force: true });
  base = mkdtempSync(join(tmpdir(), 'udholdenhed-'));
  folder = join(base, 'viden');
});
afterAll(() => rmSync(base, { recursive: true }));

const put = (name: string, content: Content) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

const versionOf = (answer: string): number => Number(/Version (\d+) af teksterne/.exec(answer)?.[1]);
/** Each with what its answer must hold, by the version that gives it. */
const questions: readonly (readonly [question: string, holds: (version: number) => string])[] = [
  ['hvem betaler huslejen?', () => 'Regionen betaler huslejen i to år'],
  ['hvad er en licensklinik', () => 'lægen arbejder på overenskomst'],
  ['/søg kurven nr437', (version) => (version === 1 ? 'Det fandt jeg ikke' : saidIn(437))],
];

/** What people were told while it went on. */
class Asked {
  asked = 0;
  readonly wrong: string[] = [];
  readonly versions = new Map<number, number>();
  private going = true;
  private readonly people: Promise<unknown>;
  constructor(private readonly bot: Running) {
    this.people = Promise.all(Array.from({ length: asking }, (_, number) => this.person(number)));
  }
  private async person(number: number): Promise<void> {
    for (let at = number; this.going; at += 1) {
      const [question, holds] = questions[at % questions.length] as (typeof questions)[number];
      const answer = await ask(this.bot.url, question, `person${number}`);
      const version = versionOf(answer);
      this.asked += 1;
      this.versions.set(version, (this.versions.get(version) ?? 0) + 1);
      if (!answer.includes(holds(version))) this.wrong.push(`${question}: ${answer.slice(0, 2_000)}`);
    }
  }
  /** Resolves when they have asked so many. */
  async have(asked: number): Promise<void> {
    while (this.asked < asked) await ask(this.bot.url, 'hvem betaler huslejen?');
  }
  async end(): Promise<void> {
    this.going = false;
    await this.people;
  }
}

/** All that `/problemer` names: file → what is said of it. */
async function problems(bot: Running): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let from = 0; ; from += 15) {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        anActivity({
          text: undefined,
          value: { command: 'problems', args: { from }, language: 'da' },
          from: { id: '29:anna', aadObjectId: admin },
        }),
      ),
    });
    const { activities } = (await response.json()) as { activities: { attachments: { content: { body: unknown } }[] }[] };
    const lines = shown(activities[0]?.attachments[0]?.content.body).map((line) => line.replaceAll('\u2060', ''));
    const rows = lines.flatMap((line, at) => {
      const file = /^▲ Problem · ([^]+?)(?: · linje \d+)?$/.exec(line)?.[1];
      return file === undefined ? [] : [[file, lines.slice(at + 1, at + 3).join(' ')]];
    });
    for (const [file = '', reason = ''] of rows) found.set(file, reason);
    if (!rows.length) return found;
  }
}

test('Every question is answered by the old version or the new, all good files are found, each bad one is named, and memory stays within bounds', async () => {
  for (const { path, text } of aFolder()) put(path, text);
  const [thousand, bombs] = await Promise.all([aThousand(), sixBombs()]);
  const fleeting = Object.entries(thousand)
    .slice(0, 60)
    .map(([name, content]) => [name.replace('god', 'flygtig'), content] as const);
  const bot = await serving(folder, { ADMINS: admin, LOG_LEVEL: 'info' });
  let vanished = 0;
  let vanishing = false;
  const memory = watchMemory(bot.child.pid ?? 0, (readers) => {
    // A file goes while others are being read, until all of these have gone.
    const [name] = vanishing && readers.length ? (fleeting[vanished] ?? []) : [];
    if (name === undefined) return;
    rmSync(join(folder, name));
    vanished += 1;
  });
  const people = new Asked(bot);
  // While people ask, V8 lets a heap grow before it collects: what it holds swings, and there must be room for the most of it.
  await people.have(settled);
  const before = memory.take();

  for (const [name, content] of [...fleeting, ...Object.entries(thousand), ...Object.entries(bombs)]) put(name, content);
  for (const { name, make } of hostile) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const content = await make(folder);
    if (content !== undefined) put(name, content);
  }
  vanishing = true;
  // Records that cannot be used: an admin must say yes.
  await said(bot, '"knowledge waits"');
  expect(vanished).toBe(fleeting.length);
  expect([...people.versions.keys()]).toEqual([1]);
  const admins = async (...words: string[]) =>
    (
      await run(process.execPath, [join(await compiled(), 'dist/cli/knowledge.js'), ...words], {
        env: { PATH: process.env.PATH, DATA_DIR: bot.data, KNOWLEDGE_DIRS: folder },
        maxBuffer: 2 ** 26,
      })
    ).stdout;
  const waiting = await admins('refresh');
  await admins('approve', /approve (\w+)/.exec(waiting)?.[1] ?? '');
  await said(bot, '"knowledge taken"');
  await people.have(people.asked + 1_000);
  const during = memory.take();
  await people.end();
  memory.stop();
  const rounded = (when: string, held: object) =>
    Object.fromEntries(Object.entries(held).map(([what, megabytes]) => [`MB ${when}, ${what}`, Math.round(Number(megabytes))]));
  tell('asked while a thousand good files and the hostile ones came', {
    asked: people.asked,
    'by the old version': people.versions.get(1) ?? 0,
    'by the new': people.versions.get(2) ?? 0,
    failed: people.wrong.length,
    ...rounded('before', before),
    ...rounded('meanwhile', during),
    'MB more at most': Math.round(during.all - before.all),
  });
  expect(people.wrong).toEqual([]);
  expect([...people.versions.keys()].sort()).toEqual([1, 2]);
  expect(waiting).toContain('3 filer kan ikke bruges som før');

  const harmless = hostile.filter(({ name, says }) => !says && !name.endsWith('.yaml')).length;
  expect(await readiness(bot.url)).toMatchObject({ knowledgeNumber: 2, counts: { documents: 6 + 1000 + harmless } });
  for (let at = 0; at < 1000; at += 1) expect(await ask(bot.url, `/søg kurven nr${at}`)).toContain(saidIn(at));

  const named = await problems(bot);
  expect([...named.keys()].filter((file) => /^(?:god|flygtig|documents)/.test(file))).toEqual([]);
  expect([...named.keys()].filter((file) => file.startsWith('bombe-'))).toEqual(Object.keys(bombs));
  for (const { name, says } of hostile) if (says) expect(named.get(name.replace(/[\n\u202e]/g, '\ufffd'))).toMatch(says);

  // Nothing ran, and nothing from outside the folder was read: neither answered from nor kept.
  expect(traces.filter((trace) => existsSync(trace))).toEqual([]);
  expect(await ask(bot.url, '/søg kodeordet')).not.toContain('Kodeordet er');
  const kept = readdirSync(join(bot.data, 'knowledge'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(kept.length).toBeGreaterThan(500);
  for (const secret of ['Kodeordet er', 'root:x:0']) expect(kept.filter((text) => text.includes(secret))).toEqual([]);
  expect(before.all).toBeGreaterThan(50);
  // 240 MB for the readers, where bombs go to the limit; the rest is the thread that reads, and files on their way to a reader.
  expect(during.all - before.all).toBeLessThan(256);
  await bot.stop();
});
