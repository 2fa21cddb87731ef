// A page of a PDF → its glyphs and ruled lines, by following what is drawn. Coordinates: points, y downwards, the page as it is shown.
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Glyph {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}
/** A thin line, drawn or filled. `from` < `to`, along it; `at` across it. */
export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
  /** Marked as struck out by an annotation, not by ink: a horizontal through the middle of the text. */
  readonly strikeOuts: readonly Rule[];
}

type Matrix = readonly [number, number, number, number, number, number];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
const point = (m: Matrix, x: number, y: number) => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] });
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Thicker than this, in points, is a surface. */
const thin = 2.6;
/** Operations on one page; a drawn map has some 100,000. */
const most = 400_000;

interface State {
  ctm: Matrix;
  font: { size: number; bold: boolean; unit: number };
  spacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}
interface Shown {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** `OPS`: pdf.js's own numbers for its operations. */
export async function readPage(page: PDFPageProxy, ops: Readonly<Record<string, number>>): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const view = viewport.transform as unknown as Matrix;
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const glyphs: Glyph[] = [];
  const horizontals: Rule[] = [];
  const verticals: Rule[] = [];
  let state: State = { ctm: view, font: { size: 1, bold: false, unit: 0.001 }, spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  const stack: State[] = [];
  let matrix = identity;
  let line = identity;
  const move = (x: number, y: number) => (matrix = line = times(line, [1, 0, 0, 1, x, y]));

  const show = (shown: readonly (Shown | number)[]) => {
    const { font, scale, rise } = state;
    for (const one of shown) {
      if (typeof one === 'number') {
        matrix = times(matrix, [1, 0, 0, 1, (-one / 1000) * font.size * scale, 0]);
        continue;
      }
      const advance = ((one.width ?? 0) * font.unit * font.size + state.spacing + (one.isSpace ? state.wordSpacing : 0)) * scale;
      const whole = times(state.ctm, matrix);
      const start = point(whole, 0, rise);
      const end = point(whole, advance - state.spacing * scale, rise);
      const size = Math.abs(font.size) * Math.hypot(whole[2], whole[3]);
      // Text that runs up or down the page is a mark in the margin.
      if (one.unicode && Math.abs(end.y - start.y) <= Math.abs(end.x - start.x) + 0.01)
        glyphs.push({
          text: one.unicode,
          x: Math.min(start.x, end.x),
          y: start.y,
          width: Math.abs(end.x - start.x),
          size,
          bold: font.bold,
        });
      matrix = times(matrix, [1, 0, 0, 1, advance, 0]);
    }
  };
  const rule = (a: { x: number; y: number }, b: { x: number; y: number }) => {
    const width = Math.abs(a.x - b.x);
    const height = Math.abs(a.y - b.y);
    if (height <= thin && width > thin) horizontals.push({ from: Math.min(a.x, b.x), to: Math.max(a.x, b.x), at: (a.y + b.y) / 2 });
    else if (width <= thin && height > thin) verticals.push({ from: Math.min(a.y, b.y), to: Math.max(a.y, b.y), at: (a.x + b.x) / 2 });
  };
  /** pdf.js's own form of a path: 0 move, 1 line, 2 and 3 curves, 4 close. Pinned and tested, since it is internal. */
  const draw = (kind: number, path: ArrayLike<number>) => {
    const stroked = kind === ops['stroke'] || kind === ops['closeStroke'];
    const filled = kind === ops['fill'] || kind === ops['eoFill'] || kind === ops['fillStroke'] || kind === ops['eoFillStroke'];
    if (!stroked && !filled) return;
    let corners: { x: number; y: number }[] = [];
    const close = () => {
      if (filled && corners.length > 2) {
        const xs = corners.map(({ x }) => x);
        const ys = corners.map(({ y }) => y);
        rule({ x: Math.min(...xs), y: Math.min(...ys) }, { x: Math.max(...xs), y: Math.max(...ys) });
      }
      corners = [];
    };
    for (let at = 0; at < path.length;) {
      const step = path[at] ?? 4;
      const size = [2, 2, 6, 4, 0][step] ?? 0;
      const next = size ? point(state.ctm, path[at + size - 1] ?? 0, path[at + size] ?? 0) : corners[0];
      at += size + 1;
      if (step === 0) close();
      const before = corners.at(-1);
      if (stroked && before && next && (step === 1 || step === 4)) rule(before, next);
      // A path of many corners is a drawing.
      if (next && corners.length < 100) corners.push(next);
    }
    close();
  };

  const handlers: Readonly<Record<string, (args: readonly never[]) => void>> = {
    save: () => void stack.push(state),
    restore: () => void (state = stack.pop() ?? state),
    transform: (args: readonly number[]) => void (state = { ...state, ctm: times(state.ctm, args as unknown as Matrix) }),
    paintFormXObjectBegin: ([own]: readonly (Matrix | null)[]) => {
      stack.push(state);
      if (own) state = { ...state, ctm: times(state.ctm, own) };
    },
    paintFormXObjectEnd: () => void (state = stack.pop() ?? state),
    beginText: () => void (matrix = line = identity),
    setCharSpacing: ([spacing]: readonly number[]) => void (state = { ...state, spacing: spacing ?? 0 }),
    setWordSpacing: ([wordSpacing]: readonly number[]) => void (state = { ...state, wordSpacing: wordSpacing ?? 0 }),
    setHScale: ([percent]: readonly number[]) => void (state = { ...state, scale: (percent ?? 100) / 100 }),
    setLeading: ([leading]: readonly number[]) => void (state = { ...state, leading: -(leading ?? 0) }),
    setTextRise: ([rise]: readonly number[]) => void (state = { ...state, rise: rise ?? 0 }),
    setFont: ([name, size]: readonly unknown[]) => void (state = { ...state, font: { ...fontOf(page, String(name)), size: Number(size) } }),
    setTextMatrix: ([first, ...rest]: readonly unknown[]) =>
      void (matrix = line = (rest.length ? [first, ...rest] : Array.from(first as ArrayLike<number>)) as unknown as Matrix),
    moveText: ([x, y]: readonly number[]) => void move(x ?? 0, y ?? 0),
    setLeadingMoveText: ([x, y]: readonly number[]) => {
      state = { ...state, leading: y ?? 0 };
      move(x ?? 0, y ?? 0);
    },
    nextLine: () => void move(0, state.leading),
    showText: ([shown]: readonly (readonly (Shown | number)[])[]) => show(shown ?? []),
    constructPath: ([kind, [path]]: readonly [number, readonly (ArrayLike<number> | null)[]]) => path && draw(kind, path),
  } as never;
  const byNumber = new Map(Object.entries(handlers).map(([name, handler]) => [ops[name], handler]));
  for (let at = 0; at < Math.min(fnArray.length, most); at += 1) byNumber.get(fnArray[at])?.((argsArray[at] ?? []) as never[]);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    glyphs,
    horizontals,
    verticals,
    strikeOuts: await strikeOuts(page, view),
  };
}

function fontOf(page: PDFPageProxy, name: string): { bold: boolean; unit: number } {
  const font = page.commonObjs.has(name)
    ? (page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean; fontMatrix?: readonly number[] } | null)
    : null;
  return { bold: Boolean(font?.bold || font?.black || /bold|black|heavy/i.test(font?.name ?? '')), unit: font?.fontMatrix?.[0] ?? 0.001 };
}

async function strikeOuts(page: PDFPageProxy, view: Matrix): Promise<Rule[]> {
  const annotations = (await page.getAnnotations()) as readonly { subtype?: string; quadPoints?: ArrayLike<number> | null }[];
  return annotations.flatMap(({ subtype, quadPoints }) => {
    if (subtype !== 'StrikeOut' || !quadPoints) return [];
    const rules: Rule[] = [];
    for (let at = 0; at + 8 <= quadPoints.length; at += 8) {
      const corners = [0, 2, 4, 6].map((step) => point(view, quadPoints[at + step] ?? 0, quadPoints[at + step + 1] ?? 0));
      const xs = corners.map(({ x }) => x);
      rules.push({ from: Math.min(...xs), to: Math.max(...xs), at: corners.reduce((sum, { y }) => sum + y, 0) / 4 });
    }
    return rules;
  });
}
