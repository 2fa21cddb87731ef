// Clock and waiting as an argument: tests have their own.

export interface Time {
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Calls again and again; the return value stops it. */
  readonly every: (ms: number, call: () => void) => () => void;
}

export const clock: Time = {
  now: () => new Date(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  every(ms, call) {
    const timer = setInterval(call, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};
