// Notes at the foot of a page, each begun by its number.
import { joinLines } from './join-lines.js';
import type { Line } from './pdf-lines.js';
import { isTable, type Block } from './pdf-table.js';

export interface Notes {
  /** The pages without their notes. */
  readonly blocks: readonly (readonly Block[])[];
  /** The text of a page's note; it is then used. */
  take(page: number, mark: string): string | undefined;
  /** Notes that nothing pointed at. */
  left(): { readonly page: number; readonly mark: string; readonly text: string }[];
}

/** A line that opens with a raised number, or in small type with a number and a blank. */
function begins({ runs, text, size }: Line, body: number): { mark: string; rest: string } | undefined {
  const [first] = runs;
  const raised = first?.raised ? /^\s*(\d{1,3}|\*{1,3})\s*$/.exec(first.text)?.[1] : undefined;
  const mark = raised ?? (size < body * 0.93 ? /^(\d{1,3})[.)]?\s+\p{L}/u.exec(text)?.[1] : undefined);
  return mark ? { mark, rest: text.slice(text.indexOf(mark) + mark.length).replace(/^[.)]?\s*/, '') } : undefined;
}

interface Note {
  readonly page: number;
  readonly mark: string;
  readonly lines: string[];
}

export function notesOf(pages: readonly (readonly Block[])[], body: number): Notes {
  const found = new Map<string, Note>();
  const used = new Set<string>();
  const blocks = pages.map((page) => {
    let open: Note | undefined;
    let above: Line | undefined;
    return page.filter((block) => {
      const line = isTable(block) ? undefined : block;
      const start = line && begins(line, body);
      if (start) {
        open = { page: line.page, mark: start.mark, lines: [start.rest] };
        found.set(`${line.page}:${start.mark}`, open);
      } else if (open && line && above && line.y > above.y && Math.abs(line.size - above.size) < 1) open.lines.push(line.text);
      else open = undefined;
      above = line;
      return !open;
    });
  });
  return {
    blocks,
    take(page, mark) {
      const note = found.get(`${page}:${mark}`);
      if (note) used.add(`${page}:${mark}`);
      return note && joinLines(note.lines);
    },
    left: () => [...found].flatMap(([key, { page, mark, lines }]) => (used.has(key) ? [] : [{ page, mark, text: joinLines(lines) }])),
  };
}
