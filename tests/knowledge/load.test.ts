import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.js';
import { aCell, aDocument, aFolder, aRecommendation, aTerm, anActor, yaml } from '../builders.js';

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

  test('a document of the same name in a later folder is another document, and the earlier one keeps its id', async () => {
    const { knowledge } = await loadKnowledge([await onDisk('et', { 'a.md': note('Først') }), await onDisk('to', { 'a.md': note('Siden') })]);
    expect([...knowledge.documents.values()].map(({ id, title, file }) => [id, title, file])).toEqual([
      ['a', 'Først', 'a.md'],
      ['to-a', 'Siden', 'to/a.md'],
    ]);
    expect(knowledge.findings).toEqual([]);
  });

  test('what stands beside a file tells of that file alone, not of one of the same name in another folder', async () => {
    const text = (about: string) => `## Afsnit\n\n${about} er her.`;
    const beside = (title: string, date: string) => yaml({ title, kind: 'note', date });
    const { knowledge } = await loadKnowledge([
      await onDisk('et', { 'a.txt': text('Husleje'), 'a.yaml': beside('Den første', '2019') }),
      await onDisk('to', { 'a.txt': text('Honorar'), 'a.yaml': beside('Den anden', '2021') }),
    ]);
    const found = (word: string) => knowledge.search({ text: word, language: 'da' }).hits.map(({ passage }) => knowledge.documents.get(passage.document)?.title);
    expect([found('husleje'), found('honorar')]).toEqual([['Den første'], ['Den anden']]);
    expect([...knowledge.documents.values()].map(({ dating }) => dating.from)).toEqual(['2019', '2021']);
  });

  test('a record means the text of its own folder', async () => {
    const status = (title: string) => aDocument({ title, kind: 'status_note', date: '2017-11' }, `## 9 · Andre faggrupper\n\nKort.\n\n### Region Midtjylland\n\n${title}.`);
    const record = (id: string) =>
      yaml(aRecommendation({ id, source: { document: 'status', section: '9 · Andre faggrupper' }, cells: [aCell({ section: 'Region Midtjylland' })] }));
    const { knowledge } = await loadKnowledge([
      await onDisk('et', { 'actors.yaml': yaml([anActor()]), 'status.md': status('Det gamle'), 'status/9.yaml': record('9') }),
      await onDisk('to', { 'status.md': status('Det nye'), 'status/10.yaml': record('10') }),
    ]);
    expect(knowledge.findings).toEqual([]);
    const cited = (id: string) => knowledge.recommendations.get(id)?.cells[0]?.source.passage;
    expect([cited('9'), cited('10')]).toEqual(['status#9-andre-faggrupper/region-midtjylland', 'to-status#9-andre-faggrupper/region-midtjylland']);
  });

  test('a file of a later folder that cannot be read is named with its folder', async () => {
    const { knowledge } = await loadKnowledge([await onDisk('et', { 'a.md': note('Først') }), await onDisk('to', { 'a.md': Buffer.from([0xff, 0xfe, 0, 0xd8, 0]) })]);
    expect(knowledge.findings).toMatchObject([{ level: 'problem', file: 'to/a.md' }]);
    expect([...knowledge.documents.keys()]).toEqual(['a']);
  });

  test('the project’s own folder gives its names and language lists, but not its documents', async () => {
    const own = await onDisk('egen', { 'actors.yaml': yaml([anActor()]), 'documents/a.md': note('A'), 'language/synonyms.yaml': yaml([['løn', 'honorar']]) });
    const { knowledge } = await loadKnowledge([await onDisk('anden', { 'b.md': note('Honorar') })], own);
    expect([...knowledge.documents.keys()]).toEqual(['b']);
    expect(knowledge.names('Region Midtjylland').map(({ entity }) => entity.id)).toEqual(['region-midtjylland']);
    expect(knowledge.search({ text: 'løn', language: 'da' }).hits.map(({ passage }) => passage.document)).toEqual(['b']);
  });

  test('the project’s own terms are left out where a text has only the name in common with its own, and go behind the folder’s', async () => {
    const term = (definition: string, id: string) => aTerm({ id, term: id, definition, sources: [{ document: 'a', section: 'Afsnit' }] });
    const own = await onDisk('egen', {
      'glossary.yaml': yaml([term('Egen.', 'fælles'), aTerm({ id: 'væk', term: 'væk', sources: [{ document: 'a', section: 'Et andet afsnit' }] })]),
      'actors.yaml': yaml([anActor({ name: 'Egen' })]),
    });
    const { knowledge } = await loadKnowledge(
      [await onDisk('anden', { 'a.md': note('A'), 'glossary.yaml': yaml([term('Mappens.', 'fælles')]), 'actors.yaml': yaml([anActor({ name: 'Mappens' })]) })],
      own,
    );
    expect(knowledge.findings).toEqual([]);
    expect([...knowledge.terms.values()].map(({ id, definition }) => [id, definition])).toEqual([['fælles', 'Mappens.']]);
    expect([...knowledge.actors.values()].map(({ name }) => name)).toEqual(['Mappens']);
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
