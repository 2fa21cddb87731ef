// What is told twice is done once: Teams sends a slow answer's question again, and people press twice.
import { createHash } from 'node:crypto';
import { conversationKey, type Activity } from './activity.js';
import { createMemory } from './memory.js';
import { Unsent } from './send.js';

export interface Once<T> {
  /** Does it, or gives what doing it gave. A failure is forgotten, unless something may have been sent. */
  run(activity: Activity, perform: () => Promise<T>): Promise<T>;
}

/** Milliseconds that a message is remembered, and a pressed button: by then a second press is meant. */
const lasts = { message: 600_000, invoke: 60_000 } as const;
const most = 1_000;
/** Invokes that change nothing, however often; what they give is too large to be kept. */
const searches: ReadonlySet<string | undefined> = new Set(['composeExtension/query', 'composeExtension/selectItem']);

export function createOnce<T>(now: () => number): Once<T> {
  const messages = createMemory<Promise<T>>({ lasts: lasts.message, most, now });
  const invokes = createMemory<Promise<T>>({ lasts: lasts.invoke, most, now });
  return {
    run(activity, perform) {
      const [memory, key] = activity.type === 'invoke' ? [invokes, invokeKey(activity)] : [messages, messageKey(activity)];
      if (key === undefined) return perform();
      const known = memory.get(key);
      if (known) return known;
      const done = perform();
      memory.set(key, done);
      done.catch((error: unknown) => {
        if (!(error instanceof Unsent && error.uncertain)) memory.forget(key);
      });
      return done;
    },
  };
}

/** An id is one message's; with its text, since an edited one keeps its id. */
const messageKey = (activity: Activity): string | undefined =>
  activity.id === undefined ? undefined : keyOf(activity, [activity.id, activity.text, activity.action]);
const invokeKey = (activity: Activity): string | undefined =>
  searches.has(activity.name) ? undefined : keyOf(activity, [activity.name, activity.from?.id, activity.value]);

const keyOf = (activity: Activity, parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([conversationKey(activity), activity.type, activity.value, ...parts]))
    .digest('base64');
