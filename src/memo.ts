// Values that the same key always gives, kept while there is room. For pure work that comes again: a name list, a question, a card.

export interface Memo<T> {
  /** The kept value, or a new one. */
  of(key: string, make: () => T): T;
}

/** `most`: values kept; the one put in first goes first. Longer keys are not worth keeping. */
export function createMemo<T>(most: number, longestKey = 4_000): Memo<T> {
  const kept = new Map<string, { readonly value: T }>();
  return {
    of(key, make) {
      const found = kept.get(key);
      if (found) return found.value;
      const value = make();
      if (key.length > longestKey) return value;
      kept.set(key, { value });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
