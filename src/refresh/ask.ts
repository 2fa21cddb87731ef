// A state of the knowledge, asked as people ask it.
import type { Knowledge, Reply } from '../model.js';

export type Answered = Pick<Reply, 'kind' | 'text' | 'card'>;
/** Messages of one person, oldest first → the last one's answer. Remembers nothing from one call to the next. */
export type Ask = (messages: readonly string[]) => Promise<Answered>;
/** The product over a state that does not serve. */
export type AskOf = (knowledge: Knowledge) => Ask;

/** One after the other, with room for whoever asks the bot meanwhile. */
export async function each<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of list) {
    done.push(await work(one));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return done;
}
