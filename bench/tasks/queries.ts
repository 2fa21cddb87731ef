// How long one question takes.
import { quantile } from '../measures.js';
import { judged } from '../corpus.js';

export interface QueryTimes {
  readonly p50: number;
  readonly p99: number;
  /** The same where each question's best round counts: the question's own cost, without collections and other processes. */
  readonly steady50: number;
  readonly steady99: number;
}

const rounds = 3;
/** Slow engines are asked less, in milliseconds. */
const enough = 40_000;

/** The dev questions once to warm up, then three times, each timed. */
export async function timeQueries(search: (question: string) => unknown): Promise<QueryTimes> {
  const asked = (await judged('dev')).map(({ q }) => ({ q, times: [] as number[] }));
  const begun = performance.now();
  for (let round = 0; round <= rounds; round += 1)
    for (const { q, times } of asked) {
      if (round > 1 && performance.now() - begun > enough) break;
      const started = performance.now();
      await search(q);
      if (round) times.push(performance.now() - started);
    }
  const all = asked.flatMap(({ times }) => times);
  const best = asked.map(({ times }) => Math.min(...times));
  return { p50: quantile(all, 0.5), p99: quantile(all, 0.99), steady50: quantile(best, 0.5), steady99: quantile(best, 0.99) };
}
