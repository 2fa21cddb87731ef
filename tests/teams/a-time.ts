import type { Time } from '../../src/teams/time.js';

/** A clock that the test moves: waiting takes no time but is written down, and alarms go off when `pass` reaches them. */
export function aTime() {
  let now = 1_700_000_000_000;
  const waits: number[] = [];
  const alarms = new Set<{ readonly at: number; readonly then: () => void }>();
  const time: Time = {
    now: () => now,
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    after(milliseconds, then) {
      const alarm = { at: now + milliseconds, then };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
  };
  return {
    time,
    waits,
    /** Alarms that are set and have not gone off. */
    pending: () => alarms.size,
    pass(milliseconds: number) {
      now += milliseconds;
      for (const alarm of alarms)
        if (alarm.at <= now) {
          alarms.delete(alarm);
          alarm.then();
        }
    },
  };
}
