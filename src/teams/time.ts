// Clock, chance and waiting, as one argument: what is timed can be tested without sleeping.

export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  wait(milliseconds: number): Promise<void>;
  /** Does something later, unless what it returns is called first. */
  after(milliseconds: number, then: () => void): () => void;
}

export const realTime: Time = {
  now: Date.now,
  random: Math.random,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
