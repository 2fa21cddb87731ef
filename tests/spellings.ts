// CPR numbers as people write them.

/** The ways in which people write one. */
export const spellings: Readonly<Record<string, (day: string, month: string, year: string, last: string) => string>> = {
  'with a hyphen': (d, m, y, l) => `${d}${m}${y}-${l}`,
  'in one': (d, m, y, l) => `${d}${m}${y}${l}`,
  'with spaces': (d, m, y, l) => `${d} ${m} ${y} ${l}`,
  'with dots': (d, m, y, l) => `${d}.${m}.${y}.${l}`,
  'with strokes': (d, m, y, l) => `${d}/${m}/${y}-${l}`,
  'with an en dash': (d, m, y, l) => `${d}${m}${y}–${l}`,
  'with a hyphen that does not break': (d, m, y, l) => `${d}${m}${y}\u2011${l}`,
  'with a space that does not break': (d, m, y, l) => `${d}${m}${y}\u00a0${l}`,
  'in full-width digits': (d, m, y, l) =>
    [...`${d}${m}${y}-${l}`].map((sign) => (/\d/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join(''),
  'with a year of four digits': (d, m, y, l) => `${d}${m}19${y}-${l}`,
  'over two lines': (d, m, y, l) => `${d}${m}${y}-\n${l}`,
  'in an address': (d, m, y, l) => `https://example.org/?cpr=${d}${m}${y}-${l}`,
  'in the name of a file': (d, m, y, l) => `journal_${d}${m}${y}-${l}.pdf`,
  'with signs that are not seen': (d, m, y, l) => `${d}${m}\u200b${y}-${l}\u2060`,
};
