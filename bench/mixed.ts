// A folder of grown texts as an office has it: a file in each format in turn, some of the PDFs long ones with fonts of their own.
import { readFile } from 'node:fs/promises';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import excel from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { Section } from './corpus.js';
import { file } from './paths.js';

interface OfFolder {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}
type Make = (title: string, sections: readonly Section[], at: number) => Promise<string | Uint8Array> | string | Uint8Array;

/** Of twenty files: what they are. */
const turn = [
  ...['md', 'md', 'md', 'md', 'txt', 'txt', 'docx', 'docx', 'docx', 'docx'],
  ...['pdf', 'pdf', 'pdf', 'long.pdf', 'pptx', 'pptx', 'pptx', 'xlsx', 'xlsx', 'csv'],
] as const;

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const docx: Make = async (title, sections) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        title,
        sections: [
          {
            children: sections.flatMap(({ heading, text }) => [
              new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
              new Paragraph(text),
            ]),
          },
        ],
      }),
    ),
  );

const pptx: Make = (_title, sections) => {
  const shape = (kind: string, text: string) =>
    `<p:sp><p:nvSpPr><p:nvPr>${kind}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
  const ids = sections.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('');
  const links = sections.map((_, at) => `<Relationship Id="rId${at + 1}" Target="slides/slide${at + 1}.xml"/>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'ppt/presentation.xml': strToU8(`<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`),
    'ppt/_rels/presentation.xml.rels': strToU8(`<Relationships>${links}</Relationships>`),
    ...Object.fromEntries(
      sections.map(({ heading, text }, at) => [
        `ppt/slides/slide${at + 1}.xml`,
        strToU8(
          `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>${shape('<p:ph type="title"/>', heading)}${shape('', text)}</p:spTree></p:cSld></p:sld>`,
        ),
      ]),
    ),
  });
};

const rowsOf = (sections: readonly Section[]): string[][] =>
  sections.flatMap(({ heading, text }) => (text.match(/.{1,300}(?:\s|$)/g) ?? []).map((part) => [heading, part.trim()]));
const xlsx: Make = async (title, sections) => {
  const workbook = new excel.Workbook();
  workbook.addWorksheet(title.replace(/[^\p{L} ]/gu, '').slice(0, 20) || 'Ark').addRows([['Emne', 'Tekst'], ...rowsOf(sections)]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
const csv: Make = (_title, sections) =>
  [['Emne', 'Tekst'], ...rowsOf(sections)].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

/** In Helvetica, two pages and more. */
const pdf: Make = (_title, sections) => {
  const line = (text: string, y: number, size: number) =>
    `BT /F ${size} Tf 72 ${y} Td (${text
      .replace(/[–—]/g, '-')
      .replace(/[^\x20-\xff]/g, ' ')
      .replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const pages = sections.map(({ heading, text }) =>
    [line(heading, 760, 16), ...(text.match(/.{1,90}(?:\s|$)/g) ?? []).map((part, at) => line(part, 730 - at * 15, 11))].join('\n'),
  );
  const bodies = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
  ]);
  pages.forEach((content, at) => {
    bodies.set(
      4 + at * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    bodies.set(5 + at * 2, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let text = '%PDF-1.7\n';
  const entries = [...bodies].map(([number, body]) => {
    const entry = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return entry;
  });
  const size = bodies.size + 1;
  return new Uint8Array(
    Buffer.from(
      `${text}xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
      'latin1',
    ),
  );
};

/** Nine pages from LibreOffice with columns, tables and notes; each another file, and so read anew. */
const longPdf: Make = async (_title, _sections, at) =>
  Buffer.concat([await readFile(file('tests/fixtures/memo-libreoffice.pdf')), Buffer.from(`\n% ${at}\n`)]);

const makers: Readonly<Record<(typeof turn)[number], Make>> = {
  md: (title, sections) =>
    `---\n${JSON.stringify({ title, kind: 'note', date: '2020-01' })}\n---\n\n${sections.map(({ heading, text }) => `## ${heading}\n\n${text}\n`).join('\n')}`,
  txt: (title, sections) => `${title}\n\n${sections.map(({ heading, text }) => `${heading}\n\n${text}\n`).join('\n')}`,
  docx,
  pdf,
  'long.pdf': longPdf,
  pptx,
  xlsx,
  csv,
};

/** Groups of sections, a file each. */
export const mixed = (groups: readonly (readonly Section[])[]): Promise<OfFolder[]> =>
  Promise.all(
    groups.map(async (sections, at) => {
      const kind = turn[at % turn.length] ?? 'md';
      const bytes = await makers[kind](sections[0]?.heading ?? '', sections, at);
      return { name: `grown-${String(at).padStart(5, '0')}.${kind.replace(/^.*\./, '')}`, bytes };
    }),
  );
