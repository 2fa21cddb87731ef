// CSV, as Excel and other systems export it: semicolon, tab or comma; each row whole with its header.
import { parse } from 'csv-parse/sync';
import { decode } from './decode.js';
import type { Reading } from './reading.js';
import { rowSections } from './table.js';
import { Unreadable } from './unreadable.js';

/** The sign that stands most often outside quotation marks in the first line; Excel may name it itself ("sep=;"). */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

export async function readCsv(bytes: Uint8Array): Promise<Reading> {
  const { text, notices } = await decode(bytes);
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(body, {
      delimiter: named?.[1] ?? delimiterOf(body),
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    throw new Unreadable('damaged', {}, error);
  }
  const [header, ...rows] = records;
  if (!header || !rows.length) throw new Unreadable('no_text');
  const shift = named ? 1 : 0;
  // `info.lines` is where the row ends: it begins on the line after the one before it.
  const sections = rowSections(
    [],
    header.record,
    rows.map(({ record, info }) => ({ cells: record, place: { kind: 'row', at: String(info.lines + shift) } })),
  );
  return { sections, properties: {}, notices, drafts: [] };
}
