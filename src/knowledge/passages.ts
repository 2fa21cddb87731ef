// Sections → passages: what the search finds and a card shows. Ids are stable while headings are.
import type { Passage, Place, Unit } from '../model.js';
import { fold } from '../language/fold.js';
import type { Section } from './readers/reading.js';
import { unitsOf } from './units.js';
import { createMemoOf } from '../memo.js';

/** Words in a passage at most, and at least where a section is cut, between units: sections of 80–200 words rank best (measured). */
const limit = 200;
const least = 80;

export const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const count = (text: string): number => text.split(/\s+/).length;

/** A unit, and where in the file it stands. */
interface Placed {
  readonly unit: Unit;
  readonly place?: Place;
}

function chunks(units: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = [[]];
  let words = 0;
  for (const placed of units) {
    const size = count(placed.unit.text);
    if (words + size > limit && words > 0) {
      parts.push([]);
      words = 0;
    }
    parts.at(-1)?.push(placed);
    words += size;
  }
  const [before, last] = parts.slice(-2);
  if (last) even(before ?? [], last);
  return parts.filter((part) => part.length);
}

const length = (part: readonly Placed[]): number => part.reduce((sum, { unit }) => sum + count(unit.text), 0);

/** A last part of a few words takes units of the part before, as long as that keeps more. */
function even(before: Placed[], last: Placed[]): void {
  for (let short = length(last), long = length(before); short < least; ) {
    const size = count(before.at(-1)?.unit.text ?? '');
    if (before.length < 2 || short + size > limit || long - size < short + size) return;
    last.unshift(...before.splice(-1));
    short += size;
    long -= size;
  }
}

interface Cut {
  readonly trail: readonly string[];
  /** The trail in an id. */
  readonly path: string;
  readonly parts: readonly (readonly Placed[])[];
}
const pathOf = (trail: readonly string[]): string => trail.map(slug).join('/');

/** The same sections come with every reading of a folder, and few of them anew. */
const cuts = createMemoOf<readonly Section[], readonly Cut[]>();
const cut = (sections: readonly Section[]): readonly Cut[] =>
  cuts.of(sections, () => whole(sections).map(({ trail, units }) => ({ trail, path: pathOf(trail), parts: chunks(units) })));

/** Sections that go on from one place to the next are one. */
function whole(sections: readonly Section[]): { readonly trail: readonly string[]; readonly units: readonly Placed[] }[] {
  const list: { trail: readonly string[]; units: Placed[] }[] = [];
  for (const { trail, body, place, continues } of sections) {
    if (!continues || !list.length) list.push({ trail, units: [] });
    for (const unit of unitsOf(body)) list.at(-1)?.units.push({ unit, ...(place && { place }) });
  }
  return list;
}

/** From where the first stands to where the last ends. */
function span(parts: readonly Placed[]): { readonly place?: Place } {
  const first = parts[0]?.place;
  const last = parts.at(-1)?.place;
  if (!first || !last) return {};
  const to = last.to ?? last.at;
  return { place: { kind: first.kind, at: first.at, ...(to !== first.at && { to }) } };
}

/** `concerns` tells which actors and recommendation a heading trail names. */
export function passagesOf(
  document: string,
  title: string,
  sections: readonly Section[],
  concerns: (trail: readonly string[]) => Pick<Passage, 'actors' | 'recommendation'>,
): Passage[] {
  const taken = new Map<string, number>();
  return cut(sections).flatMap(({ trail, path, parts }) => {
    const headings = trail.length ? trail : [title];
    const base = `${document}#${path || pathOf(headings)}`;
    return parts.map((part): Passage => {
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      return {
        id: times > 1 ? `${base}~${times}` : base,
        document,
        trail: headings,
        heading: headings.at(-1) ?? title,
        units: part.map(({ unit }) => unit),
        ...span(part),
        ...concerns(headings),
      };
    });
  });
}
