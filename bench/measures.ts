// What a ranking is worth against graded gold, and how sure a difference is. Pure.
import { chance } from './seeded.js';

/** How much each section answers the question: 2 it does, 1 in part. Sections that are not named: 0. */
export type Gold = Readonly<Record<string, number>>;

export interface Measures {
  readonly hit1: number;
  readonly hit5: number;
  readonly mrr: number;
  readonly ndcg: number;
}

const depth = 10;
const discounted = (grades: readonly number[]): number =>
  grades.slice(0, depth).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);

/** hit@1, hit@5 and MRR@10 take any named section; nDCG@10 has linear gains, as trec_eval has. */
export function measure(gold: Gold, found: readonly string[]): Measures {
  const grades = found.slice(0, depth).map((id) => gold[id] ?? 0);
  const first = grades.findIndex((grade) => grade > 0);
  return {
    hit1: Number(first === 0),
    hit5: Number(first >= 0 && first < 5),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg: discounted(grades) / discounted(Object.values(gold).sort((a, b) => b - a)),
  };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function meanOf(list: readonly Measures[]): Measures {
  const of = (key: keyof Measures) => mean(list.map((one) => one[key]));
  return { hit1: of('hit1'), hit5: of('hit5'), mrr: of('mrr'), ndcg: of('ndcg') };
}

export interface Difference {
  readonly mean: number;
  /** Ends of the 95 % interval. */
  readonly from: number;
  readonly to: number;
}

const draws = 2000;

/** Paired bootstrap over questions: `ours[i]` and `theirs[i]` are the same question's. */
export function difference(ours: readonly number[], theirs: readonly number[]): Difference {
  const each = ours.map((value, at) => value - (theirs[at] ?? 0));
  const { pick } = chance(20_261_123);
  const means = Array.from({ length: draws }, () => mean(each.map(() => pick(each)))).sort((a, b) => a - b);
  return { mean: mean(each), from: means[Math.floor(draws * 0.025)] ?? 0, to: means[Math.ceil(draws * 0.975) - 1] ?? 0 };
}

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
