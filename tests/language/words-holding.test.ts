import fc from 'fast-check';
import { sortedWords } from '../../src/language/sorted-words.js';
import { wordsHolding } from '../../src/language/words-holding.js';

const holding = wordsHolding(
  new Map([
    ['telesaarprojekt', 1],
    ['pladserne', 2],
    ['arbejdspladser', 5],
    ['pladsmangel', 1],
    ['opladning', 9],
    ['plads', 3],
  ]),
);

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
  it('finds exactly those with a beginning, or an end', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'æ'), maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, affix) => {
        expect([...sortedWords(words).with(affix)].sort()).toEqual(words.filter((one) => one.startsWith(affix)).sort());
        expect([...sortedWords(words, 'end').with(affix)].sort()).toEqual(words.filter((one) => one.endsWith(affix)).sort());
      }),
    );
  });
});
