// A thousand small files of every format, each with words of its own.
import { aDocument } from '../builders.js';
import type { Content } from '../knowledge/hostile-files.js';
import { aDocx, anXlsx, aParagraph, aPdf, aPptx, pdfText, slide } from '../knowledge/readers/documents.js';

/** What stands in the file of that number, and in no other. */
export const saidIn = (at: number): string => `Her står kurven nr${at} med tyttebær`;

const kinds: Readonly<Record<string, (words: string) => Content | Promise<Content>>> = {
  md: (words) => aDocument({ title: 'God' }, `## A\n\n${words}.`),
  docx: (words) => aDocx([aParagraph(`${words}.`)]),
  pdf: (words) => aPdf([pdfText(`${words}.`, 72, 700)]),
  pptx: (words) => aPptx([slide.xml(slide.shape('', slide.run(`${words}.`)))]),
  xlsx: (words) => anXlsx((workbook) => workbook.addWorksheet('A').addRows([['Bær'], [words]])),
};

/** By name: `god-0.md`, `god-1.docx` … */
export async function aThousand(): Promise<Readonly<Record<string, Content>>> {
  const endings = Object.entries(kinds);
  const files: Record<string, Content> = {};
  for (let at = 0; at < 1000; at += 1) {
    const [ending, make] = endings[at % endings.length] as (typeof endings)[number];
    files[`god-${at}.${ending}`] = await make(saidIn(at));
  }
  return files;
}
