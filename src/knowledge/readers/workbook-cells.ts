// What an Excel cell says, as text.
import type { Cell, CellRichTextValue, CellValue } from 'exceljs';
import type { Run } from './status-options.js';

/** A cell's text with what is struck out of it, whole or in part. A merged cell's text stands in each of its cells. */
export function runsOf(cell: Cell): readonly Run[] {
  const whole = Boolean(cell.font?.strike);
  const { value } = cell;
  if (isRich(value)) return value.richText.map(({ text, font }) => ({ text, struck: font ? Boolean(font.strike) : whole }));
  return [{ text: textOfValue(value), struck: whole }];
}

const isRich = (value: CellValue): value is CellRichTextValue => typeof value === 'object' && value !== null && 'richText' in value;

/** Dates as days, formulas as their result, links as their text. */
export function textOfValue(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? ''
      : value
          .toISOString()
          .replace(/T00:00:00\.000Z$/, '')
          .replace(/:\d\d\.\d{3}Z$/, '')
          .replace('T', ' ');
  if (typeof value !== 'object')
    return typeof value === 'number' ? value.toLocaleString('da-DK', { useGrouping: false, maximumFractionDigits: 10 }) : String(value);
  if (isRich(value)) return value.richText.map(({ text }) => text).join('');
  if ('result' in value && value.result !== undefined) return textOfValue(value.result);
  if ('text' in value) return textOfValue(value.text);
  return '';
}
