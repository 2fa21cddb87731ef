// What is kept, as others see it: types only.
import type { Language } from '../model.js';

export interface Feedback {
  /** Kind of the answer that it is about. */
  readonly kind: string;
  readonly reaction: 'like' | 'dislike';
  readonly comment?: string;
  /** Version of the knowledge that answered. */
  readonly knowledge: string;
}
export interface Unanswered {
  readonly text: string;
  readonly language: Language;
  readonly reason: string;
  /** Version of the knowledge that had no answer. */
  readonly knowledge: string;
}
/** How often, and the first day and the last ("2026-11-23", UTC). */
export interface Counted {
  readonly times: number;
  readonly first: string;
  readonly last: string;
}
/** Newest first, and of the same day the most frequent. */
export interface Kept {
  readonly feedback: readonly (Feedback & Counted)[];
  readonly unanswered: readonly (Unanswered & Counted)[];
}
