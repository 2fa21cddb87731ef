// A card that is too large for Teams → the same in fewer words, which says so. What a claim rests on (source, date) stays. Pure.
import { cut } from './text-of.js';

type Card = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Card => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bytes of a message at most: Teams refuses one of about 100 KB and advises 80. */
export const largest = 80_000;
/** Teams counts UTF-16. */
export const bytesOf = (value: unknown): number => 2 * JSON.stringify(value).length;

/** How much is left of a card. */
interface Measure {
  /** Characters of one text, and of all texts together, but for small print. */
  readonly text: number;
  readonly all: number;
  /** Characters of a line of small print (source, date), and how many such lines below the content. */
  readonly print: number;
  readonly lines: number;
  readonly buttons: number;
}
/** Each is tried where the one before leaves too much. Twenty lines are as many as Teams takes citations. */
const measures: readonly Measure[] = [
  { text: 1_200, all: 24_000, print: 1_000, lines: 60, buttons: 6 },
  { text: 600, all: 12_000, print: 1_000, lines: 30, buttons: 6 },
  { text: 300, all: 6_000, print: 600, lines: 20, buttons: 6 },
  { text: 200, all: 2_000, print: 400, lines: 20, buttons: 4 },
  { text: 100, all: 600, print: 400, lines: 20, buttons: 0 },
];

/** The card itself where it is within `room`, in bytes; else the first of it, each text cut at a word, with the note after it. */
export function fitted(card: Card, room: number, note: string): Card {
  let made = card;
  for (const measure of measures) {
    if (bytesOf(made) <= room) break;
    made = shortened(card, measure, note);
  }
  return made;
}

/** Cards have small print for source, date and remarks alone; the rest is content. */
const isPrint = ({ isSubtle }: Card): boolean => isSubtle === true;
const parts = ({ items, inlines }: Card): readonly unknown[] => [items, inlines].find(Array.isArray) ?? [];
const isText = (node: unknown): node is Card & { readonly text: string } => isRecord(node) && typeof node.text === 'string';
const hasContent = (node: unknown): boolean =>
  isText(node) ? !isPrint(node) : isRecord(node) && parts(node).some((part) => hasContent(part));

function shortened(card: Card, { text, all, print, lines, buttons }: Measure, note: string): Card {
  let left = all;
  const shorten = (node: unknown): unknown => {
    if (isText(node)) {
      if (isPrint(node)) return { ...node, text: ends(node.text, print) };
      if (left <= 0) return undefined;
      const longest = Math.min(text, left);
      left -= node.text.length;
      return node.text.length > longest ? { ...node, text: `${cut(node.text, longest)} ` } : node;
    }
    const inside = isRecord(node) ? parts(node) : [];
    if (!isRecord(node) || !inside.length) return node;
    const kept = inside.map(shorten).filter((part) => part !== undefined);
    // A source without its claim says nothing.
    if (inside.some(hasContent) && !kept.some(hasContent)) return undefined;
    return { ...node, [node.items === inside ? 'items' : 'inlines']: kept };
  };

  const body = (Array.isArray(card.body) ? (card.body as unknown[]) : []).map(shorten).filter((element) => element !== undefined);
  const end = body.findLastIndex(hasContent) + 1;
  const remark = { type: 'TextBlock', text: note, size: 'small', isSubtle: true, wrap: true, spacing: 'medium' };
  const actions = Array.isArray(card.actions) ? (card.actions as unknown[]) : [];
  // The last line is of the whole card.
  const below = body.slice(end).filter((_, at, all) => at < lines - 1 || at === all.length - 1);
  return { ...card, body: [...body.slice(0, end), remark, ...below], actions: actions.slice(0, buttons) };
}

/** The beginning and the end of a line: a source begins with its title and ends with its date and who says so. */
const ends = (line: string, longest: number): string =>
  line.length > longest ? `${line.slice(0, longest / 2 - 1)} … ${line.slice(2 - longest / 2)}` : line;
