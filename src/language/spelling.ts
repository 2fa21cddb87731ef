// One typing error: a letter changed, missing, too many, or two swapped.
import { sortedWords } from './sorted-words.js';

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
/** æ, ø and å are one letter to whoever slips. */
const asTyped = (word: string): string => word.replace(/ae|oe|aa/g, (two) => digraphs[two] ?? two);

/** Words with how often they stand. */
export type Frequencies = Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>;

/** One edit leaves a word's first half or its last half as it was: only words that share one of them are compared. */
export function spellingIndex(words: Frequencies): (word: string) => string | undefined {
  const spelled = new Map(
    [...words.keys()].filter((word) => word.length >= 5 && !/\d/.test(word)).map((word) => [asTyped(word), word] as const),
  );
  const long = [...spelled.keys()];
  const forward = sortedWords(long);
  const backward = sortedWords(long, 'end');
  /** The most frequent word one edit away, from five letters on. */
  return (folded) => {
    if (folded.length < 5 || /\d/.test(folded)) return undefined;
    const word = asTyped(folded);
    const half = Math.floor(word.length / 2);
    let best: string | undefined;
    let frequency = 0;
    for (const halves of [forward.with(word.slice(0, half)), backward.with(word.slice(half + 1))])
      for (const found of halves) {
        if (Math.abs(found.length - word.length) > 1 || !oneEditApart(found, word)) continue;
        const candidate = spelled.get(found) ?? '';
        const often = words.get(candidate) ?? 0;
        if (often > frequency) [best, frequency] = [candidate, often];
      }
    return best;
  };
}
