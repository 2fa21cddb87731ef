// The formats that can be read: a row each. Libraries are imported when a file of the format is there.
import type { DocumentKind } from '../../model.js';
import { readMarkdown } from './markdown.js';
import type { Reader, Reading } from './reading.js';
import { readText } from './text.js';

interface Common {
  /** In Danish, with its article. */
  readonly called: string;
  /** A larger file is refused unread. */
  readonly megabytes: number;
  /** What such a file is where nobody says otherwise. */
  readonly kind?: DocumentKind;
}
/** Text: decoded where it is read from disk, taken apart at once. `strict`: UTF-8 or nothing. */
export interface TextFormat extends Common {
  readonly text: (text: string) => Reading;
  readonly strict: boolean;
}
/** Bytes: taken apart by a library, within limits of time and memory. `begins`: how every such file begins. */
export interface BytesFormat extends Common {
  readonly reader: () => Promise<Reader>;
  readonly begins?: string;
}
export type Format = TextFormat | BytesFormat;

const zip = 'PK\u0003\u0004';

const formats: Readonly<Record<string, Format>> = {
  md: { called: 'Markdown', megabytes: 4, strict: true, text: readMarkdown },
  txt: { called: 'ren tekst', megabytes: 4, strict: false, text: readText },
  pdf: { called: 'en PDF', megabytes: 20, begins: '%PDF-', reader: () => import('./pdf.js').then(({ readPdf }) => readPdf) },
  docx: { called: 'et Word-dokument', megabytes: 20, begins: zip, reader: () => import('./docx.js').then(({ readDocx }) => readDocx) },
  pptx: {
    called: 'en PowerPoint-præsentation',
    megabytes: 20,
    begins: zip,
    kind: 'slides',
    reader: () => import('./pptx.js').then(({ readPptx }) => readPptx),
  },
  xlsx: { called: 'en Excel-projektmappe', megabytes: 20, begins: zip, reader: () => import('./xlsx.js').then(({ readXlsx }) => readXlsx) },
  csv: { called: 'CSV', megabytes: 4, reader: () => import('./csv.js').then(({ readCsv }) => readCsv) },
};

/** Formats that people expect to be read, and are not: what to save them as. */
const others: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['doc', 'docm', 'dotx', 'odt', 'rtf', 'pages'].map((one) => [one, '.docx eller PDF'])),
  ...Object.fromEntries(['xls', 'xlsm', 'xlsb', 'ods', 'numbers'].map((one) => [one, '.xlsx'])),
  ...Object.fromEntries(['ppt', 'pptm', 'ppsx', 'odp', 'key'].map((one) => [one, '.pptx eller PDF'])),
};

const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
export const formatOf = (path: string): Format | undefined => formats[extensionOf(path)];
/** Formats whose libraries share a process: pdf.js is as large as all the others. */
export const groupOf = (path: string): 'pdf' | 'office' => (extensionOf(path) === 'pdf' ? 'pdf' : 'office');
export const isText = (format: Format): format is TextFormat => 'text' in format;
/** For a file that cannot be read as it is: what it can be saved as. */
export const saveAs = (path: string): string | undefined => others[extensionOf(path)];
