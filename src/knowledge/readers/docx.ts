// Word: mammoth for headings, lists, tables and footnotes; strike-through made plain before it, and counted after.
import mammoth from 'mammoth';
import { openArchive, pack, type Archive } from './archive.js';
import { normaliseStrikes, strikingStyles } from './docx-strikes.js';
import { oneLine } from './join-lines.js';
import { officeProperties } from './office-properties.js';
import { createOutline } from './outline.js';
import type { Notice, Reading, StatusDraft } from './reading.js';
import { isOption, servedText, tableRow, textDrafts, underHeader, type Run } from './status-options.js';
import { tableText } from './table.js';
import { Unreadable } from './unreadable.js';
import { elements, parseXml, textOf, within, writeXml, type Element } from './xml.js';

/** Parts that hold running text; page headers and footers are not among them. */
const textParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'] as const;

const miscounted: Notice = {
  level: 'notice',
  reason: 'Filens overstregninger kunne ikke læses sikkert, så ingen status er læst af dem',
  mend: 'Skriv status i Excel-skabelonen, eller gem filen som PDF og læg den i mappen.',
};

const fromElsewhere: Notice = {
  level: 'notice',
  reason: 'Dokumentet henter billeder eller andet udefra; det er ikke hentet',
  mend: 'Sæt indholdet ind i selve dokumentet, hvis der står noget vigtigt i det.',
};

export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const archive = await openArchive(bytes);
  const document = archive.get('word/document.xml');
  if (!document) throw new Unreadable('wrong_kind', { kind: 'et Word-dokument' });
  const { parts, struck, linked } = forMammoth(archive);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(pack(parts)) },
    {
      styleMap: ['strike => s', "p[style-name='Title'] => p.title:fresh", "p[style-name='Subtitle'] => p:fresh"],
      externalFileAccess: false,
    },
  );
  const root = parseXml(`<root>${value.replace(/&nbsp;/g, ' ')}</root>`);
  const legible = within(root, 's').reduce((sum, one) => sum + textOf(one).replace(/\s/g, '').length, 0) === struck;
  const { title, sections, drafts } = arrange(root, legible);
  const { title: named, ...properties } = officeProperties(archive);
  const known = title ?? named;
  return {
    sections,
    drafts,
    notices: [...(legible ? [] : [miscounted]), ...(linked ? [fromElsewhere] : [])],
    properties: { ...properties, ...(known && { title: known }) },
  };
}

/** What mammoth is given: text with direct strikes only, no links to other files, no pictures. */
function forMammoth(archive: Archive): { parts: Archive; struck: number; linked: boolean } {
  const styles = archive.get('word/styles.xml');
  const styleOf = strikingStyles(styles && parseXml(styles));
  const parts = new Map([...archive].filter(([name]) => !name.startsWith('word/media/')));
  let struck = 0;
  let linked = false;
  for (const name of textParts) {
    const part = archive.get(name);
    if (!part) continue;
    const made = normaliseStrikes(parseXml(part), styleOf);
    struck += made.struck;
    parts.set(name, Buffer.from(writeXml(made.tree)));
  }
  for (const [name, part] of archive) {
    if (!name.endsWith('.rels')) continue;
    const tree = parseXml(part);
    // A link in the text is only a word; anything else would be fetched.
    const kept = elements(tree).filter(
      ({ attributes }) => attributes['TargetMode'] !== 'External' || attributes['Type']?.endsWith('/hyperlink'),
    );
    linked ||= kept.length < elements(tree).length;
    parts.set(name, Buffer.from(writeXml({ ...tree, children: kept })));
  }
  return { parts, struck, linked };
}

interface Inline {
  readonly runs: readonly Run[];
  /** The notes that are pointed at: id, and number as printed. */
  readonly notes: readonly { readonly id: string; readonly mark: string }[];
}

function inline(element: Element, struck = false): Inline {
  const parts = element.children.map((one): Inline => {
    if (typeof one === 'string') return { runs: [{ text: one, struck }], notes: [] };
    const note = /^#((?:foot|end)note-(?!ref)[\w-]+)$/.exec(one.attributes['href'] ?? '')?.[1];
    if (note) return { runs: [], notes: [{ id: note, mark: textOf(one).replace(/[[\]]/g, '') }] };
    // The way back from a note.
    if (one.attributes['href']?.startsWith('#footnote-ref') || one.attributes['href']?.startsWith('#endnote-ref'))
      return { runs: [], notes: [] };
    if (one.name === 'br' || one.name === 'p') {
      const { runs, notes } = inline(one, struck);
      return { runs: [...runs, { text: '\n', struck: false }], notes };
    }
    return inline(one, struck || one.name === 's');
  });
  return { runs: parts.flatMap(({ runs }) => runs), notes: parts.flatMap(({ notes }) => notes) };
}

const words = (text: string): number => text.split(/\s+/).length;
const isBold = (element: Element): boolean => {
  const bold = within(element, 'strong').map(textOf).join('');
  return oneLine(bold) !== '' && oneLine(bold) === oneLine(textOf(element));
};

/** Options that stand in a paragraph or an item each, one after the other, as one. */
function optionsTogether(blocks: readonly Element[]): Element[] {
  const list: Element[] = [];
  for (const block of blocks) {
    const last = list.at(-1);
    const more = last && last.name === block.name && /^(?:p|li)$/.test(block.name) && isOption(textOf(block)) && isOption(lastLine(last));
    if (more) list[list.length - 1] = { ...last, children: [...last.children, lineBreak, ...block.children] };
    else list.push(block);
  }
  return list;
}
const lineBreak: Element = { name: 'br', attributes: {}, children: [] };
const lastLine = ({ children }: Element): string =>
  children
    .slice(children.lastIndexOf(lineBreak) + 1)
    .map(textOf)
    .join('');

function arrange(root: Element, legible: boolean): { title?: string; sections: Reading['sections']; drafts: StatusDraft[] } {
  const blocks = optionsTogether(elements(root));
  const notes = new Map(
    within(root, 'li').flatMap((item) =>
      /^(?:foot|end)note-/.test(item.attributes['id'] ?? '')
        ? [[item.attributes['id'], oneLine(servedText(inline(item).runs))] as const]
        : [],
    ),
  );
  const styled = within(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0;
  const outline = createOutline();
  const drafts: StatusDraft[] = [];
  let title: string | undefined;
  /** Notes stand right behind what points at them. */
  const noted = (pointed: Inline['notes']) => pointed.map(({ id, mark }) => `(Note ${mark}: ${notes.get(id) ?? ''})`);
  const textual = (element: Element): string => {
    const { runs, notes: pointed } = inline(element);
    return [oneLine(servedText(runs)), ...noted(pointed)].filter(Boolean).join(' ');
  };
  const paragraph = (element: Element) => {
    const text = textual(element);
    if (!text) return;
    if (!title && element.attributes['class'] === 'title') return void (title = oneLine(textOf(element)));
    if (!styled && isBold(element) && words(text) <= 14 && !/[.,;:]$/.test(text)) return void outline.heading(1, text);
    drafts.push(...textDrafts(inline(element).runs, { trail: outline.trail(), legible }));
    outline.add(text);
  };
  const list = (element: Element): string[] =>
    optionsTogether(elements(element)).flatMap((item, at) => {
      if (notes.has(item.attributes['id'])) return [];
      const own = { ...item, children: item.children.filter((one) => typeof one === 'string' || !/^[uo]l$/.test(one.name)) };
      const text = textual(own);
      drafts.push(...textDrafts(inline(own).runs, { trail: outline.trail(), legible }));
      const mark = element.name === 'ol' ? `${at + 1}.` : '-';
      return [
        ...(text ? [`${mark} ${text}`] : []),
        ...elements(item)
          .filter(({ name }) => /^[uo]l$/.test(name))
          .flatMap(list),
      ];
    });
  const table = (element: Element) => {
    const rows = grid(element);
    // A frame of one column is a text with a border round it, not a table.
    if (rows.every((row) => row.length <= 1)) return void rows.flat().forEach((cell) => elements(cell).forEach(block));
    const made = rows.map((row) => {
      const cells = row.map((cell) => inline(cell));
      const noteOf = (at: number): string[] => noted(cells[at]?.notes ?? []);
      return { noteOf, ...tableRow(cells.map(({ runs }) => runs), { trail: outline.trail(), legible }) };
    });
    const { header, first, rows: others, drafts: found } = underHeader(made);
    drafts.push(...found);
    const withNotes = (texts: readonly string[], row?: (typeof made)[number]) => texts.map((text, at) => [oneLine(text), ...(row?.noteOf(at) ?? [])].join(' '));
    outline.add(tableText(withNotes(header, first), others.map((row) => withNotes(row.shown, row))));
  };
  const block = (element: Element): void => {
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    if (level && oneLine(textOf(element))) outline.heading(Number(level), textual(element));
    else if (element.name === 'table') table(element);
    else if (element.name === 'ul' || element.name === 'ol') {
      const lines = list(element);
      if (lines.length) outline.add(lines.join('\n'));
    } else paragraph(element);
  };
  blocks.forEach(block);
  return { sections: outline.sections(), drafts, ...(title && { title }) };
}

/** A table's cells by row; a cell over several columns or rows stands in each of them, so that every row can be read alone. */
function grid(table: Element): Element[][] {
  const rows: Element[][] = [];
  within(table, 'tr').forEach((row, at) => {
    const filled = (rows[at] ??= []);
    let column = 0;
    for (const cell of elements(row).filter(({ name }) => name === 'td' || name === 'th')) {
      while (filled[column]) column += 1;
      const span = (name: string) => Math.min(100, Math.max(1, Number(cell.attributes[name]) || 1));
      for (let down = 0; down < span('rowspan'); down += 1)
        for (let right = 0; right < span('colspan'); right += 1)
          (rows[at + down] ??= [])[column + right] = right ? { ...cell, children: [] } : cell;
      column += span('colspan');
    }
  });
  return rows;
}
