// Text in one written form. Pure; nothing here knows of words.

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'y', ß: 'ss' };

/**
 * Text as people meant it: NFC, no soft hyphens or zero-width signs, words that a line end broke joined again,
 * every kind of white space a plain space.
 */
export function clean(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
      .normalize('NFC')
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
      // Looked round, not consumed: in "a-\nb-\nc" every break is joined.
      .replace(/(?<=\p{Ll})-[ \t]*\r?\n\s*(?!(?:og|eller|samt)\b)(?=\p{Ll})/gu, '')
  );
}

const isAscii = /^[\x00-\x7f]*$/;
const spell = (text: string): string => text.replace(/[æøåäöüß]/g, (letter) => letters[letter] ?? letter);

/** Lower case, æ/ø/å as ae/oe/aa, accents off: "Sjælland" and "sjaelland" become one. Idempotent. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return lower;
  // Twice, since an accent may stand on one of the letters.
  return spell(spell(lower.normalize('NFC')).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'));
}
