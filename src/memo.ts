// Values that the same key always gives, kept while there is room, half an hour at most: keys may hold what a person wrote.

export interface Memo<T> {
  /** The kept value, or a new one. */
  of(key: string, make: () => T): T;
}

const halfAnHour = 30 * 60_000;
/** Characters: what is longer seldom comes again. */
const longest = 4_000;

/** Values made of an object that never changes, each as long as its object is there. */
export function createMemoOf<K extends object, T>(): { of(key: K, make: () => T): T } {
  const kept = new WeakMap<K, { readonly value: T }>();
  return {
    of(key, make) {
      const found = kept.get(key);
      if (found) return found.value;
      const value = make();
      kept.set(key, { value });
      return value;
    },
  };
}

/** The value made last, for as long as the very same objects are given. */
export function createLast<T>(): { of(keys: readonly unknown[], make: () => T): T } {
  let last: { readonly keys: readonly unknown[]; readonly value: T } | undefined;
  return {
    of(keys, make) {
      if (last?.keys.length !== keys.length || last.keys.some((key, at) => key !== keys[at])) last = { keys, value: make() };
      return last.value;
    },
  };
}

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
