// What a state of the knowledge would change, and whether that must wait.
import type { Change, Draft, Knowledge, Unanswered } from '../model.js';
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

/** Of the drafts that nobody has confirmed, those that were not there. */
function newDrafts(before: Built, next: Built): number {
  const told = ({ file, trail, row, options }: Draft) => JSON.stringify([file, trail, row, options]);
  const known = new Set(before.drafts.map(told));
  return next.drafts.filter((draft) => draft.doubt !== 'served' && !known.has(told(draft))).length;
}

/** `serves`: the state before, `from`: its number. */
export async function weigh(serves: Built, next: Built, from: number, { policy, askOf, recent }: WeighOptions): Promise<Change> {
  const [before, after] = [serves.knowledge, next.knowledge];
  const [askBefore, askAfter] = [askOf(before), askOf(after)];
  const compared = compare(before, after);
  const asked = next.questions().flatMap(({ value }) => value ?? []);
  const golden = await failing(asked, askAfter);
  // Each in a turn of its own: whoever asks the bot meanwhile waits for one answer, not for two.
  const told = await each(recent(), async (question) => ({ question, was: await askBefore([question]) }));
  const answers = await each(told, async ({ question, was }) => movedAnswer(question, was, await askAfter([question])) ?? []);
  return {
    ...compared,
    drafts: newDrafts(serves, next),
    hash: after.version,
    from,
    golden,
    answers: answers.flat(),
    reasons: reasonsToWait({ ...compared, golden, broken: brokenSince(before, after), texts: before.documents.size }, policy),
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
