// The last wordings that people asked, for telling which answers a change moves. In memory alone: never stored, never logged.

export interface Recent {
  note(wording: string): void;
  /** Newest last. */
  list(): readonly string[];
}

const usual = 100;

/** `mayKeep`: what looks like a person's number or name is not remembered, not even so. */
export function createRecent(mayKeep: (wording: string) => boolean, most = usual): Recent {
  const kept = new Map<string, string>();
  return {
    note(wording) {
      const key = wording.trim().toLowerCase();
      if (!mayKeep(wording)) return;
      kept.delete(key);
      kept.set(key, wording);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    list: () => [...kept.values()],
  };
}
