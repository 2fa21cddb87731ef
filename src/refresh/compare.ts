// Two states of the knowledge → what the one would change in the other. Pure.
import type { Answered } from './ask.js';
import type { CellMove, Change, Difference, Document, Knowledge, Marking, Passage, Recommendation } from '../model.js';

const keysOf = <T>(...maps: readonly ReadonlyMap<string, T>[]): string[] => [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Unit by unit: a folder may hold ten thousand sections, and people wait for their answers. */
const samePassage = (one: Passage, other: Passage): boolean =>
  one.units.length === other.units.length && one.units.every(({ text }, at) => text === other.units[at]?.text);

/** Ids that came, are other, or went; `changed` says which of those that stayed. */
function idsBetween<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, changed: (before: T, after: T) => boolean) {
  const difference = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const [id, was] of before) {
    const is = after.get(id);
    if (is === undefined) difference.removed.push(id);
    else if (changed(was, is)) difference.changed.push(id);
  }
  for (const id of after.keys()) if (!before.has(id)) difference.added.push(id);
  for (const ids of Object.values(difference)) ids.sort();
  return difference;
}

const named = <T>(
  { added, changed, removed }: Difference,
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  name: (one: T) => string,
): Difference => {
  const nameOf = (id: string): string => {
    const one = after.get(id) ?? before.get(id);
    return one === undefined ? id : name(one);
  };
  return { added: added.map(nameOf), changed: changed.map(nameOf), removed: removed.map(nameOf) };
};

const marked = ({ status, text, initiative, certainty }: Marking) => [status, text, initiative, certainty];
const cellsOf = (recommendation: Recommendation | undefined): ReadonlyMap<string, readonly Marking[]> =>
  new Map((recommendation?.cells ?? []).map(({ actor, jointWith, markings }) => [`${actor}\n${jointWith ?? ''}`, markings]));

function cellMoves(before: Knowledge, after: Knowledge): CellMove[] {
  return keysOf(before.recommendations, after.recommendations).flatMap((recommendation) => {
    const [was, is] = [before, after].map(({ recommendations }) => cellsOf(recommendations.get(recommendation))) as [
      ReturnType<typeof cellsOf>,
      ReturnType<typeof cellsOf>,
    ];
    return keysOf(was, is).flatMap((key): CellMove[] => {
      const [actor = ''] = key.split('\n');
      const [old, now] = [was.get(key) ?? [], is.get(key) ?? []];
      if (same(old.map(marked), now.map(marked))) return [];
      const name = (after.actors.get(actor) ?? before.actors.get(actor))?.name ?? actor;
      return [{ recommendation, actor, name, before: old, after: now }];
    });
  });
}

/** What can be told without asking anything. */
export function compare(before: Knowledge, after: Knowledge): Pick<Change, 'documents' | 'terms' | 'sections' | 'cells'> {
  const sections = idsBetween(before.passages, after.passages, (was, is) => !samePassage(was, is));
  const touched = new Set(
    [...sections.added, ...sections.changed, ...sections.removed].map(
      (id) => (after.passages.get(id) ?? before.passages.get(id))?.document,
    ),
  );
  const told = ({ passages, ...front }: Document): object => ({ ...front, passages: passages.length });
  const documents = idsBetween(before.documents, after.documents, (was, is) => touched.has(is.id) || !same(told(was), told(is)));
  const terms = idsBetween(before.terms, after.terms, (was, is) => !same(was, is));
  return {
    documents: named(documents, before.documents, after.documents, ({ title }) => title),
    terms: named(terms, before.terms, after.terms, ({ name }) => name),
    sections: {
      added: sections.added.length,
      changed: sections.changed.length,
      removed: sections.removed.length,
      before: before.passages.size,
    },
    cells: cellMoves(before, after),
  };
}

/** How many files that gave texts or records gave them no longer because of a fault in them. */
export function brokenSince(before: Knowledge, after: Knowledge): number {
  const faulty = ({ findings }: Knowledge) => new Set(findings.filter(({ level }) => level === 'problem').map(({ file }) => file));
  const filesOf = ({ documents }: Knowledge) => new Set([...documents.values()].map(({ file }) => file));
  const [old, was, is] = [faulty(before), filesOf(before), filesOf(after)];
  return [...faulty(after)].filter((file) => !old.has(file) && (/\.yaml$/i.test(file) || (was.has(file) && !is.has(file)))).length;
}

/** Title and first line. */
const opening = ({ text }: Answered): string => text.split('\n').filter(Boolean).slice(0, 2).join('\n');

/** The same question asked of both; undefined: the same answer. */
export const movedAnswer = (question: string, before: Answered, after: Answered): Change['answers'][number] | undefined =>
  before.text === after.text ? undefined : { question, before: opening(before), after: opening(after) };
