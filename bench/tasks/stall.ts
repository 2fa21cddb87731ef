// How long the main thread is deaf while a folder is loaded in its thread, measured in three ways.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { loadInThread } from '../../src/knowledge/loader.js';
import { loadOwn, ownFolder } from '../corpus.js';
import { quantile } from '../measures.js';
import { startBot } from '../bot.js';
import { withFolder } from './folder.js';

export interface Stall {
  readonly sections: number;
  /** Until the knowledge could serve, in the run that was watched least. */
  readonly wall: number;
  /** Longest by perf_hooks at 1 ms. */
  readonly delay: number;
  /** Longest between two ticks of setImmediate, and the next ones. */
  readonly gaps: readonly number[];
  /** One person asking of the real folder meanwhile, each question 20 ms after the last answer: from when it was due until it was answered. */
  readonly answer: { readonly p50: number; readonly p99: number; readonly longest: number; readonly asked: number };
  readonly peak: number;
}

/** Milliseconds between an answer and the next question. */
const every = 20;

export const stall = ({ size }: { size: number }): Promise<Stall> =>
  withFolder(size, async (folder) => {
    const load = () => loadInThread({ folders: [folder], own: ownFolder });
    const rest = () => new Promise((resolve) => setTimeout(resolve, 500));
    const bot = await startBot((await loadOwn()).knowledge);
    await rest();

    const histogram = monitorEventLoopDelay({ resolution: 1 });
    histogram.enable();
    const started = performance.now();
    const sections = (await load()).knowledge.passages.size;
    const wall = performance.now() - started;
    histogram.disable();
    const delay = histogram.max / 1e6;
    const peak = process.resourceUsage().maxRSS * 1024;
    gc?.();
    await rest();

    const gaps: number[] = [];
    let loading = true;
    const tick = (last: number) => {
      const now = performance.now();
      gaps.push(now - last);
      if (loading) setImmediate(tick, now);
    };
    setImmediate(tick, performance.now());
    await load();
    loading = false;
    gc?.();
    await rest();

    const answer: number[] = [];
    let asking = true;
    const ask = async (due: number) => {
      await bot.ask('hvor mange ledige ydernumre var der i Lemvig?');
      answer.push(performance.now() - due);
      if (asking) askSoon();
    };
    const askSoon = () => {
      const due = performance.now() + every;
      setTimeout(() => void ask(due), every);
    };
    askSoon();
    await load();
    asking = false;
    return {
      sections,
      wall,
      delay,
      gaps: gaps.sort((a, b) => b - a).slice(0, 5),
      answer: { p50: quantile(answer, 0.5), p99: quantile(answer, 0.99), longest: Math.max(...answer), asked: answer.length },
      peak,
    };
  });
