// Rows of cells → a table in markdown, each row whole with its header.
import type { Place } from '../../model.js';
import type { Section } from './reading.js';

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').trim();
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export const tableText = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(header), `|${'---|'.repeat(Math.max(1, header.length))}`, ...rows.map(line)].join('\n');

/** A table whose every row can be pointed at: a section a row, the header in each. */
export function rowSections(
  trail: readonly string[],
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly place: Place }[],
): Section[] {
  return rows.map(({ cells, place }, at) => ({ trail, body: tableText(header, [cells]), place, ...(at > 0 && { continues: true }) }));
}
