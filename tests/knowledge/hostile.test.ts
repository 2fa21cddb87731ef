// A folder with hostile files among good ones, read as the program is run: in processes of its own, with limits.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aDocument } from '../builders.js';
import { path } from '../the-bot.js';
import { hostile } from './hostile-files.js';
import { aDocx, anXlsx, aParagraph, aPdf, aPptx, pdfText, slide } from './readers/documents.js';

const good: Readonly<Record<string, () => string | Uint8Array | Promise<Uint8Array>>> = {
  'god.md': () => aDocument({ title: 'God' }, '## A\n\nHer står tyttebærsaft.'),
  'god-tekst.txt': () => 'Et godt notat\n\nHer står hyldeblomst, og det gør der stadig.',
  'god-word.docx': () => aDocx([aParagraph('Her står blåbærgrød.')]),
  'god-pdf.pdf': () => aPdf([pdfText('Her står ribsgelé.', 72, 700)]),
  'god-slides.pptx': () => aPptx([slide.xml(slide.shape('', slide.run('Her står stikkelsbær.')))]),
  'god-tabel.xlsx': () => anXlsx((workbook) => workbook.addWorksheet('A').addRows([['Bær'], ['Her står multebær']])),
  'god-csv.csv': () => 'Bær;Antal\nHer står havtorn;2',
};

interface Checked {
  readonly file: string;
  readonly level: string;
  readonly reason: string;
  readonly mend: string;
}

const base = mkdtempSync(join(tmpdir(), 'fjendtlig-'));
const folder = join(base, 'viden');
const settings = { PATH: process.env['PATH'], KNOWLEDGE_DIRS: folder };
let findings: Checked[];
let summary: string;

beforeAll(async () => {
  execFileSync(process.execPath, [path('scripts/build-when-needed.mjs')], { stdio: 'inherit' });
  rmSync('/tmp/hostile-was-run', { force: true });
  mkdirSync(folder);
  for (const [name, make] of Object.entries(good)) writeFileSync(join(folder, name), await make());
  for (const { name, make } of hostile) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const content = await make(folder);
    if (content !== undefined) writeFileSync(join(folder, name), content);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [path('dist/cli/knowledge.js'), 'check'], {
    env: settings,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  findings = [...stdout.matchAll(/^(.+?):\d+: (problem|bemærkning): (.*)\n {4}(.*)$/gm)].map(
    ([, file = '', level = '', reason = '', mend = '']) => ({ file, level, reason, mend }),
  );
  summary =
    stdout
      .trim()
      .split('\n')
      .find((line) => line.includes(' tekster, ')) ?? '';
}, 180_000);
afterAll(() => rmSync(base, { recursive: true }));

/** As it is shown: signs that cannot be are a mark. */
const shown = (name: string) => name.replace(/[\n\u202e]/g, '\ufffd');
const problemsOf = (name: string) => findings.filter(({ file, level }) => level === 'problem' && file === shown(name));

describe('A hostile file is named, with a reason and what mends it:', () => {
  test.each(hostile.filter(({ says }) => says).map(({ name, says }) => [shown(name), says] as const))('%s', (name, says) => {
    expect(problemsOf(name)).toEqual([
      { file: name, level: 'problem', reason: expect.stringMatching(says ?? ''), mend: expect.stringMatching(/\S.*\.$/) },
    ]);
  });
});

describe('A hostile file that can be read does no harm:', () => {
  test.each(hostile.filter(({ says }) => !says).map(({ name }) => [name]))('%s', (name) => {
    expect(problemsOf(name)).toEqual([]);
  });
});

test('There are some sixty of them', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(60);
});

test('Nobody else is blamed', () => {
  const named = new Set(hostile.map(({ name }) => shown(name)));
  expect(findings.filter(({ level, file }) => level === 'problem' && !named.has(file))).toEqual([]);
});

test('Every good file and every harmless one is a text', () => {
  const harmless = hostile.filter(({ name, says }) => !says && !name.endsWith('.yaml')).length;
  expect(summary).toMatch(new RegExp(`^${Object.keys(good).length + harmless} tekster, `));
});

describe('Every good file is found:', () => {
  const words = ['tyttebærsaft', 'hyldeblomst', 'blåbærgrød', 'ribsgelé', 'stikkelsbær', 'multebær', 'havtorn', 'kodeordet'];
  let found: Map<string, string>;
  beforeAll(() => {
    const { stdout } = spawnSync(process.execPath, [path('dist/cli/search.js'), '--jsonl'], {
      env: settings,
      input: words.join('\n'),
      encoding: 'utf8',
    });
    found = new Map(
      stdout
        .trim()
        .split('\n')
        .map((line, at) => [words[at] ?? '', line]),
    );
  }, 60_000);

  test.each(words.slice(0, -1))('%s', (word) => {
    expect(found.get(word)).toContain(`Her står ${word}`);
  });
  test('and nothing outside the folder', () => {
    expect(found.get('kodeordet')).not.toContain('Kodeordet er');
  });
});

test('No code of a file was run, and nothing was written', () => {
  expect(existsSync('/tmp/hostile-was-run')).toBe(false);
  expect(existsSync('/tmp/hostile-was-run.xml')).toBe(false);
});
