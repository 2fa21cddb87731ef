// Glyphs of a page → lines of text, in the order in which they were written, with what is struck out.
import type { Glyph, Page, Rule } from './pdf-page.js';
import type { Run } from './status-options.js';

export interface LineRun extends Run {
  /** A small raised sign: the mark of a note, or part of the text where there is no such note. */
  readonly raised?: boolean;
}
/** A piece of a line: a column's, a cell's, or all of it. */
export interface Line {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly runs: readonly LineRun[];
  readonly text: string;
}

/** In units of the type size. A strike runs between the baseline and the height of an x. */
const strikeZone = { low: 0.12, high: 0.52 } as const;
const gaps = { word: 0.17, column: 1.6, back: 0.6 } as const;

interface Drawn extends Glyph {
  readonly raised: boolean;
  readonly struck: boolean;
}

/** A ruled line between two cells. */
const divided = (verticals: readonly Rule[], end: number, { x, y, size, text }: Glyph): boolean =>
  Boolean(text.trim()) && x - end > 1 && verticals.some(({ at, from, to }) => at > end - 1 && at < x + 1 && from < y && to > y - size);

/** Field by field: a page has thousands of glyphs, and a spread of each took a third of the time. */
const drawn = ({ text, x, y, width, size, bold }: Glyph, raised: boolean, struck: boolean): Drawn => ({
  text,
  x,
  y,
  width,
  size,
  bold,
  raised,
  struck,
});

export function linesOf(page: Page): Line[] {
  const lines: Drawn[][] = [];
  let open: Drawn[] = [];
  let base = { y: 0, size: 0, end: 0 };
  for (const glyph of page.glyphs) {
    if (!glyph.text.trim() && !open.length) continue;
    const size = Math.max(base.size, glyph.size);
    const near =
      open.length > 0 &&
      glyph.x >= base.end - gaps.back * size &&
      glyph.x <= base.end + gaps.column * size &&
      !divided(page.verticals, base.end, glyph);
    const level = Math.abs(glyph.y - base.y) < 0.2 * size;
    const up = base.y - glyph.y;
    const raised = near && !level && glyph.size < 0.8 * base.size && up > 0 && up < 0.7 * base.size;
    // A note begins with its raised number.
    const lowered = near && !level && base.size < 0.8 * glyph.size && up < 0 && -up < 0.7 * glyph.size && glyph.x <= base.end + size;
    if (lowered) open = open.map((one) => ({ ...one, raised: true }));
    if (!(near && (level || raised || lowered))) {
      if (open.length) lines.push(open);
      open = [];
      if (!glyph.text.trim()) continue;
    }
    open.push(drawn(glyph, raised || (near && level && glyph.size < 0.8 * base.size && glyph.size < 8), false));
    base = {
      y: raised ? base.y : glyph.y,
      size: raised ? base.size : open.length === 1 || lowered ? glyph.size : Math.max(base.size, glyph.size),
      end: glyph.x + glyph.width,
    };
  }
  if (open.length) lines.push(open);
  const marks = [...page.horizontals, ...page.strikeOuts].sort((a, b) => a.at - b.at);
  return lines.flatMap((glyphs) => {
    const line = lineOf(page.number, struckOut(glyphs, marks));
    return line.text ? [line] : [];
  });
}

/** Marks that run through a line, and no further than it, strike the words that they cover for the most part. */
function struckOut(glyphs: readonly Drawn[], marks: readonly Rule[]): readonly Drawn[] {
  const plain = glyphs.filter(({ raised }) => !raised);
  const { y = 0, size = 0 } = plain[0] ?? glyphs[0] ?? {};
  const left = Math.min(...glyphs.map(({ x }) => x)) - 1.5 * size;
  const right = Math.max(...glyphs.map(({ x, width }) => x + width)) + 1.5 * size;
  const through = marks.filter(
    ({ at, from, to }) => at > y - strikeZone.high * size && at < y - strikeZone.low * size && from > left && to < right,
  );
  if (!through.length) return glyphs;
  const covered = (glyph: Drawn): number => {
    const middle = glyph.x + glyph.width / 2;
    return through.some(({ from, to }) => from <= middle && middle <= to) ? 1 : 0;
  };
  const words: Drawn[][] = [];
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    if (!before || startsWord(before, glyph)) words.push([]);
    words.at(-1)?.push(glyph);
  });
  return words.flatMap((word) => {
    const letters = word.filter(({ text }) => text.trim());
    const struck = letters.length ? letters.reduce((sum, one) => sum + covered(one), 0) / letters.length > 0.6 : false;
    return word.map((glyph) => drawn(glyph, glyph.raised, struck || (!glyph.text.trim() && covered(glyph) > 0)));
  });
}

const startsWord = (before: Glyph, glyph: Glyph): boolean =>
  !before.text.trim() || !glyph.text.trim() || glyph.x - before.x - before.width > gaps.word * Math.min(before.size, glyph.size);

function lineOf(page: number, glyphs: readonly Drawn[]): Line {
  const runs: { text: string; readonly struck: boolean; readonly raised?: boolean }[] = [];
  glyphs.forEach((glyph, at) => {
    const before = glyphs[at - 1];
    const gap =
      before && before.text.trim() && glyph.text.trim() && startsWord(before, glyph) && !glyph.raised && !before.raised ? ' ' : '';
    const last = runs.at(-1);
    if (last && last.struck === glyph.struck && Boolean(last.raised) === glyph.raised) last.text += gap + glyph.text;
    else runs.push({ text: gap + glyph.text, struck: glyph.struck, ...(glyph.raised && { raised: true }) });
  });
  const letters = glyphs.filter(({ text, raised }) => text.trim() && !raised);
  const sizes = letters.map(({ size }) => size).sort((a, b) => a - b);
  const base = letters[0] ?? glyphs[0];
  return {
    page,
    left: Math.min(...glyphs.map(({ x }) => x)),
    right: Math.max(...glyphs.map(({ x, width }) => x + width)),
    y: base?.y ?? 0,
    size: sizes[Math.floor(sizes.length / 2)] ?? base?.size ?? 0,
    bold: letters.length > 0 && letters.every(({ bold }) => bold),
    runs,
    text: runs
      .map(({ text }) => text)
      .join('')
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
