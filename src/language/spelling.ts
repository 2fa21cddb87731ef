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

/** Words by length, to look near misses up without a scan of all. */
export function spellingIndex(words: ReadonlyMap<string, number>): (word: string) => string | undefined {
  const byLength = new Map<number, string[]>();
  for (const word of words.keys())
    if (word.length >= 5 && !/\d/.test(word)) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  /** The most frequent word one edit away, from five letters on. */
  return (word) => {
    if (word.length < 5 || /\d/.test(word)) return undefined;
    let best: string | undefined;
    for (const length of [word.length, word.length - 1, word.length + 1])
      for (const candidate of byLength.get(length) ?? [])
        if (oneEditApart(candidate, word) && (words.get(candidate) ?? 0) > (best ? (words.get(best) ?? 0) : 0)) best = candidate;
    return best;
  };
}
