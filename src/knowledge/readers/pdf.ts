// PDF: what is drawn → lines, tables, headings, notes, each with its page. pdf.js runs no script of the file and fetches nothing.
import { giveBackPush } from './native-push.js';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// pdf.js's own thread, run in this process, which is there for one file alone.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { blocksOf, isTable, type Block } from './pdf-table.js';
import { arrange } from './pdf-arrange.js';
import { withoutFurniture } from './pdf-furniture.js';
import { linesOf, type Line } from './pdf-lines.js';
import { readPage, type Page } from './pdf-page.js';
import { realTitle } from './office-properties.js';
import type { Notice, Properties, Reading } from './reading.js';
import { Unreadable } from './unreadable.js';

giveBackPush();

const limits = { pages: 1500 } as const;

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const loading = getDocument({
    // pdf.js takes the buffer over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    // Pixels: pictures are not decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > limits.pages) throw new Unreadable('too_much', { limit: `${limits.pages} sider` });
    const sheets: Sheet[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      sheets.push(sheetOf(await readPage(page, OPS)));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return assemble(sheets, propertiesOf(info as Record<string, unknown>));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Unreadable('encrypted');
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** What is kept of a page: its lines, some of them in tables. The glyphs of a long file would fill the memory. */
interface Sheet {
  readonly number: number;
  readonly height: number;
  readonly blocks: readonly Block[];
}
const sheetOf = (page: Page): Sheet => ({ number: page.number, height: page.height, blocks: blocksOf(page, linesOf(page)) });
const linesIn = (block: Block): readonly Line[] => (isTable(block) ? block.rows.flat(2) : [block]);

function assemble(sheets: readonly Sheet[], properties: Properties): Reading {
  const body = bodySize(sheets.flatMap(({ blocks }) => blocks.flatMap(linesIn)));
  const kept = withoutFurniture(sheets, body);
  const pictures = sheets.filter(({ blocks }) => !blocks.length).map(({ number }) => number);
  if (pictures.length === sheets.length) throw new Unreadable('no_text');
  const { title, ...arranged } = arrange(kept, body);
  const known = title ?? properties.title;
  return {
    ...arranged,
    properties: { ...properties, ...(known && { title: known }) },
    notices: pictures.length ? [withoutText(pictures)] : [],
  };
}

const withoutText = (pages: readonly number[]): Notice => ({
  level: 'notice',
  reason: `Uden tekst, måske billeder: side ${pages.slice(0, 10).join(', ')}${pages.length > 10 ? ' …' : ''}`,
  mend: 'Står der noget på siderne, så lav en udgave af filen med tekst.',
});

/** The size that most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function propertiesOf(info: Record<string, unknown>): Properties {
  const title = realTitle(typeof info['Title'] === 'string' ? info['Title'] : undefined);
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(typeof info['CreationDate'] === 'string' ? info['CreationDate'] : '');
  return { ...(title && { title }), ...(day && { created: day.slice(1).join('-') }) };
}
