// "Det fandt jeg ikke": what was searched, why nothing is said, and what lies nearest.
import type { Knowledge, NoAnswerReason, Passage } from '../../model.js';
import type { Told } from '../command.js';
import { allRecommendations, allSources, showSection } from './steps.js';

export function noAnswer(knowledge: Knowledge, reason: NoAnswerReason, nearest?: Passage): Told {
  const newest = newestDate(knowledge);
  return {
    body: { kind: 'no_answer', reason, texts: knowledge.texts, ...(newest && { newest }), ...(nearest && { nearest }) },
    steps: [...(nearest ? showSection({ document: nearest.document, passage: nearest.id }) : []), allRecommendations, allSources],
  };
}

/** The latest date that any text carries. */
export function newestDate(knowledge: Knowledge): string | undefined {
  const dates = [...knowledge.documents.values()].flatMap(({ dating }) => dating.to ?? dating.from ?? []);
  return dates.sort().at(-1);
}
