// Writes the PDFs, Word documents and workbooks of tests/fixtures anew, from documents made here: `node scripts/fixtures.mjs`. Needs LibreOffice (with hyphen-da) and Chromium.
// They are committed, since neither program is there wherever the tests run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath, quiet } from './chromium.mjs';
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const folder = fileURLToPath(new URL('../tests/fixtures/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
const { options, rows } = JSON.parse(readFileSync(join(folder, 'status-note.json'), 'utf8'));

const text = (value) => new Paragraph(value);
const cell = (...children) => new TableCell({ children });
const head = (...names) =>
  new TableRow({
    tableHeader: true,
    children: names.map((name) => cell(new Paragraph({ children: [new TextRun({ text: name, bold: true })] }))),
  });
const header = new Header({ children: [text('Prøvenotat om status')] });
const footer = new Footer({
  children: [new Paragraph({ children: [new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] })] })],
});
const styles = { default: { document: { run: { font: 'Liberation Sans', size: 22, language: { value: 'da-DK' } } } } };
const features = { hyphenation: { autoHyphenation: true } };

function statusNote() {
  const marked = (status) =>
    options.map((option) => new Paragraph({ children: [new TextRun({ text: option, strike: option !== status })] }));
  const table = new Table({
    columnWidths: [2100, 2000, 3200, 1900],
    rows: [
      head('Anbefaling', 'Region', 'Regionen skriver', 'Status (overstreg)'),
      ...rows.map(
        ({ recommendation, region, says, status }) =>
          new TableRow({ children: [cell(text(recommendation)), cell(text(region)), cell(text(says)), cell(...marked(status))] }),
      ),
    ],
  });
  const intro = new Paragraph({
    children: [
      new TextRun('Fristen er '),
      new TextRun({ text: '1. marts', strike: true }),
      new TextRun(' 15. marts, og '),
      new TextRun({ text: 'bilaget', underline: {} }),
      new TextRun(' følger med.'),
    ],
  });
  return new Document({
    title: 'Prøvenotat om status',
    styles,
    sections: [
      {
        headers: { default: header },
        footers: { default: footer },
        children: [new Paragraph({ text: 'Status', heading: HeadingLevel.HEADING_1 }), intro, table],
      },
    ],
  });
}

const long = (subject, many) =>
  Array.from(
    { length: many },
    (_, at) =>
      `${subject} nummer ${at + 1} handler om uddannelsesstillinger, lægedækningsudfordringer og samarbejdsmuligheder mellem kommunerne, regionerne og de praktiserende læger i yderområderne.`,
  ).join(' ');

function memo() {
  const h = (level, value) => new Paragraph({ text: value, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
  const noted = new Paragraph({
    children: [new TextRun('Kommunen har 12 praksis'), new FootnoteReferenceRun(1), new TextRun('. Antallet gælder ved årets begyndelse.')],
  });
  const numbers = new Table({
    columnWidths: [2400, 2200, 2200, 2400],
    rows: [
      head('Kommune', 'Læger', 'Borgere pr. læge', 'Bemærkning'),
      ...Array.from(
        { length: 70 },
        (_, at) =>
          new TableRow({
            children: [
              text(`Prøvekommune ${at + 1}`),
              text(String(20 + at)),
              text(String(1500 + at)),
              text(
                at % 7 === 3
                  ? 'Her er en længere bemærkning om lægerne, som fylder flere linjer i sin celle, så rækken kan blive delt af et sideskift, hvis det falder sådan.'
                  : `Række ${at + 1}`,
              ),
            ].map((one) => cell(one)),
          }),
      ),
    ],
  });
  return new Document({
    title: 'Prøvenotat om lægedækning',
    styles,
    features,
    footnotes: { 1: { children: [text('Opgjort af prøvekontoret uden vikarer.')] } },
    sections: [
      {
        headers: { default: header },
        footers: { default: footer },
        children: [
          h(1, 'Baggrund'),
          text(long('Afsnit', 14)),
          noted,
          h(2, 'Rekruttering'),
          text(long('Punkt', 10)),
          new Paragraph({ text: 'Flere praksispladser', bullet: { level: 0 } }),
          new Paragraph({ text: 'Bedre introduktionsforløb', bullet: { level: 0 } }),
        ],
      },
      {
        properties: { type: SectionType.NEXT_PAGE, column: { count: 2, space: 500 } },
        headers: { default: header },
        footers: { default: footer },
        children: [h(1, 'To spalter'), text(long('Venstre', 16)), h(2, 'Midtvejs'), text(long('Højre', 16))],
      },
      {
        properties: { type: SectionType.NEXT_PAGE },
        headers: { default: header },
        footers: { default: footer },
        children: [h(1, 'Tal'), numbers],
      },
    ],
  });
}

async function byLibreOffice(name, document) {
  writeFileSync(join(work, `${name}.docx`), await Packer.toBuffer(document));
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', 'pdf', '--outdir', work, join(work, `${name}.docx`)],
    { stdio: 'ignore' },
  );
  copyFileSync(join(work, `${name}.pdf`), join(folder, `${name}-libreoffice.pdf`));
}

// ── The status note as LibreOffice itself writes it for Word and Excel ────────────────────────────────────────────

const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const flat = (kind, styles, automatic, body) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;
const through = (type) => `<style:text-properties style:text-line-through-style="solid" style:text-line-through-type="${type}"/>`;
const style = (name, family, properties, more = '') =>
  `<style:style style:name="${name}" style:family="${family}"${more}>${properties}</style:style>`;
const struckStyles = style('Bortfaldet', 'text', through('single')) + style('Udgået', 'paragraph', through('single'));
const automaticStyles = style('En', 'text', through('single')) + style('To', 'text', through('double'));
const span = (name, value) => `<text:span text:style-name="${name}">${escaped(value)}</text:span>`;
const line = (value, more = '') => `<text:p${more}>${value}</text:p>`;
/** Every way in which people strike: a line, two lines, a style of characters, a style of paragraphs. */
const ways = [
  (value) => line(span('En', value)),
  (value) => line(span('To', value)),
  (value) => line(span('Bortfaldet', value)),
  (value) => line(escaped(value), ' text:style-name="Udgået"'),
];
const optionLines = (status, at, ways) =>
  options.map((option) => (ways.length && option !== status ? ways[at % ways.length](option) : line(escaped(option)))).join('');
const note = (ways, rest) => {
  const cells = (values) => values.map((value) => `<table:table-cell office:value-type="string">${value}</table:table-cell>`).join('');
  const tableRow = (values) => `<table:table-row>${cells(values)}</table:table-row>`;
  const heads = ['Anbefaling', 'Region', 'Regionen skriver', 'Status (overstreg)'].map((name) => line(name));
  const lines = rows.map(({ recommendation, region, says, status }, at) =>
    tableRow([recommendation, region, says].map((value) => line(escaped(value))).concat(optionLines(status, at, ways))),
  );
  return `<table:table table:name="Notat">${rest}${tableRow(heads)}${lines.join('')}</table:table>`;
};

function officeByLibreOffice(name, ways) {
  const columns = '<table:table-column table:number-columns-repeated="4"/>';
  const words = `<text:h text:outline-level="1">Status</text:h>${line(`Fristen er ${ways.length ? span('En', '1. marts') : '1. marts'} 15. marts.`)}`;
  writeFileSync(join(work, `${name}.fodt`), flat('text', struckStyles, automaticStyles, words + note(ways, columns)));
  // A cell of Excel has no styles of paragraphs.
  writeFileSync(join(work, `${name}.fods`), flat('spreadsheet', '', automaticStyles, note(ways.slice(0, 2), columns)));
  for (const [from, to] of [
    ['fodt', 'docx'],
    ['fods', 'xlsx'],
  ]) {
    execFileSync(
      'soffice',
      ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', to, '--outdir', work, join(work, `${name}.${from}`)],
      { stdio: 'ignore' },
    );
    copyFileSync(join(work, `${name}.${to}`), join(folder, `${name}-libreoffice.${to}`));
  }
}

async function byChromium(name) {
  const marked = (status) => options.map((option) => (option === status ? option : `<s>${option}</s>`)).join('<br>');
  const lines = rows.map(
    ({ recommendation, region, says, status }) => `<tr><td>${recommendation}<td>${region}<td>${says}<td>${marked(status)}`,
  );
  const html = `<!doctype html><html lang="da"><title>Prøvenotat om status</title><style>body{font:11pt "Liberation Sans"}table{border-collapse:collapse}td,th{border:1px solid;padding:4px}</style>
<h1>Status</h1><p>Fristen er <s>1. marts</s> 15. marts, og <u>bilaget</u> følger med.<table><thead><tr><th>Anbefaling<th>Region<th>Regionen skriver<th>Status (overstreg)</thead><tbody>${lines.join('')}</table>`;
  writeFileSync(join(work, 'note.html'), html);
  execFileSync(
    chromiumPath(),
    [
      '--headless',
      ...quiet,
      '--no-pdf-header-footer',
      `--user-data-dir=${work}/chromium`,
      `--print-to-pdf=${join(folder, `${name}-chromium.pdf`)}`,
      `file://${join(work, 'note.html')}`,
    ],
    { stdio: 'ignore' },
  );
}

await byLibreOffice('status-note', statusNote());
await byLibreOffice('memo', memo());
await byChromium('status-note');
officeByLibreOffice('status-note', ways);
officeByLibreOffice('status-note-unstruck', []);
rmSync(work, { recursive: true });
