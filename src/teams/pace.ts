// How fast one conversation may be written to: Teams answers what is faster with 429 (learn.microsoft.com, "Rate limiting for bots").
import { createMemory } from './memory.js';

/** Messages in so many milliseconds, to one conversation. */
const limits = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
] as const;
/** Of the longest of these. */
const hour = 3_600_000;
/** Conversations that are counted at a time. */
const conversations = 2_000;

export interface Pace {
  /** Takes the next place in a conversation: milliseconds until it may be used, 0 mostly; undefined where that is over `patience`, and none is taken. */
  next(conversation: string, patience: number): number | undefined;
}

export function createPace(now: () => number): Pace {
  // When each message went or will go, oldest first.
  const kept = createMemory<number[]>({ lasts: hour, most: conversations, now });
  return {
    next(conversation, patience) {
      const time = now();
      const sent = (kept.get(conversation) ?? []).filter((at) => at > time - hour);
      const earliest = limits.map(({ most, within }) => (sent.at(-most) ?? -Infinity) + within);
      const at = Math.max(time, sent.at(-1) ?? 0, ...earliest);
      if (at - time > patience) return undefined;
      kept.set(conversation, [...sent, at]);
      return at - time;
    },
  };
}
