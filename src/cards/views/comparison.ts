import type { ComparedColumn, Language } from '../../model.js';
import { pick, termMarkings, words } from '../labels.js';
import { changeText, markingRows, markingLines } from '../phrases.js';
import { sourceLines } from '../source-line.js';
import type { Scene, View } from '../view.js';

const remarks = { before_merger: words.before_merger, nothing_found: words.nothing_found, no_entry: words.column_no_entry } as const;
/** Lines of a column at most; the rest is behind its button. */
const most = 10;

const column = (
  { heading, lines, rows = [], markings = [], marking, remark, sources = [] }: ComparedColumn,
  { knowledge }: Scene,
  language: Language,
) => ({
  heading,
  remark: [remark ? pick(remarks[remark], language) : '', marking ? pick(termMarkings[marking], language) : ''].filter(Boolean).join(' · '),
  markings: markingRows(markings, language),
  lines: [
    ...lines.slice(0, most).map((text, index) => ({ text: index && lines.length > 2 ? `• ${text}` : text })),
    ...rows.map((row) => ({ text: `• ${row.recommendation}: ${markingLines(row.markings, language).join(' · ')} — ${row.short}` })),
  ],
  sources: [...new Set(sources.flatMap((source) => sourceLines(source, knowledge, language)))].map((text) => ({ text })),
});

export const comparison: View<'comparison'> = ({ subject, columns, change, language }, scene) => {
  const aside = changeText(change, language);
  const shown = columns.map((one) => column(one, scene, language));
  return {
    template: 'comparison',
    data: { title: subject, aside, columns: shown },
    text: [
      subject,
      ...(aside ? [aside] : []),
      ...shown.flatMap(({ heading, remark, markings, lines, sources }) => [
        '',
        heading,
        ...(remark ? [remark] : []),
        ...markings.map(({ text, initiative }) => text + initiative),
        ...lines.map(({ text }) => text),
        ...sources.map(({ text }) => text),
      ]),
    ],
  };
};
