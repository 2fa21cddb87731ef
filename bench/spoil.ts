// Questions as hurried people type them: without æøå, and with one slip in the longest word.
import { questionWords } from '../src/language/stop-words.js';
import { fold } from '../src/language/fold.js';
import { chance, type Chance } from './seeded.js';

const digraphs: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
export const withoutLetters = (question: string): string =>
  question.normalize('NFC').replace(/[æøåÆØÅ]/g, (letter) => digraphs[letter] ?? letter);

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** One letter changed, missing or too many, or two swapped: anywhere in the word, always another word than before. */
function slip(word: string, { below, pick }: Chance): string {
  for (;;) {
    const at = below(word.length);
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const spoilt = [
      () => `${before}${pick([...letters])}${after}`,
      () => `${before}${after}`,
      () => `${before}${pick([...letters])}${word.slice(at)}`,
      () => `${before}${word[at + 1] ?? ''}${word[at]}${word.slice(at + 2)}`,
    ][below(4)]?.();
    if (spoilt && spoilt.toLowerCase() !== word.toLowerCase()) return spoilt;
  }
}

/** `draw`: another number, another slip. Unchanged where no content word is left. */
export function withSlip(question: string, draw: number): string {
  const words = [...question.matchAll(/\p{L}+/gu)].filter(
    ([word]) => !questionWords.da.has(fold(word)) && !questionWords.en.has(fold(word)),
  );
  const longest = words.reduce<RegExpExecArray | undefined>(
    (best, word) => (word[0].length > (best?.[0].length ?? 0) ? word : best),
    undefined,
  );
  if (!longest) return question;
  const seed = [...question].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), draw);
  return question.slice(0, longest.index) + slip(longest[0], chance(seed)) + question.slice(longest.index + longest[0].length);
}
