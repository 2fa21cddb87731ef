// Files of each format, made in memory, in our own words.
import { readFileSync } from 'node:fs';
import {
  Document,
  FootnoteReferenceRun,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IPropertiesOptions,
  type IRunOptions,
} from 'docx';
import excel from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from '../../../src/knowledge/readers/parse.js';
import type { Reading } from '../../../src/knowledge/readers/reading.js';
import { path } from '../../the-bot.js';

export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path(`tests/fixtures/${name}`)));
export const read = (name: string, bytes: Uint8Array): Promise<Reading> => parse(name, bytes);
export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** Trail and text of every section, for comparing. */
export const told = ({ sections }: Reading) => sections.map(({ trail, body }) => [trail.join(' › '), body]);

// ── The status note: forty answers, each with four options of which three are struck ──────────────────────

interface StatusNote {
  readonly options: readonly string[];
  readonly rows: readonly { readonly recommendation: string; readonly region: string; readonly says: string; readonly status: string }[];
}
export const note = JSON.parse(new TextDecoder().decode(fixture('status-note.json'))) as StatusNote;
const values = ['not_started', 'started', 'partial', 'full'];
/** What a reader must find in it. */
export const marked = note.rows.map(({ recommendation, region, status }) => [recommendation, region, values[note.options.indexOf(status)]]);
export const drafted = ({ drafts }: Reading) => drafts.map(({ row, status }) => [row[0], row[1], status]);

// ── Word ───────────────────────────────────────────────────────────────────────────────────────────────────

export const aParagraph = (...runs: readonly (string | IRunOptions)[]) => new Paragraph({ children: runs.map((run) => new TextRun(run)) });
export const aHeading = (text: string, level: keyof typeof HeadingLevel = 'HEADING_1') =>
  new Paragraph({ text, heading: HeadingLevel[level] });
export const aTable = (rows: readonly (readonly (string | Paragraph[])[])[]) =>
  new Table({
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: cells.map((cell) => new TableCell({ children: typeof cell === 'string' ? [new Paragraph(cell)] : cell })),
        }),
    ),
  });
export const aNoteMark = (id: number) => new FootnoteReferenceRun(id);
export const aDocx = async (children: readonly (Paragraph | Table)[], options: Partial<IPropertiesOptions> = {}): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        ...options,
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Løbende sidehoved')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Side 1')] }) },
            children: [...children],
          },
        ],
      }),
    ),
  );

/** Ways in which Word can strike out a word. */
export const strikes: Readonly<Record<string, IRunOptions>> = {
  'a single line': { strike: true },
  'a double line': { doubleStrike: true },
  'a character style': { style: 'Fravalgt' },
  'a style built on another': { style: 'Helt fravalgt' },
};
const styles: NonNullable<IPropertiesOptions['styles']> = {
  characterStyles: [
    { id: 'Fravalgt', name: 'Fravalgt', run: { strike: true } },
    { id: 'Helt fravalgt', name: 'Helt fravalgt', basedOn: 'Fravalgt', run: { italics: true } },
  ],
};
/** The status note as a Word table. `chosen`: how the option that stands is written. */
export const aStatusDocx = (struck: IRunOptions, chosen: IRunOptions = {}) =>
  aDocx(
    [
      aHeading('Status'),
      aParagraph('Fristen er ', { text: '1. marts', strike: true }, ' 15. marts.'),
      aTable([
        ['Anbefaling', 'Region', 'Regionen skriver', 'Status'],
        ...note.rows.map(({ recommendation, region, says, status }) => [
          recommendation,
          region,
          says,
          note.options.map((option) => aParagraph({ text: option, ...(option === status ? chosen : struck) })),
        ]),
      ]),
    ],
    { styles },
  );

/** An Office file with a part put in or changed: `undefined` takes it out. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array | ((before: string) => string) | undefined>>,
): Uint8Array {
  const all: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined) delete all[name];
    else all[name] = typeof part === 'function' ? strToU8(part(new TextDecoder().decode(all[name]))) : part;
  }
  return zipSync(all);
}

// ── PowerPoint ─────────────────────────────────────────────────────────────────────────────────────────────

const slideXml = (shapes: string) => `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
const aRun = (text: string, struck = false) => `<a:r><a:rPr${struck ? ' strike="sngStrike"' : ''}/><a:t>${text}</a:t></a:r>`;
const aShape = (kind: string, ...paragraphs: readonly string[]) =>
  `<p:sp><p:nvSpPr><p:nvPr>${kind ? `<p:ph type="${kind}"/>` : ''}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs.map((one) => `<a:p>${one}</a:p>`).join('')}</p:txBody></p:sp>`;
const aSlideTable = (rows: readonly (readonly string[])[]) =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows
    .map((cells) => `<a:tr>${cells.map((cell) => `<a:tc><a:txBody>${cell}</a:txBody></a:tc>`).join('')}</a:tr>`)
    .join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
export const slide = { xml: slideXml, run: aRun, shape: aShape, table: aSlideTable };

/** Slides in the order of the show; the files are named the other way round. */
export function aPptx(slides: readonly string[]): Uint8Array {
  const fileOf = (at: number) => `slides/slide${slides.length - at}.xml`;
  const ids = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('');
  const links = slides.map((_, at) => `<Relationship Id="rId${at + 1}" Target="${fileOf(at)}"/>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'ppt/presentation.xml': strToU8(`<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`),
    'ppt/_rels/presentation.xml.rels': strToU8(`<Relationships>${links}</Relationships>`),
    ...Object.fromEntries(slides.map((xml, at) => [`ppt/${fileOf(at)}`, strToU8(xml)])),
  });
}

// ── Excel ──────────────────────────────────────────────────────────────────────────────────────────────────

export async function anXlsx(fill: (workbook: excel.Workbook) => void): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
export type Workbook = excel.Workbook;

// ── PDF ────────────────────────────────────────────────────────────────────────────────────────────────────

/** A PDF from pages of drawing operators, in Helvetica as /F. `extra`: further objects, from number 10 on; `resources` and `page`: entries that name them. */
export function aPdf(
  pages: readonly string[],
  {
    extra = [],
    resources = '',
    page = '',
    catalog = '',
  }: { extra?: readonly string[]; resources?: string; page?: string; catalog?: string } = {},
): Uint8Array {
  const first = 10 + extra.length;
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    ...extra.map((one, at) => [10 + at, one] as const),
  ]);
  pages.forEach((content, at) => {
    objects.set(
      first + at * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> ${resources} >> ${page} >>`,
    );
    objects.set(first + at * 2 + 1, aStream(content));
  });
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: size }, (_, at) =>
    offsets.has(at) ? `${String(offsets.get(at)).padStart(10, '0')} 00000 n \n` : `0000000000 65535 f \n`,
  );
  const at = text.length;
  return new Uint8Array(
    Buffer.from(`${text}xref\n0 ${size}\n${entries.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`, 'latin1'),
  );
}
export const aStream = (content: string, entries = ''): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`;
/** A line of text at a place, in points from the lower left corner. */
export const pdfText = (text: string, x: number, y: number, size = 11, font = 'F'): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
