import fc from 'fast-check';
import { oneEditApart, spellingIndex } from '../../src/language/spelling.js';
import { orderedWords } from '../../src/language/word-order.js';

describe('One typing error lies between two words:', () => {
  test.each([
    ['none at all', 'klinik', 'klinik'],
    ['a letter changed', 'klinik', 'klinic'],
    ['the first letter changed', 'klinik', 'glinik'],
    ['a letter missing', 'klinik', 'klnik'],
    ['the last letter missing', 'klinik', 'klini'],
    ['a letter too many', 'klinik', 'klinnik'],
    ['a letter too many in front', 'klinik', 'xklinik'],
    ['two letters swapped', 'klinik', 'kilnik'],
    ['the last two swapped', 'klinik', 'klinki'],
  ])('%s', (_case, word, written) => {
    expect(oneEditApart(word, written)).toBe(true);
  });

  test.each([
    ['two letters changed', 'klinik', 'klonic'],
    ['two letters missing', 'klinik', 'klik'],
    ['two letters swapped that are not neighbours', 'klinik', 'nlikik'],
    ['a swap and a change', 'klinik', 'kilnic'],
    ['another word', 'klinik', 'regel'],
  ])('two do: %s', (_case, word, written) => {
    expect(oneEditApart(word, written)).toBe(false);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
  test('it does not matter which of the two was meant', () => {
    fc.assert(fc.property(word, word, (a, b) => expect(oneEditApart(a, b)).toBe(oneEditApart(b, a))));
  });

  test('any one letter put in, taken out or changed is one', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('a', 'b', 'x', ''), fc.nat(1), (text, place, letter, taken) => {
        const at = Math.min(place, text.length);
        expect(oneEditApart(text, `${text.slice(0, at)}${letter}${text.slice(at + taken)}`)).toBe(true);
      }),
    );
  });
});

describe('A misspelt word is put right from the words of the texts:', () => {
  const counts = new Map([
    ['klinik', 9],
    ['klinisk', 2],
    ['husleje', 4],
    ['vagt', 9],
    ['2542x', 9],
  ]);
  const correct = spellingIndex(orderedWords([...counts.keys()]), (word) => counts.get(word) ?? 0);
  test.each([
    ['kilnik', 'klinik'],
    ['huslje', 'husleje'],
    ['hussleje', 'husleje'],
  ])('%s → %s', (written, meant) => {
    expect(correct(written)).toBe(meant);
  });

  test('of two words as near the more frequent is meant', () => {
    expect(correct('kliniks')).toBe('klinik');
  });

  test.each(['vgat', 'fagt', '2543x', 'praksis', ''])('%j is left alone: too short, a number, or nothing near', (written) => {
    expect(correct(written)).toBeUndefined();
  });
});
