// Which recommendation a question without a number means: "status på KBU i almen praksis".
import type { Knowledge, Question } from '../../model.js';

/** The one recommendation whose title, text and topics hold the question's words clearly best; none where two come near. */
export function recommendationFor(question: Question, knowledge: Knowledge): string | undefined {
  if (!question.content.length) return undefined;
  const ranked = [...knowledge.recommendations.values()]
    .map(({ id, title, says, topics }) => ({
      id,
      share: knowledge.share(question.rest, question.language, [title.da, title.en, says.da, says.en, ...topics].join('\n')),
    }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = ranked;
  return first && first.share >= 0.6 && first.share - (second?.share ?? 0) >= 0.15 ? first.id : undefined;
}
