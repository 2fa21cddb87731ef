// What is remembered of files that have not changed: never anything that reading them all anew would not give.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Loader from '../../src/knowledge/loader.js';
import type { KnowledgeFile } from '../../src/knowledge/build.js';
import { keyOf } from '../../src/knowledge/places.js';
import { prepareKnowledge } from '../../src/knowledge/prepare.js';
import { recognised } from '../../src/knowledge/snapshot.js';
import { aDocument, aFolder, anActor, yaml } from '../builders.js';
import { path } from '../the-bot.js';

describe('A folder read change by change', () => {
  const actors = (...more: readonly object[]) =>
    yaml([anActor(), anActor({ id: 'region-syddanmark', name: 'Region Syddanmark', aliases: ['Syddanmark'] }), ...more]);
  const text = (body: string) => aDocument({ title: 'Om husleje' }, body);
  const list = (value: unknown) => yaml(value);
  /** One after the other; nothing: the file is gone. */
  const changes: readonly (readonly [what: string, path: string, content: string | undefined])[] = [
    ['a new text', 'husleje.md', text('## Region Midtjylland\n\nHuslejegaranti i Syddanmark og på Øen.')],
    ['a changed text', 'husleje.md', text('## Øregionen\n\nHuslejegarantien gælder i Øregionen.')],
    ['a body that texts have named all along', 'actors.yaml', actors(anActor({ id: 'oeregionen', name: 'Øregionen', aliases: [] }))],
    ['words that mean the same', 'language/synonyms.yaml', list([['garanti', 'sikkerhed']])],
    ['English words', 'language/english-danish.yaml', list([{ en: ['rent'], da: ['husleje'] }])],
    ['other English words', 'language/english-danish.yaml', list([{ en: ['rents'], da: ['huslejen'] }])],
    ['a broken list', 'language/synonyms.yaml', '- [a'],
    ['the same list, mended', 'language/synonyms.yaml', list([['garanti', 'sikkerhed']])],
    ['a body less', 'actors.yaml', actors()],
    ['a text less', 'husleje.md', undefined],
  ];

  test.each([['in this order', changes], ['and back', changes.toReversed()]] as const)('is what it is when it is read at once: %s', (_, steps) => {
    let files: readonly KnowledgeFile[] = aFolder();
    let before: ReadonlyMap<string, KnowledgeFile> = new Map();
    for (const [what, name, content] of steps) {
      files = files.filter((file) => file.path !== name).concat(content === undefined ? [] : [{ path: name, text: content }]);
      // As from the disk: each time other objects.
      const read = () => files.map((file) => ({ ...file }));
      const known = recognised({ files: read(), findings: [] }, before).files;
      before = new Map(known.map((file) => [keyOf(file), file]));
      expect([what, prepareKnowledge(known)]).toEqual([what, prepareKnowledge(read())]);
    }
  });

  test('takes a file that says the same for the same, and no other', () => {
    const [one, other, last]: readonly KnowledgeFile[] = ['a', 'b', 'c'].map((name) => ({ path: `${name}.md`, text: name }));
    const before = new Map([one, other, last].flatMap((file) => (file ? [[keyOf(file), file] as const] : [])));
    const { files } = recognised({ files: [{ path: 'a.md', text: 'a' }, { path: 'b.md', text: 'B' }, { path: 'c.md', text: 'c', folder: 'anden' }], findings: [] }, before);
    expect(files.map((file, at) => file === [one, other, last][at])).toEqual([true, false, false]);
  });
});

describe('The thread that reads', () => {
  let folder: string;
  beforeAll(() => void execFileSync(process.execPath, [path('scripts/build-when-needed.mjs')], { stdio: 'inherit' }));
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'traad-'))));
  afterEach(() => rm(folder, { recursive: true }));

  test('goes on after a folder that cannot be read, and after a fault of its own', async () => {
    const { createLoader } = (await import(path('dist/knowledge/loader.js'))) as typeof Loader;
    const loader = createLoader();
    const order = { folders: [folder], own: path('knowledge') };
    await expect(loader.read(order)).rejects.toMatchObject({ code: 'KNOWLEDGE_EMPTY' });
    await writeFile(join(folder, 'a.md'), aDocument({}, '## A\n\nTyttebær.'));
    await expect(loader.read({ ...order, known: null as unknown as string[] })).rejects.toThrow('includes');
    const loaded = await loader.read(order);
    await loader.close();
    expect('built' in loaded && loaded.built.knowledge.passages.size).toBe(1);
  });

  test('reads for two that ask at once, one after the other', async () => {
    const { createLoader } = (await import(path('dist/knowledge/loader.js'))) as typeof Loader;
    await writeFile(join(folder, 'a.md'), aDocument({}, '## A\n\nTyttebær.'));
    const loader = createLoader();
    const order = { folders: [folder], own: path('knowledge') };
    const [one, other] = await Promise.all([loader.read(order), loader.read(order)]);
    await loader.close();
    expect('built' in one && 'built' in other && one.built.knowledge.version === other.built.knowledge.version).toBe(true);
  });

  test('keeps no process from ending', () => {
    const said = execFileSync(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(path('dist/knowledge/loader.js'))}).then(async ({ createLoader }) => {
          await createLoader().read({ folders: [${JSON.stringify(path('knowledge'))}], own: ${JSON.stringify(path('knowledge'))} });
          console.log('read');
        })`,
      ],
      { encoding: 'utf8' },
    );
    expect(said).toBe('read\n');
  });
});
