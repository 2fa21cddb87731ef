// Ids of texts: the file's name, and more of its place where that is not enough.
import fc from 'fast-check';
import { documentIds, folderNames, inPlace, keyOf } from '../../src/knowledge/places.js';

const at = (path: string, folder?: string) => ({ path, ...(folder !== undefined && { folder }) });

test.each([
  ['a name that stands once', [at('documents/Aftale om lægedækning (2020).md'), at('lov.md')], ['aftale-om-laegedaekning-2020', 'lov']],
  ['a name in two folders below', [at('a/lov.md'), at('b/lov.md')], ['a-lov', 'b-lov']],
  ['a name in two formats', [at('lov.docx'), at('lov.pdf')], ['lov-docx', 'lov-pdf']],
  ['a name in another of the folders', [at('lov.md'), at('lov.md', 'nyt')], ['lov', 'nyt-lov']],
  ['a name that the first folder does not have', [at('lov.md', 'nyt'), at('lov.md', 'andet')], ['nyt-lov', 'andet-lov']],
  ['a place that reads as another file’s name', [at('a/b.md'), at('c/b.md'), at('a-b.md')], ['b-9e4d7611', 'c-b', 'a-b']],
])('%s', (_case, files, ids) => {
  expect(documentIds(files)).toEqual(ids);
});

test('No two texts have one id, and which each has leans on no order', () => {
  const part = fc.constantFrom('a', 'b', 'A', 'a b', 'a-b', '!', 'a.b');
  const path = fc.tuple(fc.array(part, { maxLength: 2 }), part, fc.constantFrom('md', 'pdf')).map(([folders, name, ending]) => `${[...folders, name].join('/')}.${ending}`);
  const file = fc.tuple(path, fc.constantFrom(undefined, 'nyt', 'a')).map(([one, folder]) => at(one, folder));
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: keyOf, maxLength: 12 }), (files) => {
      const ids = documentIds(files);
      expect(new Set(ids).size).toBe(files.length);
      const turned = [...files].reverse();
      expect(documentIds(turned)).toEqual([...ids].reverse());
      expect(inPlace(turned)).toEqual(inPlace(files));
    }),
    { numRuns: 500 },
  );
});

test('Folders are called by the last part of their paths; the first needs no name', () => {
  expect(folderNames(['/srv/viden', '/srv/nyt', '/mnt/nyt', '/'])).toEqual([undefined, 'nyt', 'nyt-2', 'mappe']);
});
