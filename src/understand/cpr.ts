// Whether a message looks as if it held a CPR number: day and month of birth, year, four digits more. Pure.
// No check digit is asked for: numbers without one are given since 2007 (cpr.dk, "Personnumre uden kontrolciffer").

const invisible = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What stands between its parts: spaces, dots, strokes, every kind of dash. */
const between = String.raw`[\s./_\u2010-\u2015\u2212-]{1,3}`;
const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';
const year = '(?:18|19|20)\\d\\d';
const last = '\\d\\d\\s?\\d\\d';

const numbers = new RegExp(
  [
    // 010170-1234, 0101701234, 01011970 1234.
    `(?<!\\d)${day}${month}(?:\\d\\d|${year})(?:${between})?${last}(?!\\d)`,
    // 01.01.70-1234, 01 01 70 1234.
    `(?<!\\d)${day}${between}${month}${between}\\d\\d${between}${last}(?!\\d)`,
    // 01.01.1970-1234, but not the span 01.01.2017-2018.
    `(?<!\\d)${day}${between}${month}${between}${year}${between}(?!(?:19|20)\\d\\d)${last}(?!\\d)`,
  ].join('|'),
);

export const holdsCpr = (text: string): boolean => numbers.test(text.normalize('NFKC').replace(invisible, ''));
