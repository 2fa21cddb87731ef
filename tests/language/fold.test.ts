import fc from 'fast-check';
import { clean, fold } from '../../src/language/fold.js';

describe('A text is cleaned, so that it reads as it was meant:', () => {
  test.each([
    ['soft hyphens go', 'læge\u00addækning', 'lægedækning'],
    ['signs without width go', 'læge\u200bdæk\ufeffning\u2060', 'lægedækning'],
    ['bidirectional overrides go', '\u202e5b\u202c \u20665a\u2069', '5b 5a'],
    ['a word that a line end broke is joined', 'lægedæk-\nning', 'lægedækning'],
    ['also where the next line is indented', 'pensions-\r\n    alder', 'pensionsalder'],
    ['a hyphen that stands for the rest of a word is kept', 'sundheds- og behandlerhuse', 'sundheds- og behandlerhuse'],
    ['also at a line end', 'sundheds-\nog behandlerhuse', 'sundheds-\nog behandlerhuse'],
    ['and before "eller" and "samt"', 'dag-\neller aften-\nsamt nat', 'dag-\neller aften-\nsamt nat'],
    ['a hyphen before a capital is part of a name', 'Nord-\nPOL', 'Nord-\nPOL'],
    ['a range that a line end broke is no word', '8-\n12', '8-\n12'],
    ['every kind of space is a plain one', '15\u00a0km\u2009væk\u3000nu', '15 km væk nu'],
    ['a letter and its accent become one', 'a\u030ar', 'år'],
  ])('%s', (_case, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('cleaning what is clean changes nothing', () => {
    const word = fc.constantFrom(
      'sundheds-',
      'og',
      'behandlerhuse',
      'læge\u00addækning',
      'Nord-POL',
      'dæk-',
      'ning',
      '8-',
      '12',
      'o\u0308st',
      '\u200b',
    );
    const space = fc.constantFrom(' ', '\n', '\r\n  ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { maxLength: 12 }), (pieces) => {
        const once = clean(pieces.flat().join(''));
        expect(clean(once)).toBe(once);
      }),
    );
  });
});

describe('Two spellings of a word fold to one:', () => {
  test.each([
    ['æ and ae', 'Lægedækning', 'laegedaekning'],
    ['ø and oe', 'Øvrige', 'OEVRIGE'],
    ['å and aa', 'Århus', 'Aarhus'],
    ['composed and decomposed', 'Århus', 'A\u030arhus'],
    ['capitals and small letters', 'REGION SJÆLLAND', 'region sjælland'],
    ['with and without an accent', 'idéudveksling', 'ideudveksling'],
    ['Swedish and German letters', 'Skäne Österjölby', 'Skæne Østerjølby'],
  ])('%s', (_case, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('folding keeps words apart that differ in more than spelling', () => {
    expect(fold('læge')).not.toBe(fold('lege'));
    expect(fold('får')).not.toBe(fold('fer'));
  });

  test('folding what is folded changes nothing', () => {
    const letter = fc.constantFrom(...'abcæøåÆØÅäöüßéÉ5-§ ½', 'a\u030a', 'İ');
    fc.assert(fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });
});
