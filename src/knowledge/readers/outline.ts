// Headings and blocks as they come → sections.
import type { Place } from '../../model.js';
import type { Section } from './reading.js';

export interface Outline {
  /** `level` from 1, the outermost. */
  heading(level: number, text: string): void;
  /** The headings so far. */
  trail(): string[];
  /** A block of markdown under them. */
  add(body: string, place?: Place): void;
  sections(): Section[];
}

const same = (one: Place | undefined, other: Place | undefined): boolean =>
  one?.at === other?.at && one?.to === other?.to && one?.kind === other?.kind;

export function createOutline(): Outline {
  const list: { trail: string[]; body: string; place?: Place; continues?: boolean }[] = [];
  let trail: string[] = [];
  /** The newest heading has no text yet. */
  let bare = false;
  let continues = false;
  const add = (body: string, place?: Place) => {
    const last = list.at(-1);
    if (last && continues && same(last.place, place)) last.body += `\n\n${body}`;
    else list.push({ trail: trail.filter(Boolean), body, ...(place && { place }), ...(continues && { continues }) });
    continues = true;
    bare = false;
  };
  /** A heading over nothing is kept as text, so that no line is lost. */
  const keep = () => {
    const alone = trail.at(-1);
    if (!bare || !alone) return;
    trail = trail.slice(0, -1);
    add(alone);
  };
  return {
    heading(level, text) {
      if (level <= trail.length) keep();
      trail = [...trail.slice(0, level - 1), ...Array<string>(Math.max(0, level - 1 - trail.length)).fill(''), text];
      continues = false;
      bare = true;
    },
    trail: () => trail.filter(Boolean),
    add,
    sections() {
      keep();
      return list;
    },
  };
}
