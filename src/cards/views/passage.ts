import type { Passage, Unit } from '../../model.js';
import { ageText, latestDate } from '../dates.js';
import { pick, words } from '../labels.js';
import { submit } from '../phrases.js';
import { passageSource, sectionText, sourceLines, sourceText } from '../source-line.js';
import type { View } from '../view.js';

/** Characters of a section that a card shows whole; a longer one is shown round its answering sentence. */
const whole = 900;
/** Rows or items shown of a long list. */
const longList = 16;

interface Run {
  readonly text: string;
  readonly weight: 'default' | 'bolder';
}
interface Paragraph {
  readonly runs: readonly Run[];
  readonly spacing: 'small' | 'default';
}

/** The units of a passage that a card shows, the answering one marked; … where something is left out. */
export function paragraphs({ units }: Passage, best: number | undefined, all: boolean): Paragraph[] {
  const [from, to] = window(units, best ?? 0, all || best === undefined);
  const list: Paragraph[] = [];
  // Deep in a list the answer comes first: who reads two lines must have it.
  const lead = best !== undefined && !all && units[best]?.kind !== 'sentence' && best - from >= 2 ? best : undefined;
  if (lead !== undefined) list.push({ runs: [{ text: units[lead]?.text ?? '', weight: 'bolder' }], spacing: 'default' });
  let runs: Run[] = [];
  const close = () => {
    if (runs.length) list.push({ runs, spacing: 'default' });
    runs = [];
  };
  if (from > 0) runs.push({ text: '… ', weight: 'default' });
  units.slice(from, to).forEach((unit, index) => {
    if (from + index === lead) return;
    const weight = from + index === best ? 'bolder' : 'default';
    if (unit.kind === 'sentence') {
      if (unit.opens && index > 0) close();
      runs.push({ text: `${unit.text} `, weight });
    } else {
      close();
      list.push({ runs: [{ text: `• ${unit.text}`, weight }], spacing: 'small' });
    }
  });
  if (to < units.length) runs.push({ text: '…', weight: 'default' });
  close();
  return list;
}

function window(units: readonly Unit[], best: number, all: boolean): [number, number] {
  const length = units.reduce((sum, unit) => sum + unit.text.length, 0);
  const listed = units.filter(({ kind }) => kind !== 'sentence').length;
  if (all || length <= whole || (listed > 0 && units.length <= longList && length <= whole * 2)) return [0, units.length];
  if (units[best]?.kind !== 'sentence') {
    const from = Math.max(0, Math.min(best - longList / 2, units.length - longList));
    return [from, Math.min(units.length, from + longList)];
  }
  return [Math.max(0, best - 1), Math.min(units.length, best + 2)];
}

export const passage: View<'passage'> = ({ hits, alsoSearched, beforeMerger, whole: all = false, language }, { knowledge, now }) => {
  const [first, ...others] = hits;
  if (!first)
    return {
      template: 'passage',
      data: { title: '', aside: '', paragraphs: [], sources: [], further: [], furtherLabel: '', note: '' },
      text: [],
    };
  const document = knowledge.documents.get(first.passage.document);
  const title = first.passage.heading;
  const date = document && latestDate(document.dating);
  const merged = beforeMerger ? `${beforeMerger.join(', ')} ${pick(words.before_merger, language)}` : undefined;
  const aside = [merged, first.passage.trail.at(-2), date ? ageText(date, now, language) : undefined].filter(Boolean).join(' · ');
  const shown = paragraphs(first.passage, first.best, all);
  const sources = sourceLines(passageSource(first.passage), knowledge, language);
  const further = others.map(({ passage: other, best = 0 }) => ({
    name: sectionText(other),
    text: other.units[best]?.text ?? '',
    source: sourceText(passageSource(other), knowledge, language),
    data: submit({ command: 'section', args: { passage: other.id } }, language),
  }));
  const furtherLabel = pick(words.further, language);
  const note = alsoSearched.length ? `${pick(words.also_searched, language)}: ${alsoSearched.join(', ')}` : '';
  return {
    template: 'passage',
    data: { title, aside, paragraphs: shown, sources: sources.map((line) => ({ text: line })), further, furtherLabel, note },
    text: [
      title,
      ...(aside ? [aside] : []),
      ...shown.map(({ runs }) =>
        runs
          .map(({ text, weight }) => (weight === 'bolder' ? `**${text.trim()}** ` : text))
          .join('')
          .trim(),
      ),
      ...sources,
      ...(further.length ? [furtherLabel, ...further.flatMap(({ name, text, source: line }) => [`– ${name}: ${text}`, `  ${line}`])] : []),
      ...(note ? [note] : []),
    ],
    ...(document?.url && { links: [{ title: pick(words.open_original, language), url: document.url }] }),
  };
};
