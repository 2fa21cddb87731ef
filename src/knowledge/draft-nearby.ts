// Names and numbers that stand alone between a heading and a list and are no headings: they may well be meant as such.
import type { Section } from './readers/reading.js';

type Piece = Pick<Section, 'trail' | 'body'>;

/** What stands alone is no sentence. */
const most = 6;

/** Lines of few words, and rows of a table with one cell that is filled (one that is merged over many stands in each). */
function standingAlone({ body }: Piece): string[] {
  return body.split('\n').flatMap((line): string[] => {
    if (line.startsWith('|')) {
      const cells = new Set(line.split('|').flatMap((cell) => cell.trim() || []));
      return cells.size === 1 ? [...cells] : [];
    }
    const text = line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').trim();
    return text && text.split(/\s+/).length <= most ? [text] : [];
  });
}

const startsWith = (trail: readonly string[], beginning: readonly string[]): boolean => beginning.every((heading, at) => trail[at] === heading);

/** `names`: a text that names a body or a point; `heads`: one that could stand over answers. */
export function createNearby({ names, heads }: Readonly<Record<'names' | 'heads', (text: string) => boolean>>) {
  /** By the sections of a file, since a sheet may hold thousands of drafts under one heading. */
  const known = new Map<readonly Piece[], Map<string, string[]>>();
  return ({ trail, sections }: { readonly trail: readonly string[]; readonly sections: readonly Piece[] }): readonly string[] => {
    const ofFile = known.get(sections) ?? new Map<string, string[]>();
    known.set(sections, ofFile);
    const key = trail.join('\n');
    const before = ofFile.get(key);
    if (before) return before;
    // A bold "Region Nordjylland" under another heading counts as one too, as far down as the draft's own heading holds.
    const own = trail.findIndex(heads);
    const found = sections.flatMap((section) => {
      const wide = own >= 0 && startsWith(section.trail, trail.slice(0, own + 1));
      if (section.trail.length === trail.length && startsWith(section.trail, trail)) return standingAlone(section).filter(names);
      return wide ? standingAlone(section).filter(heads) : [];
    });
    const nearby = [...new Set(found)];
    ofFile.set(key, nearby);
    return nearby;
  };
}
