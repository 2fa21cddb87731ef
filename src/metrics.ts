// The counts, in the text format that Prometheus reads. The only file that knows prom-client.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from './meter.js';

export interface Metrics extends Meter {
  /** The page, and its content type. */
  page(): Promise<{ readonly type: string; readonly body: string }>;
}
export interface MetricsOptions {
  /** Version of the knowledge that serves now. */
  readonly knowledge: () => string;
  readonly now?: () => number;
}

/** Seconds. A question takes 5 ms; Teams gives up after 15 s. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

export function createMetrics({ knowledge, now = Date.now }: MetricsOptions): Metrics {
  const register = new Registry();
  // Memory, processor, the delay of the event loop.
  collectDefaultMetrics({ register });
  const registers = [register];
  const answers = new Counter({
    name: 'bot_answers_total',
    help: 'Questions answered, by kind',
    labelNames: ['kind', 'language'],
    registers,
  });
  const blanks = new Counter({
    name: 'bot_no_answers_total',
    help: 'Questions without an answer, by reason',
    labelNames: ['reason'],
    registers,
  });
  const answering = new Histogram({ name: 'bot_answer_seconds', help: 'Time to an answer, without sending it', buckets, registers });
  const turns = new Histogram({ name: 'bot_turn_seconds', help: 'Time of a turn', labelNames: ['type', 'status'], buckets, registers });
  const refusals = new Counter({ name: 'bot_refusals_total', help: 'Turned away, by reason', labelNames: ['reason'], registers });
  const sends = new Counter({ name: 'bot_sends_total', help: 'Sent to the connector, by outcome', labelNames: ['outcome'], registers });

  let version: string | undefined;
  let since = 0;
  const looked = () => {
    if (version !== knowledge()) [version, since] = [knowledge(), now()];
    return version ?? '';
  };
  looked();
  new Gauge({
    name: 'bot_knowledge_info',
    help: 'The version of the knowledge that serves',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({ version: looked() }, 1);
    },
  });
  new Gauge({
    name: 'bot_knowledge_age_seconds',
    help: 'How long this version has served',
    registers,
    collect() {
      looked();
      this.set((now() - since) / 1000);
    },
  });

  return {
    answered({ kind, reason, language, seconds }) {
      answers.inc({ kind, language });
      answering.observe(seconds);
      if (reason) blanks.inc({ reason });
    },
    turn: ({ type, status, seconds }) => turns.observe({ type, status }, seconds),
    refused: (reason) => refusals.inc({ reason }),
    sent: (outcome) => sends.inc({ outcome }),
    page: async () => ({ type: register.contentType, body: await register.metrics() }),
  };
}
