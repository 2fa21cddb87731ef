// Which cell of which recommendation a draft is about: told by the headings and the row that it stands in, and only where that is certain.
// A status that is put down to another body or point is the worst answer there is, so whatever may be read in two ways is left to a person.
import type { Actor, Document, Draft, DraftDoubt, Recommendation, StatusCell } from '../model.js';
import { createBodies } from './draft-bodies.js';
import { createNearby } from './draft-nearby.js';
import { createPoints } from './draft-points.js';
import type { Names } from './names.js';
import type { Section, StatusDraft } from './readers/reading.js';
import { isOptions } from './readers/status-options.js';

export interface FileDraft extends StatusDraft {
  readonly file: string;
  /** What the file calls itself, and its text. */
  readonly titles: readonly string[];
  readonly sections: readonly Pick<Section, 'trail' | 'body'>[];
}
/** What drafts are held against. */
export interface Known {
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: readonly Omit<Document, 'passages'>[];
  /** Names of all actors. */
  readonly names: Pick<Names, 'among'>;
}
/** As far as it is certain, and why it is not. */
export type About = Pick<Draft, 'recommendation' | 'actor' | 'jointWith' | 'doubt' | 'nearby'>;

/** The cell of exactly these bodies. */
export const cellOf = (recommendation: Recommendation | undefined, actor = '', jointWith?: string): StatusCell | undefined => {
  const wanted = bodiesKey(actor, jointWith);
  const [cell, ...others] = (recommendation?.cells ?? []).filter((one) => bodiesKey(one.actor, one.jointWith) === wanted);
  return others.length ? undefined : cell;
};
export const bodiesKey = (actor: string, jointWith?: string): string => [actor, jointWith ?? ''].sort().join('\n');

/** What each of the drafts is about, in their order. */
export function draftCells(drafts: readonly FileDraft[], known: Known): About[] {
  const points = createPoints(known.recommendations);
  const bodies = createBodies(known);
  const nearbyOf = createNearby({
    names: (text) => bodies.named(text).length > 0 || points.named(text).length > 0,
    heads: (text) => bodies.isLabel(text) || points.headed(text) !== undefined,
  });
  const documents = new Map([...known.documents].map((document) => [document.file, document]));
  const lists = counted(drafts.map(({ file, place, trail, row }) => JSON.stringify([file, place, trail, row])));
  const found = drafts.map((draft, at): About => {
    const { trail, row, beside, header, column, titles } = draft;
    const document = documents.get(draft.file);
    const nearby = nearbyOf(draft);
    const aside = [...beside, ...header, ...column, ...nearby, ...titles];
    const [about, speaks] = [points.about([...trail, ...row], aside), bodies.about({ trail, row, aside }, document)];
    const [unreadable, several] = [draft.status === 'unreadable', draft.nth > 0 || lists[at] !== 1];
    const read = { ...about, ...(speaks.actor !== undefined && !several && speaks), ...(nearby.length && { nearby }) };
    const doubt = unreadable ? 'unreadable' : several ? 'several_lists' : (about.doubt ?? speaks.doubt);
    if (doubt) return { ...read, doubt };
    const recommendation = known.recommendations.get(read.recommendation ?? '');
    const unfit = recommendation && (doubtOfWords(draft, recommendation) ?? doubtOfCell(recommendation, read, document));
    return unfit ? { ...read, doubt: unfit } : read;
  });
  // Two lists of one file for the same cell may be two initiatives, or an older and a newer status.
  const cells = counted(
    found.map((about, at) =>
      about.recommendation === undefined || about.actor === undefined
        ? String(at)
        : [drafts[at]?.file, about.recommendation, bodiesKey(about.actor, about.jointWith)].join('\n'),
    ),
  );
  return found.map((about, at) => (about.doubt === undefined && cells[at] !== 1 ? { ...about, doubt: 'twice' } : about));
}

/** For each, how many are the same. */
function counted(keys: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => counts.get(key) ?? 0);
}

/** "Status:" says nothing; any other word may say that the list is about something else ("forventes først i 2020"). */
const sayNothing = /^[\s/,;:·•|().-]*(?:status)?[\s/,;:·•|().-]*$/i;
const ofStatus = /status|markering/i;
/** "Forventet status", "Status 2018": not the status that is answered. */
const ofAnotherTime = /forvent|mål|plan|ønsk|næste|forrige|tidligere|seneste|expect|target|goal|previous|next/i;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Names no year, or that one too. */
const inYear = (text: string, asOf: string): boolean => {
  const years = text.match(year) ?? [];
  return !years.length || years.some((one) => asOf.startsWith(one));
};
const isHeader = (text: string, asOf: string): boolean =>
  !text.trim() || isOptions(text) || (ofStatus.test(text) && !ofAnotherTime.test(text) && inYear(text, asOf));

function doubtOfWords({ beside, column, trail, titles }: FileDraft, { asOf }: Recommendation): DraftDoubt | undefined {
  if (![...trail, ...titles].every((text) => inYear(text, asOf))) return 'other_date';
  if (!beside.every((text) => sayNothing.test(text))) return 'words_beside';
  return column.every((text) => isHeader(text, asOf)) ? undefined : 'other_column';
}

function doubtOfCell(recommendation: Recommendation, { actor, jointWith }: About, document?: Pick<Document, 'dating'>): DraftDoubt | undefined {
  const cell = cellOf(recommendation, actor, jointWith);
  if (!cell) return 'no_cell';
  if (cell.markings.length !== 1 || cell.markings[0]?.initiative) return 'initiatives';
  return document && datedOtherwise(document, recommendation.asOf) ? 'other_date' : undefined;
}

/** A status of 2019 must not be shown as that of 2017. A text without a date says nothing against it. */
function datedOtherwise({ dating: { from, to } }: Pick<Document, 'dating'>, asOf: string): boolean {
  const ends = [from, to].flatMap((end) => end ?? []);
  const near = ends.some((end) => end.startsWith(asOf) || asOf.startsWith(end));
  return ends.length > 0 && !near && !(from !== undefined && to !== undefined && from < asOf && asOf < to);
}
