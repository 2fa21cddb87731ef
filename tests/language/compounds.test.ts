import fc from 'fast-check';
import { countWords, createAnalyser } from '../../src/language/analyse.js';
import { compoundHeads, compounds } from '../../src/language/compounds.js';
import { stem } from '../../src/language/stem.js';
import { tokens } from '../../src/language/tokens.js';

/** A splitter that has read these words. */
const knowing = (words: string) => compounds(compoundHeads(new Map(words.split(' ').map((word) => [word, 5]))));
const analyserOf = (text: string) => createAnalyser(countWords([tokens(text)]));

describe('A compound is taken apart into words that the texts use:', () => {
  test.each<[string, string, string, string[]]>([
    ['two nouns', 'laege daekning', 'laegedaekning', ['laege', 'daekning']],
    ['an inflected whole', 'laege daekning', 'laegedaekningen', ['laege', 'daekning']],
    ['a linking s', 'uddannelse plads', 'uddannelsesplads', ['uddannelse', 'plads']],
    ['a linking e', 'hjem pleje', 'hjemmepleje', ['hjem', 'pleje']],
    ['a short noun of the field', 'behandler', 'behandlerhus', ['behandler', 'hus']],
    ['three nouns', 'almen praksis personale klinik', 'praksispersonale', ['praksis', 'personale']],
    ['a compound within a compound', 'laege daekning udvalg', 'laegedaekningsudvalg', ['laege', 'daekning', 'udvalg']],
  ])('%s', (_case, known, word, parts) => {
    expect([...knowing(known).parts(word)].sort()).toEqual(parts.map(stem).sort());
  });

  test.each([
    ['a word whose parts no text holds', 'klinik', 'ydernummer'],
    ['a word that only begins like another', 'laege', 'laegelig'],
    ['"-ning", which is no head', 'daek ning', 'daekning'],
    ['"-erne", which is an ending', 'klinikk erne', 'klinikkerne'],
    ['"-skab", which is a suffix', 'faelles skab', 'faellesskab'],
    ['"-else", which is a suffix', 'ydel else', 'ydelse'],
    ['"-hed", which is a suffix', 'sund heden', 'sundheden'],
    ['a short word', 'laege hus', 'husar'],
    ['a hyphenated word, whose pieces are known anyway', 'plo nord', 'plo-nord'],
    ['a word with a digit', 'laege vagt', 'laege1813'],
  ])('%s is left whole', (_case, known, word) => {
    expect(knowing(known).parts(word)).toEqual([]);
  });
});

describe('Each part finds the whole, and the whole finds itself:', () => {
  const text =
    'Lægedækning er en opgave. Læger og dækning. Sundhedslov, lov og sundhed. Rekruttering i praksis, praksisfællesskab og fællesskab. Nord-POL.';
  const analyser = analyserOf(text);
  const termsOf = (word: string) => analyser.terms(word);

  test.each([
    ['lægedækning', 'læge'],
    ['lægedækning', 'dækning'],
    ['lægedækning', 'lægedækningen'],
    ['praksisfællesskab', 'praksis'],
    ['praksisfællesskab', 'fællesskab'],
    ['sundhedslov', 'lov'],
    ['Nord-POL', 'Nordpol'],
    ['Nord-POL', 'pol'],
  ])('%s is found by %s', (whole, asked) => {
    expect(termsOf(whole)).toContain(termsOf(asked)[0]);
  });

  test('a part does not find another whole with the same ending', () => {
    expect(termsOf('sundhed')).not.toContain(termsOf('lov')[0]);
  });

  test('the word itself is always among its terms, with the parts behind it', () => {
    const parts = fc.constantFrom('læge', 'dækning', 'praksis', 'fællesskab', 'sundhed', 'lov', 'opgave', 'rekruttering');
    const link = fc.constantFrom('', 's', 'e', '-');
    fc.assert(
      fc.property(parts, link, parts, (first, join, second) => {
        const word = `${first}${join}${second}`;
        const [own, ...behind] = analyserOf(`${text} ${word}`).terms(word);
        expect(own).toBe(stem(word.replace('-', '').replaceAll('æ', 'ae')));
        expect(behind).not.toContain(own);
      }),
    );
  });

  test('a compound that the texts have never seen is found by its parts', () => {
    expect(termsOf('lægepraksis')).toEqual(expect.arrayContaining([...termsOf('læge'), ...termsOf('praksis')]));
  });

  test('words without content are no terms', () => {
    expect(termsOf('og i på en er')).toEqual([]);
  });

  test('numbers, ids and a paragraph sign are terms, however short', () => {
    expect(termsOf('§ 5 ½ 5b')).toEqual(['§', '5', '½', '5b']);
  });
});
