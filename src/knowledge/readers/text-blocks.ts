// Lines of plain text → blocks: paragraphs, list items and headings, each whole again however lines and pages broke it.
import { joinLines } from './join-lines.js';
import type { Line, Piece } from './text-lines.js';

/**
 * `depth`: how far down a heading stands: 1 and more for a numbered one, by its number; `recurring` for one that stands under many
 * others ("Region Sjælland" under each point); `plain` for any other.
 */
export type Block =
  | { readonly kind: 'text' | 'item' | 'note'; readonly text: string; readonly page: number }
  | { readonly kind: 'heading'; readonly text: string; readonly page: number; readonly depth: number };

export const depths = { chapter: 1, recurring: 8, plain: 9 } as const;

/** Times that a short line stands at a paragraph's beginning where it is one that recurs. */
const recurs = 3;
/** Share of its column's width that an unnumbered heading of one line may fill: what goes further may be text that goes on. */
const narrow = 0.85;
/** Of the second line of a heading, and of a line inside a paragraph that is one. */
const half = 0.6;
/** Words in a heading at most, and in a numbered one: in a narrow column it may run over many lines. */
const longest = { plain: 14, ended: 10, numbered: 45, running: 3 } as const;

const bullet = /^(?:[•\uf0b7\uf06e\uf0a7▪●o](?=\s)|[•\uf0b7\uf06e\uf0a7▪●]|\*(?=\s)|[-–](?=\s|$))\s*/;
const numbered = /^(?:(\d{1,2}(?:\.\d{1,2})*)[.)]|\d{1,2}(?:\.\d{1,2})+|\d{1,2}[a-e]\)|Bilag (?:[A-ZÆØÅ]|\d+)\b:?|Kapitel \d+\b[.:]?|§\s*\d+)(?=\s|$)/;
const begins = /^[\p{Lu}\d"”“»]/u;
/** What no heading ends with: it goes on. */
const unfinished =
  /(?:[,;–-]|(?<!\p{L})(?:og|eller|at|om|vil|skal|kan|for|med|til|af|i|på|er|har|den|det|de|en|et|der|som|ved|fra|samt|under))$/iu;
/** Words of a sentence: a short line that ends in a full stop is one where such a word stands. */
const sentence =
  /(?<!\p{L})(?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|bør|bliver|blev|får|fik|gør|giver|tager|der|det|dette|disse|de|den|vi|jf)(?!\p{L})/iu;
const months = /^(?:(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\d{1,4})[\s.,-]*)+$/i;
const inside = /[.!?]\s+\p{Lu}/u;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const lineOf = (piece: Piece | undefined): Line | undefined => (piece && 'line' in piece ? piece.line : undefined);

const depthOf = (text: string): number => {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)/.exec(text)?.[1];
  return number ? number.split('.').length : depths.chapter;
};

/** The next line's first word would have had room: the line was ended on purpose. */
const endsShort = (line: Line, next: string): boolean => line.text.length + 1 + (/^\S+/.exec(next)?.[0] ?? '').length <= line.width;

/** Whether a line could be the first of a text: a capital, a sign of a list or a number before one. */
const opensText = (line: string): boolean =>
  bullet.test(line) ? begins.test(line.replace(bullet, '')) : /^[\p{Lu}"”“»]/u.test(line) || numbered.test(line);

/** Whether a text could be a heading by its looks alone. */
function looksLikeHeading(text: string): boolean {
  if (words(text) > longest.plain || !begins.test(text) || !/\p{L}{3}/u.test(text) || unfinished.test(text) || inside.test(text)) return false;
  // A row of a table, or its head: "Lemvig 3", "Marts".
  if (/\s\d{1,3}\*?$/.test(text) || months.test(text)) return false;
  if (/[.]$/.test(text)) return words(text) <= longest.ended && !sentence.test(text);
  return !/[:!?]$/.test(text);
}

/** Short lines that begin a paragraph again and again: what is told of each point, or who tells it. */
function recurring(pieces: readonly Piece[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  pieces.forEach((piece, at) => {
    const line = lineOf(piece);
    if (!line || words(line.text) > 6 || !looksLikeHeading(line.text) || numbered.test(line.text) || /\d|\.$/.test(line.text)) return;
    if (lineOf(pieces[at - 1])?.text && !line.opens) return;
    counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([text, count]) => (count >= recurs ? [text] : [])));
}

export function blocksOf(pieces: readonly Piece[]): Block[] {
  const again = recurring(pieces);
  /** "Beskriv status Region Sjælland" is two cells of a row, and each recurs. */
  const cells = (whole: Line): Line[] => {
    const { text, ...line } = whole;
    for (let at = text.length <= 120 ? text.indexOf(' ') : -1; at > 0; at = text.indexOf(' ', at + 1))
      if (again.has(text.slice(0, at)) && again.has(text.slice(at + 1)))
        return [
          { ...line, text: text.slice(0, at) },
          { ...line, text: text.slice(at + 1), opens: false, set: false },
        ];
    return [whole];
  };
  /** "Region Hovedstaden og VUR Øst" answers like "Region Hovedstaden". */
  const isRecurring = (text: string): boolean =>
    again.has(text) || (again.has(text.slice(0, text.indexOf(' og '))) && words(text) <= 6 && !unfinished.test(text) && !sentence.test(text));

  const list: Block[] = [];
  /** What goes on with a block, by its place in the list. */
  const more = new Map<number, string[]>();
  const endOf = (at: number): string => more.get(at)?.at(-1) ?? list[at]?.text ?? '';
  let paragraph: Line[] = [];

  const heading = (lines: readonly Line[], depth: number) =>
    list.push({ kind: 'heading', text: joinLines(lines.map(({ text }) => text)), page: lines[0]?.page ?? 1, depth });
  /** What a page or a column broke off goes on where it was. */
  const put = (kind: 'text' | 'item', text: string, page: number) => {
    const last = list.findLastIndex((block) => block.kind !== 'note');
    const before = list[last];
    if (kind === 'text' && before && before.kind !== 'heading' && /^[\p{Ll}/]/u.test(text) && !/[.!?:]["”]?$/.test(endOf(last)))
      more.set(last, more.get(last) ?? []).get(last)?.push(text);
    else list.push({ kind: text ? kind : 'text', text: text || '-', page });
  };

  /** How many of the paragraph's first lines are its heading; 0 where it has none. */
  const headed = (lines: readonly Line[]): number => {
    const [first, second] = lines;
    if (!first) return 0;
    if (isRecurring(first.text)) return 1;
    if (numbered.test(first.text)) {
      for (let size = 1; size <= Math.min(longest.running, lines.length - 1); size += 1) {
        const next = lines[size];
        const last = lines[size - 1];
        const text = joinLines(lines.slice(0, size).map((line) => line.text));
        const name = text.replace(numbered, '').trim();
        if (!next || !last || !name || !begins.test(next.text.replace(bullet, '')) || unfinished.test(text)) continue;
        return (text.endsWith('.') || endsShort(last, next.text)) && !inside.test(name) && !(text.endsWith('.') && sentence.test(name)) ? size : 0;
      }
      const text = joinLines(lines.map((line) => line.text));
      return words(text) <= longest.numbered && !inside.test(text.replace(numbered, '')) && !text.endsWith(';') ? lines.length : 0;
    }
    const short = (first.text.length <= first.width * narrow || (!second && words(first.text) <= 4)) && looksLikeHeading(first.text);
    if (!second) return short && !first.text.endsWith('.') ? 1 : 0;
    if (short && opensText(second.text) && (bullet.test(second.text) || endsShort(first, second.text))) return 1;
    const third = lines[2];
    const two = joinLines([first.text, second.text]);
    const ends = !endsShort(first, second.text) && second.text.length <= second.width * half && !/[.:]$/.test(two) && looksLikeHeading(two);
    if (third && ends && opensText(third.text) && endsShort(second, third.text)) return 2;
    const text = joinLines(lines.map((line) => line.text));
    const broken = lines.slice(1).every((line) => !begins.test(line.text));
    return broken && looksLikeHeading(text) && !/[.:]$/.test(text) ? lines.length : 0;
  };

  /** The last block was an item with a sign, or one that had it. */
  let signed = false;
  /** After a lead-in or another such item. */
  const inList = (): boolean => {
    const before = list.at(-1);
    return before?.kind === 'item' ? signed : before?.kind === 'text' && endOf(list.length - 1).endsWith(':');
  };

  /** Marked in the paragraph: they come after it. */
  let notes: Block[] = [];
  const flush = () => {
    const lines = paragraph;
    paragraph = [];
    if (lines.length) settle(lines);
    list.push(...notes);
    notes = [];
  };
  const settle = (whole: readonly Line[]) => {
    let lines = whole;
    while (lines[0] && !bullet.test(lines[0].text) && !(lines[0].set && inList())) {
      const size = headed(lines);
      if (!size) break;
      const { text } = lines[0];
      heading(lines.slice(0, size), isRecurring(text) ? depths.recurring : numbered.test(text) ? depthOf(text) : depths.plain);
      lines = lines.slice(size);
      if (!isRecurring(text) && !numbered.test(text)) break;
    }
    const [first] = lines;
    if (!first) return;
    const item = bullet.test(first.text) || (first.set && (inList() || list.at(-1)?.kind === 'heading'));
    const rows = item ? undefined : listed(lines);
    signed = item;
    if (rows) for (const { kind, lines: some } of rows) put(kind, joinLines(some.map(({ text }) => text)), some[0]?.page ?? 1);
    else put(item ? 'item' : 'text', joinLines([first.text.replace(bullet, ''), ...lines.slice(1).map(({ text }) => text)]), first.page);
  };

  /** Between the end of a sentence and a new text, with room left on its line: "… i 2018.", "Bolig til lægen", "Kommunen stiller …". */
  const between = (line: Line, before: string | undefined, next: string | undefined): boolean =>
    Boolean(before && /[.!?]$/.test(before) && next && /^\p{Lu}/u.test(next)) &&
    line.text.length <= line.width * half &&
    !line.text.endsWith('.') &&
    looksLikeHeading(line.text) &&
    next !== undefined &&
    next.length > line.width * half;

  for (const [at, piece] of pieces.entries()) {
    if ('footnote' in piece) {
      notes.push({ kind: 'note', text: joinLines(piece.footnote.lines), page: paragraph[0]?.page ?? list.at(-1)?.page ?? 1 });
      continue;
    }
    const { text, opens } = piece.line;
    const last = paragraph.at(-1)?.text;
    if (!text) {
      flush();
      continue;
    }
    for (const line of cells(piece.line)) {
      const before = paragraph.at(-1)?.text;
      // A page may end between paragraphs, and then nothing else says so.
      const turned = opens && last !== undefined && /[.!?:]["”)]?$/.test(last) && begins.test(line.text);
      const own = isRecurring(line.text) && (before === undefined || line !== piece.line || again.has(before) || /[.!?:-]$/.test(before));
      const set = line.set && line === piece.line && (begins.test(line.text) || paragraph[0]?.set === true || /:$/.test(last ?? ':'));
      const heads = line === piece.line && between(line, before, lineOf(pieces[at + 1])?.text);
      if (turned || own || set || heads || bullet.test(line.text) || (before !== undefined && numbered.test(line.text) && !isDate(line.text))) flush();
      paragraph.push(line);
    }
  }
  flush();
  return settled(list.map((block, at) => (more.has(at) ? { ...block, text: joinLines([block.text, ...(more.get(at) ?? [])]) } : block)));
}

/** "1. september 2017" at a line's beginning is no number of a heading. */
const isDate = (text: string): boolean => /^\d{1,2}\.\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/i.test(text);

/** Short lines in a row, each ended on purpose, are a list or a table's column. Gives nothing where there is none. */
function listed(lines: readonly Line[]): { readonly kind: 'text' | 'item'; readonly lines: Line[] }[] | undefined {
  const least = 3;
  const ended = lines.map((line, at) => {
    const next = lines[at + 1];
    return line.text.length <= line.width * 0.6 && !unfinished.test(line.text) && (!next || begins.test(next.text));
  });
  const groups: { kind: 'text' | 'item'; lines: Line[] }[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && ended[to] && begins.test(lines[to]?.text ?? '')) to += 1;
    const enough = to - from >= least;
    for (const line of lines.slice(from, Math.max(to, from + 1)))
      if (enough) groups.push({ kind: 'item', lines: [line] });
      else if (groups.at(-1)?.kind === 'text') groups.at(-1)?.lines.push(line);
      else groups.push({ kind: 'text', lines: [line] });
    from = Math.max(to, from + 1);
  }
  return groups.some(({ kind }) => kind === 'item') ? groups : undefined;
}

/** Headings over nothing but more of their like are a list: 1., 2., 3. of a numbered one, or a table's cells. */
function settled(list: readonly Block[]): Block[] {
  const done = [...list];
  const asItems = (from: number, to: number, least: number) => {
    if (to - from >= least)
      for (let at = from; at < to; at += 1) {
        const { text, page } = list[at] as Block;
        done[at] = { kind: 'item', text, page };
      }
  };
  const number = (block: Block | undefined): number =>
    block?.kind === 'heading' && block.depth < depths.recurring ? Number(/^(\d{1,2})[.)]\s/.exec(block.text)?.[1] ?? NaN) : NaN;
  for (let at = 0; at < list.length; ) {
    let to = at + 1;
    if (!Number.isNaN(number(list[at]))) {
      while (number(list[to]) === number(list[to - 1]) + 1) to += 1;
      asItems(at, to, 3);
    } else if (list[at]?.kind === 'heading' && (list[at] as { depth: number }).depth === depths.plain) {
      const isPlain = (block: Block | undefined) => block?.kind === 'heading' && block.depth === depths.plain;
      while (isPlain(list[to])) to += 1;
      asItems(at, to, 5);
    }
    at = to;
  }
  return done;
}
