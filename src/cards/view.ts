// What a view is given and gives: an answer of one kind → template, data, plain-text twin.
import type { Answer, AnswerKind, Knowledge } from '../model.js';
import type { Link } from './template.js';

export interface Scene {
  readonly knowledge: Knowledge;
  readonly now: Date;
}
export interface Seen {
  readonly template: string;
  /** Fed to the template as it is; `actions` and `links` are added for all. */
  readonly data: object;
  /** The same in plain text, without the buttons. */
  readonly text: readonly string[];
  readonly links?: readonly Link[];
}
export type AnswerOf<Kind extends AnswerKind> = Extract<Answer, { kind: Kind }>;
export type View<Kind extends AnswerKind> = (answer: AnswerOf<Kind>, scene: Scene) => Seen;
