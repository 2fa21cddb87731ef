// Excel: each sheet a section, each row whole with its header and known by its cell. A status workbook becomes records instead.
import type { Workbook, Worksheet } from 'exceljs';
import type { Place } from '../../model.js';
import { openArchive, pack, type Archive } from './archive.js';
import { officeProperties } from './office-properties.js';
import type { Reading, Section, StatusDraft } from './reading.js';
import { tableRow, underHeader, type Run } from './status-options.js';
import { isStatusWorkbook, readStatusWorkbook } from './status-workbook.js';
import { rowSections } from './table.js';
import { Unreadable } from './unreadable.js';
import { runsOf } from './workbook-cells.js';
import { elements, parseXml, writeXml } from './xml.js';

/** Rows and columns of a sheet that a person fills in. */
const limits = { rows: 20_000, columns: 200 } as const;

export async function readXlsx(bytes: Uint8Array): Promise<Reading> {
  const archive = await openArchive(bytes);
  if (!archive.has('xl/workbook.xml')) throw new Unreadable('wrong_kind', { kind: 'en Excel-projektmappe' });
  const properties = officeProperties(archive);
  const workbook = await open(pack(cellsAlone(archive)));
  if (isStatusWorkbook(workbook)) return { sections: [], drafts: [], properties, ...readStatusWorkbook(workbook) };
  const sections: Section[] = [];
  const drafts: StatusDraft[] = [];
  for (const sheet of workbook.worksheets) {
    if (sheet.state !== 'visible') continue;
    if (sheet.rowCount > limits.rows || sheet.columnCount > limits.columns)
      throw new Unreadable('too_much', { limit: `${limits.rows} rækker eller ${limits.columns} kolonner` });
    const trail = [sheet.name];
    const made = filledRows(sheet).map(({ cells, place }) => ({ place, ...tableRow(cells, { trail, place }) }));
    const { header, first, rows, drafts: found } = underHeader(made);
    drafts.push(...found);
    sections.push(...rowSections(trail, header, rows.map(({ shown, place }) => ({ cells: shown, place }))));
    // A sheet of one row has no header to read it by.
    if (first && !rows.length) sections.push({ trail, body: header.filter(Boolean).join(' · '), place: first.place });
  }
  return { sections, drafts, notices: [], properties };
}

const apart = /^xl\/(?!workbook\.xml$|_rels\/|styles\.xml$|sharedStrings\.xml$|theme\/|worksheets\/)/;
/** What a sheet refers to outside its cells. */
const references = /<(drawing|legacyDrawing|legacyDrawingHF|picture|tableParts|oleObjects|controls|extLst)\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/g;

/** Strike-through that is switched off, as some programs write it: exceljs takes it for strike-through. */
const unstruck = /<strike\b[^>]*\bval\s*=\s*["'](?:0|false|off)["'][^>]*(?:\/>|>\s*<\/strike>)/g;

/** The workbook without drawings, comments, tables and links to other files: exceljs stumbles over many of them. */
function cellsAlone(archive: Archive): Archive {
  const parts = new Map<string, Uint8Array>();
  for (const [name, part] of archive) {
    if (apart.test(name)) continue;
    if (/^xl\/(?:worksheets\/[^/]+|styles|sharedStrings)\.xml$/.test(name))
      parts.set(name, Buffer.from(new TextDecoder().decode(part).replace(references, '').replace(unstruck, '')));
    else if (/^xl\/worksheets\/_rels\//.test(name)) {
      const links = parseXml(part);
      parts.set(
        name,
        Buffer.from(
          writeXml({ ...links, children: elements(links).filter(({ attributes }) => attributes['Type']?.endsWith('/hyperlink')) }),
        ),
      );
    } else parts.set(name, part);
  }
  return parts;
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as never);
  } catch (error) {
    throw new Unreadable('damaged', {}, error);
  }
  return workbook;
}

interface Row {
  readonly cells: readonly (readonly Run[])[];
  readonly place: Place;
}

/** What people see of it: hidden rows and columns are left out. */
function filledRows(sheet: Worksheet): Row[] {
  const rows: Row[] = [];
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => at + 1).filter((column) => !sheet.getColumn(column).hidden);
  sheet.eachRow((row) => {
    const cells = columns.map((column) => runsOf(row.getCell(column)));
    const first = columns[cells.findIndex((runs) => runs.some(({ text }) => text.trim()))];
    if (first === undefined || row.hidden) return;
    rows.push({ cells, place: { kind: 'cell', at: `${sheet.name}!${row.getCell(first).address}` } });
  });
  return rows;
}
