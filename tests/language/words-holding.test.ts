import fc from 'fast-check';
import { ordered, orderedWords } from '../../src/language/word-order.js';
import { wordsHolding } from '../../src/language/words-holding.js';

const counts = new Map([
  ['telesaarprojekt', 1],
  ['pladserne', 2],
  ['arbejdspladser', 5],
  ['pladsmangel', 1],
  ['opladning', 9],
  ['plads', 3],
]);
const holding = wordsHolding(orderedWords([...counts.keys()]), (word) => counts.get(word) ?? 0);

describe('words that hold a word', () => {
  it.each([
    ['telesaar', ['telesaarprojekt']],
    ['plads', ['arbejdspladser', 'pladserne', 'pladsmangel']],
    ['projekt', ['telesaarprojekt']],
    ['lad', []],
    ['ladning', ['opladning']],
  ])('%s is found at a beginning or an inflected end, never inside', (part, words) => {
    expect(holding(part)).toEqual(words);
  });
});

describe('words in order', () => {
  it('are found by exactly their beginnings, or their ends', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', '1'), maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, affix) => {
        const found = orderedWords(words);
        const some = words.filter(ordered);
        expect([...found.beginning(affix)].sort()).toEqual(some.filter((one) => one.startsWith(affix)).sort());
        expect([...found.ending(affix)].sort()).toEqual(some.filter((one) => one.endsWith(affix)).sort());
      }),
    );
  });
});
