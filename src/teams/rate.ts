// How many questions of one person are answered in a minute.
import { createMemory } from './memory.js';

/** `first`: the first that is one too many, of which the person is told; `over`: those behind it. */
export type Verdict = 'answer' | 'first' | 'over';

const minute = 60_000;
/** People asking within a minute that are told apart; of more, those who began first start anew. */
const most = 10_000;

/** A person's minute begins with their first question in it. */
export function createRate({ perMinute, now }: { readonly perMinute: number; readonly now: () => number }): (person: string) => Verdict {
  const asked = createMemory<{ count: number }>({ lasts: minute, most, now });
  return (person) => {
    const questions = asked.get(person) ?? { count: 0 };
    questions.count += 1;
    if (questions.count === 1) asked.set(person, questions);
    if (questions.count <= perMinute) return 'answer';
    return questions.count === perMinute + 1 ? 'first' : 'over';
  };
}
