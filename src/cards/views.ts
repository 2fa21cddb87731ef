// Answer kind → view: one exhaustive map. A new kind does not compile until it has a look.
import type { AnswerKind } from '../model.js';
import type { View } from './view.js';
import { change, report } from './views/admin.js';
import { comparison } from './views/comparison.js';
import { definition } from './views/definition.js';
import { clarify, document, list, results } from './views/lists.js';
import { passage } from './views/passage.js';
import { about, help, noAnswer, say } from './views/plain.js';
import { recommendation } from './views/recommendation.js';
import { region, status, statusAll } from './views/status.js';

export const views: { readonly [Kind in AnswerKind]: View<Kind> } = {
  definition,
  status,
  status_all: statusAll,
  region,
  recommendation,
  comparison,
  passage,
  results,
  list,
  document,
  clarify,
  help,
  about,
  no_answer: noAnswer,
  say,
  change,
  report,
};
