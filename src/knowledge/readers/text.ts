// Plain text, as it comes out of a PDF → headed sections.
import type { Reading, Section } from './reading.js';
import { blocksOf, depths, type Block } from './text-blocks.js';
import { pagesOf } from './text-lines.js';

export interface TextFile {
  /** The first lines, where they look like a title. */
  readonly title?: string;
  readonly sections: readonly Section[];
}

type Heading = Extract<Block, { kind: 'heading' }>;
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Where each of a text's points begins with the same line ("Beskriv status"), an unnumbered heading over that line is a point too.
 */
function withPoints(list: readonly Block[]): Block[] {
  const isPoint = (block: Block | undefined): boolean => block?.kind === 'heading' && block.depth === depths.chapter;
  const openers = new Map<string, number>();
  list.forEach((block, at) => {
    if (block.kind === 'heading' && block.depth === depths.recurring && isPoint(list[at - 1]))
      openers.set(block.text, (openers.get(block.text) ?? 0) + 1);
  });
  return list.map((block, at) => {
    const next = list[at + 1];
    const over = next?.kind === 'heading' && next.depth === depths.recurring && (openers.get(next.text) ?? 0) >= 3;
    return over && block.kind === 'heading' && block.depth === depths.plain ? { ...block, depth: depths.chapter } : block;
  });
}

interface Open {
  readonly trail: readonly Heading[];
  readonly body: Block[];
  readonly notes: Block[];
}

/** Headings of one kind in a row with nothing between are one trail, as many as these. */
const stacked = 3;

function sectionsOf(list: readonly Block[], paged: boolean): Section[] {
  const sections: Open[] = [];
  /** Headings with something under them. */
  const told = new Set<Heading>();
  let open: Open = { trail: [], body: [], notes: [] };
  /** A heading over nothing is text of what stands above it: nothing is left out. */
  const close = (trail: readonly Heading[]) => {
    const bare = open.body.length ? [] : open.trail.filter((one) => !trail.includes(one) && one.depth === depths.plain);
    const body = [...open.body, ...bare.map(({ text, page }): Block => ({ kind: 'text', text, page }))];
    if (body.length || open.notes.length) sections.push({ ...open, trail: open.trail.filter((one) => !bare.includes(one)), body });
  };
  for (const block of list) {
    if (block.kind === 'note') open.notes.push(block);
    else if (block.kind !== 'heading') {
      open.body.push(block);
      for (const heading of open.trail) told.add(heading);
    } else {
      const above = open.trail.filter(({ depth }) => depth < block.depth);
      const beside = open.trail.filter((one) => one.depth === block.depth && block.depth !== depths.recurring && !told.has(one));
      const trail = [...above, ...beside.slice(1 - stacked)];
      close(trail);
      open = { trail: [...trail.filter(({ text }) => text !== block.text), block], body: [], notes: [] };
    }
  }
  close([]);
  return sections.flatMap(({ trail, body, notes }) => byPage([...body, ...notes], trail.map(({ text }) => text), paged));
}

/** One section, told apart by page where the file has pages. */
function byPage(body: readonly Block[], trail: readonly string[], paged: boolean): Section[] {
  const parts: Block[][] = [];
  for (const block of body)
    if (parts.length && (!paged || parts.at(-1)?.[0]?.page === block.page)) parts.at(-1)?.push(block);
    else parts.push([block]);
  return parts.map((part, at) => ({
    trail,
    body: part.map(({ kind, text }) => (kind === 'item' ? `- ${text}` : text)).join('\n\n'),
    ...(paged && { place: { kind: 'page' as const, at: String(part[0]?.page ?? 1) } }),
    ...(at > 0 && { continues: true }),
  }));
}

export function parseText(text: string): TextFile {
  const { pieces, paged } = pagesOf(text);
  const list = blocksOf(pieces);
  // A word such as "NOTAT" above the title is the kind of text, not its name.
  const named = list
    .slice(0, 2)
    .findIndex(({ kind, text: line }) => kind !== 'item' && words(line) >= 3 && words(line) <= 20 && !/ - |,/.test(line));
  // Where nothing else is said, it is the text.
  const title =
    named < 0 || list.slice(named + 1).every(({ kind }) => kind === 'heading') ? undefined : list[named]?.text.replace(/\.$/, '');
  return { ...(title && { title }), sections: sectionsOf(withPoints(list.slice(title === undefined ? 0 : named + 1)), paged) };
}

export function readText(text: string): Reading {
  const { title, sections } = parseText(text);
  return { sections, properties: title ? { title } : {}, notices: [], drafts: [] };
}
