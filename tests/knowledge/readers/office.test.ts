import { anXlsx, aPptx, bytesOf, drafted, marked, note, read, slide, told, withParts, type Workbook } from './documents.js';

describe('Slides are read in the order of the show,', () => {
  const { run, shape, table, xml } = slide;
  const show = aPptx([
    xml(shape('title', run('Læger')) + shape('', run('Om læger.')) + shape('sldNum', run('1'))),
    xml(shape('', run('Uden titel'), run('men med '), run('punkter', true))),
    xml(
      shape('ctrTitle', run('Tal')) +
        table([
          [`<a:p>${run('Kommune')}</a:p>`, `<a:p>${run('Læger')}</a:p>`],
          [`<a:p>${run('Lemvig')}</a:p>`, `<a:p>${run('12')}</a:p>`],
        ]),
    ),
  ]);

  test('each a section under its title, known by its number', async () => {
    const { sections } = await read('oplaeg.pptx', show);
    expect(sections).toEqual([
      { trail: ['Læger'], body: 'Om læger.', place: { kind: 'slide', at: '1' } },
      { trail: ['Slide 2'], body: '- Uden titel\n- men med\n- (overstreget: punkter)', place: { kind: 'slide', at: '2' } },
      { trail: ['Tal'], body: '| Kommune | Læger |\n|---|---|\n| Lemvig | 12 |', place: { kind: 'slide', at: '3' } },
    ]);
  });
  test('and a struck option in a table gives a draft', async () => {
    const options = note.options.map((option) => `<a:p>${run(option, option !== 'Påbegyndt')}</a:p>`).join('');
    const reading = await read(
      'oplaeg.pptx',
      aPptx([
        xml(
          table([
            [`<a:p>${run('Region')}</a:p>`, `<a:p>${run('Status')}</a:p>`],
            [`<a:p>${run('Region Midtjylland')}</a:p>`, options],
          ]),
        ),
      ]),
    );
    expect(reading.drafts).toMatchObject([{ status: 'started', row: ['Region Midtjylland'], place: { kind: 'slide', at: '1' } }]);
  });
});

test('Struck options on a slide, a line each, are a draft, and none is shown', async () => {
  const { run, shape, xml } = slide;
  const reading = await read(
    'oplaeg.pptx',
    aPptx([xml(shape('title', run('Vagt')) + shape('', ...note.options.map((option) => run(option, option !== 'Fuldt impl.'))))]),
  );
  expect(reading.drafts).toMatchObject([{ status: 'full', trail: ['Vagt'] }]);
  expect(told(reading)).toEqual([['Vagt', 'status afventer bekræftelse']]);
});

describe('A workbook is read sheet by sheet,', () => {
  const fill = (workbook: Workbook) => {
    const sheet = workbook.addWorksheet('Praksis');
    sheet.addRows([
      ['Kommune', 'Læger', 'Dato', 'Sum', 'Link'],
      ['Lemvig', 12.5, new Date(Date.UTC(2020, 2, 1)), { formula: '1+1', result: 2 }, { text: 'rm.dk', hyperlink: 'https://rm.dk' }],
    ]);
    sheet.addRow([]);
    sheet.addRow([undefined, 30]);
    workbook.addWorksheet('Skjult', { state: 'hidden' }).addRow(['Hemmeligt']);
  };
  test('without hidden rows and columns, each cell by its own name', async () => {
    const bytes = await anXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Praksis');
      sheet.addRows([
        ['Note', 'Kommune', 'Internt', 'Læger'],
        ['', 'Lemvig', 'hemmeligt', 12],
        ['', 'Struer', 'hemmeligt', 7],
      ]);
      sheet.getColumn(1).hidden = true;
      sheet.getColumn(3).hidden = true;
      sheet.getRow(3).hidden = true;
    });
    const { sections } = await read('a.xlsx', bytes);
    expect(sections).toEqual([
      { trail: ['Praksis'], body: '| Kommune | Læger |\n|---|---|\n| Lemvig | 12 |', place: { kind: 'cell', at: 'Praksis!B2' } },
    ]);
  });
  test('each row whole with its header, known by its cell; hidden sheets are left out', async () => {
    const { sections } = await read('tal.xlsx', await anXlsx(fill));
    const header = '| Kommune | Læger | Dato | Sum | Link |\n|---|---|---|---|---|\n';
    expect(sections).toEqual([
      { trail: ['Praksis'], body: `${header}| Lemvig | 12,5 | 2020-03-01 | 2 | rm.dk |`, place: { kind: 'cell', at: 'Praksis!A2' } },
      { trail: ['Praksis'], body: `${header}|  | 30 |  |  |  |`, place: { kind: 'cell', at: 'Praksis!B4' }, continues: true },
    ]);
  });

  const statusSheet = (struck: boolean) => (workbook: Workbook) => {
    const sheet = workbook.addWorksheet('Notat');
    sheet.addRow(['Anbefaling', 'Region', 'Regionen skriver', 'Status']);
    for (const { recommendation, region, says, status } of note.rows) {
      const row = sheet.addRow([recommendation, region, says]);
      row.getCell(4).value = {
        richText: note.options.map((option) => ({ text: `${option}\n`, font: { strike: struck && option !== status } })),
      };
    }
  };
  test('and struck options give the status that stands: 40 of 40', async () => {
    const reading = await read('status.xlsx', await anXlsx(statusSheet(true)));
    expect(drafted(reading)).toEqual(marked);
    expect(reading.drafts[0]?.place).toEqual({ kind: 'cell', at: 'Notat!A2' });
    for (const option of note.options) expect(JSON.stringify(reading.sections)).not.toContain(option);
  });
  test('and so do options that have a cell each, struck as a whole', async () => {
    const bytes = await anXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Notat');
      sheet.addRow(['Anbefaling', 'Region', ...note.options]);
      for (const { recommendation, region, status } of note.rows) {
        const row = sheet.addRow([recommendation, region, ...note.options]);
        note.options.forEach((option, at) => (row.getCell(3 + at).font = { strike: option !== status }));
      }
    });
    const reading = await read('status.xlsx', bytes);
    expect(drafted(reading)).toEqual(marked);
    expect(reading.sections[0]?.body.split('\n').at(-1)).toBe(
      '| 1 Praksisophold | Region Midtjylland | status afventer bekræftelse |  |  |  |',
    );
  });
  test('and none is read where nothing is struck', async () => {
    expect((await read('status.xlsx', await anXlsx(statusSheet(false)))).drafts.map(({ status }) => status)).toEqual(
      Array(40).fill('unreadable'),
    );
  });
  test.each(['0', 'false'])('and strike-through that is switched off strikes nothing (val="%s")', async (off) => {
    const bytes = await anXlsx((workbook) => {
      statusSheet(true)(workbook);
      workbook.worksheets[0]?.eachRow((row) => (row.font = { name: 'Calibri' }));
    });
    // As openpyxl writes every font, and every run that is not struck.
    const written = (xml: string) => xml.replace(/<(rPr|font)>(?!<strike\/>)/g, `<$1><strike val="${off}"/>`);
    const reading = await read('status.xlsx', withParts(bytes, { 'xl/sharedStrings.xml': written, 'xl/styles.xml': written }));
    expect(drafted(reading)).toEqual(marked);
    expect(JSON.stringify(reading.sections)).not.toContain('overstreget');
  });
  test('and a cell struck as a whole is said to be', async () => {
    const bytes = await anXlsx((workbook) => {
      const sheet = workbook.addWorksheet('Frister');
      sheet.addRows([['Frist'], ['1. marts']]);
      sheet.getCell('A2').font = { strike: true };
    });
    expect(told(await read('frister.xlsx', bytes))).toEqual([['Frister', '| Frist |\n|---|\n| (overstreget: 1. marts) |']]);
  });
});

describe('CSV is read row by row,', () => {
  test.each<[string, string]>([
    ['with semicolons, as a Danish Excel writes it', 'Kommune;Andel\nLemvig;"1,5"\n"Skive;\nby";2'],
    ['with commas', 'Kommune,Andel\nLemvig,"1,5"\n"Skive;\nby",2'],
    ['with tabs', 'Kommune\tAndel\nLemvig\t"1,5"\n"Skive;\nby"\t2'],
    ['with Excel’s own line on top', 'sep=;\nKommune;Andel\nLemvig;1,5\n"Skive;\nby";2'],
    ['with a byte order mark', '\ufeffKommune;Andel\nLemvig;1,5\n"Skive;\nby";2'],
  ])('%s', async (_case, text) => {
    expect(told(await read('tal.csv', bytesOf(text)))).toEqual([
      ['', '| Kommune | Andel |\n|---|---|\n| Lemvig | 1,5 |'],
      ['', '| Kommune | Andel |\n|---|---|\n| Skive; by | 2 |'],
    ]);
  });
  test('each known by its line', async () => {
    expect((await read('tal.csv', bytesOf('A;B\n1;2\n\n3;4'))).sections.map(({ place }) => place)).toEqual([
      { kind: 'row', at: '2' },
      { kind: 'row', at: '4' },
    ]);
  });
  test('in Windows-1252 too, which is said, with words to check', async () => {
    const reading = await read('tal.csv', new Uint8Array(Buffer.from('Kommune;Note\nÆrø;\x80 5 \x96 på vej', 'latin1')));
    expect(told(reading)).toEqual([['', '| Kommune | Note |\n|---|---|\n| Ærø | € 5 – på vej |']]);
    expect(reading.notices).toEqual([
      expect.objectContaining({ level: 'notice', reason: expect.stringMatching(/Windows-1252: "Ærø", "på"/) }),
    ]);
  });
});
