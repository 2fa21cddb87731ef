// What is kept → what the report says.
import type { Counted, Kept, Unanswered } from '../store/store.js';
import { alphabetical, grouped, newest, sum, type Group } from '../understand/grouped.js';

interface Comment extends Counted {
  readonly text: string;
  readonly kind: string;
  readonly reaction: string;
  readonly knowledge: string;
}
interface Tally {
  readonly kind: string;
  readonly likes: number;
  readonly dislikes: number;
  readonly last: string;
}
export interface Report {
  readonly unanswered: readonly Group<Unanswered & Counted>[];
  readonly feedback: readonly Tally[];
  readonly comments: readonly Group<Comment>[];
}

function tallies(feedback: Kept['feedback']): Tally[] {
  return [...new Set(feedback.map(({ kind }) => kind))]
    .map((kind) => {
      const all = feedback.filter((entry) => entry.kind === kind);
      const likes = sum(all.filter(({ reaction }) => reaction === 'like'));
      return { kind, likes, dislikes: sum(all) - likes, last: newest(all) };
    })
    .sort((a, b) => alphabetical(b.last, a.last) || b.likes + b.dislikes - a.likes - a.dislikes || alphabetical(a.kind, b.kind));
}

export const reportOf = ({ feedback, unanswered }: Kept): Report => ({
  unanswered: grouped(unanswered),
  feedback: tallies(feedback),
  comments: grouped(feedback.flatMap(({ comment, ...rest }) => (comment ? [{ ...rest, text: comment }] : []))),
});

const days = ({ first, last }: Counted): string => (first === last ? last : `${first} to ${last}`);
const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function lines<T extends Counted & { readonly text: string }>(groups: readonly Group<T>[], detail: (entry: T) => string): string[] {
  return groups.flatMap(({ words, times, last, entries }) => [
    '',
    `${words.join(' ') || '(no content words)'}: ${timesOf(times)}, last ${last}`,
    ...entries.map((entry) => `  ${String(entry.times).padStart(3)} × ${entry.text}  [${detail(entry)}, ${days(entry)}]`),
  ]);
}

export function reportText({ unanswered, feedback, comments }: Report): string {
  if (!unanswered.length && !feedback.length) return 'Nothing is kept.';
  const wordings = unanswered.reduce((total, { entries }) => total + entries.length, 0);
  const asked = unanswered.reduce((total, { times }) => total + times, 0);
  return [
    `UNANSWERED QUESTIONS: ${wordings} wordings, asked ${timesOf(asked)}`,
    ...lines(unanswered, ({ language, reason, knowledge }) => `${language}, ${reason}, knowledge ${knowledge}`),
    '',
    `FEEDBACK: ${feedback.reduce((total, { likes }) => total + likes, 0)} likes, ${feedback.reduce((total, { dislikes }) => total + dislikes, 0)} dislikes`,
    '',
    ...feedback.map(({ kind, likes, dislikes, last }) => `${kind}: ${likes} likes, ${dislikes} dislikes, last ${last}`),
    ...(comments.length ? ['', 'COMMENTS'] : []),
    ...lines(comments, ({ reaction, kind, knowledge }) => `${reaction}, ${kind}, knowledge ${knowledge}`),
  ]
    .join('\n')
    .trimEnd();
}
