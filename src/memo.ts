// Values that the same key always gives, kept while there is room, half an hour at most: keys may hold what a person wrote.

export interface Memo<T> {
  /** The kept value, or a new one. */
  of(key: string, make: () => T): T;
}

const halfAnHour = 30 * 60_000;
/** Characters: what is longer seldom comes again. */
const longest = 4_000;

/** `most`: values kept; the one put in first goes first. `now` in milliseconds. */
export function createMemo<T>(most: number, now: () => number = () => performance.now()): Memo<T> {
  const kept = new Map<string, { readonly value: T }>();
  let since = now();
  return {
    of(key, make) {
      if (now() - since > halfAnHour) {
        kept.clear();
        since = now();
      }
      const found = kept.get(key);
      if (found) return found.value;
      const value = make();
      if (key.length > longest) return value;
      kept.set(key, { value });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
