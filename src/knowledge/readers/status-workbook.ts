// A status workbook ↔ the records of status/*.yaml. What is wrong is told by sheet and cell.
import type { Row, Workbook, Worksheet } from 'exceljs';
import { status } from '../records.js';
import type { Notice, Reading } from './reading.js';
import { cellColumns, recommendationColumns, sheets, type Column } from './status-columns.js';
import { textOfValue } from './workbook-cells.js';

export const isStatusWorkbook = (workbook: Workbook): boolean =>
  [sheets.recommendations, sheets.cells].every(
    (name) => workbook.getWorksheet(name)?.getCell('A1').text.trim().toLowerCase() === 'anbefaling',
  );

/** A row as it was filled in: values by path, and the cell that each came from. */
interface Filled {
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  readonly cellOf: (path: string) => string;
}
type Raw = Record<string, unknown>;

export function readStatusWorkbook(workbook: Workbook): Pick<Reading, 'status' | 'notices'> {
  const notices: Notice[] = [];
  const wrong = (cell: string, reason: string, mend: string) => void notices.push({ level: 'problem', reason: `${cell}: ${reason}`, mend });
  const read = (name: string, columns: readonly Column[]) => {
    const sheet = workbook.getWorksheet(name);
    return sheet ? filledRows(sheet, columns, wrong) : [];
  };
  const recommendations = new Map<string, { readonly filled: Filled; readonly cells: Filled[][] }>();
  for (const filled of read(sheets.recommendations, recommendationColumns)) {
    const id = textAt(filled, 'id').toLowerCase();
    if (!id) wrong(filled.cellOf('id'), 'nummeret mangler', mendOf('id'));
    else if (recommendations.has(id)) wrong(filled.cellOf('id'), `anbefaling ${id} står to gange`, 'Slet den ene række.');
    else recommendations.set(id, { filled, cells: [] });
  }
  for (const filled of read(sheets.cells, cellColumns)) {
    const id = textAt(filled, 'recommendation').toLowerCase();
    const owner = recommendations.get(id);
    if (!owner) {
      wrong(filled.cellOf('recommendation'), id ? `der er ingen anbefaling "${id}"` : 'nummeret mangler', mendOf('recommendation'));
      continue;
    }
    const before = owner.cells.find(
      ([first]) =>
        first && textAt(first, 'actor') === textAt(filled, 'actor') && textAt(first, 'joint_with') === textAt(filled, 'joint_with'),
    );
    if (!before) owner.cells.push([filled]);
    else if (filled.values.has('short') || filled.values.has('summary'))
      wrong(
        filled.cellOf('actor'),
        `${textAt(filled, 'actor')} har allerede et svar på ${id}`,
        'Slet den ene række; flere initiativer i ét svar har kort og resumé i den første række alene.',
      );
    else before.push(filled);
  }
  const records = [...recommendations.values()].flatMap(({ filled, cells }) => {
    const checked = status.safeParse(rawOf(filled, cells));
    if (checked.success) return [checked.data];
    for (const { path } of checked.error.issues) {
      const { cell, column, value } = whereabouts(filled, cells, path);
      wrong(cell, value ? `"${value}" kan ikke bruges` : 'mangler', column);
    }
    return [];
  });
  return { status: records, notices };
}

const textAt = ({ values }: Filled, path: string): string => String(values.get(path) ?? '');
const mendOf = (path: string): string =>
  [...recommendationColumns, ...cellColumns].find((column) => column.path === path)?.must ?? 'Sammenlign med skabelonen.';

/** "title.da" → { title: { da } }. */
function nested(values: Filled['values'], paths: readonly (readonly [path: string, as: string])[]): Raw {
  const raw: Raw = {};
  for (const [path, as] of paths) {
    const value = values.get(path);
    if (value === undefined) continue;
    const steps = as.split('.');
    const last = steps.pop() ?? as;
    const inner = steps.reduce<Raw>((object, step) => (object[step] ??= {}) as Raw, raw);
    inner[last] = value;
  }
  return raw;
}

const recommendationPaths = recommendationColumns.map(({ path }) => [path, path] as const);
const answerPaths = cellColumns.map(({ path }) => path).filter((path) => path !== 'recommendation' && !path.startsWith('marking.'));
const markingPaths = cellColumns.flatMap(({ path }) =>
  path.startsWith('marking.') ? [[path, path.replace('marking.', '')] as const] : [],
);

const rawOf = (filled: Filled, cells: readonly (readonly Filled[])[]): Raw => ({
  title: {},
  says: {},
  asked: {},
  source: {},
  ...nested(filled.values, recommendationPaths),
  cells: cells.map((rows) => ({
    ...(rows[0] &&
      nested(
        rows[0].values,
        answerPaths.map((path) => [path, path]),
      )),
    markings: rows.map(({ values }) => nested(values, markingPaths)),
  })),
});

/** Path of a fault in the record → the cell to mend, and what it must hold. */
function whereabouts(
  filled: Filled,
  cells: readonly (readonly Filled[])[],
  path: readonly PropertyKey[],
): { cell: string; column: string; value: string } {
  const [head, nth, part, which, ...rest] = path;
  const inMarking = head === 'cells' && part === 'markings' && which !== undefined;
  const rows = head === 'cells' ? cells[Number(nth)] : undefined;
  const row = (inMarking ? rows?.[Number(which)] : rows?.[0]) ?? filled;
  // What a status needs besides is told at the words that are missing.
  const field = inMarking
    ? `marking.${String(rest[0] ?? 'text')}`
    : head === 'cells'
      ? String(part)
      : path.filter((step) => typeof step === 'string').join('.');
  return { cell: row.cellOf(field), column: mendOf(field), value: textAt(row, field) };
}

function filledRows(sheet: Worksheet, columns: readonly Column[], wrong: (cell: string, reason: string, mend: string) => void): Filled[] {
  const at = (address: string) => `${sheet.name}!${address}`;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const placed = new Map<number, Column>();
  sheet.getRow(1).eachCell((cell, number) => {
    const column = byName.get(cell.text.trim().toLowerCase());
    if (column) placed.set(number, column);
    else if (cell.text.trim())
      wrong(
        at(cell.address),
        `kolonnen "${cell.text.trim()}" kendes ikke`,
        `Brug kolonnerne fra skabelonen: ${columns.map(({ name }) => name).join(', ')}.`,
      );
  });
  const present = new Set(placed.values());
  for (const column of columns)
    if (!present.has(column)) wrong(at('A1'), `kolonnen "${column.name}" mangler`, 'Lav en ny skabelon, og flyt rækkerne over i den.');
  const list: Filled[] = [];
  sheet.eachRow((row, number) => {
    if (number > 1) list.push(...filledRow(row, placed, at, wrong));
  });
  return list;
}

function filledRow(
  row: Row,
  placed: ReadonlyMap<number, Column>,
  at: (address: string) => string,
  wrong: (cell: string, reason: string, mend: string) => void,
): Filled[] {
  const values = new Map<string, string | readonly string[]>();
  const cells = new Map<string, string>();
  for (const [number, { path, many, choices }] of placed) {
    const cell = row.getCell(number);
    cells.set(path, at(cell.address));
    const text = textOfValue(cell.value).trim();
    if (!text) continue;
    if (cell.isMerged && cell.master.address !== cell.address)
      wrong(at(cell.address), 'cellen er flettet med en anden', 'Ophæv fletningen, og skriv værdien i hver celle.');
    if (
      cell.font?.strike ||
      (typeof cell.value === 'object' && cell.value && 'richText' in cell.value && cell.value.richText.some(({ font }) => font?.strike))
    )
      wrong(at(cell.address), 'teksten er overstreget', 'Skriv kun det, der gælder, uden overstregning.');
    values.set(
      path,
      many
        ? text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
        : (choices?.[text] ?? text),
    );
  }
  return values.size ? [{ values, cellOf: (path) => cells.get(path) ?? at(`A${row.number}`) }] : [];
}
