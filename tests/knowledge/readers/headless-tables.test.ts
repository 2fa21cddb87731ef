// A table whose first row is a status already, and one whose header names the options.
import type { Reading } from '../../../src/knowledge/readers/reading.js';
import { aDocx, aHeading, anXlsx, aParagraph, aPptx, aTable, read, slide, told } from './documents.js';

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

/** A table of one row under its header, in three formats; a piece between ~~ is struck out. */
const tables: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Promise<Reading> | Reading>> = {
  docx: async (rows) => read('a.docx', await aDocx([aTable(rows.map((cells) => cells.map((cell) => [aParagraph(...pieces(cell))])))])),
  pptx: (rows) => {
    const cell = (text: string) => `<a:p>${pieces(text).map((one) => slide.run(one.text, one.strike)).join('')}</a:p>`;
    return read('a.pptx', aPptx([slide.xml(slide.shape('title', slide.run('Notat')) + slide.table(rows.map((cells) => cells.map(cell))))]));
  },
  xlsx: async (rows) =>
    read(
      'a.xlsx',
      await anXlsx((workbook) => {
        const sheet = workbook.addWorksheet('Notat');
        rows.forEach((cells, at) =>
          cells.forEach((cell, column) => {
            sheet.getCell(at + 1, column + 1).value = { richText: pieces(cell).map(({ text, strike }) => ({ text, font: { strike } })) };
          }),
        );
      }),
    ),
};
const pieces = (cell: string) => cell.split('~~').flatMap((text, at) => (text ? [{ text, strike: at % 2 === 1 }] : []));
const list = '~~Ikke igangsat~~ ~~Påbegyndt~~ ~~Delvist impl.~~ Fuldt impl.';
const header = ['Anbefaling', 'Region', 'Status'];

describe.each(Object.entries(tables))('A draft of a table in %s keeps what may speak for or against it:', (_format, table) => {
  test('the header of its own column and of the others, in one line or in several', async () => {
    const drafts = async (...heads: readonly (readonly string[])[]) => (await table([...heads, ['5b', 'Region Midtjylland', list]])).drafts;
    expect(await drafts(header)).toMatchObject([{ column: ['Status'], header: ['Anbefaling', 'Region'], beside: [] }]);
    expect(await drafts(['', 'Note', '2020'], header)).toMatchObject([
      { column: ['2020', 'Status'], header: ['Note', 'Anbefaling', 'Region'] },
    ]);
  });
  test('what stands before and behind the list in its cell', async () => {
    expect((await table([header, ['5b', 'Region Midtjylland', `Forventet: ${list} ultimo 2019`]])).drafts).toMatchObject([
      { status: 'full', beside: ['Forventet:', 'ultimo 2019'] },
    ]);
  });
  test('that a word of the row is struck out', async () => {
    expect((await table([header, ['5b', '~~Region Sjælland~~ Region Midtjylland', list]])).drafts).toMatchObject([
      { row: ['5b', '(overstreget: Region Sjælland) Region Midtjylland'] },
    ]);
  });
  test.each([
    ['a word of an option', '~~Ikke~~ igangsat ~~Påbegyndt~~ ~~Delvist impl.~~ ~~Fuldt impl.~~'],
    ['a word of another', '~~Ikke igangsat~~ ~~Påbegyndt~~ ~~Delvist~~ impl. Fuldt impl.'],
    ['most of one', '~~Ikke igang~~sat ~~Påbegyndt~~ ~~Delvist impl.~~ Fuldt impl.'],
  ])('only %s is struck out: the list cannot be read', async (_part, cell) => {
    expect((await table([header, ['5b', 'Region Midtjylland', cell]])).drafts).toMatchObject([{ status: 'unreadable' }]);
  });
  test('a letter more or less is no part', async () => {
    const cell = '~~Ikke igangsa~~t ~~Påbegyndt~~ ~~Delvist impl. F~~uldt impl.';
    expect((await table([header, ['5b', 'Region Midtjylland', cell]])).drafts).toMatchObject([{ status: 'full' }]);
  });
});
test('A draft of a paragraph keeps what else stands in it', async () => {
  const reading = await read('a.docx', await aDocx([aParagraph('Region Sjælland: ', ...pieces(list))]));
  expect(reading.drafts).toMatchObject([{ status: 'full', beside: ['Region Sjælland:'], column: [], header: [] }]);
});
test('The headings of a draft are those of its text, where levels are left out too', async () => {
  const reading = await read(
    'a.docx',
    await aDocx([aHeading('5b'), aHeading('Sjælland', 'HEADING_3'), aParagraph('Nej.'), aHeading('Midt', 'HEADING_3'), aParagraph(...pieces(list))]),
  );
  expect(reading.drafts.map(({ trail }) => trail)).toEqual([['5b', 'Midt']]);
  expect(reading.sections.at(-1)?.trail).toEqual(['5b', 'Midt']);
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
