// One typing error: a letter changed, missing, too many, or two swapped.

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

const backwards = (word: string): string => [...word].reverse().join('');

/** Index of the first entry of a sorted list that is not before the key. */
function firstFrom(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const digraphs: Readonly<Record<string, string>> = { ae: 'æ', oe: 'ø', aa: 'å' };
/** æ, ø and å are one letter to whoever slips. */
const asTyped = (word: string): string => word.replace(/ae|oe|aa/g, (two) => digraphs[two] ?? two);

/** One edit leaves a word's first half or its last half as it was: only words that share one of them are compared. */
export function spellingIndex(words: ReadonlyMap<string, number>): (word: string) => string | undefined {
  const spelled = new Map(
    [...words.keys()].filter((word) => word.length >= 5 && !/\d/.test(word)).map((word) => [asTyped(word), word] as const),
  );
  const long = [...spelled.keys()];
  const forward = [...long].sort();
  const reversed = long.map(backwards).sort();
  /** The most frequent word one edit away, from five letters on. */
  return (folded) => {
    if (folded.length < 5 || /\d/.test(folded)) return undefined;
    const word = asTyped(folded);
    let best: string | undefined;
    let frequency = 0;
    const look = (sorted: readonly string[], spelt: string, half: string, turned: boolean) => {
      for (let at = firstFrom(sorted, half); at < sorted.length && sorted[at]?.startsWith(half); at += 1) {
        const found = sorted[at] ?? '';
        if (Math.abs(found.length - spelt.length) > 1 || !oneEditApart(found, spelt)) continue;
        const candidate = spelled.get(turned ? backwards(found) : found) ?? '';
        const often = words.get(candidate) ?? 0;
        if (often > frequency) [best, frequency] = [candidate, often];
      }
    };
    const half = Math.floor(word.length / 2);
    look(forward, word, word.slice(0, half), false);
    const turned = backwards(word);
    look(reversed, turned, turned.slice(0, word.length - half - 1), true);
    return best;
  };
}
