// What the store keeps of questions without an answer → groups, as `npm run report` has them.
import type { AskedInVain } from '../model.js';
import { grouped } from '../understand/grouped.js';

export interface KeptQuestion {
  readonly text: string;
  readonly times: number;
  /** Day on which it was last asked. */
  readonly last: string;
}

export const askedInVain = (unanswered: readonly KeptQuestion[]): readonly AskedInVain[] =>
  grouped(unanswered).map(({ times, last, entries }) => ({ times, last, wordings: entries.map(({ text }) => text) }));
