// Lines and tables of all pages → headings, paragraphs, lists, tables and notes, as sections with their pages.
import type { Place } from '../../model.js';
import { joinLines } from './join-lines.js';
import { createOutline } from './outline.js';
import { notesOf } from './pdf-notes.js';
import type { Line, LineRun } from './pdf-lines.js';
import { isTable, type Block, type Table } from './pdf-table.js';
import type { Section, StatusDraft } from './reading.js';
import { servedText, tableRow, textDrafts, unbroken, underHeader, type Run } from './status-options.js';
import { tableText } from './table.js';

interface Paragraph {
  readonly lines: readonly Line[];
  readonly heading: boolean;
  readonly item: boolean;
}
type Piece = Paragraph | { readonly tables: readonly Table[] };

const bullet = /^\s*(?:[•●○▪■◦\uf0b7\uf0a7\uf06e*]|[-–](?=\s))\s*/;
const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\d{1,2}[a-e]\)?|Bilag [A-ZÆØÅ\d]+:?|§\s*\d+[a-z]?\.?)\s+\p{Lu}/u;
const words = (text: string): number => text.split(/\s+/).length;

export function arrange(
  pages: readonly (readonly Block[])[],
  body: number,
): { title?: string; sections: Section[]; drafts: StatusDraft[] } {
  const notes = notesOf(pages, body);
  const pieces = piecesOf(notes.blocks.flat(), body);
  const outline = createOutline();
  const drafts: StatusDraft[] = [];
  const sizes = [...new Set(pieces.flatMap((piece) => ('heading' in piece && piece.heading ? [styleOf(piece, body)] : [])))].sort(
    (a, b) => b - a,
  );
  const biggest = pieces.filter((piece) => 'heading' in piece && piece.heading && styleOf(piece, body) === sizes[0]);
  const [first] = biggest;
  // The largest type, once, before anything else of weight: the document's own title.
  const title = first && biggest.length === 1 && sizes.length > 1 && pieces.indexOf(first) < 3 && 'lines' in first ? first : undefined;
  /** The runs without the marks of notes, and the notes, which stand right behind what points at them. */
  const inline = (lines: readonly Line[]): { runs: Run[]; notes: string[] } => {
    const used: string[] = [];
    const runs = runsOf(lines).flatMap((run): Run[] => {
      const note = run.raised ? notes.take(lines[0]?.page ?? 0, run.text.trim()) : undefined;
      if (note) used.push(`(Note ${run.text.trim()}: ${note})`);
      return note ? [] : [run];
    });
    return { runs: unbroken(runs), notes: used };
  };
  const textual = (lines: readonly Line[]) => {
    const { runs, notes: used } = inline(lines);
    return { text: joinLines([servedText(runs)]), notes: used, runs };
  };
  for (const piece of pieces) {
    if ('tables' in piece) {
      const made = rowsOf(piece.tables).map((row) => {
        const place = placeOf(row.flat().map(({ page }) => page));
        const cells = row.map(inline);
        return { place, notes: cells.map((cell) => cell.notes), ...tableRow(cells.map(({ runs }) => runs), { trail: outline.trail(), place }) };
      });
      const { header, first: head, rows, drafts: found } = underHeader(made);
      const withNotes = (texts: readonly string[], row?: (typeof made)[number]) => texts.map((text, at) => [joinLines([text]), ...(row?.notes[at] ?? [])].join(' '));
      const columns = withNotes(header, head);
      drafts.push(...found);
      for (const group of samePlace(rows)) outline.add(tableText(columns, group.map((row) => withNotes(row.shown, row))), group[0].place);
      if (head && !rows.length) outline.add(columns.filter(Boolean).join(' · '), head.place);
      continue;
    }
    const told = textual(piece.lines);
    if (!told.text || piece === title) continue;
    if (piece.heading) {
      const level = sizes.indexOf(styleOf(piece, body)) + (title ? 0 : 1);
      outline.heading(level, [told.text, ...told.notes].join(' '));
      continue;
    }
    const place = placeOf(piece.lines.map(({ page }) => page));
    drafts.push(...textDrafts(told.runs, { trail: outline.trail(), place }));
    outline.add([piece.item ? `- ${told.text.replace(bullet, '')}` : told.text, ...told.notes].join(' '), place);
  }
  for (const { page, mark, text } of notes.left()) outline.add(`(Note ${mark}: ${text})`, placeOf([page]));
  return { sections: outline.sections(), drafts, ...(title && { title: textual(title.lines).text }) };
}

/** Rows that follow each other on the same page. */
function samePlace<T extends { readonly place: Place }>(rows: readonly T[]): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0].place.at === row.place.at && last[0].place.to === row.place.to) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Type size, a little more where it is bold: what sets one level of heading off from another. */
const styleOf = ({ lines: [first] }: Paragraph, body: number): number =>
  first ? Math.round(Math.max(first.size, body) * 2) / 2 + (first.bold ? 0.1 : 0) : 0;

const placeOf = (pages: readonly number[]): Place => {
  const from = Math.min(...pages);
  const to = Math.max(...pages);
  return { kind: 'page', at: String(from), ...(to !== from && { to: String(to) }) };
};

const runsOf = (lines: readonly Line[]): LineRun[] =>
  lines.flatMap(({ runs }, at) => [...(at ? [{ text: '\n', struck: false }] : []), ...runs]);

function piecesOf(blocks: readonly Block[], body: number): Piece[] {
  const pieces: Piece[] = [];
  let open: Line[] = [];
  const flush = () => {
    const [first] = open;
    if (first) pieces.push({ lines: open, heading: isHeading(open, body), item: bullet.test(first.text) });
    open = [];
  };
  for (const block of blocks) {
    if (isTable(block)) {
      flush();
      const last = pieces.at(-1);
      const before = last && 'tables' in last ? last.tables.at(-1) : undefined;
      if (last && 'tables' in last && before && block.page === before.page + 1 && sameColumns(before, block))
        pieces[pieces.length - 1] = { tables: [...last.tables, block] };
      else pieces.push({ tables: [block] });
      continue;
    }
    const last = open.at(-1);
    if (last && !goesOn(last, block, body, open)) flush();
    open.push(block);
  }
  flush();
  return mended(pieces);
}

/** The next line of the same paragraph: same type, right below, or beside. */
function goesOn(last: Line, next: Line, body: number, open: readonly Line[]): boolean {
  if (last.page !== next.page || Math.abs(last.size - next.size) > 0.08 * body || last.bold !== next.bold) return false;
  if (bullet.test(next.text)) return false;
  const down = next.y - last.y;
  if (Math.abs(down) < 2) return next.left >= last.right - 1;
  if (down < 0 || down > 1.75 * last.size) return false;
  if (numbered.test(next.text) && !numbered.test(open[0]?.text ?? '')) return false;
  return next.left < last.right && next.right > last.left;
}

function isHeading(lines: readonly Line[], body: number): boolean {
  const text = lines.map((line) => line.text).join(' ');
  const [first] = lines;
  if (
    !first ||
    words(text) > 25 ||
    !/\p{L}{2}/u.test(text) ||
    bullet.test(text) ||
    lines.every(({ runs }) => runs.every(({ struck }) => struck))
  )
    return false;
  if (first.size >= body * 1.12) return !/[,;]$/.test(text);
  return lines.every(({ bold }) => bold) && words(text) <= 16 && !/[.,;:]$/.test(text) && first.size >= body * 0.95;
}

/** A sentence that a page or a column cut in two is one again. */
function mended(pieces: readonly Piece[]): Piece[] {
  const list: Piece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    const text = last && 'lines' in last ? (last.lines.at(-1)?.text ?? '') : '';
    const cut =
      last &&
      'lines' in last &&
      'lines' in piece &&
      !last.heading &&
      !piece.heading &&
      !piece.item &&
      !/[.!?:;)]$/.test(text) &&
      /^\p{Ll}/u.test(piece.lines[0]?.text ?? '');
    if (cut) list[list.length - 1] = { ...last, lines: [...last.lines, ...piece.lines] };
    else list.push(piece);
  }
  return list;
}

const sameColumns = (one: Table, other: Table): boolean =>
  one.columns.length === other.columns.length && one.columns.every((left, at) => Math.abs(left - (other.columns[at] ?? 0)) < 4);

type Row = readonly (readonly Line[])[];
const rowText = (row: Row): string => row.map((cell) => cell.map(({ text }) => text).join(' ')).join('|');

/** The rows of a table that goes over several pages: its header once, a row that a page cut in two put together again. */
function rowsOf(tables: readonly Table[]): Row[] {
  const rows: Row[] = [];
  for (const table of tables) {
    const header = rows[0] && rowText(rows[0]);
    const own = header !== undefined && table.rows[0] && rowText(table.rows[0]) === header ? table.rows.slice(1) : table.rows;
    own.forEach((row, at) => {
      const above = rows.at(-1);
      if (above && rows.length > 1 && at === 0 && isRest(above, row))
        rows[rows.length - 1] = above.map((cell, column) => [...cell, ...(row[column] ?? [])]);
      else rows.push(row);
    });
  }
  return rows;
}

/** A first cell that is empty, or text that goes on in the middle of a sentence: the row began on the page before. */
function isRest(above: Row, row: Row): boolean {
  if (!row[0]?.length) return true;
  const firstOf = (cell: readonly Line[] | undefined) => cell?.[0]?.text ?? '';
  const cut = row.filter((cell, at) => /^\p{Ll}/u.test(firstOf(cell)) && !/[.!?:]$/.test(above[at]?.at(-1)?.text ?? '.'));
  return cut.length > 0 && /^\p{Ll}/u.test(firstOf(row[0]));
}
