import { aPdf, aStream, drafted, fixture, marked, note, pdfText, read, told } from './documents.js';

const pdf = (...args: Parameters<typeof aPdf>) => read('notat.pdf', aPdf(...args));
const lines = (...texts: readonly string[]) => texts.map((text, at) => pdfText(text, 72, 700 - at * 13)).join('');

describe('A PDF is read as its headed sections, each with its page:', () => {
  const memo = read('memo.pdf', fixture('memo-libreoffice.pdf'));

  test('headings are known by their type', async () => {
    expect([...new Set((await memo).sections.map(({ trail }) => trail.join(' › ')))]).toEqual([
      'Baggrund',
      'Baggrund › Rekruttering',
      'To spalter',
      'To spalter › Midtvejs',
      'Tal',
    ]);
  });
  test('each section names its page, and a table every page that it stands on', async () => {
    const { sections } = await memo;
    const pagesOf = (heading: string) =>
      sections.filter(({ trail }) => trail.at(-1) === heading).map(({ place }) => [place?.at, place?.to].filter(Boolean).join('–'));
    expect(pagesOf('Baggrund')).toEqual(['1']);
    expect(pagesOf('Rekruttering')).toEqual(['1–2', '2']);
    expect(pagesOf('Tal')).toEqual(['5', '6', '6–7', '7']);
  });
  test('running headers, footers and page numbers are dropped', async () => {
    const text = JSON.stringify((await memo).sections);
    expect(text).not.toContain('Prøvenotat om status');
    expect(text).not.toMatch(/Side \d af \d/);
  });
  test('words that a line end broke are joined', async () => {
    const text = (await memo).sections.map(({ body }) => body).join('\n');
    expect(text.match(/uddannelsesstillinger, lægedækningsudfordringer og samarbejdsmuligheder mellem/g)).toHaveLength(14 + 10 + 16 + 16);
    expect(text).not.toMatch(/\p{Ll}- ?\p{Ll}/u);
  });
  test('columns are read one after the other', async () => {
    const { sections } = await memo;
    const numbers = (trail: string) =>
      sections
        .filter((one) => one.trail.at(-1) === trail)
        .flatMap(({ body }) => [...body.matchAll(/nummer (\d+)/g)].map(([, number]) => Number(number)));
    expect(numbers('To spalter')).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(numbers('Midtvejs')).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  });
  test('a table over several pages keeps all its rows whole, each with the header', async () => {
    const body = (await memo).sections
      .filter(({ trail }) => trail[0] === 'Tal')
      .map((section) => section.body)
      .join('\n');
    const rows = [...body.matchAll(/^\| Prøvekommune (\d+) \| (\d+) \| (\d+) \| (Række \d+|Her er .* falder sådan\.) \|$/gm)].map((row) =>
      row.slice(1, 4).map(Number),
    );
    expect(rows).toEqual(Array.from({ length: 70 }, (_, at) => [at + 1, 20 + at, 1500 + at]));
    expect(body.split('| Kommune | Læger | Borgere pr. læge | Bemærkning |').length - 1).toBe(
      body.split('|---|').length > 1 ? (body.match(/^\|---/gm) ?? []).length : 0,
    );
  });
  test('a footnote stands behind what it belongs to, without its mark', async () => {
    expect((await memo).sections[0]?.body).toMatch(
      /Kommunen har 12 praksis\. Antallet gælder ved årets begyndelse\. \(Note 1: Opgjort af prøvekontoret uden vikarer\.\)$/,
    );
  });
  test('lists are items', async () => {
    expect((await memo).sections.find(({ place }) => place?.at === '2')?.body).toBe(
      '- Flere praksispladser\n\n- Bedre introduktionsforløb',
    );
  });
  test('title and day come from the file', async () => {
    expect((await memo).properties).toMatchObject({
      title: 'Prøvenotat om lægedækning',
      created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test('a table without lines is a table where its columns are', async () => {
    const rows = [
      ['Kommune', 'Læger', 'Huse'],
      ['Lemvig', '12', '3'],
      ['Skive', '30', '7'],
      ['Struer', '18', '2'],
    ];
    const reading = await pdf([
      rows.map((row, at) => row.map((cell, column) => pdfText(cell, 72 + column * 120, 700 - at * 15)).join('')).join(''),
    ]);
    expect(told(reading)).toEqual([
      ['', '| Kommune | Læger | Huse |\n|---|---|---|\n| Lemvig | 12 | 3 |\n| Skive | 30 | 7 |\n| Struer | 18 | 2 |'],
    ]);
  });
  test('a row that a page cuts in two is whole again, and the header stands once', async () => {
    const edges = [72, 200, 400];
    const grid = (top: number, rows: readonly number[]) =>
      [top, ...rows].map((y) => `72 ${y} m 400 ${y} l S\n`).join('') + edges.map((x) => `${x} ${top} m ${x} ${rows.at(-1)} l S\n`).join('');
    const cell = (column: number, y: number, text: string) => pdfText(text, (edges[column] ?? 0) + 4, y);
    const first =
      grid(120, [100, 80, 50]) +
      cell(0, 105, 'Kommune') +
      cell(1, 105, 'Note') +
      cell(0, 85, 'Lemvig') +
      cell(1, 85, 'To huse') +
      cell(0, 65, 'Skive') +
      cell(1, 65, 'Lægerne deles om de uddannelses-');
    const second =
      grid(780, [760, 730, 710]) +
      cell(0, 765, 'Kommune') +
      cell(1, 765, 'Note') +
      cell(1, 745, 'stillinger, der er') +
      cell(0, 715, 'Struer') +
      cell(1, 715, 'Et hus');
    const { sections } = await pdf([lines('Tal for kommunerne.') + first, second]);
    const header = '| Kommune | Note |\n|---|---|\n';
    expect(sections.map(({ body, place }) => [place?.at, place?.to, body])).toEqual([
      ['1', undefined, `Tal for kommunerne.\n\n${header}| Lemvig | To huse |`],
      ['1', '2', `${header}| Skive | Lægerne deles om de uddannelsesstillinger, der er |`],
      ['2', undefined, `${header}| Struer | Et hus |`],
    ]);
  });
  test('a heading with a number that grows from page to page is no page number', async () => {
    const page = (number: number) =>
      pdfText(`Bilag ${number}`, 72, 780, 16) + lines(`Her er bilagets tekst nummer ${number} i fuld længde.`);
    expect((await pdf([page(1), page(2), page(3)])).sections.map(({ trail }) => trail[0])).toEqual(['Bilag 1', 'Bilag 2', 'Bilag 3']);
  });
  test('a sentence that a page cuts in two is one', async () => {
    const reading = await pdf([lines('Lægerne i kommunen har aftalt, at', 'vagten deles mellem'), lines('alle praksis i området.')]);
    expect(reading.sections).toEqual([
      {
        trail: [],
        body: 'Lægerne i kommunen har aftalt, at vagten deles mellem alle praksis i området.',
        place: { kind: 'page', at: '1', to: '2' },
      },
    ]);
  });
  test('a raised number that is no note stays in the text', async () => {
    const reading = await pdf([`BT /F 11 Tf 72 700 Td (Klinikken er på 80 m) Tj /F 6 Tf 5 Ts (2) Tj 0 Ts /F 11 Tf ( i alt.) Tj ET`]);
    expect(told(reading)).toEqual([['', 'Klinikken er på 80 m2 i alt.']]);
  });
  test('pages that are pictures are named', async () => {
    expect((await pdf([lines('Tekst.'), '', ''])).notices).toEqual([
      expect.objectContaining({ level: 'notice', reason: expect.stringContaining('side 2, 3') }),
    ]);
  });
});

describe('Struck options give the status that stands: 40 of 40,', () => {
  test.each(['libreoffice', 'chromium'])('in a PDF by %s', async (program) => {
    const reading = await read('status.pdf', fixture(`status-note-${program}.pdf`));
    expect(drafted(reading)).toEqual(marked);
    for (const { column, header, beside } of reading.drafts)
      expect([column, header, beside]).toEqual([['Status (overstreg)'], ['Anbefaling', 'Region', 'Regionen skriver'], []]);
    const served = JSON.stringify(reading.sections);
    for (const option of note.options) expect(served).not.toContain(option);
    expect(served).toContain('Fristen er (overstreget: 1. marts) 15. marts, og bilaget følger med.');
  });

  /** Width of Helvetica at 11 points, for the letters used here. */
  const helvetica: Readonly<Record<string, number>> = {
    I: 278,
    k: 500,
    e: 556,
    ' ': 278,
    i: 222,
    g: 556,
    a: 556,
    n: 556,
    s: 500,
    t: 278,
    P: 667,
    å: 556,
    b: 556,
    y: 500,
    d: 556,
    D: 722,
    l: 222,
    v: 500,
    m: 833,
    p: 556,
    '.': 278,
    F: 611,
    u: 556,
  };
  const width = (text: string) => [...text].reduce((sum, letter) => sum + (helvetica[letter] ?? 500), 0) * 0.011;
  /** The forty, a page each, the four options on one line, which is one piece of text. */
  const forty = (mark: (from: number, to: number, y: number) => string) =>
    note.rows.map(({ status }) => {
      const at = (option: string) =>
        72 +
        width(
          note.options
            .slice(0, note.options.indexOf(option))
            .map((one) => `${one} `)
            .join(''),
        );
      return (
        pdfText(`${note.options.join(' ')}`, 72, 700) +
        note.options.flatMap((option) => (option === status ? [] : [mark(at(option), at(option) + width(option), 700)])).join('')
      );
    });
  const statuses = marked.map(([, , status]) => status);
  const stroke = (from: number, to: number, y: number) => `0.6 w ${from} ${y + 2.8} m ${to} ${y + 2.8} l S\n`;

  test('by lines through parts of one piece of text', async () => {
    expect((await pdf(forty(stroke))).drafts.map(({ status }) => status)).toEqual(statuses);
  });
  test('and what else stands in the line is kept beside it; a line through a part of an option makes it unreadable', async () => {
    const text = `Forventet: ${note.options.join(' ')}`;
    const at = (word: string) => 72 + width(text.slice(0, text.indexOf(word)));
    const struck = (from: string, to: string) => pdfText(text, 72, 700) + stroke(at(from), at(to), 700);
    const drafts = async (content: string) => (await pdf([content])).drafts;
    expect(await drafts(struck('Ikke', 'Fuldt'))).toMatchObject([{ status: 'full', beside: ['Forventet:'] }]);
    expect(await drafts(struck('igangsat', 'Fuldt'))).toMatchObject([{ status: 'unreadable' }]);
  });
  test('by thin filled surfaces', async () => {
    expect((await pdf(forty((from, to, y) => `${from} ${y + 2.5} ${to - from} 0.7 re f\n`))).drafts.map(({ status }) => status)).toEqual(
      statuses,
    );
  });
  test('inside a form, scaled', async () => {
    const forms = forty(stroke).map((content) =>
      aStream(
        content,
        '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [0.5 0 0 0.5 20 30] /Resources << /Font << /F 3 0 R >> >>',
      ),
    );
    const names = forms.map((_, at) => `/X${at} ${10 + at} 0 R`).join(' ');
    const reading = await pdf(
      forms.map((_, at) => `q 1.4 0 0 1.4 0 0 cm /X${at} Do Q`),
      { extra: forms, resources: `/XObject << ${names} >>` },
    );
    expect(reading.drafts.map(({ status }) => status)).toEqual(statuses);
  });
  test('by annotations', async () => {
    const readings = await Promise.all(
      forty((from, to, y) => `%${from} ${to} ${y}\n`).map((content) => {
        const quads = [...content.matchAll(/%([\d.]+) ([\d.]+) ([\d.]+)/g)].map(
          ([, from, to, y]) => `${from} ${Number(y) + 8} ${to} ${Number(y) + 8} ${from} ${Number(y) - 2} ${to} ${Number(y) - 2}`,
        );
        const notes = quads.map((quad) => `<< /Type /Annot /Subtype /StrikeOut /Rect [0 0 595 842] /QuadPoints [${quad}] >>`);
        return pdf([content], { extra: notes, page: `/Annots [${notes.map((_, at) => `${10 + at} 0 R`).join(' ')}]` });
      }),
    );
    expect(readings.flatMap(({ drafts }) => drafts.map(({ status }) => status))).toEqual(statuses);
  });
  test('but not by lines under, over or far beyond them', async () => {
    const others = [
      (from: number, to: number, y: number) => stroke(from, to, y - 4.5),
      (from: number, to: number, y: number) => stroke(from, to, y + 8),
      (_from: number, _to: number, y: number) => stroke(20, 570, y),
    ];
    for (const other of others) expect((await pdf(forty(other))).drafts.map(({ status }) => status)).toEqual([]);
  });
});

test('No status is read from a document without any', async () => {
  expect((await read('memo.pdf', fixture('memo-libreoffice.pdf'))).drafts).toEqual([]);
});
