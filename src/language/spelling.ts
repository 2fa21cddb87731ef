// One typing error: a letter changed, missing, too many, or two swapped.
import { ordered, type OrderedWords } from './word-order.js';

/** True where one edit (or none) turns one word into the other. Linear in their length. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length === long.length)
    return (
      short.slice(at + 1) === long.slice(at + 1) ||
      (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
    );
  return short.slice(at) === long.slice(at + 1);
}

const digraphs: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
/** A folded word as it is typed: æ, ø and å are one letter each to whoever slips. */
const asTyped = (folded: string): string => folded.replace(/ae|oe|aa/g, (two) => digraphs[two] ?? two);
const asFolded = (typed: string): string => typed.replace(/[æøå]/g, (letter) => letters[letter] ?? letter);

/** `often`: how many times a word stands. One edit leaves a word's first half or its last half as it was: only words that share one of them are compared. */
export function spellingIndex(words: OrderedWords, often: (word: string) => number): (word: string) => string | undefined {
  /** The most frequent word one edit away, from five letters on. */
  return (folded) => {
    if (!ordered(folded)) return undefined;
    const typed = asTyped(folded);
    const half = Math.floor(typed.length / 2);
    let best: string | undefined;
    let frequency = 0;
    for (const sharing of [words.beginning(asFolded(typed.slice(0, half))), words.ending(asFolded(typed.slice(half + 1)))])
      for (const found of sharing) {
        // One letter as typed is two as folded at most.
        if (Math.abs(found.length - folded.length) > 2 || !oneEditApart(asTyped(found), typed)) continue;
        const times = often(found);
        if (times > frequency) [best, frequency] = [found, times];
      }
    return best;
  };
}
