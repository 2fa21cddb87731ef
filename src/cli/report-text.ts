// What is kept → what the report says: wordings grouped by the content words that they share.
import { stem } from '../language/stem.js';
import type { Counted, Kept, Unanswered } from '../store/store.js';
import { contentWords } from '../understand/read-question.js';

export interface Group<T> {
  /** The words that all of its wordings share; none: no wording has content words. */
  readonly words: readonly string[];
  readonly times: number;
  readonly last: string;
  readonly entries: readonly T[];
}
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

const sum = (entries: readonly Counted[]): number => entries.reduce((total, { times }) => total + times, 0);
const newest = (entries: readonly Counted[]): string => entries.reduce((latest, { last }) => (last > latest ? last : latest), '');
const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNewest = (a: { last: string; times: number }, b: { last: string; times: number }): number =>
  alphabetical(b.last, a.last) || b.times - a.times;

/**
 * The stem that most wordings share makes the first group, of those that are left the next, and so on. Wordings that share none
 * are groups of their own. Newest first, then most frequent.
 */
export function grouped<T extends Counted & { readonly text: string }>(entries: readonly T[]): Group<T>[] {
  const stems = new Map(entries.map((entry) => [entry, new Map(contentWords(entry.text).map((word) => [stem(word), word]))]));
  const groups: Group<T>[] = [];
  const add = (members: readonly T[]): void => {
    const [first, ...others] = members.map((entry) => stems.get(entry) ?? new Map<string, string>());
    const shared = [...(first ?? [])].filter(([key]) => others.every((other) => other.has(key)));
    groups.push({
      words: shared.map(([, word]) => word),
      times: sum(members),
      last: newest(members),
      entries: [...members].sort(byNewest),
    });
  };
  let left = [...entries];
  while (left.length) {
    const counts = new Map<string, T[]>();
    for (const entry of left) for (const key of stems.get(entry)?.keys() ?? []) counts.set(key, [...(counts.get(key) ?? []), entry]);
    const [most] = [...counts].sort(([a, x], [b, y]) => y.length - x.length || sum(y) - sum(x) || alphabetical(a, b));
    if (!most || most[1].length < 2) break;
    add(most[1]);
    const taken = new Set(most[1]);
    left = left.filter((entry) => !taken.has(entry));
  }
  for (const entry of left) add([entry]);
  return groups.sort((a, b) => byNewest(a, b) || alphabetical(a.words.join(' '), b.words.join(' ')));
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
