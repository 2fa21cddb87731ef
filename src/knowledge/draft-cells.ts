// Which cell of which recommendation a draft is about: told by the headings and the row that it stands in, and only where that is certain.
// A status that is put down to another body or point is the worst answer there is, so whatever may be read in two ways is left to a person.
import type { Actor, Document, Draft, DraftDoubt, Recommendation, StatusCell } from '../model.js';
import { clean, fold } from '../language/fold.js';
import { stem } from '../language/stem.js';
import { stopWords } from '../language/stop-words.js';
import { tokens } from '../language/tokens.js';
import { answeringIds } from './answering-bodies.js';
import type { Names } from './names.js';
import type { StatusDraft } from './readers/reading.js';

export interface FileDraft extends StatusDraft {
  readonly file: string;
}
/** What drafts are held against. */
export interface Known {
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: Iterable<Omit<Document, 'passages'>>;
  /** Names of all actors. */
  readonly names: Pick<Names, 'among'>;
}
/** As far as it is certain, and why it is not. */
export type About = Pick<Draft, 'recommendation' | 'actor' | 'jointWith' | 'doubt'>;

/** The cell of exactly these bodies. */
export const cellOf = (recommendation: Recommendation | undefined, actor = '', jointWith?: string): StatusCell | undefined => {
  const wanted = bodiesKey(actor, jointWith);
  const [cell, ...others] = (recommendation?.cells ?? []).filter((one) => bodiesKey(one.actor, one.jointWith) === wanted);
  return others.length ? undefined : cell;
};
export const bodiesKey = (actor: string, jointWith?: string): string => [actor, jointWith ?? ''].sort().join('\n');

/** What each of the drafts is about, in their order. */
export function draftCells(drafts: readonly FileDraft[], known: Known): About[] {
  const point = createPoints(known.recommendations);
  const bodies = createBodies(known);
  const documents = new Map([...known.documents].map((document) => [document.file, document]));
  const lists = counted(drafts.map(({ file, place, trail, row }) => JSON.stringify([file, place, trail, row])));
  const found = drafts.map((draft, at): About => {
    const texts = [...draft.trail, ...draft.row];
    const document = documents.get(draft.file);
    const [about, speaks] = [point(texts), bodies(texts, document)];
    const [unreadable, several] = [draft.status === 'unreadable', draft.nth > 0 || lists[at] !== 1];
    const read = { ...about, ...(speaks.actor !== undefined && !several && speaks) };
    const doubt = unreadable ? 'unreadable' : several ? 'several_lists' : (about.doubt ?? speaks.doubt);
    if (doubt) return { ...read, doubt };
    const recommendation = known.recommendations.get(read.recommendation ?? '');
    const unfit = recommendation && doubtOfCell(recommendation, read, document);
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

// ── The recommendation ─────────────────────────────────────────────────────────────────────────────────────

/** "5b", "Anbefaling 5b", "5 b) …", "9 · Andre faggrupper"; no date, no range, no figure with decimals. */
const numbered =
  /^\s*(anbefaling(?:en)?\s+(?:nr\.?\s*)?|anbef\.?\s*|punkt\s+|pkt\.?\s*)?(\d{1,2})(?:\s?\.?\s?([a-e])(?![\p{L}\p{N}]))?(?![\p{L}\p{N}%]|\s?[.,:/–-]\s?\d)(.*)$/isu;

/** Of the first words at least half are among the others. */
const mostlyIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].filter((word) => others.has(word)).length * 2 >= words.size;

/**
 * A number is certain where a letter or the word "anbefaling" marks it and nothing else stands there, or where the title behind it is the
 * recommendation's. A number without either may count anything ("4 læger"): behind that the whole title must stand.
 */
function createPoints(recommendations: Known['recommendations']): (texts: readonly string[]) => About {
  const titled = ({ title, says, source, topics }: Recommendation, behind: string, marked: boolean): boolean => {
    const words = content(behind);
    if (marked) return mostlyIn(words, content(title.da, source.section, says.da, ...topics));
    const titles = [content(title.da), content(source.section)];
    return /^\p{Lu}/u.test(behind) && titles.some((own) => mostlyIn(words, own) && mostlyIn(own, words));
  };
  return (texts) => {
    const certain = new Set<string>();
    const meant = new Set<string>();
    for (const text of texts) {
      const [, word, digits, letter = '', behind = ''] = numbered.exec(text) ?? [];
      if (digits === undefined) continue;
      const id = `${Number(digits)}${letter.toLowerCase()}`;
      const marked = word !== undefined || letter !== '';
      const title = behind.replace(/^[\s).:·–—-]+/, '');
      const one = recommendations.get(id);
      if (marked) for (const other of [id, ...furtherIn(title)]) meant.add(other);
      if (one && (/[\p{L}\p{N}]/u.test(title) ? titled(one, title, marked) : marked)) certain.add(id);
    }
    const [recommendation, ...others] = certain;
    const strays = [...meant].filter((id) => id !== recommendation);
    if (others.length || (recommendation !== undefined && strays.length)) return { doubt: 'several_recommendations' };
    if (recommendation !== undefined) return { recommendation };
    return { doubt: meant.size > 0 && strays.every((id) => !recommendations.has(id)) ? 'unknown_recommendation' : 'no_recommendation' };
  };
}
const content = (...texts: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text = '') =>
      tokens(clean(text)).flatMap(({ folded }) => (folded.length > 2 && !stopWords.has(folded) ? [stem(folded)] : [])),
    ),
  );
/** "5a og 5b": no point of one number. */
const furtherIn = (title: string): string[] =>
  [...title.matchAll(/(?<![\p{L}\p{N}])(\d{1,2})\s?([a-e])(?![\p{L}\p{N}])/giu)].map(([, digits, letter = '']) => `${Number(digits)}${letter.toLowerCase()}`);

// ── The body ───────────────────────────────────────────────────────────────────────────────────────────────

/** Certain where a heading or a cell is that name and nothing else ("Region Syddanmark · Afventer" too), and no other body is named beside it. */
function createBodies({ actors, names }: Known): (texts: readonly string[], document?: Pick<Document, 'regions'>) => About {
  const answering = answeringIds(actors.values());
  const bodiesIn = (text: string) => {
    const cleaned = clean(text);
    const list = tokens(cleaned);
    const found = names
      .among(list)
      .map(({ entities, from, to }) => ({ ids: entities.map(({ id }) => id), start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0 }));
    const head = cleaned.search(/\s[·–—-]\s|:/);
    const labels = head < 0 ? found : found.filter(({ end }) => end <= head);
    const left = labels.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), head < 0 ? cleaned : cleaned.slice(0, head));
    return {
      ids: found.flatMap(({ ids }) => ids),
      // "Nord" alone may be a region, a training region or a direction.
      short: labels.every(({ start, end }) => end - start <= 4),
      label: labels.length > 0 && /^(?:[\s,/&+().;]|og|and|samt)*$/.test(fold(left)) ? labels.flatMap(({ ids }) => ids) : [],
    };
  };
  return (texts, document) => {
    const found = texts.map(bodiesIn);
    const labelled = found.filter(({ label }) => label.length);
    const labels = labelled.map(({ label }) => [...new Set(label)].sort());
    const [label = []] = labels;
    if (!label.length) return { doubt: 'no_body' };
    const named = new Set(found.flatMap(({ ids }) => ids.filter((id) => answering.has(id))));
    const same = labels.every((other) => other.join('\n') === label.join('\n')) && named.size === label.length;
    const ofText = !document?.regions.length || label.every((id) => document.regions.includes(id));
    const [actor, jointWith, ...others] = label;
    if (!same || !ofText || others.length || !label.every((id) => named.has(id))) return { doubt: 'several_bodies' };
    if (labelled.every(({ short }) => short)) return { doubt: 'no_body' };
    return { ...(actor !== undefined && { actor }), ...(jointWith !== undefined && { jointWith }) };
  };
}
