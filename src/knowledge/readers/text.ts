// Plain text, as it comes out of a PDF → headed sections: broken words joined, headings and numbered sections recognised,
// page numbers and columns that only repeat themselves left out.
import { joinLines } from './join-lines.js';
import type { Reading, Section } from './reading.js';

export interface TextFile {
  /** The first lines, where they look like a title. */
  readonly title?: string;
  readonly sections: readonly Section[];
}

/** Short lines that stand this often in one file, and one after the other, are a running header or a form's column, not text. */
const runs = 8;

/** Lines with the extraction's double spacing taken back: every second line empty means that an empty line means nothing. */
function lines(text: string): string[] {
  const all = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n')
    .split('\n');
  const filled = all.filter((line) => line.trim()).length;
  const spaced = all.filter((line, at) => line.trim() && all[at + 1] === '').length;
  // In such files a line of blanks alone marks the paragraph.
  return spaced > filled * 0.6 ? all.filter((line) => line !== '').map((line) => line.trim()) : all.map((line) => line.trim());
}

const pageNumber = /^\s*(?:side\s+)?\d{1,3}\s*$/i;
const bullet = /^\s*(?:[•\u2022\uf0b7\uf06e*]|[-–](?=\s))\s*/;
const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}[a-e]\)|Bilag [A-ZÆØÅ\d]+:?|§\s*\d+)(?=\s|$)/;

interface Block {
  readonly kind: 'text' | 'item' | 'heading';
  readonly text: string;
  /** 1: numbered, 2: a short line of its own. */
  readonly level: 1 | 2;
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const isHeading = (text: string): boolean =>
  words(text) <= 14 && /^[\p{Lu}\d"”“]/u.test(text) && !/[.,;:!?–-]$/.test(text) && /\p{L}{3}/u.test(text);

function blocks(all: readonly string[]): Block[] {
  const list: Block[] = [];
  let paragraph: string[] = [];
  const flush = () => {
    const [first = '', ...rest] = paragraph;
    paragraph = [];
    if (!first) return;
    if (bullet.test(first)) return void list.push({ kind: 'item', level: 2, text: joinLines([first.replace(bullet, ''), ...rest]) });
    const whole = joinLines([first, ...rest]);
    // A footnote is numbered too, but speaks in sentences.
    if (numbered.test(first) && words(whole) <= 45 && !/[.!?]\s+\p{Lu}/u.test(whole.replace(numbered, '')))
      return void list.push({ kind: 'heading', level: 1, text: whole });
    if (isHeading(whole)) return void list.push({ kind: 'heading', level: 2, text: whole });
    // A short first line above running text is that text's heading ("Region Sjælland").
    if (rest.length && words(first) <= 6 && isHeading(first.trim()) && /^[\p{Lu}\d"”“]/u.test(rest[0] ?? '')) {
      list.push({ kind: 'heading', level: 2, text: first.trim() }, { kind: 'text', level: 2, text: joinLines(rest) });
      return;
    }
    list.push({ kind: 'text', level: 2, text: whole });
  };
  for (const line of all) {
    if (!line.trim()) flush();
    else {
      if (bullet.test(line) || (numbered.test(line.trim()) && paragraph.length)) flush();
      paragraph.push(line);
    }
  }
  flush();
  return list;
}

export function parseText(text: string): TextFile {
  const all = lines(text);
  const counts = new Map<string, number>();
  for (const line of all) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  const repeats = (line: string | undefined): boolean =>
    Boolean(line?.trim()) && words(line ?? '') <= 3 && (counts.get((line ?? '').trim()) ?? 0) >= runs;
  const kept = all.filter((line, at) => !pageNumber.test(line) && !(repeats(line) && (repeats(all[at - 1]) || repeats(all[at + 1]))));
  const list = blocks(kept);
  // A word such as "NOTAT" above the title is the kind of text, not its name.
  const named = list
    .slice(0, 2)
    .findIndex(({ kind, text: line }) => kind !== 'item' && words(line) >= 3 && words(line) <= 20 && !/ - |,/.test(line));
  // Where nothing else is said, it is the text.
  const title =
    named < 0 || list.slice(named + 1).every(({ kind }) => kind === 'heading') ? undefined : list[named]?.text.replace(/\.$/, '');
  const sections: { trail: string[]; body: string[] }[] = [];
  let chapter = '';
  let open = { trail: [] as string[], body: [] as string[] };
  for (const block of list.slice(title === undefined ? 0 : named + 1)) {
    if (block.kind !== 'heading') {
      open.body.push(block.kind === 'item' ? `- ${block.text}` : block.text);
      continue;
    }
    if (open.body.length) sections.push(open);
    // Two headings in a row are one trail; a heading with nothing under it goes with the next.
    const above = open.body.length ? [] : open.trail.filter((heading) => heading !== chapter);
    if (block.level === 1) chapter = block.text;
    open = {
      trail: [...new Set([...(chapter ? [chapter] : []), ...(block.level === 1 ? [] : [...above.slice(-1), block.text])])],
      body: [],
    };
  }
  if (open.body.length) sections.push(open);
  return { ...(title && { title }), sections: sections.map(({ trail, body }) => ({ trail, body: body.join('\n\n') })) };
}

export function readText(text: string): Reading {
  const { title, sections } = parseText(text);
  return { sections, properties: title ? { title } : {}, notices: [], drafts: [] };
}
