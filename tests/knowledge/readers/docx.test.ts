import { Paragraph, TextRun } from 'docx';
import {
  aDocx,
  aHeading,
  aNoteMark,
  aParagraph,
  aStatusDocx,
  aTable,
  drafted,
  marked,
  note,
  read,
  strikes,
  told,
  withParts,
} from './documents.js';

const docx = async (...args: Parameters<typeof aDocx>) => read('notat.docx', await aDocx(...args));

describe('A Word document is read as its headed sections:', () => {
  test('each heading opens a section, known by its trail', async () => {
    const reading = await docx([
      aParagraph('Indledning.'),
      aHeading('Læger'),
      aParagraph('Om læger.'),
      aHeading('Mangel', 'HEADING_2'),
      aParagraph('Om mangel.'),
      aHeading('Huse'),
      aParagraph('Om huse.'),
    ]);
    expect(told(reading)).toEqual([
      ['', 'Indledning.'],
      ['Læger', 'Om læger.'],
      ['Læger › Mangel', 'Om mangel.'],
      ['Huse', 'Om huse.'],
    ]);
  });
  test('bold lines are headings where nobody used a heading style', async () => {
    const reading = await docx([aParagraph({ text: 'Læger', bold: true }), aParagraph('Om ', { text: 'mange', bold: true }, ' læger.')]);
    expect(told(reading)).toEqual([['Læger', 'Om mange læger.']]);
  });
  test('lists are items', async () => {
    const reading = await docx([
      new Paragraph({ text: 'Flere læger', bullet: { level: 0 } }),
      new Paragraph({ text: 'Bedre veje', bullet: { level: 0 } }),
    ]);
    expect(told(reading)).toEqual([['', '- Flere læger\n- Bedre veje']]);
  });
  test('a table keeps each row whole, with its header', async () => {
    const reading = await docx([
      aTable([
        ['Kommune', 'Læger'],
        ['Lemvig', '12'],
        ['Skive', '30'],
      ]),
    ]);
    expect(told(reading)).toEqual([['', '| Kommune | Læger |\n|---|---|\n| Lemvig | 12 |\n| Skive | 30 |']]);
  });
  test('a footnote stands behind what it belongs to', async () => {
    const noted = new Paragraph({ children: [new TextRun('Kommunen har 12 praksis'), aNoteMark(1), new TextRun('. Tallet er nyt.')] });
    const reading = await docx([noted, aParagraph('Slut.')], { footnotes: { 1: { children: [new Paragraph('Uden vikarer.')] } } });
    expect(told(reading)).toEqual([['', 'Kommunen har 12 praksis. Tallet er nyt. (Note 1: Uden vikarer.)\n\nSlut.']]);
  });
  test('page headers and footers are left out, and so is what tracked changes took out', async () => {
    const bytes = withParts(await aDocx([aParagraph('Der er 12 læger.')]), {
      'word/document.xml': (xml) =>
        xml.replace(/<w:r>(?=.*12 læger)/, '<w:del w:id="1"><w:r><w:delText>Før var der 9. </w:delText></w:r></w:del><w:r>'),
    });
    expect(told(await read('notat.docx', bytes))).toEqual([['', 'Der er 12 læger.']]);
  });
  test('title, publisher and day come from the document', async () => {
    const reading = await docx([new Paragraph({ text: 'Aftale om lægehuse', heading: 'Title' }), aParagraph('Tekst.')], {
      title: 'Noget andet',
    });
    expect(reading.properties).toMatchObject({ title: 'Aftale om lægehuse', created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect((await docx([aParagraph('Tekst.')], { title: 'Aftale om vagt' })).properties.title).toBe('Aftale om vagt');
  });
  test('a title that a program gave is none', async () => {
    expect((await docx([aParagraph('Tekst.')], { title: 'Dokument1' })).properties).not.toHaveProperty('title');
  });
});

describe('Struck options give the status that stands: 40 of 40,', () => {
  test.each(Object.entries(strikes))('struck by %s', async (_way, struck) => {
    const reading = await read('status.docx', await aStatusDocx(struck));
    expect(drafted(reading)).toEqual(marked);
    expect(reading.notices).toEqual([]);
  });
  test('by a style that the option that stands switches off again', async () => {
    const reading = await read('status.docx', await aStatusDocx({ style: 'Fravalgt' }, { style: 'Fravalgt', strike: false }));
    expect(drafted(reading)).toEqual(marked);
  });
  test('and nothing of it is served', async () => {
    const reading = await read('status.docx', await aStatusDocx({ strike: true }));
    const served = JSON.stringify(reading.sections);
    expect(served).toContain('status afventer bekræftelse');
    for (const option of note.options) expect(served).not.toContain(option);
  });
  test.each<[string, (text: string, strike: boolean) => Paragraph]>([
    ['paragraphs', (text, strike) => aParagraph({ text, strike })],
    ['items', (text, strike) => new Paragraph({ children: [new TextRun({ text, strike })], bullet: { level: 0 } })],
  ])('in %s of their own, outside any table', async (_kind, make) => {
    const reading = await docx([
      aHeading('Region Midtjylland'),
      ...note.options.map((option) => make(option, option !== 'Delvist impl.')),
      aParagraph('Slut.'),
    ]);
    expect(reading.drafts).toMatchObject([{ status: 'partial', trail: ['Region Midtjylland'] }]);
    expect(told(reading)).toEqual([['Region Midtjylland', expect.stringMatching(/^(?:- )?status afventer bekræftelse\n\nSlut\.$/)]]);
  });
  test('other struck words are said to be', async () => {
    const reading = await read('status.docx', await aStatusDocx({ strike: true }));
    expect(reading.sections[0]?.body).toContain('Fristen er (overstreget: 1. marts) 15. marts.');
  });
});

describe('No status is read', () => {
  test('where nothing is struck: 40 unreadable, none wrong', async () => {
    const reading = await read('status.docx', await aStatusDocx({}));
    expect(reading.drafts.map(({ status }) => status)).toEqual(Array(40).fill('unreadable'));
  });
  test('where everything is struck', async () => {
    const reading = await read('status.docx', await aStatusDocx({ strike: true }, { strike: true }));
    expect(reading.drafts.map(({ status }) => status)).toEqual(Array(40).fill('unreadable'));
  });
  test('in a text that only speaks of status', async () => {
    const reading = await docx([
      aParagraph('Arbejdet er påbegyndt, og en del er delvist implementeret.'),
      aTable([
        ['Emne', 'Bemærkning'],
        ['Vagt', 'Ikke igangsat endnu'],
        ['Huse', 'Fuldt implementeret i maj'],
      ]),
    ]);
    expect(reading.drafts).toEqual([]);
    expect(JSON.stringify(reading.sections)).toContain('Fuldt implementeret i maj');
  });
});

describe('What Word links to is never fetched:', () => {
  test('a picture from elsewhere is left out, and said', async () => {
    const linked = withParts(await aDocx([aParagraph('Tekst.')]), {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        ),
      'word/document.xml': (xml) =>
        xml.replace(
          '</w:body>',
          '<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rX"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body>',
        ),
    });
    const reading = await read('notat.docx', linked);
    expect(told(reading)).toEqual([['', 'Tekst.']]);
    expect(reading.notices).toEqual([expect.objectContaining({ level: 'notice', reason: expect.stringContaining('udefra') })]);
  });
});
