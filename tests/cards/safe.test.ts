import fc from 'fast-check';
import { safe, safeDeep, unmarked } from '../../src/cards/safe.js';

/** What a Teams client would act on, or show as something that it is not. */
const harmful = /\{\{|\$\{|\]\(|:\/\/|[<>]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const signs = fc.string({
  unit: fc.constantFrom(
    ...'{}$[]():/<>w.æ*# \n',
    'www.',
    'tel:',
    'javascript:',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u061c',
    '\u2060',
    '\ufeff',
    '\u0000',
  ),
  maxLength: 24,
});
const anything = fc.oneof(signs, fc.string({ unit: 'binary' }));
const withoutJoiners = (text: string) => text.replaceAll('\u2060', '');

describe('Text becomes', () => {
  test.each([
    ['no card function', '{{DATE(2020-01-01T00:00:00Z, SHORT)}}'],
    ['no template expression', '${$root.secret}'],
    ['no template expression in a card function', '{{${x}}}'],
    ['no markdown link', '[klik her](https://example.org)'],
    ['no address', 'https://example.org og http://x'],
    ['no mention', '<at>Anna</at>'],
    ['no HTML', '<img src=x onerror=alert(1)>'],
    ['no text that reads backwards', 'faktura\u202efdp.exe\u202c'],
    ['no text that changes direction', '\u2066a\u2067b\u2068c\u2069 \u200e\u200f\u061c'],
  ])('%s', (_case, text) => {
    expect(safe(text)).not.toMatch(harmful);
  });

  test.each([
    ['an address without a scheme', 'www.example.org'],
    ['a mail address', 'mailto:anna@example.org'],
    ['a telephone number', 'tel:112'],
    ['a script', 'JavaScript:alert(1)'],
    ['data', 'data:text/html,x'],
  ])('no link: %s', (_case, text) => {
    expect(safe(text)).not.toMatch(/\b(?:www\.|(?:mailto|tel|javascript|data):)/i);
    expect(withoutJoiners(safe(text))).toBe(text);
  });

  test.each([
    '8-12.000 patienter',
    '§ 227, stk. 5',
    'Læger, "ydere" & andre',
    'a: b',
    '(jf. § 227)',
    '½ år – 3 x 6 mdr.',
    '• punkt\nlinje',
    '90 %',
    'kr. 1.600,50',
    '{et} $5 [noter]',
  ])('nothing else: %j', (text) => {
    expect(safe(text)).toBe(text);
  });

  test('what can be read is what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}$[]():/w.æ*# \n') }), (text) => {
        expect(withoutJoiners(safe(text))).toBe(text);
      }),
    );
    expect(safe('alder <65 og >18')).toBe('alder ‹65 og ›18');
  });

  test('the same when it is made harmless twice', () => {
    fc.assert(fc.property(anything, (text) => expect(safe(safe(text))).toBe(safe(text))));
  });

  test('nothing harmful, wherever in a text it stands', () => {
    const piece = fc.constantFrom(
      '{{',
      '${',
      '](',
      '://',
      '<',
      '>',
      '\u202e',
      '\u2066',
      '\u200f',
      '\u061c',
      '{\u2060{',
      '$\ufeff{',
      ':\u202e//',
    );
    const between = fc.string({ unit: fc.constantFrom(...'aø5 .\n'), minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.array(fc.tuple(piece, between)), (pieces) => expect(safe(pieces.flat().join(''))).not.toMatch(harmful)));
  });
});

test('every text in a value is made harmless, and nothing else is changed', () => {
  const value = { title: '<b>', rows: [{ text: '${x}', count: 3, data: { args: ['{{x}}'], last: true, none: null } }], none: undefined };
  expect(safeDeep(value)).toEqual({
    title: '‹b›',
    rows: [{ text: '$\u2060{x}', count: 3, data: { args: ['{\u2060{x}}'], last: true, none: null } }],
    none: undefined,
  });
});

describe('A heading has no markdown:', () => {
  test.each([
    ['**fed** og _kursiv_', 'fed og kursiv'],
    ['`kode` ~~væk~~', 'kode væk'],
    ['5b · Region Syddanmark', '5b · Region Syddanmark'],
    ['PLO-Nordjylland', 'PLO-Nordjylland'],
  ])('%j → %j', (text, expected) => {
    expect(unmarked(text)).toBe(expected);
  });

  test.each(['# stor', '- punkt', '+ punkt', '> citat', '1. først', '2) siden', '  - inde'])(
    '%j is not the beginning of a list, a heading or a quotation',
    (text) => {
      expect(unmarked(text)).not.toMatch(/^\s*(?:#|[-+>]|\d+[.)])/);
      expect(withoutJoiners(unmarked(text))).toBe(text);
    },
  );
});
