// A map that forgets: what is too old, and what was put in first when it is full. In memory only.

export interface Memory<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  forget(key: string): void;
}
export interface MemoryOptions {
  /** How long a value is known, in milliseconds. */
  readonly lasts: number;
  /** Values known at a time. */
  readonly most: number;
  readonly now: () => number;
}

export function createMemory<T>({ lasts, most, now }: MemoryOptions): Memory<T> {
  // In the order of putting in, so that the first is always the oldest.
  const kept = new Map<string, { readonly value: T; readonly at: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      return found && now() - found.at <= lasts ? found.value : undefined;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, { value, at: now() });
      for (const [old, { at }] of kept) {
        if (kept.size <= most && now() - at <= lasts) break;
        kept.delete(old);
      }
    },
    forget: (key) => void kept.delete(key),
  };
}
