// Which text a record means by a name: its id, or the name of its file, which several may have.
import type { RawDocument, KnowledgeFile } from './document.js';
import { slug } from './passages.js';
import { nameOf, type Placed } from './places.js';

export interface FromFile extends RawDocument {
  readonly from: KnowledgeFile;
}
/** `wanted`: the headings of the section that is meant, outermost first; a section may be named by the last of them. One, none, or all that it may be. */
export type WhichText = (by: Placed, name: string, wanted: readonly string[]) => readonly FromFile[];

/** A section is named by its heading, or by as much of its trail as tells it from others: "4 · … › Region Sjælland". */
export const endsWith = (trail: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((heading, index) => trail[trail.length - wanted.length + index] === heading);

const has = ({ document, sections }: FromFile, wanted: readonly string[]): boolean =>
  sections.some(({ trail }) => endsWith(trail.length ? trail : [document.title], wanted));

export function createWhichText(texts: readonly FromFile[]): WhichText {
  const called = new Map<string, FromFile[]>();
  for (const one of texts)
    for (const name of new Set([one.document.id, slug(nameOf(one.from.path))])) called.set(name, [...(called.get(name) ?? []), one]);
  /** Those that are so, or all where none is. */
  const rather = (some: readonly FromFile[], so: (one: FromFile) => boolean): readonly FromFile[] => {
    const those = some.filter(so);
    return those.length ? those : some;
  };
  return (by, name, wanted) => {
    const all = called.get(name) ?? [];
    // The project's own terms tell of its own texts: one of the same name without the section is another.
    if (by.own) return all.filter((one) => has(one, wanted));
    if (all.length < 2) return all;
    const near = rather(all, ({ from }) => from.folder === by.folder);
    return rather(
      rather(near, (one) => has(one, wanted)),
      ({ document }) => document.id === name,
    );
  };
}
