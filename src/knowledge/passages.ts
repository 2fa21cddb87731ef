// Sections → passages: what the search finds and a card shows. Ids are stable while headings are.
import type { Passage, Unit } from '../model.js';
import { fold } from '../language/fold.js';
import type { SectionText } from './readers/markdown.js';
import { unitsOf } from './units.js';

/** Words in a passage at most; a longer section is cut between units. Sections of 80–200 words rank best (measured). */
const limit = 200;

export const slug = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const count = (text: string): number => text.split(/\s+/).length;

function chunks(units: readonly Unit[]): Unit[][] {
  const parts: Unit[][] = [[]];
  let words = 0;
  for (const unit of units) {
    const size = count(unit.text);
    if (words + size > limit && words > 0) {
      parts.push([]);
      words = 0;
    }
    parts.at(-1)?.push(unit);
    words += size;
  }
  return parts.filter((part) => part.length);
}

/** `concerns` tells which actors and recommendation a heading trail names. */
export function passagesOf(
  document: string,
  title: string,
  sections: readonly SectionText[],
  concerns: (trail: readonly string[]) => Pick<Passage, 'actors' | 'recommendation'>,
): Passage[] {
  const taken = new Map<string, number>();
  return sections.flatMap(({ trail, body }) => {
    const headings = trail.length ? trail : [title];
    return chunks(unitsOf(body)).map((units): Passage => {
      const base = `${document}#${headings.map(slug).join('/')}`;
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      return {
        id: times > 1 ? `${base}~${times}` : base,
        document,
        trail: headings,
        heading: headings.at(-1) ?? title,
        units,
        ...concerns(headings),
      };
    });
  });
}
