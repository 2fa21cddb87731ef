import fc from 'fast-check';
import { stem } from '../../src/language/stem.js';

describe('The forms of a word are one word:', () => {
  test.each([
    ['ydernummer', ['ydernumre', 'ydernumrene', 'ydernummeret', 'ydernumres']],
    ['center', ['centre', 'centret', 'centrene', 'centers']],
    ['klinik', ['klinikken', 'klinikker', 'klinikkerne', 'klinikkens']],
    ['laege', ['laegen', 'laeger', 'laegerne', 'laegers']],
    ['aftale', ['aftalen', 'aftaler', 'aftalerne']],
    ['kapitel', ['kapitler', 'kapitlerne']],
    ['ledig', ['ledige', 'ledigt']],
  ])('%s: %j', (word, forms) => {
    expect(new Set([word, ...forms].map(stem))).toEqual(new Set([stem(word)]));
  });

  test.each([
    ['ledige', 'ledelse'],
    ['laege', 'laegemangel'],
    ['region', 'regional'],
    ['praksis', 'praktik'],
  ])('%s and %s are two words', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each(['5b', '227', 'ok18', '8-12000', 'plo', 'kbu'])('%s has no endings to lose', (word) => {
    expect(stem(word)).toBe(word);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abdefgiklmnorstv'), maxLength: 16 });
  const danish = fc.tuple(
    fc.constantFrom('klinik', 'numm', 'regl', 'bed', 'for', 'saml', 'rekrutt'),
    fc.constantFrom('er', 'el', 're', 'ler', 'ing', 'elser', 'erne', 'ede', 'ske', 'lig', ''),
  );
  test('a stem is its own stem', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          word,
          danish.map((parts) => parts.join('')),
        ),
        (text) => expect(stem(stem(text))).toBe(stem(text)),
      ),
    );
  });

  test('a stem is never empty and begins as its word does', () => {
    fc.assert(
      fc.property(word, fc.constantFrom('a', 'k', 't'), (rest, first) => {
        expect(stem(first + rest).startsWith(first)).toBe(true);
      }),
    );
  });
});
