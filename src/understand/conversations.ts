// What each conversation was last about: bounded, and forgotten after half an hour. Kept in memory only.
import type { Remembered } from './follow-up.js';

const minutes = 30;
const most = 2000;
/** Characters of what is kept for one conversation. */
const largest = 20_000;

export interface Conversations {
  last(conversation: string, now: Date): Remembered | undefined;
  keep(conversation: string, remembered: Remembered, now: Date): void;
}

export function createConversations(): Conversations {
  const kept = new Map<string, { readonly remembered: Remembered; readonly at: number }>();
  return {
    last(conversation, now) {
      const found = kept.get(conversation);
      if (!found) return undefined;
      if (now.getTime() - found.at <= minutes * 60_000) return found.remembered;
      kept.delete(conversation);
      return undefined;
    },
    keep(conversation, remembered, now) {
      // A forged button may carry as much as a request may: that is not worth remembering.
      if (JSON.stringify(remembered).length > largest) return;
      // Re-inserted, so that the first key is always the one not heard of for longest.
      kept.delete(conversation);
      kept.set(conversation, { remembered, at: now.getTime() });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
