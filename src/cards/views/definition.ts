import { pick, termMarkings, words } from '../labels.js';
import { sourceLines } from '../source-line.js';
import type { View } from '../view.js';

export const definition: View<'definition'> = ({ term, sources, language }, { knowledge }) => {
  const marking = pick(termMarkings[term.marking], language);
  const title = language === 'en' && term.en.toLowerCase() !== term.name.toLowerCase() ? `${term.name} (${term.en})` : term.name;
  const each = new Map(sources.map((source) => [source.passage ?? `${source.document}${source.section ?? ''}`, source]));
  const lines = [...new Set([...each.values()].flatMap((source) => sourceLines(source, knowledge, language)))];
  const points = term.points.map((text) => ({ text: `• ${text}` }));
  const generalLabel = pick(words.not_from_sources, language);
  const general = term.general ?? '';
  return {
    template: 'definition',
    data: { title, definition: term.definition, points, marking, general, generalLabel, sources: lines.map((text) => ({ text })) },
    text: [
      title,
      term.definition,
      marking,
      ...points.map(({ text }) => text),
      ...(general ? [`${generalLabel}: ${general}`] : []),
      ...lines,
    ],
  };
};
