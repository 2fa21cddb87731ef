// The status workbook as an editor is given it: columns, drop-downs, help; filled with records where there are any.
import excel, { type Worksheet } from 'exceljs';
import type { Draft, Place } from '../../model.js';
import type { StatusRecord } from '../records.js';
import { cellColumns, recommendationColumns, sheets, statusWords, type Column } from './status-columns.js';

export interface TemplateLists {
  readonly actors: readonly string[];
  readonly documents: readonly string[];
}

const placeWords: Readonly<Record<Place['kind'], string>> = { page: 's.', slide: 'slide', row: 'række', cell: 'celle' };

/** A draft as the sheet lists it. */
type Listed = Omit<Draft, 'hash'>;

/** Rows that have drop-downs. */
const rows = 600;

export async function writeStatusWorkbook(
  { actors, documents }: TemplateLists,
  records: readonly StatusRecord[] = [],
  drafts: readonly Listed[] = [],
): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const help = workbook.addWorksheet(sheets.help);
  const recommendations = workbook.addWorksheet(sheets.recommendations);
  const cells = workbook.addWorksheet(sheets.cells);
  const lists = workbook.addWorksheet(sheets.lists, { state: 'hidden' });
  const choices = { actors, documents, recommendations: [] };
  arrange(recommendations, recommendationColumns, lists, choices);
  arrange(cells, cellColumns, lists, choices);
  const filled = new Map<Worksheet, number>();
  const put = (sheet: Worksheet, columns: readonly Column[], record: object) => {
    const at = (filled.get(sheet) ?? 1) + 1;
    filled.set(sheet, at);
    sheet.getRow(at).values = columns.map((column) => written(record, column));
  };
  for (const record of records) {
    put(recommendations, recommendationColumns, record);
    for (const cell of record.cells)
      cell.markings.forEach((marking, at) => {
        const row =
          at === 0
            ? { ...cell, recommendation: record.id, marking }
            : { recommendation: record.id, actor: cell.actor, joint_with: cell.joint_with, marking };
        put(cells, cellColumns, row);
      });
  }
  // In plain text, or Excel makes a day of "2017-11" and a number of "9".
  for (const sheet of [recommendations, cells])
    for (let column = 1; column <= sheet.columnCount; column += 1) sheet.getColumn(column).numFmt = '@';
  if (drafts.length) listDrafts(workbook.addWorksheet(sheets.drafts), drafts);
  explain(help);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function written(record: object, { path, many, choices }: Column): string {
  const value = path.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], record);
  if (value === undefined || value === null) return '';
  if (many) return (value as readonly string[]).join('\n');
  return Object.entries(choices ?? {}).find(([, one]) => one === value)?.[0] ?? (value as string);
}

function arrange(
  sheet: Worksheet,
  columns: readonly Column[],
  lists: Worksheet,
  ids: Readonly<Record<NonNullable<Column['ids']>, readonly string[]>>,
): void {
  sheet.columns = columns.map(({ name, width }) => ({ header: name, width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  columns.forEach(({ name, must, choices, ids: from }, at) => {
    sheet.getCell(1, at + 1).note = must;
    const words = choices ? Object.keys(choices) : from ? ids[from] : [];
    const formula =
      from === 'recommendations'
        ? `${sheets.recommendations}!$A$2:$A$${rows}`
        : words.length
          ? listOf(lists, `${sheet.name} ${name}`, words)
          : undefined;
    if (!formula) return;
    for (let row = 2; row <= rows; row += 1)
      sheet.getCell(row, at + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [formula],
        showErrorMessage: true,
        errorTitle: name,
        error: must.slice(0, 220),
      };
  });
}

/** The words in a column of the hidden sheet, as a range. */
function listOf(lists: Worksheet, heading: string, words: readonly string[]): string {
  const column = lists.columnCount + 1;
  [heading, ...words].forEach((word, at) => (lists.getCell(at + 1, column).value = word));
  const letter = lists.getColumn(column).letter;
  return `${sheets.lists}!$${letter}$2:$${letter}$${words.length + 1}`;
}

/** What was read from strike-through, to be held against the original and written into the other sheets. Reading passes over it. */
function listDrafts(sheet: Worksheet, drafts: readonly Listed[]): void {
  const columns: readonly (readonly [name: string, width: number])[] = [
    ['fil', 28],
    ['sted', 14],
    ['overskrifter', 40],
    ['rækken siger', 50],
    ['i kilden', 50],
    ['aflæst status', 26],
    ['forstået som anbefaling', 14],
    ['forstået som aktør', 24],
  ];
  sheet.columns = columns.map(([header, width]) => ({ header, width, style: { alignment: { wrapText: true, vertical: 'top' }, numFmt: '@' } }));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  for (const { file, place, trail, row, options, status, recommendation, actor, jointWith } of drafts)
    sheet.addRow([
      file,
      place ? `${placeWords[place.kind]} ${place.at}` : '',
      trail.join(' › '),
      row.join(' · '),
      { richText: options.flatMap(({ text, struck }, at) => [{ text: at ? ' / ' : '' }, { text, font: { strike: struck } }]) },
      statusWords[status],
      recommendation ?? '',
      [actor, jointWith].filter(Boolean).join(' · '),
    ]);
}

function explain(sheet: Worksheet): void {
  sheet.columns = [{ width: 24 }, { width: 90, style: { alignment: { wrapText: true } } }];
  const lines: readonly (readonly [string, string])[] = [
    ['Status på anbefalinger', 'Udfyld de to ark, gem filen, og læg den i mappen med viden.'],
    [sheets.recommendations, 'Én række pr. anbefaling.'],
    [
      sheets.cells,
      'Én række pr. anbefaling og aktør. Har et svar flere initiativer med hver sin status, får det en række for hvert; kort, resumé og afsnit står da kun i den første.',
    ],
    ['Undgå', 'Flettede celler, overstregninger og nye kolonner: de afvises, og botten skriver hvilken celle det er.'],
    ['', ''],
    [
      'Eksempel',
      '5b · region-syddanmark · Delvist implementeret · kort: "halvdelen er på plads" · resumé: "Regionen oplyser, at halvdelen af pladserne er fundet."',
    ],
    ['', ''],
    ...[...recommendationColumns, ...cellColumns].map(({ name, must }) => [name, must] as const),
  ];
  sheet.addRows(lines.map((line) => [...line]));
  for (const row of [1, 2, 3, 4, 6]) sheet.getCell(row, 1).font = { bold: true };
}
