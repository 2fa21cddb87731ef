// Running headers, footers and page numbers: what stands at the same height at the edge of many pages.
import type { Line } from './pdf-lines.js';
import { isTable, type Block } from './pdf-table.js';

/** Share of the page, from the top and from the foot, where such lines stand. */
const edge = 0.13;
const pageNumber = /^[-–—\s]*(?:side|page|s\.)?\s*\d{1,4}\s*(?:(?:af|of|\/)\s*\d{1,4})?[-–—\s]*$/i;

interface Sheet {
  readonly height: number;
  readonly blocks: readonly Block[];
}

/** The pages' lines and tables without them. `body`: size of the running text. */
export function withoutFurniture(sheets: readonly Sheet[], body: number): Block[][] {
  const atEdge = ({ height }: Sheet, block: Block): block is Line =>
    !isTable(block) && (block.y < height * edge || block.y > height * (1 - edge));
  // "Side 3 af 9" is the same line on every page; "Bilag 3", in a heading's type, is not.
  const key = ({ text, y, size, bold, page }: Line) => {
    const shown =
      bold || size > body * 1.1 ? text : text.replace(/\d+/g, (number) => `#${Number(number) - page}`).replace(/(af|of|\/)\s*#-?\d+/, '$1');
    return `${shown}@${Math.round(y / 4)}`;
  };
  const times = new Map<string, number>();
  for (const sheet of sheets)
    for (const one of new Set(sheet.blocks.flatMap((block) => (atEdge(sheet, block) ? [key(block)] : []))))
      times.set(one, (times.get(one) ?? 0) + 1);
  const enough = Math.max(2, Math.min(3, Math.ceil(sheets.length / 2)));
  return sheets.map((sheet) =>
    sheet.blocks.filter((block) => !(atEdge(sheet, block) && (pageNumber.test(block.text) || (times.get(key(block)) ?? 0) >= enough))),
  );
}
