// Whose answer a draft is: the name that stands by itself in a heading or a cell, and no other body named anywhere near it.
import type { Actor, Document, Draft } from '../model.js';
import { clean, fold } from '../language/fold.js';
import { tokens } from '../language/tokens.js';
import { answeringIds } from './answering-bodies.js';
import type { Names } from './names.js';

export interface Spoken {
  readonly trail: readonly string[];
  readonly row: readonly string[];
  /** What else is said near it, which may only speak against it. */
  readonly aside: readonly string[];
}
export interface Bodies {
  about(spoken: Spoken, document?: Pick<Document, 'regions'>): Pick<Draft, 'actor' | 'jointWith' | 'doubt'>;
  /** Ids of the answering bodies that a text names. */
  named(text: string): readonly string[];
  /** Whether a heading is the name of a body. */
  isLabel(heading: string): boolean;
}

/** What may stand between names. */
const nothingElse = /^(?:[\s,&]|og|and|samt)*$/;
/** "Nord" alone may be a region, a training region or a direction. */
const longEnough = 5;

export function createBodies({ actors, names }: { readonly actors: ReadonlyMap<string, Actor>; readonly names: Pick<Names, 'among'> }): Bodies {
  const answering = answeringIds(actors.values());
  /** "Region Nord" may be two bodies and "RSD" anything: only the last word of its name tells a body from the others. */
  const carriesOwn = (id: string, surface: string): boolean => {
    const own = tokens(clean(actors.get(id)?.name ?? '')).at(-1)?.folded;
    return own !== undefined && tokens(surface).some(({ folded, pieces }) => folded === own || pieces.at(-1) === own);
  };
  const read = (text: string, heading: boolean) => {
    const cleaned = clean(text);
    const list = tokens(cleaned);
    const found = names
      .among(list)
      .map(({ entities, from, to }) => ({ ids: entities.map(({ id }) => id), start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0 }));
    const behind = heading ? cleaned.search(/\s·\s/) : -1;
    const head = behind < 0 ? cleaned : cleaned.slice(0, behind);
    const labels = found.filter(({ end }) => end <= head.length);
    const left = labels.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), head);
    return {
      ids: found.flatMap(({ ids }) => ids),
      certain: labels.every(({ ids, start, end }) => end - start >= longEnough && ids.every((id) => carriesOwn(id, cleaned.slice(start, end)))),
      label: labels.length > 0 && nothingElse.test(fold(left)) ? [...new Set(labels.flatMap(({ ids }) => ids))].sort() : [],
    };
  };
  const named: Bodies['named'] = (text) => read(text, false).ids.filter((id) => answering.has(id));
  return {
    named,
    isLabel: (heading) => read(heading, true).label.length > 0,
    about: ({ trail, row, aside }, document) => {
      const found = [...trail.map((text) => read(text, true)), ...row.map((text) => read(text, false))];
      const labelled = found.filter(({ label }) => label.length);
      const [{ label } = { label: [] }] = labelled;
      if (!label.length) return { doubt: 'no_body' };
      const all = new Set([...found.flatMap(({ ids }) => ids.filter((id) => answering.has(id))), ...aside.flatMap(named)]);
      const same = labelled.every((other) => other.label.join('\n') === label.join('\n')) && all.size === label.length;
      const ofText = !document?.regions.length || label.every((id) => document.regions.includes(id));
      const [actor, jointWith, ...others] = label;
      if (!same || !ofText || others.length || !label.every((id) => all.has(id))) return { doubt: 'several_bodies' };
      if (!labelled.some(({ certain }) => certain)) return { doubt: 'no_body' };
      return { ...(actor !== undefined && { actor }), ...(jointWith !== undefined && { jointWith }) };
    },
  };
}
