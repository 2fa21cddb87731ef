// What came of a look or a decision, in a word, as the audit log has it.
import type { Outcome } from '../model.js';

export function cameOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'taken':
      return `version ${outcome.version.number}`;
    case 'waiting':
      return `waits ${outcome.change.hash}`;
    case 'failed':
      return outcome.code;
    case 'unchanged':
    case 'left_alone':
    case 'unsettled':
    case 'nothing_waits':
    case 'drafts_changed':
    case 'no_such_version':
      return outcome.kind;
  }
}
