// A restated text and its original, loaded beside each other: what a card cites, and what is found.
import { buildKnowledge, type KnowledgeFile } from '../../src/knowledge/build.js';
import { aBot, aCell, aDocument, anActor, aRecommendation, aTerm, yaml } from '../builders.js';

const restated = aDocument(
  {
    title: 'Aftale om værtslæger',
    kind: 'joint_agreement',
    date: '2019-03',
    parties: ['Odder Kommune'],
    wording: 'restated',
    original: ['vaertslaeger', 'Aftale om værtslæger'],
  },
  `## Afsnit 1: Puljen

### Puljens størrelse

Puljen til værtslæger er på 400.000 kroner om året og deles lige mellem kommune og region.

### Puljens brug

Værtslægen får cykel, frokost og efteruddannelse betalt af puljen.

## Befordring

Kommunen betaler taxa for lægen fra stationen i Odder til konsultationen i Hov.

## Ophør

Aftalen kan siges op med ni måneders varsel.`,
);
const original = `Aftale om værtslæger

1. Puljen

Der afsættes 400.000 kroner om året i en pulje til værtslæger. Kommune og region deler udgiften lige. En værtslæge kan få cykel, frokost og efteruddannelse af puljen.

2. Transport af læger

Fra stationen i Odder til konsultationen i Hov kører lægen i taxa, og kommunen betaler turen.

3. Varsel

Hver part kan sige aftalen op med ni måneders varsel.

4. Tvist

Er parterne uenige, udpeger dommeren i Horsens en opmand, som har pilekvist og guldur.`;

const folder: Readonly<Record<string, string>> = {
  'actors.yaml': yaml([anActor(), anActor({ id: 'region-sjaelland', name: 'Region Sjælland', aliases: ['Sjælland'] })]),
  'glossary.yaml': yaml([
    aTerm({ id: 'vaertslaege', term: 'Værtslæge', en: 'host doctor', sources: [{ document: 'aftale', section: 'Puljens brug' }] }),
  ]),
  'status/5b.yaml': yaml(
    aRecommendation({
      source: { document: 'svar', section: '5b · KBU' },
      cells: [aCell(), aCell({ actor: 'region-sjaelland', section: 'Region Sjælland' })],
    }),
  ),
  'documents/aftale.md': restated,
  'documents/svar.md': aDocument(
    { title: 'Svar om KBU', kind: 'status_note', date: '2017-11', wording: 'restated', original: 'svar-original' },
    `## 5b · KBU\n\nPunkt 5b beder om en beskrivelse af KBU-pladser.\n\n### Region Midtjylland\n\nKBU-pladserne er på vej.\n\n### Region Sjælland\n\nKun en streg.`,
  ),
  'vaertslaeger.txt': original,
  'svar-original.txt': `Svar om KBU fra regionerne

5b) KBU i praksis for alle

Region Midtjylland
Pladserne til KBU etableres i løbet af foråret, og KBU er dermed på vej i hele området hos os.

Region Sjælland
-

9) Faggrupper i praksis

Region Midtjylland
KBU-pladserne er på vej også her.

Region Sjælland
-

12) Hold om dagen

Region Midtjylland
Holdene er delt i to grupper.

Region Sjælland
-
`,
};
const files = (overrides: Readonly<Record<string, string | undefined>> = {}): KnowledgeFile[] =>
  Object.entries({ ...folder, ...overrides }).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
const knowledgeOf = (overrides: Readonly<Record<string, string | undefined>> = {}) => buildKnowledge(files(overrides)).knowledge;

async function lines(question: string, overrides: Readonly<Record<string, string | undefined>> = {}): Promise<string[]> {
  const { ask } = await aBot(knowledgeOf(overrides));
  return (await ask(question)).text.split('\n');
}
const cited = (all: readonly string[]): string[] => all.filter((line) => /Originalen|The original/.test(line));
const none = { 'vaertslaeger.txt': undefined, 'svar-original.txt': undefined };

describe('The card of a restated text cites the section of its original:', () => {
  test.each([
    ['a section', 'hvem betaler taxa til konsultationen i Hov', 'Originalen: Aftale om værtslæger · 2. Transport af læger'],
    ['a definition', 'hvad er en værtslæge', 'Originalen: Aftale om værtslæger · 1. Puljen'],
    ['a status', 'status på 5b i Midtjylland', 'Originalen: Svar om KBU fra regionerne · 5b) KBU i praksis for alle › Region Midtjylland'],
    ['a status where only a line is drawn', 'status på 5b i Sjælland', 'Originalen: Svar om KBU fra regionerne · 5b) KBU i praksis for alle › Region Sjælland'],
    ['a recommendation', 'hvad handler anbefaling 5b om', 'Originalen: Svar om KBU fra regionerne · 5b) KBU i praksis for alle'],
    ['all regions', 'hvordan går det med 5b', 'Originalen: Svar om KBU fra regionerne · 5b) KBU i praksis for alle'],
  ])('%s', async (_, question, line) => {
    expect(cited(await lines(question))).toEqual([line]);
  });
  test('in a list of results, beside the source', async () => {
    expect((await lines('/søg taxa')).filter((line) => line.includes('Kilde:'))).toEqual([
      '  Kilde: Aftale om værtslæger · Befordring · marts 2019 · aftalt mellem parterne, gengivet · Originalen: 2. Transport af læger',
    ]);
  });
  test('in English', async () => {
    expect(cited(await lines('what is a host doctor'))).toEqual(['The original: Aftale om værtslæger · 1. Puljen']);
  });
  test('on the card itself, and beside the message', async () => {
    const { ask } = await aBot(knowledgeOf());
    const { card, sources } = await ask('hvem betaler taxa til konsultationen i Hov');
    expect(JSON.stringify(card)).toContain('Originalen: Aftale om værtslæger · 2. Transport af læger');
    expect(sources[0]?.text).toMatch(/gengivet · Originalen: 2\. Transport af læger$/);
  });
  test('with the page, where its file has pages', async () => {
    const paged = original.replace('\n\n2.', '\f2.').replace('\n\n3.', '\f3.');
    expect(cited(await lines('hvem betaler taxa til konsultationen i Hov', { 'vaertslaeger.txt': paged }))).toEqual([
      'Originalen: Aftale om værtslæger · 2. Transport af læger · s. 2',
    ]);
  });
  test('not where the original is not loaded', async () => {
    expect(cited(await lines('hvem betaler taxa til konsultationen i Hov', none))).toEqual([]);
  });
});

describe('A section is cited only where it is sure:', () => {
  const turn = 'Fra stationen i Odder til konsultationen i Hov kører lægen i taxa, og kommunen betaler turen.';
  const doubled = original.replace('3. Varsel', `3. Taxa\n\n${turn}\n\n4. Varsel`);
  test('two that share as much leave the text alone', async () => {
    expect(cited(await lines('hvem betaler taxa til konsultationen i Hov', { 'vaertslaeger.txt': doubled }))).toEqual([
      'Originalen: Aftale om værtslæger',
    ]);
  });
  test('two under one heading leave that heading', async () => {
    const under = doubled.replace('2. Transport', '2. Rejser\n\nHer står om rejser.\n\n2.1 Transport').replace('3. Taxa', '2.2 Taxa');
    expect(cited(await lines('hvem betaler taxa til konsultationen i Hov', { 'vaertslaeger.txt': under }))).toEqual([
      'Originalen: Aftale om værtslæger · 2. Rejser',
    ]);
  });
  test('one that shares little is none', async () => {
    const other = `Aftale om værtslæger\n\n1. Vagt\n\nLægerne deles om vagten i weekenden.\n\n2. Hold\n\nHoldene mødes i Odder hver mandag.`;
    expect(cited(await lines('hvem betaler taxa til konsultationen i Hov', { 'vaertslaeger.txt': other }))).toEqual([
      'Originalen: Aftale om værtslæger',
    ]);
  });
  test('what another point says in the same words is not cited', async () => {
    expect(cited(await lines('status på 5b i Midtjylland'))[0]).not.toContain('9)');
  });
});

describe('What an original', () => {
  const hits = (text: string) => knowledgeOf().search({ text, language: 'da' }).hits.map(({ passage }) => passage.document);

  test('only says again is no hit beside its restatement', () => {
    expect(hits('taxa fra stationen i Odder')).toEqual(['aftale']);
  });
  test('alone says is found, and is a quotation', async () => {
    expect(hits('guldur')).toEqual(['vaertslaeger']);
    const answer = await lines('hvem har pilekvist og guldur');
    expect(answer.find((line) => line.startsWith('Kilde:'))).toBe(
      'Kilde: Aftale om værtslæger · 4. Tvist · marts 2019 · aftalt mellem parterne, citeret',
    );
    expect(cited(answer)).toEqual([]);
  });
  test('says again teaches the search nothing: rarity and words are as without it', () => {
    const wordsWith = (text: string | undefined) =>
      knowledgeOf({ ...none, 'vaertslaeger.txt': text }).search({ text: 'taxa varsel', language: 'da' }).words;
    expect(wordsWith(original.replace(/\n\n4\. Tvist[^]*$/, ''))).toEqual(wordsWith(undefined));
  });
  test('says can be read there: its sections are kept', () => {
    expect([...knowledgeOf().passages.keys()]).toEqual(expect.arrayContaining(['vaertslaeger#2-transport-af-laeger', 'vaertslaeger#4-tvist']));
  });
});

describe('An original', () => {
  test('has date, kind and parties from its restatement, and no notice that they are missing', () => {
    const { documents, findings } = knowledgeOf();
    expect(documents.get('vaertslaeger')).toMatchObject({
      kind: 'joint_agreement',
      dating: { from: '2019-03', to: '2019-03' },
      parties: ['Odder Kommune'],
      restatedIn: 'aftale',
    });
    expect(findings).toEqual([]);
  });
  test('keeps what it says itself', () => {
    const { documents } = knowledgeOf({ 'vaertslaeger.yaml': yaml({ title: 'Værtslægeaftalen', kind: 'note', date: '2018', parties: ['Region Midtjylland'] }) });
    expect(documents.get('vaertslaeger')).toMatchObject({ title: 'Værtslægeaftalen', kind: 'note', dating: { from: '2018' }, parties: ['Region Midtjylland'] });
  });
  test('has its title from there too, where it has none', () => {
    expect(knowledgeOf({ 'vaertslaeger.txt': 'Puljen\n\nOdder' }).documents.get('vaertslaeger')?.title).toBe('Aftale om værtslæger');
  });
  test('is known by its title, whatever its file is called', () => {
    expect(knowledgeOf({ 'vaertslaeger.txt': undefined, 'scan-17.txt': original }).documents.get('aftale')?.original).toBe('scan-17');
  });
  test('does not take the name from its restatement', () => {
    expect(knowledgeOf().names('Aftale om værtslæger').map(({ entity }) => entity.id)).toContain('aftale');
  });
  test('is not named twice in the list of texts without telling which is which', async () => {
    const list = await lines('hvilke tekster er der');
    expect(list.filter((line) => line.includes('Aftale om værtslæger')).map((line) => /gengivet|citeret/.exec(line)?.[0])).toEqual(
      expect.arrayContaining(['gengivet', 'citeret']),
    );
  });
});

test('The order of the files changes nothing', () => {
  const [one, other] = [files(), files().reverse()].map((list) => [...buildKnowledge(list).knowledge.passages.values()]);
  expect(one).toEqual(other);
});

test.each([
  ['where nothing is found', 'hvad koster en ambulancehelikopter', 'Søgte i 2 tekster'],
  ['where it is told what the bot knows', '/om', '2 tekster · '],
])('An original and its restatement are one text to a reader: %s', async (_, question, counted) => {
  const both = await lines(question);
  expect(both.some((line) => line.includes(counted))).toBe(true);
  expect((await lines(question, none)).some((line) => line.includes(counted))).toBe(true);
});

describe('An original that is named and not loaded', () => {
  const noticed = (overrides: Readonly<Record<string, string | undefined>>) =>
    knowledgeOf(overrides)
      .findings.filter(({ reason }) => reason.startsWith('original:'))
      .map(({ level, file, reason, mend }) => [level, file, reason, mend]);
  test('is told of where none is loaded at all only if a text is called nearly so', () => {
    expect(noticed(none)).toEqual([]);
    expect(noticed({ ...none, 'andet.txt': original.replaceAll('værtslæger', 'noget andet') })).toEqual([]);
  });
  test.each(['vaertslaege.txt', 'værtslæger.txt', 'vaertslæger-2019.docx.txt'])('not where %s is it by its name or its title', (path) => {
    expect(noticed({ ...none, [path]: original }).filter(([, file]) => file === 'documents/aftale.md')).toEqual([]);
  });
  test.each([
    ['its file is called nearly so', 'vartslaeger.txt', 'En anden tekst'],
    ['its title is nearly so', 'x.txt', 'Aftale om vertslæger'],
  ])('is told of, with the file that may be meant, where %s', (_, path, title) => {
    expect(noticed({ ...none, [path]: original.replace('Aftale om værtslæger', title) })).toEqual([
      [
        'notice',
        'documents/aftale.md',
        `original: ingen tekst hedder "vaertslaeger" eller "Aftale om værtslæger", men ${path} hedder næsten sådan`,
        expect.stringContaining('Ret navnet'),
      ],
    ]);
  });
  test('is told of where others are loaded', () => {
    expect(noticed({ 'svar-original.txt': undefined })).toEqual([
      ['notice', 'documents/svar.md', 'original: ingen tekst hedder "svar-original"', expect.stringContaining('Læg originalen i mappen')],
    ]);
  });
  test('is none where both are loaded', () => {
    expect(noticed({})).toEqual([]);
  });
});
