// A list of words in order, so that those with a beginning, or an end, are found by halving.

export interface SortedWords {
  /** The words that begin, or end, so. */
  with(affix: string): Iterable<string>;
}

const reversed = (word: string): string => [...word].reverse().join('');

export function sortedWords(words: readonly string[], side: 'beginning' | 'end' = 'beginning'): SortedWords {
  const turned = side === 'end' ? reversed : (word: string) => word;
  const list = words.map(turned).sort();
  /** The first entry that is not before the key. */
  const firstFrom = (key: string): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    *with(affix) {
      const key = turned(affix);
      for (let at = firstFrom(key); list[at]?.startsWith(key); at += 1) yield turned(list[at] ?? '');
    },
  };
}
