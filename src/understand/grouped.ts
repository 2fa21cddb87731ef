// What people wrote, in groups by the content words that they share.
import { stem } from '../language/stem.js';
import { contentWords } from './read-question.js';

/** How often something was written, and on which day last. */
interface Counted {
  readonly times: number;
  readonly last: string;
}
export interface Group<T> {
  /** The words that all of its wordings share; none: no wording has content words. */
  readonly words: readonly string[];
  readonly times: number;
  readonly last: string;
  readonly entries: readonly T[];
}
export const sum = (entries: readonly Counted[]): number => entries.reduce((total, { times }) => total + times, 0);
export const newest = (entries: readonly Counted[]): string => entries.reduce((latest, { last }) => (last > latest ? last : latest), '');
export const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
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
