// Plain text as it comes out of a PDF: what a section is called, what belongs to it, and what is no text at all.
import { readText } from '../../../src/knowledge/readers/text.js';

/** Each section as its trail and its body. */
const sections = (text: string): string[] => readText(text).sections.map(({ trail, body }) => `${trail.join(' › ')}: ${body.replace(/\n+/g, ' ')}`);
const trails = (text: string): string[] => readText(text).sections.map(({ trail }) => trail.join(' › '));

/** As some extractions write it: an empty line after every line, and a line of a blank alone between paragraphs. A page ends without either. */
const doubled = (...pages: string[]): string =>
  pages.map((page) => page.split('\n').map((line) => `${line || ' '}\n`).join('\n').trimEnd()).join('\n ');

const long = 'Den fælles pulje til værtslæger betales halvt af hver part og gøres op ved årets udgang i et bilag,';
const more = 'som begge parter skriver under på, og som ligger åbent for kommunerne i de fire områder.';

describe('A heading is', () => {
  test('a short first line over running text that begins anew', () => {
    expect(trails(`En aftale om værtslæger\n\nPuljens størrelse og fordeling\n${long}\n${more}`)).toEqual(['Puljens størrelse og fordeling']);
  });
  test('the same in double-spaced text', () => {
    const text = doubled(`En aftale om værtslæger\n\nPuljens størrelse og fordeling\n${long}\n${more}\n\nBefordring\n${long}\n${more}`);
    expect(trails(text)).toEqual(['Puljens størrelse og fordeling', 'Befordring']);
    expect(sections(text)[1]).toBe(`Befordring: ${long} ${more}`);
  });
  test('one that ends in a full stop, where it is no sentence', () => {
    expect(trails(`En aftale om værtslæger\n\nPuljens fordeling.\n${long}\n${more}`)).toEqual(['Puljens fordeling.']);
    expect(trails(`En aftale om værtslæger\n\nPuljen er lille.\nDer søges hvert år.\n${long}\n${more}`)).toEqual(['']);
  });
  test('a numbered one over up to three lines, that ends where the text begins', () => {
    const text = doubled(
      `En aftale om værtslæger\n\n2. Fordeling af puljen til værtslæger mellem de fire områder og de kommuner,\nsom har meldt sig inden fristens\nudløb\n${long}\n${more}`,
    );
    expect(sections(text)).toEqual([
      `2. Fordeling af puljen til værtslæger mellem de fire områder og de kommuner, som har meldt sig inden fristens udløb: ${long} ${more}`,
    ]);
  });
  test('one of two lines, the first of them full', () => {
    const first = 'Fordelingsprincipper for befordringspuljen til værtslægekonsultationer i landkommunerne langs';
    expect(trails(`En aftale om værtslæger\n\n${first}\nFjorden\n${long}\n${more}`)).toEqual([`${first} Fjorden`]);
  });
  test('a short line between the end of a sentence and a new text', () => {
    expect(trails(`En aftale om værtslæger\n\n1. Puljen\n\n${long}\n${more}\nBefordring af læger\n${long}\n${more}`)).toEqual([
      '1. Puljen',
      '1. Puljen › Befordring af læger',
    ]);
  });
  test('under the one whose number it goes on', () => {
    expect(trails(`En aftale om værtslæger\n\n2. Puljen\n\n${long}\n\n2.1 Fordeling\n\n${long}\n\n3. Ophør\n\n${long}`)).toEqual([
      '2. Puljen',
      '2. Puljen › 2.1 Fordeling',
      '3. Ophør',
    ]);
  });
});

describe('No heading is', () => {
  test.each([
    ['a line of running text that happens to be first', `${long}\n${more}`],
    ['a line that goes on', `Puljen fordeles af\n${long}\n${more}`],
    ['a line with the end of a sentence inside', `Puljen er lille. Den fordeles hvert år\n${long}\n${more}`],
    ['a lead-in', `Puljen dækker:\n${long}\n${more}`],
    ['a row of a table', `Odder 3\n${long}\n${more}`],
  ])('%s', (_, body) => {
    expect(trails(`En aftale om værtslæger\n\n${body}`)).toEqual(['']);
  });
  test('a line of a list of contents, which is no text either', () => {
    const text = `En aftale om værtslæger\n\n1. Puljen ........ 2\n2. Ophør . . . . . . 3\n\n1. Puljen\n\n${long}\n\n2. Ophør\n\n${more}`;
    expect(sections(text)).toEqual([`1. Puljen: ${long}`, `2. Ophør: ${more}`]);
  });
  test('an item of a numbered list', () => {
    expect(sections('En aftale om værtslæger\n\nMål for puljen\n\n1. Flere værtslæger\n\n2. Kortere køretid\n\n3. Flere hold')).toEqual([
      'Mål for puljen: - 1. Flere værtslæger - 2. Kortere køretid - 3. Flere hold',
    ]);
  });
  test('a cell of a table', () => {
    expect(trails(`En aftale om værtslæger\n\nPuljen\n\n${long}\n\nOdder\n\nSamsø\n\nHedensted\n\nTørring\n\nJuelsminde\n\n${more}`)).toEqual(['Puljen']);
  });
});

describe('A page’s end', () => {
  const page = (number: number, text: string) => `Udkast til aftale, ${number}. juni\n\n${text}\n\nSide ${number} af 3`;
  const text = ['Indledning til aftalen om værtslæger\n\nPuljen\n\nPuljen deles af kommunen og', 'regionen efter indbyggertal.', 'Odder får mest.']
    .map((one, at) => page(at + 1, one))
    .join('\f');

  test('is no end of a sentence; page numbers and running headers are no text', () => {
    expect(sections(text)).toEqual([
      'Puljen: Puljen deles af kommunen og regionen efter indbyggertal.',
      'Puljen: Odder får mest.',
    ]);
  });
  test('is where a person finds a section', () => {
    expect(readText(text).sections.map(({ place }) => place?.at)).toEqual(['1', '3']);
  });
  test('ends a paragraph in double-spaced text, where nothing else says so', () => {
    expect(trails(doubled(`En aftale om værtslæger\n\n${long}\n${more}`, `Befordring\n${long}\n${more}`))).toEqual(['', 'Befordring']);
  });
  test('has footnotes, which stand after the text that names them and are no heading', () => {
    const body = doubled(
      `En aftale om værtslæger\n\nPuljens fordeling\n${long}\nog hver værtslæge2) får sin del af puljen, når aftalen med kommu-\n2) Herunder læger på deltid.`,
      `nen er på plads.`,
    );
    expect(sections(body)).toEqual([`Puljens fordeling: ${long} og hver værtslæge2) får sin del af puljen, når aftalen med kommunen er på plads. 2) Herunder læger på deltid.`]);
  });
});

describe('A form that bodies answer point by point', () => {
  const options = 'Ja \nNej \nVed ikke';
  const answer = (who: string, what: string) => `${who} \n${what} \n\n${options}\n`;
  const cut = `Hedensted Kommune og Juelsminde \nDe to kommuner venter på regionen. \n\nBolig \nHedensted stiller et hus til rådighed. \n\nNej\n`;
  const text = [
    'NOTAT\n\nSvar på spørgsmål om værtslæger i fem kommuner\n',
    `1a) Bolig til\nværtslæger\n\n${answer('Beskriv status Odder Kommune', 'Odder har talt med lægerne.')}\n${cut}\nSamsø Kommune \n- \n\n${options}\n`,
    ...['2b) Befordring', '3) Hold', '4) Vagt'].map(
      (name) => `${name}\n\nBeskriv status\n\n${['Odder Kommune', 'Hedensted Kommune'].map((who) => answer(who, 'Det drøftes i efteråret.')).join('\n')}`,
    ),
    `Andre tiltag, som kommunerne\nhar taget\n\n${answer('Beskriv status Odder Kommune', 'Odder har købt en bil.')}`,
    `5) Hjem\n\n${['Samsø Kommune', 'Samsø Kommune', 'Hedensted Kommune'].map((who) => answer(who, 'Intet nyt.')).join('\n')}`,
  ].join('\n');

  test('has a section for each answer, under its point and whoever gives it', () => {
    expect(trails(text).slice(0, 4)).toEqual([
      '1a) Bolig til værtslæger › Odder Kommune',
      '1a) Bolig til værtslæger › Hedensted Kommune og Juelsminde',
      '1a) Bolig til værtslæger › Hedensted Kommune og Juelsminde › Bolig',
      '1a) Bolig til værtslæger › Samsø Kommune',
    ]);
  });
  test('has an answer where only a line is drawn', () => {
    expect(sections(text)[3]).toBe('1a) Bolig til værtslæger › Samsø Kommune: -');
  });
  test('loses its options, also one that was cut off from the others: it would read as the answer', () => {
    expect(readText(text).sections.filter(({ trail, body }) => /\b(?:Ja|Nej|Ved ikke)\b/.test(`${trail.join(' ')} ${body}`))).toEqual([]);
  });
  test('has a point without a number where one stands like the others', () => {
    expect(trails(text)).toContain('Andre tiltag, som kommunerne har taget › Odder Kommune');
  });
});

test('List items whose sign was lost are items still', () => {
  const text = doubled(`En aftale om værtslæger\n\nPuljen\n${long}\n${more}\n\n${long}\n${more}\n\n${long}\n${more}\n\nPuljen dækker:\n at køre ud til lægen og\n at bo hos lægen.`);
  expect(sections(text)[0]).toContain('Puljen dækker: - at køre ud til lægen og - at bo hos lægen.');
});

test('Nothing of a heading over nothing is left out', () => {
  expect(sections(`En aftale om værtslæger\n\n1. Puljen\n\n${long}\n\nForbehold\n\n2. Ophør\n\n${more}`)).toEqual([
    `1. Puljen: ${long}`,
    '1. Puljen: Forbehold',
    `2. Ophør: ${more}`,
  ]);
});
