// Plain text → its lines by page: the extraction's double spacing taken back, page numbers, running headers, lists of contents and
// columns that only repeat themselves left out, footnotes set apart.

export interface Line {
  readonly text: string;
  /** 1-based, counted by form feeds. */
  readonly page: number;
  /** The first of a page. */
  readonly opens: boolean;
  /** Begins with a lone blank, as hardly any line of the file: of a list's sign that is all that was extracted. */
  readonly set: boolean;
  /** Characters of the longest line near it: how wide the column is here. */
  readonly width: number;
}
export interface Footnote {
  readonly lines: readonly string[];
}
/** A piece of the text in reading order: a line, empty where a paragraph ends, or a footnote after the line that marks it. */
export type Piece = { readonly line: Line } | { readonly footnote: Footnote };

export interface Pages {
  readonly pieces: readonly Piece[];
  /** Whether the file itself says where its pages end. */
  readonly paged: boolean;
}

interface Raw {
  text: string;
  page: number;
  opens: boolean;
  set: boolean;
}

/** Short lines that stand this often in one file, and one after the other, are a form's column, not text. */
const runs = 8;
/** A line at a page's edge that stands on so many pages, and this share of them, is a running header or footer. */
const headers = { pages: 3, share: 0.4 } as const;
/** Lines before and after one by which the width of its column is told. */
const near = 6;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A printed page number alone on its line: "4", "Side 4 af 12", "– 4 –". */
const pageNumber = /^(?:[-–|]\s?)?(?:side\s|s\.\s)?\d{1,3}(?:\s?(?:af|of)\s?\d{1,3})?(?:\s?[-–|])?$/i;
/** "Lokaler ........ 7", "Lokaler . . . . 7". */
const contents = /(?:\.{4,}|(?:\s\.){4,}|…{2,})[\s.…]*\d{1,3}$/;

/**
 * Every second line empty means that an empty line means nothing; a line of blanks alone then marks the paragraph. Where each paragraph
 * is one long line it looks the same, but no line of blanks stands there, and hardly a line goes on in lower case.
 */
function isSpaced(all: readonly string[]): boolean {
  const filled = all.filter((line) => line.trim());
  const spaced = all.filter((line, at) => line.trim() && all[at + 1] === '').length > filled.length * 0.6;
  return spaced && (all.some((line) => line && !line.trim()) || filled.filter((line) => /^\p{Ll}/u.test(line)).length > filled.length * 0.3);
}

const lone = /^ {1,2}\S/;
/** Of a file whose lines all begin with blanks, the blanks say nothing. */
const seldom = 0.25;

/** Without form feeds, double spacing shows where a page ends: its last line has no empty line after it. */
function linesOf(text: string): Raw[] {
  const all = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const filled = all.match(/^.*\S.*$/gm) ?? [];
  const tells = filled.filter((line) => lone.test(line)).length <= filled.length * seldom;
  const spaced = isSpaced(all.replace(/\f/g, '\n').split('\n'));
  return all.split('\f').flatMap((sheet, index) => {
    const lines = sheet.replace(/\n$/, '').split('\n');
    return lines.flatMap((line, at): Raw[] => {
      if (spaced && line === '') return [];
      const before = lines[at - 1];
      const opens = at === 0 || (spaced && Boolean(line.trim() && before?.trim()));
      return [{ text: line.trim(), page: index + 1, opens, set: tells && !opens && lone.test(line) }];
    });
  });
}

/** The first and last two filled lines of each page, numbers apart: what so many pages share is no text. */
function withoutHeaders(lines: readonly Raw[]): Raw[] {
  const edges = new Map<string, Set<number>>();
  const edge = new Set<number>();
  const filled = lines.flatMap(({ text }, at) => (text ? [at] : []));
  let sheet = 0;
  const sheets = filled.map((at, index) => {
    const before = filled[index - 1] ?? -1;
    if (lines.slice(before + 1, at + 1).some(({ opens }) => opens)) sheet += 1;
    return sheet;
  });
  const form = (at: number): string => (lines[at]?.text ?? '').replace(/\d+/g, '#');
  filled.forEach((at, index) => {
    const top = sheets[index - 2] !== sheets[index];
    const bottom = sheets[index + 2] !== sheets[index];
    if (!top && !bottom) return;
    edge.add(at);
    const on = edges.get(form(at)) ?? new Set();
    edges.set(form(at), on.add(sheets[index] ?? 0));
  });
  return lines.filter((line, at) => {
    if (!line.text) return true;
    const alone = !lines[at - 1]?.text && !lines[at + 1]?.text;
    if (pageNumber.test(line.text)) return !(edge.has(at) || alone);
    const on = edge.has(at) && words(line.text) <= 14 ? (edges.get(form(at))?.size ?? 0) : 0;
    return on < headers.pages || on < sheet * headers.share;
  });
}

/**
 * A form prints its options beside every answer: "Ja / Nej / Ved ikke", page after page. Those that a page or a column has cut off from
 * the others go too: alone, an option reads as if it were the answer.
 */
function withoutColumns(lines: readonly Raw[]): Raw[] {
  const form = (text = ''): string => (words(text) <= 3 ? text.toLowerCase().replace(/\.$/, '') : '');
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(form(text), (counts.get(form(text)) ?? 0) + 1);
  const repeats = (text: string | undefined): boolean => Boolean(form(text)) && (counts.get(form(text)) ?? 0) >= runs;
  const among = new Map<string, number>();
  lines.forEach(({ text }, at) => {
    if (repeats(text) && (repeats(lines[at - 1]?.text) || repeats(lines[at + 1]?.text))) among.set(form(text), (among.get(form(text)) ?? 0) + 1);
  });
  const options = new Set([...among].flatMap(([text, count]) => (count >= runs && count * 2 >= (counts.get(text) ?? 0) ? [text] : [])));
  /** "Delvist implementeret" is "Delvist impl." written out. */
  const isOption = (text: string): boolean => {
    if (options.has(text)) return true;
    for (let end = 6; end < Math.min(text.length, 60); end += 1) if (options.has(text.slice(0, end))) return true;
    return false;
  };
  return lines.filter(({ text }) => !isOption(form(text)));
}

/** What a dropped first line leaves: the next is the page's first. */
function opened(lines: readonly Raw[], kept: readonly Raw[]): Raw[] {
  const left = new Set(kept);
  let opens = false;
  return lines.flatMap((line) => {
    opens ||= line.opens;
    if (!left.has(line)) return [];
    const one = { ...line, opens };
    if (line.text) opens = false;
    return [one];
  });
}

const footnote = /^(\d{1,2})\)\s/;
/** "punkt 4)" refers to a point, not to a note. */
const pointed = /(?:punkt|pkt\.?|nr\.?|anbefaling|afsnit|stk\.?|bilag|og|,)\s?$/i;

/** At a page's end, and marked in the page's text: "praksis1)". Where each of the page's notes begins → the line that marks it. */
function notesOf(page: readonly Raw[]): Map<number, number> {
  const marked = new Map<string, number>();
  page.forEach(({ text }, at) => {
    for (const { 1: mark = '', index } of text.matchAll(/(?<=[\p{L}.”"’]\s?)(\d{1,2})\)/gu))
      if (!marked.has(mark) && !pointed.test(text.slice(Math.max(0, index - 12), index))) marked.set(mark, at);
  });
  const noted = new Map<number, number>();
  for (let at = page.length - 1; at > 0; at -= 1) {
    const mark = footnote.exec(page[at]?.text ?? '')?.[1];
    // One that is text makes all before it text.
    const marks = mark === undefined ? undefined : (marked.get(mark) ?? at);
    if (marks === at) break;
    if (marks !== undefined) noted.set(at, marks);
  }
  return noted;
}

export function pagesOf(text: string): Pages {
  const all = linesOf(text);
  const kept = withoutColumns(withoutHeaders(all)).filter(({ text: line }) => line.length > 200 || !contents.test(line));
  const lines = opened(all, kept);
  const lengths = lines.map(({ text: line }) => line.length);
  const pieces: Piece[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !lines[to]?.opens) to += 1;
    const page = lines.slice(from, to);
    const notes = notesOf(page);
    const first = Math.min(...notes.keys(), page.length);
    const after = new Map<number, Footnote[]>();
    let note: string[] = [];
    page.slice(first).forEach(({ text: line }, at) => {
      const marks = notes.get(first + at);
      if (marks === undefined) note.push(line);
      else after.set(marks, [...(after.get(marks) ?? []), { lines: (note = [line]) }]);
    });
    page.slice(0, first).forEach((line, at) => {
      const width = Math.max(...lengths.slice(Math.max(0, from + at - near), from + at + near + 1));
      pieces.push({ line: { ...line, width } }, ...(after.get(at) ?? []).map((footnote) => ({ footnote })));
    });
    from = to;
  }
  return { pieces, paged: text.includes('\f') };
}
