// Drafts as an admin holds them against the source: where each stands, what is printed, what it is understood as.
import type { Draft, Knowledge, Language, NumberedDraft } from '../../model.js';
import { dateText } from '../dates.js';
import { draftDoubts, draftWords as words, servedAlready } from '../draft-labels.js';
import { adminWords } from '../admin-labels.js';
import { pick, placeLabels } from '../labels.js';
import { actorName, fill, markingLines, markingText } from '../phrases.js';

export interface DraftRow {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Characters of headings or a row: enough to find it by. */
const longest = 160;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text);

const concerns = ({ recommendation, actor, jointWith }: Draft, knowledge: Knowledge, language: Language): string => {
  const point = recommendation === undefined ? undefined : knowledge.recommendations.get(recommendation);
  const named = [
    ...(recommendation === undefined ? [] : [recommendation]),
    ...(point ? [pick(point.title, language)] : []),
    ...[actor, jointWith].flatMap((id) => (id === undefined ? [] : [actorName(knowledge, id)])),
  ];
  return named.length ? named.join(' · ') : pick(words.unknown, language);
};

function judged(draft: Draft, knowledge: Knowledge, language: Language): string[] {
  const { doubt, status, before = [], dated, recommendation = '' } = draft;
  if (doubt === 'served') return [pick(servedAlready, language)];
  const read = markingText({ status, certainty: 'stated' }, language);
  const now = before.length ? markingLines(before, language).join(' · ') : pick(adminWords.no_cell, language);
  const moves = status === 'unreadable' ? read : `${pick(words.now, language)}: ${now} → ${read}`;
  if (doubt !== undefined)
    return [
      draft.actor === undefined || recommendation === '' ? read : moves,
      `${pick(words.cannot, language)}: ${pick(draftDoubts[doubt], language)}`,
    ];
  const asOf = knowledge.recommendations.get(recommendation)?.asOf;
  return [moves, ...(dated === undefined && asOf ? [fill(words.undated, language, { date: dateText(asOf, language) })] : [])];
}

/** What may speak for or against it, in the order in which it is shown. */
const evidence = ['column', 'header', 'beside', 'nearby'] as const;

/** On a card and in a terminal alike. */
export function draftRow({ number, draft }: NumberedDraft, knowledge: Knowledge, language: Language): DraftRow {
  const { options, trail, row, place, titles = [] } = draft;
  const printed = (struck: boolean) =>
    options.flatMap((one) => (one.struck === struck ? [one.text] : [])).join(', ') || pick(words.nothing, language);
  const where = [...new Set([...titles, ...trail]), ...(place ? [`${pick(placeLabels[place.kind], language)} ${place.at}`] : [])].join(
    ' › ',
  );
  return {
    name: `${fill(words.numbered, language, { number })}: ${concerns(draft, knowledge, language)}`,
    lines: [
      ...(where ? [`${pick(words.stands, language)}: ${cut(where)}`] : []),
      ...(row.length ? [`${pick(words.row, language)}: ${cut(row.join(' · '))}`] : []),
      ...evidence.flatMap((kind) => {
        const texts = draft[kind] ?? [];
        return texts.length ? [`${pick(words[kind], language)}: ${cut(texts.join(' · '))}`] : [];
      }),
      `${pick(words.left, language)}: ${printed(false)} · ${pick(words.struck, language)}: ${printed(true)}`,
      ...judged(draft, knowledge, language),
    ],
  };
}

/** What stands above them. */
export function draftsAside(drafts: readonly NumberedDraft[], total: number, language: Language): string {
  const [first, last] = [drafts[0], drafts.at(-1)];
  if (!first || !last) return pick(words.none, language);
  const aside = fill(drafts.length > 1 ? words.where : words.one, language, {
    file: first.draft.file,
    first: first.number,
    last: last.number,
    total,
  });
  const left = drafts.some(({ draft }) => draft.doubt !== undefined && draft.doubt !== 'served');
  return left ? `${aside} ${pick(words.workbook, language)}` : aside;
}
