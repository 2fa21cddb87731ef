// Running headers, footers and page numbers: what stands at the same height at the edge of many pages.
import type { Line } from './pdf-lines.js';
import type { Page } from './pdf-page.js';

/** Share of the page, from the top and from the foot, where such lines stand. */
const edge = 0.13;
const pageNumber = /^[-–—\s]*(?:side|page|s\.)?\s*\d{1,4}\s*(?:(?:af|of|\/)\s*\d{1,4})?[-–—\s]*$/i;

/** The pages' lines without them. `body`: size of the running text. */
export function withoutFurniture(pages: readonly Page[], lines: readonly (readonly Line[])[], body: number): Line[][] {
  const atEdge = (page: Page, { y }: Line) => y < page.height * edge || y > page.height * (1 - edge);
  // "Side 3 af 9" is the same line on every page; "Bilag 3", in a heading's type, is not.
  const key = ({ text, y, size, bold, page }: Line) => {
    const shown =
      bold || size > body * 1.1 ? text : text.replace(/\d+/g, (number) => `#${Number(number) - page}`).replace(/(af|of|\/)\s*#-?\d+/, '$1');
    return `${shown}@${Math.round(y / 4)}`;
  };
  const times = new Map<string, number>();
  pages.forEach((page, at) => {
    for (const one of new Set((lines[at] ?? []).filter((line) => atEdge(page, line)).map(key))) times.set(one, (times.get(one) ?? 0) + 1);
  });
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return pages.map((page, at) =>
    (lines[at] ?? []).filter((line) => !(atEdge(page, line) && (pageNumber.test(line.text) || (times.get(key(line)) ?? 0) >= enough))),
  );
}
