// A table whose first row is a status already, and one whose header names the options.
import type { Reading } from '../../../src/knowledge/readers/reading.js';
import { aDocx, anXlsx, aParagraph, aPptx, aTable, read, slide, told } from './documents.js';

const options = ['Ikke igangsat', 'Påbegyndt', 'Delvist impl.', 'Fuldt impl.'];
const chosen = ['Påbegyndt', 'Fuldt impl.'];
const named = ['5a', '5b'];

const docx = async () =>
  read(
    'a.docx',
    await aDocx([aTable(named.map((name, at) => [name, options.map((text) => aParagraph({ text, strike: text !== chosen[at] }))]))]),
  );
const pptx = () => {
  const cell = (at: number) => options.map((text) => `<a:p>${slide.run(text, text !== chosen[at])}</a:p>`).join('');
  const rows = named.map((name, at) => [`<a:p>${slide.run(name)}</a:p>`, cell(at)]);
  return read('a.pptx', aPptx([slide.xml(slide.shape('title', slide.run('Status')) + slide.table(rows))]));
};
const xlsx = async () =>
  read(
    'a.xlsx',
    await anXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Status');
      named.forEach((name, at) => {
        sheet.getCell(at + 1, 1).value = name;
        sheet.getCell(at + 1, 2).value = { richText: options.map((text) => ({ text: `${text} `, font: { strike: text !== chosen[at] } })) };
      });
    }),
  );

describe.each([
  ['docx', docx],
  ['pptx', pptx],
  ['xlsx', xlsx],
] as const)('A table without a header, in %s,', (_, made: () => Promise<Reading>) => {
  test('gives the status of its first row too', async () => {
    const { drafts } = await made();
    expect(drafts.map(({ row, status }) => [row, status])).toEqual([
      [['5a'], 'started'],
      [['5b'], 'full'],
    ]);
  });
  test('shows each row without what stands in the first', async () => {
    const bodies = told(await made()).map(([, body]) => body).join('\n');
    expect(bodies.match(/5a/g)).toHaveLength(1);
    expect(bodies.match(/status afventer bekræftelse/g)).toHaveLength(2);
  });
});

test('A header that names the options is one, and no status', async () => {
  const reading = await read(
    'a.docx',
    await aDocx([aTable([['Region', ...options], ['Region Midtjylland', '', 'x', '', ''], ['Region Syddanmark', '', '', '', 'x']])]),
  );
  expect(reading.drafts).toEqual([]);
  expect(told(reading)).toEqual([
    ['', expect.stringContaining('| Region | Ikke igangsat | Påbegyndt | Delvist impl. | Fuldt impl. |')],
  ]);
});

test('A sheet of one row with struck options is a status; with none it is read as it stands', async () => {
  const one = async (strike: boolean) =>
    read(
      'a.xlsx',
      await anXlsx((workbook) => {
        const sheet = workbook.addWorksheet('Status');
        sheet.getCell('A1').value = '5b';
        sheet.getCell('B1').value = { richText: options.map((text) => ({ text: `${text} `, font: { strike: strike && text !== 'Påbegyndt' } })) };
      }),
    );
  expect((await one(true)).drafts.map(({ status }) => status)).toEqual(['started']);
  const plain = await one(false);
  expect([plain.drafts, told(plain)]).toEqual([[], [['Status', expect.stringMatching(/^5b · Ikke igangsat Påbegyndt Delvist impl. Fuldt impl.\s*$/)]]]);
});
