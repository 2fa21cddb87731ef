// A section's markdown body → the pieces that can be an answer: sentences, list items, table rows.
import type { Unit } from '../model.js';
import { clean } from '../language/fold.js';

/** Abbreviations that do not end a sentence even before a capital letter. */
const abbreviations = /(?:^|[\s(/])(?:bl\.a|f\.eks|fx|jf|pr|ca|evt|vedr|dvs|nr|pkt|stk|inkl|incl|hhv|kl|sep|nov|dec|okt|aug|jan|feb|dr|hr|p\.t|pt|ift|mht|max|min|e\.g|i\.e)\.$/i;

/** Splits at . ! ? before a capital, a digit-free quote or an opening sign; "1. september" and "stk. 5" stay whole. */
export function sentences(text: string): string[] {
  const list: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”’»«)]?\s+(?=["“”«»(]?\p{Lu})/gu)) {
    const end = match.index + match[0].trimEnd().length;
    const piece = text.slice(start, end);
    // The end alone: a text of nothing but abbreviations is one long piece.
    const ending = piece.slice(-20);
    if (abbreviations.test(ending) || /(?:^|\s)\d{1,2}\.$/.test(ending)) continue;
    list.push(piece.trim());
    start = match.index + match[0].length;
  }
  const rest = text.slice(start).trim();
  if (rest) list.push(rest);
  return list;
}

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
const isBlank = (cell: string): boolean => cell === '' || /^[-–—]$/.test(cell);

/** A row that can be read without its table: "Lemvig — Ikke genbesatte ydernumre: 2 · I alt: 2"; blank cells are left out. */
function row(header: readonly string[], values: readonly string[]): string {
  const [first = '', ...others] = values;
  const told = others.flatMap((value, index) => {
    const label = header[index + 1];
    return isBlank(value) ? [] : [label ? `${label}: ${value}` : value];
  });
  return [first, told.join(' · ')].filter(Boolean).join(' — ');
}

/** Emphasis marks go; links keep their words. What is left is plain text. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/!?\[([^[\]]*)\]\([^)]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

export function unitsOf(body: string): Unit[] {
  const units: Unit[] = [];
  let header: string[] | undefined;
  let paragraph: string[] = [];
  const flush = () => {
    const text = plain(paragraph.join(' '));
    paragraph = [];
    sentences(text).forEach((sentence, index) => units.push({ kind: 'sentence', text: sentence, ...(index === 0 && { opens: true }) }));
  };
  const lines = clean(body).split('\n');
  lines.forEach((line, index) => {
    // A number can only open a list inside a paragraph where it is 1: "30. juni 2018." at a line's beginning is text.
    const item = (paragraph.length ? /^\s*(?:[-*+]|1[.)])\s+(.*)$/ : /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/).exec(line);
    if (/^\s*\|/.test(line)) {
      flush();
      const values = cells(line).map(plain);
      if (values.every((value) => /^:?-+:?$/.test(value))) return;
      if (!header && /^\s*\|[\s:|-]+$/.test(lines[index + 1] ?? '')) header = values;
      else units.push({ kind: 'row', text: row(header ?? [], values) });
      return;
    }
    header = undefined;
    if (item) {
      flush();
      const number = /^\s*(\d+)[.)]/.exec(line);
      units.push({ kind: 'item', text: plain(number ? `${number[1]}. ${item[1] ?? ''}` : (item[1] ?? '')) });
    } else if (line.trim() === '') flush();
    else if (/^\s{2,}\S/.test(line) && !paragraph.length && units.at(-1)?.kind === 'item') {
      const last = units.pop();
      if (last) units.push({ ...last, text: `${last.text} ${plain(line)}` });
    } else paragraph.push(line.trim());
  });
  flush();
  return units;
}
