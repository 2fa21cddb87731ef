// Adversarial questions through the whole bot: how long each takes.
import { loadKnowledge } from '../../src/knowledge/load.js';
import type { Knowledge } from '../../src/model.js';
import { attacks, longest } from '../adversarial.js';
import { loadOwn, ownFolder } from '../corpus.js';
import { quantile } from '../measures.js';
import { startBot } from '../bot.js';
import { withFolder } from './folder.js';

export interface Long {
  readonly sections: number;
  readonly asked: number;
  readonly bytes: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Those above the goal in every round. */
  readonly over: number;
  /** The longest when each question's best round counts: what is the question's own, not the machine's. */
  readonly steady: number;
  readonly kinds: readonly {
    readonly kind: string;
    readonly asked: number;
    readonly p50: number;
    readonly longest: number;
    readonly steady: number;
  }[];
  readonly replies: Readonly<Record<string, number>>;
}

const goal = 50;
const howMany = 1000;
const rounds = 2;

export async function long({ size }: { size: number }): Promise<Long> {
  const { knowledge: own } = await loadOwn();
  const knowledge: Knowledge = size ? await withFolder(size, async (folder) => (await loadKnowledge([folder], ownFolder)).knowledge) : own;
  const bot = await startBot(knowledge);
  const list = attacks(own, howMany).map((attack) => ({ ...attack, times: [] as number[] }));
  const replies: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1)
    for (const { text, times } of list) {
      const started = performance.now();
      const { kind } = await bot.ask(text);
      times.push(performance.now() - started);
      if (!round) replies[kind] = (replies[kind] ?? 0) + 1;
    }
  const best = ({ times }: { times: readonly number[] }) => Math.min(...times);
  const all = list.flatMap(({ times }) => times);
  return {
    sections: knowledge.passages.size,
    asked: list.length,
    bytes: longest,
    p50: quantile(all, 0.5),
    p99: quantile(all, 0.99),
    longest: Math.max(...all),
    over: list.filter((one) => best(one) > goal).length,
    steady: Math.max(...list.map(best)),
    kinds: [...new Set(list.map(({ kind }) => kind))].map((kind) => {
      const some = list.filter((one) => one.kind === kind);
      const times = some.flatMap((one) => one.times);
      return { kind, asked: some.length, p50: quantile(times, 0.5), longest: Math.max(...times), steady: Math.max(...some.map(best)) };
    }),
    replies,
  };
}
