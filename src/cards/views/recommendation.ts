import { pick, words } from '../labels.js';
import { actorName } from '../phrases.js';
import { sourceLines } from '../source-line.js';
import type { View } from '../view.js';
import { asOf } from './status.js';

export const recommendation: View<'recommendation'> = (
  { recommendation: { id, title: name, says, asked, asOf: date, source, cells }, language },
  scene,
) => {
  const title = `${id} · ${pick(name, language)}`;
  const aside = asOf(date, scene, language);
  const questions = asked[language].map((text) => ({ text: `• ${text}` }));
  const askedLabel = pick(questions.length ? words.asked : words.asked_plain, language);
  const answeredLabel = pick(words.answered_by, language);
  const answered = cells.map(({ actor }) => actorName(scene.knowledge, actor)).join(', ');
  const lines = sourceLines(source, scene.knowledge, language);
  const text = pick(says, language);
  return {
    template: 'recommendation',
    data: {
      title,
      aside,
      says: text,
      askedLabel,
      asked: questions,
      answeredLabel,
      answered,
      sources: lines.map((line) => ({ text: line })),
    },
    text: [title, aside, text, askedLabel, ...questions.map((question) => question.text), `${answeredLabel}: ${answered}`, ...lines],
  };
};
