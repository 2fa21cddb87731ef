import { numeral } from '../../src/language/numerals.js';

describe('A number word is its number:', () => {
  test.each([
    ['en', 1],
    ['to', 2],
    ['fem', 5],
    ['atten', 18],
    ['tyve', 20],
    ['one', 1],
    ['five', 5],
    ['eighteen', 18],
    ['twenty', 20],
  ])('%s is %d', (word, value) => {
    expect(numeral(word)).toBe(value);
  });

  test('"syv" and "seven" are the same number', () => {
    expect(numeral('syv')).toBe(numeral('seven'));
  });

  test.each(['enogtyve', 'femte', 'first', 'b', '', '5', 'constructor'])('%j is none', (word) => {
    expect(numeral(word)).toBeUndefined();
  });
});
