// A folder as admins keep it: agreements in Word and PDF, tables in Excel, slides; found, and cited with their place.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.js';
import { parse } from '../../src/knowledge/readers/parse.js';
import { writeStatusWorkbook } from '../../src/knowledge/readers/status-template.js';
import { status } from '../../src/knowledge/records.js';
import { aBot, aDocument, aRecommendation, yaml } from '../builders.js';
import { path } from '../the-bot.js';
import { aDocx, aHeading, anXlsx, aParagraph, aPdf, aPptx, aStatusDocx, pdfText, slide } from './readers/documents.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formater-'));
});
afterEach(() => rm(folder, { recursive: true }));

const load = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return loadKnowledge([folder], path('knowledge'), parse);
};
const run = (text: string) => slide.xml(slide.shape('title', slide.run('Frister')) + slide.shape('', slide.run(text)));

describe('A file of each format is found and cited with its place:', () => {
  test.each<[string, () => string | Uint8Array | Promise<Uint8Array>, RegExp]>([
    [
      'notat.docx',
      () => aDocx([aHeading('Husleje'), aParagraph('Regionen betaler glaspuster i klinikken.')]),
      /^Kilde: notat · Husleje · udateret/,
    ],
    [
      'notat.pdf',
      () =>
        aPdf([
          pdfText('Forord', 72, 700, 18) + pdfText('Her begynder notatet.', 72, 670),
          pdfText('Husleje', 72, 700, 18) + pdfText('Regionen betaler glaspuster i klinikken.', 72, 670),
        ]),
      /^Kilde: notat · Husleje · s\. 2 · udateret/,
    ],
    [
      'notat.pptx',
      () => aPptx([run('Noget andet.'), run('Regionen betaler glaspuster i klinikken.')]),
      /^Kilde: notat · Frister · slide 2 · udateret · oplæg \(slides\)/,
    ],
    [
      'notat.xlsx',
      () =>
        anXlsx((workbook) =>
          workbook.addWorksheet('Ark').addRows([
            ['Sted', 'Note'],
            ['Lemvig', 'Regionen betaler glaspuster i klinikken'],
          ]),
        ),
      /^Kilde: notat · Ark · celle Ark!A2 · udateret/,
    ],
    ['notat.csv', () => 'Sted;Note\nLemvig;Regionen betaler glaspuster i klinikken', /^Kilde: notat · række 2 · udateret/],
    [
      'notat.txt',
      () =>
        new Uint8Array(
          Buffer.from(
            'Aftale om huslejen på Ærø\n\nHusleje\n\nRegionen betaler glaspuster i klinikken.\nDet gælder også for de klinikker,\nsom åbner næste år.',
            'latin1',
          ),
        ),
      /^Kilde: Aftale om huslejen på Ærø · Husleje · udateret/,
    ],
  ])('%s', async (name, content, source) => {
    const { knowledge } = await load({ [name]: await content() });
    const { ask } = await aBot(knowledge);
    const reply = await ask('hvem betaler glaspuster i klinikken');
    expect(reply.kind).toBe('passage');
    expect(reply.text.split('\n').find((line) => line.startsWith('Kilde:'))).toMatch(source);
    expect(knowledge.findings.filter(({ level }) => level === 'problem')).toEqual([]);
  });

  test('in English, in the reader’s words', async () => {
    const { knowledge } = await load({
      'notat.pdf': aPdf([pdfText('Husleje', 72, 700, 18) + pdfText('Regionen betaler glaspuster i klinikken.', 72, 670)]),
    });
    const { ask } = await aBot(knowledge);
    expect((await ask('who pays the glaspuster in the clinic')).sources[0]?.text).toContain('p. 1');
  });
});

describe('What a file is comes from what stands beside it:', () => {
  const beside = { title: 'Aftale om klinikker', kind: 'joint_agreement', date: '2019-03', parties: ['Regionen', 'PLO'] };

  test.each(['notat.docx', 'notat.txt', 'notat.md'])('%s', async (name) => {
    const content = name.endsWith('docx')
      ? await aDocx([aParagraph('Regionen betaler.')], { title: 'Noget andet' })
      : '## Afsnit\n\nRegionen betaler.';
    const { knowledge } = await load({ [name]: content, 'notat.yaml': yaml(beside) });
    expect(knowledge.findings).toEqual([]);
    expect(knowledge.documents.get('notat')).toMatchObject({
      title: 'Aftale om klinikker',
      kind: 'joint_agreement',
      dating: { from: '2019-03', to: '2019-03' },
      parties: ['Regionen', 'PLO'],
    });
  });
  test('else from the file’s own properties', async () => {
    const { knowledge } = await load({ 'notat.docx': await aDocx([aParagraph('Regionen betaler.')], { title: 'Aftale om vagt' }) });
    expect(knowledge.documents.get('notat')?.title).toBe('Aftale om vagt');
  });
  test('else from its name; without a date it is undated, which is told, with the day on which the file was made as a hint', async () => {
    const { knowledge } = await load({ 'notat.docx': await aDocx([aParagraph('Regionen betaler.')]) });
    expect(knowledge.documents.get('notat')).toMatchObject({ title: 'notat', kind: 'unknown', dating: { certainty: 'stated' } });
    expect(knowledge.documents.get('notat')?.dating).not.toHaveProperty('from');
    expect(knowledge.findings).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        file: 'notat.docx',
        reason: expect.stringContaining('ingen dato'),
        mend: expect.stringMatching(/`date:` i notat\.yaml.* lavet \d{4}-\d\d-\d\d/),
      }),
    );
  });
  test('but a record of that name stays a record, and a text that speaks for itself is not spoken for', async () => {
    const record = aRecommendation({ source: { document: '5b', section: 'Afsnit' }, cells: [] });
    await mkdir(join(folder, 'status'));
    const { knowledge } = await load({
      'status/5b.md': aDocument({ title: 'Statusnotat' }, '## Afsnit\n\nTekst.'),
      'status/5b.yaml': yaml(record),
      'glossary.md': aDocument({ title: 'Ordliste' }, '## Afsnit\n\nTekst.'),
      'glossary.yaml': yaml([]),
    });
    expect(knowledge.findings).toEqual([]);
    expect([...knowledge.recommendations.keys()]).toEqual(['5b']);
    expect([...knowledge.documents.values()].map(({ title }) => title)).toEqual(['Ordliste', 'Statusnotat']);
  });
  test('a slip for the name of a field is told, with the names there are', async () => {
    const { knowledge } = await load({
      'a.md': '---\ntitle: A\nkind: note\ndate: 2019\npart: PLO\n---\n\n## A\n\na',
      'notat.docx': await aDocx([aParagraph('Regionen betaler.')]),
      'notat.yaml': 'kind: note\ndate: 2019\ntitel: Aftale',
    });
    const mend = expect.stringMatching(/^Ret navnet til et af disse: title, .*parties/) as string;
    expect(knowledge.findings).toEqual([
      { level: 'notice', file: 'a.md', line: 5, reason: 'feltet "part" kendes ikke og er sprunget over', mend },
      { level: 'notice', file: 'notat.yaml', line: 3, reason: 'feltet "titel" kendes ikke og er sprunget over', mend },
    ]);
  });
  test('also where the text is not used, since the field is missing under its right name', async () => {
    const { knowledge } = await load({
      'a.md': aDocument({ title: 'A' }, '## A\n\na'),
      'b.md': '---\ntitel: B\ndate: 2019\n---\n\n## B\n\nb',
      'c.docx': await aDocx([aParagraph('Regionen betaler.')]),
      'c.yaml': 'kind: note\ndato: 2019\ndate: i fjor',
    });
    expect(knowledge.findings.map(({ level, file, line, reason }) => [level, file, line, reason])).toEqual([
      ['problem', 'b.md', 2, 'title: mangler'],
      ['notice', 'b.md', 2, 'feltet "titel" kendes ikke og er sprunget over'],
      ['problem', 'c.yaml', 3, expect.stringMatching(/^date: er ikke en dato/)],
      ['notice', 'c.yaml', 2, 'feltet "dato" kendes ikke og er sprunget over'],
    ]);
  });
  test('a file that tells of no text is named', async () => {
    const { knowledge } = await load({ 'a.md': aDocument({ title: 'A', date: '2019' }, '## A\n\na'), 'b.yaml': 'title: B' });
    expect(knowledge.findings).toEqual([expect.objectContaining({ level: 'notice', file: 'b.yaml', reason: expect.stringMatching(/ingen læselig tekst af samme navn/) })]);
  });
  test('what is wrong in it is told of it', async () => {
    const { knowledge } = await load({
      'a.md': aDocument({}, '## A\n\na'),
      'notat.docx': await aDocx([aParagraph('Regionen betaler.')]),
      'notat.yaml': 'title: A\ndate: i går',
    });
    expect(knowledge.findings).toContainEqual(
      expect.objectContaining({ level: 'problem', file: 'notat.yaml', line: 2, reason: expect.stringMatching(/^date: er ikke en dato/) }),
    );
  });
});

test('Drafts are kept apart: no status is answered from them', async () => {
  const { knowledge, drafts } = await load({ 'status.docx': await aStatusDocx({ strike: true }) });
  expect(drafts).toHaveLength(40);
  expect(drafts[0]).toMatchObject({
    file: 'status.docx',
    status: 'not_started',
    row: ['1 Praksisophold', 'Region Midtjylland', expect.any(String)],
  });
  expect(knowledge.recommendations.size).toBe(0);
  const { ask } = await aBot(knowledge);
  const replies = await Promise.all(
    ['status på flere tutorlæger i Region Midtjylland', 'er fælles vagtplan fuldt implementeret'].map((question) => ask(question)),
  );
  for (const { text } of replies) expect(text).not.toMatch(/●|◑|◔|Fuldt impl|Delvist impl/);
});

test('A status workbook in the folder answers like the records in YAML', async () => {
  const record = status.parse(aRecommendation({ source: { document: 'status', section: '5b · KBU' } }));
  const { knowledge } = await load({
    'status.md': aDocument(
      { title: 'Statusnotat', kind: 'status_note', date: '2017-11' },
      '## 5b · KBU\n\nNotatet spørger.\n\n### Region Midtjylland\n\nPå vej.',
    ),
    'anbefalinger.xlsx': await writeStatusWorkbook({ actors: [], documents: [] }, [record]),
  });
  expect(knowledge.findings).toEqual([]);
  const { ask } = await aBot(knowledge);
  expect((await ask('status på 5b i midtjylland')).text).toContain('Delvist implementeret');
});

test('The same folder in another order is the same knowledge', async () => {
  const files = {
    'a.docx': await aDocx([aParagraph('Første notat.')]),
    'b.pdf': aPdf([pdfText('Andet notat.', 72, 700)]),
    'c.csv': 'A;B\n1;2',
  };
  const { knowledge } = await load(files);
  expect(
    (
      await loadKnowledge([folder], path('knowledge'), (...file) =>
        new Promise((resolve) => setImmediate(resolve)).then(() => parse(...file)),
      )
    ).knowledge.version,
  ).toBe(knowledge.version);
});
