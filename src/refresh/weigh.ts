// What a state of the knowledge would change, and whether that must wait.
import type { Change, Knowledge, Unanswered } from '../model.js';
import type { Built } from '../knowledge/build.js';
import { each, type AskOf } from './ask.js';
import { brokenSince, compare, movedAnswer } from './compare.js';
import { failing } from './golden.js';
import { reasonsToWait, type Policy } from './policy.js';

export interface WeighOptions {
  readonly policy: Policy;
  readonly askOf: AskOf;
  /** The last wordings that people asked. */
  readonly recent: () => readonly string[];
  /** Questions that found no answer. */
  readonly unanswered: () => Promise<readonly Pick<Unanswered, 'text'>[]>;
}

/** Of the questions asked in vain, so many are asked again. */
const mostAgain = 300;

/** `from`: number of the version that serves. */
export async function weigh(before: Knowledge, next: Built, from: number, { policy, askOf, recent }: WeighOptions): Promise<Change> {
  const after = next.knowledge;
  const [askBefore, askAfter] = [askOf(before), askOf(after)];
  const compared = compare(before, after);
  const asked = next.questions().flatMap(({ value }) => value ?? []);
  const golden = await failing(asked, askAfter);
  // Each in a turn of its own: whoever asks the bot meanwhile waits for one answer, not for two.
  const told = await each(recent(), async (question) => ({ question, was: await askBefore([question]) }));
  const answers = await each(told, async ({ question, was }) => movedAnswer(question, was, await askAfter([question])) ?? []);
  return {
    ...compared,
    hash: after.version,
    from,
    golden,
    answers: answers.flat(),
    reasons: reasonsToWait({ ...compared, golden, broken: brokenSince(before, after) }, policy),
    findings: after.findings,
  };
}

/** How many of the questions asked in vain have an answer now. */
export async function answeredNow(knowledge: Knowledge, { askOf, unanswered }: WeighOptions): Promise<number> {
  const ask = askOf(knowledge);
  const questions = (await unanswered().catch(() => [])).slice(0, mostAgain);
  const kinds = await each(questions, async ({ text }) => (await ask([text])).kind);
  return kinds.filter((kind) => kind !== 'no_answer').length;
}
