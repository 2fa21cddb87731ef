// What is counted, as those see it who count: types only. Labels are ours alone, never what a person wrote or who they are.
import type { AnswerKind, Language, NoAnswerReason } from './model.js';

export interface Meter {
  /** A question was answered by the product. */
  answered(told: {
    readonly kind: AnswerKind;
    readonly reason?: NoAnswerReason['kind'];
    readonly language: Language;
    readonly seconds: number;
  }): void;
  /** An activity came through the gate and was done with. */
  turn(done: { readonly type: string; readonly status: number; readonly seconds: number }): void;
  /** Something was turned away. */
  refused(reason: string): void;
  /** Something was sent to the connector, or not: "ok", "HTTP 403", "no answer in time". */
  sent(outcome: string): void;
}

/** Counts nothing. */
export const noMeter: Meter = { answered: () => undefined, turn: () => undefined, refused: () => undefined, sent: () => undefined };
