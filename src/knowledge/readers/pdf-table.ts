// Tables of a page: cells between ruled lines; without any, lines of columns under each other.
import type { Line } from './pdf-lines.js';
import type { Page, Rule } from './pdf-page.js';

/** Lines of text in each cell, row by row. */
export interface Table {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (readonly Line[])[])[];
}
export type Block = Line | Table;
export const isTable = (block: Block): block is Table => 'rows' in block;

/** Points: lines that are this close are one. */
const slack = 3;

const distinct = (values: readonly number[]): number[] =>
  [...values].sort((a, b) => a - b).filter((value, at, all) => at === 0 || value - (all[at - 1] ?? 0) > slack);

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Ruled lines that touch each other are one grid; two columns at least, or it is a frame. */
function grids({ horizontals, verticals }: Page): Grid[] {
  const across = horizontals.filter(({ from, to }) => to - from > 8);
  const down = verticals.filter(({ from, to }) => to - from > 5);
  // A drawing, not a table.
  if (across.length > 4000 || down.length > 4000) return [];
  const touches = (h: Rule, v: Rule) => v.at >= h.from - slack && v.at <= h.to + slack && h.at >= v.from - slack && h.at <= v.to + slack;
  const left = new Set([...across, ...down]);
  const isAcross = new Set(across);
  const found: Grid[] = [];
  for (const start of down) {
    if (!left.delete(start)) continue;
    const group: Rule[] = [start];
    for (let at = 0; at < group.length; at += 1) {
      const one = group[at];
      if (!one) break;
      for (const other of left)
        if (isAcross.has(one) !== isAcross.has(other) && (isAcross.has(one) ? touches(one, other) : touches(other, one))) {
          left.delete(other);
          group.push(other);
        }
    }
    const vertical = group.filter((one) => !isAcross.has(one));
    const horizontal = group.filter((one) => isAcross.has(one));
    const xs = distinct(vertical.map(({ at }) => at));
    const height = vertical.flatMap(({ from, to }) => [from, to]);
    const ys = distinct([...horizontal.map(({ at }) => at), Math.min(...height), Math.max(...height)]);
    // A row's lower edge goes from side to side; what is shorter divides a cell or strikes out a word.
    const wide = (xs.at(-1) ?? 0) - (xs[0] ?? 0);
    const edges = ys.filter(
      (y, at) => at === 0 || at === ys.length - 1 || covered(horizontal.filter((one) => Math.abs(one.at - y) <= slack)) >= wide * 0.85,
    );
    if (xs.length > 2 && edges.length > 1) found.push({ xs, ys: edges });
  }
  return found;
}

const covered = (rules: readonly Rule[]): number => {
  let end = -Infinity;
  let sum = 0;
  for (const { from, to } of [...rules].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
};

const slot = (edges: readonly number[], value: number): number => {
  for (let at = 0; at + 1 < edges.length; at += 1)
    if (value >= (edges[at] ?? 0) - slack && value < (edges[at + 1] ?? 0) + (at + 2 === edges.length ? slack : 0)) return at;
  return -1;
};

/** The page's lines, those of a table gathered in its place. */
export function blocksOf(page: Page, lines: readonly Line[]): Block[] {
  const ruled = grids(page);
  const tables = new Map<Grid, Line[][][]>();
  const blocks: (Line | Grid)[] = [];
  for (const line of lines) {
    // The middle of the letters: a baseline may stand on the row's edge.
    const at = (grid: Grid) => ({ row: slot(grid.ys, line.y - line.size * 0.3), column: slot(grid.xs, line.left + 1) });
    const grid = ruled.find((one) => at(one).row >= 0 && at(one).column >= 0);
    if (!grid) {
      blocks.push(line);
      continue;
    }
    const rows = tables.get(grid) ?? grid.ys.slice(1).map(() => grid.xs.slice(1).map((): Line[] => []));
    if (!tables.has(grid)) blocks.push(grid);
    tables.set(grid, rows);
    rows[at(grid).row]?.[at(grid).column]?.push(line);
  }
  const placed = blocks.map((block): Block => {
    if (!('xs' in block)) return block;
    const rows = (tables.get(block) ?? []).filter((row) => row.some((cell) => cell.length));
    return { page: page.number, top: block.ys[0] ?? 0, bottom: block.ys.at(-1) ?? 0, columns: block.xs.slice(0, -1), rows };
  });
  return unruled(page, placed);
}

/** Three rows or more of pieces side by side, written row by row, their columns beginning at the same places. */
function unruled(page: Page, blocks: readonly Block[]): Block[] {
  const rows = visualRows(blocks);
  const list: Block[] = [];
  for (let at = 0; at < rows.length;) {
    const first = rows[at] ?? [];
    const starts = first.flatMap((block) => (isTable(block) ? [] : [block.left]));
    let end = at;
    if (starts.length > 1 && starts.length === first.length) while (end < rows.length && aligned(rows[end] ?? [], starts)) end += 1;
    const full = rows.slice(at, end).filter((row) => row.length === starts.length).length;
    if (full < 3) {
      list.push(...first);
      at += 1;
      continue;
    }
    const cells = rows
      .slice(at, end)
      .map((row) => starts.map((start) => (row as readonly Line[]).filter(({ left }) => Math.abs(left - start) <= slack)));
    const lines = rows.slice(at, end).flat() as Line[];
    list.push({
      page: page.number,
      top: Math.min(...lines.map(({ y, size }) => y - size)),
      bottom: Math.max(...lines.map(({ y }) => y)),
      columns: starts,
      rows: wrapped(cells),
    });
    at = end;
  }
  return list;
}

const visualRows = (blocks: readonly Block[]): Block[][] => {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1)?.at(-1);
    const beside = last && !isTable(last) && !isTable(block) && Math.abs(last.y - block.y) < 2 && block.left > last.right;
    if (beside) rows.at(-1)?.push(block);
    else rows.push([block]);
  }
  return rows;
};
const aligned = (row: readonly Block[], starts: readonly number[]): boolean =>
  row.length > 0 &&
  row.every((block) => !isTable(block) && starts.some((start, at) => Math.abs(block.left - start) <= slack && (row.length > 1 || at > 0)));

/** A row without a first cell is the rest of the one above. */
const wrapped = (rows: readonly (readonly (readonly Line[])[])[]): Line[][][] => {
  const whole: Line[][][] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    if (above && !row[0]?.length) row.forEach((cell, at) => above[at]?.push(...cell));
    else whole.push(row.map((cell) => [...cell]));
  }
  return whole;
};
