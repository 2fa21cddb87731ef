import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.js';
import { aDocument, aFolder, yaml, anActor } from '../builders.js';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'viden-'));
});
afterEach(() => rm(base, { recursive: true }));

/** A folder on disk. */
async function onDisk(name: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = join(base, name);
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
const tiny = () => onDisk('viden', Object.fromEntries(aFolder().map(({ path, text }) => [path, text])));
const documents = async (folders: readonly string[], own?: string) => [...(await loadKnowledge(folders, own)).knowledge.documents.keys()].sort();
const note = (title: string) => aDocument({ title }, `## Afsnit\n\n${title} er her.`);

describe('A folder is read with everything below it:', () => {
  test('the same as if its files had been handed over', async () => {
    const { knowledge } = await loadKnowledge([await tiny()]);
    expect(knowledge.documents.size).toBe(6);
    expect(knowledge.findings).toEqual([]);
  });

  test('README, hidden files and other formats are left alone', async () => {
    const folder = await onDisk('viden', {
      'a.md': note('A'),
      'README.md': 'Læs mig',
      'mappe/readme.md': 'Læs mig',
      '.git/b.md': note('B'),
      '.c.md': note('C'),
      'd.png': 'x',
      '~$e.docx': 'x',
    });
    const { knowledge } = await loadKnowledge([folder]);
    expect(knowledge.findings).toEqual([]);
    expect([...knowledge.documents.values()].map(({ title }) => title)).toContain('A');
    expect([...knowledge.documents.values()].map(({ title }) => title)).not.toContain('B');
  });

  test('a file that is not UTF-8 is named, and the others are read', async () => {
    const folder = await onDisk('viden', { 'a.md': note('A'), 'mappe/gammel.md': Buffer.from(note('Gæld'), 'latin1') });
    const { knowledge } = await loadKnowledge([folder]);
    expect(knowledge.findings).toEqual([expect.objectContaining({ level: 'problem', file: 'mappe/gammel.md', reason: expect.stringContaining('UTF-8') })]);
    expect([...knowledge.documents.keys()]).toEqual(['a']);
  });
});

describe('Several folders are one knowledge:', () => {
  test('a later folder adds to the earlier ones', async () => {
    expect(await documents([await onDisk('et', { 'a.md': note('A') }), await onDisk('to', { 'b.md': note('B') })])).toEqual(['a', 'b']);
  });

  test('a later folder’s document of the same name is named, and the earlier one is kept', async () => {
    const { knowledge } = await loadKnowledge([await onDisk('et', { 'a.md': note('Først') }), await onDisk('to', { 'a.md': note('Siden') })]);
    expect(knowledge.documents.get('a')?.title).toBe('Først');
    expect(knowledge.findings).toMatchObject([{ level: 'problem', file: 'a.md' }]);
  });

  test('the project’s own folder gives its names and language lists, but not its documents', async () => {
    const own = await onDisk('egen', { 'actors.yaml': yaml([anActor()]), 'documents/a.md': note('A'), 'language/synonyms.yaml': yaml([['løn', 'honorar']]) });
    const { knowledge } = await loadKnowledge([await onDisk('anden', { 'b.md': note('Honorar') })], own);
    expect([...knowledge.documents.keys()]).toEqual(['b']);
    expect(knowledge.names('Region Midtjylland').map(({ entity }) => entity.id)).toEqual(['region-midtjylland']);
    expect(knowledge.search({ text: 'løn', language: 'da' }).hits.map(({ passage }) => passage.document)).toEqual(['b']);
  });

  test('the project’s own folder is not read twice', async () => {
    const folder = await tiny();
    expect((await loadKnowledge([folder], folder)).knowledge.findings).toEqual([]);
  });
});

describe('Without texts there is no start:', () => {
  test('a folder that is missing is named', async () => {
    await expect(loadKnowledge([join(base, 'findes-ikke')])).rejects.toMatchObject({ code: 'KNOWLEDGE_FOLDER_MISSING', message: expect.stringContaining(join(base, 'findes-ikke')) });
  });
  test.each([
    ['an empty folder', {}],
    ['a folder with records alone', { 'actors.yaml': yaml([anActor()]) }],
    ['a folder whose only document is broken', { 'a.md': 'uden titel' }],
  ])('%s', async (_case, files) => {
    await expect(loadKnowledge([await onDisk('tom', files)])).rejects.toMatchObject({ code: 'KNOWLEDGE_EMPTY' });
  });
});
