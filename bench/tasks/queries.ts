// How long one question takes.
import { quantile } from '../measures.js';
import { judged } from '../corpus.js';

export interface QueryTimes {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly asked: number;
}

const rounds = 3;
/** Slow engines are asked less. */
const enough = 30_000;

/** The dev questions once to warm up, then three times, each timed. */
export async function timeQueries(search: (question: string) => unknown): Promise<QueryTimes> {
  const questions = (await judged('dev')).map(({ q }) => q);
  const times: number[] = [];
  const begun = performance.now();
  for (let round = 0; round <= rounds; round += 1)
    for (const question of questions) {
      if (times.length && performance.now() - begun > enough) break;
      const started = performance.now();
      await search(question);
      if (round) times.push(performance.now() - started);
    }
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), longest: Math.max(...times), asked: times.length };
}
