import fc from 'fast-check';
import { tokens } from '../../src/language/tokens.js';

const folded = (text: string) => tokens(text).map((token) => token.folded);
const pieces = (text: string) => tokens(text)[0]?.pieces;

describe('A text is read as words, numbers and ids:', () => {
  test.each<[string, string, string[]]>([
    ['an id of digit and letter is one word', 'punkt 5b?', ['punkt', '5b']],
    ['a paragraph sign stands beside its number', 'sundhedslovens § 227, stk. 5', ['sundhedslovens', '§', '227', 'stk', '5']],
    ['a thousand dot is no full stop', '1.600 patienter', ['1600', 'patienter']],
    ['a range keeps both its ends', '8-12.000 patienter', ['8-12000', 'patienter']],
    ['also with a long dash and spaces', '8 – 12.000', ['8-12000']],
    ['a date with a slash is one word', '1/5 2021', ['1/5', '2021']],
    ['a decimal comma is a decimal point', '0,5', ['0.5']],
    ['a half counts as a number', '½ år', ['½', 'aar']],
    ['the dot that ends a sentence is no part of a number', 'I 2008. Så', ['i', '2008', 'saa']],
    ['a number and its unit stay as they were written', '15km', ['15km']],
    ['a hyphen that stands for the rest of a word falls away', 'sundheds- og behandlerhuse', ['sundheds', 'og', 'behandlerhuse']],
  ])('%s', (_case, text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  test.each([
    ['1.600', '1600'],
    ['PLO-N', 'PLON'],
    ['Nord-POL', 'Nordpol'],
    ['Nord‑POL', 'NordPOL'],
    ['e-mail', 'email'],
    ['Sjælland', 'SJAELLAND'],
  ])('%s and %s are the same word', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  test.each<[string, string[]]>([
    ['PLO-N', ['plo', 'n']],
    ['Nord-POL', ['nord', 'pol']],
    ['8-12.000', ['8', '12000']],
    ['1/5', ['1', '5']],
    ['1.1.2008', ['1', '1', '2008']],
    ['2017/2018', ['2017', '2018']],
    ['læge', []],
    ['1.600', []],
  ])('%s is also found by its pieces %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('every word stands in the text where it says it does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aBæØ5§½-–./, \n\u00ad'), maxLength: 40 }), (text) => {
        for (const { surface, start, end } of tokens(text)) expect(text.slice(start, end)).toBe(surface);
      }),
    );
  });

  test('no letter and no digit is lost', () => {
    const signs = /[\p{L}\p{N}§]/gu;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abæ05§½-–./,’ \n'), maxLength: 40 }), (text) => {
        const kept = tokens(text).map(({ surface }) => surface);
        expect(kept.join('').match(signs) ?? []).toEqual(text.match(signs) ?? []);
      }),
    );
  });
});
