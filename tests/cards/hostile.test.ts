import type { Knowledge, Language } from '../../src/model.js';
import { aBot, aCell, aDocument, aKnowledge, aRecommendation, aTerm, anActor, yaml } from '../builders.js';

const nasty =
  '[klik](https://ond.example/x) <at>Anna</at> {{DATE(2020-01-01T00:00:00Z)}} ${knowledge} \u202eskjult\u202c www.ond.example **fed** <script>';

/** Everything that an editor can write holds what a client could act on. */
const hostile = (): Knowledge =>
  aKnowledge({
    'actors.yaml': yaml([
      anActor({ name: `Region Midtjylland ${nasty}` }),
      anActor({ id: 'region-sjaelland', name: 'Region Sjælland', aliases: [nasty] }),
    ]),
    'glossary.yaml': yaml([
      aTerm({
        term: `Licensklinik ${nasty}`,
        en: `licence clinic ${nasty}`,
        definition: nasty,
        points: [nasty],
        general: nasty,
        synonyms: ['licensklinik'],
        related: ['regionsklinik'],
      }),
      aTerm({ id: 'regionsklinik', term: `# ${nasty}`, definition: nasty, synonyms: ['regionsklinik'] }),
    ]),
    'documents/lov.md': undefined,
    'status/5a.yaml': undefined,
    'status/9.yaml': undefined,
    'status/5b.yaml': yaml(
      aRecommendation({
        title: { da: nasty, en: nasty },
        says: { da: nasty, en: nasty },
        asked: { da: [nasty], en: [nasty] },
        cells: [
          aCell({ markings: [{ status: 'other', text: nasty, initiative: nasty }], short: nasty, summary: nasty }),
          aCell({ actor: 'region-sjaelland', section: 'Region Sjælland' }),
        ],
      }),
    ),
    'documents/samarbejde.md': aDocument(
      {
        title: `Samarbejde ${nasty}`,
        kind: 'joint_agreement',
        parties: [nasty],
        dated_by: nasty,
        source: { url: 'https://rm.dk@ond.example/', publisher: nasty },
      },
      `## Licensklinik\n\nLicens ${nasty}\n\n## 1. ${nasty}\n\nHusleje ${nasty}\n\n- ${nasty}\n\n| A | ${nasty} |\n|---|---|\n| ${nasty} | ${nasty} |`,
    ),
  });

type Node = Readonly<Record<string, unknown>>;
const nodes = (value: unknown): Node[] =>
  typeof value !== 'object' || value === null ? [] : [value as Node, ...Object.values(value).flatMap(nodes)];
/** What is left of a card when the addresses that it may hold are taken out. */
const checked = (card: unknown): string => JSON.stringify(card, (key, value: unknown) => (key === '$schema' ? undefined : value));

describe('A knowledge folder that means harm does none:', () => {
  const questions: readonly string[] = [
    'licensklinik',
    'what is a licensklinik',
    'status på 5b i Midtjylland',
    '5b',
    'Region Midtjylland',
    'hvad handler 5b om',
    'sammenlign licensklinik og regionsklinik',
    '5b i Midtjylland og Sjælland',
    'huslejen',
    'licens',
    '/søg husleje',
    '/search husleje',
    '/kilder',
    '/status',
    '/begreb',
    '/hjælp',
    '/om',
    `status på 10 i Midtjylland ${nasty}`,
    nasty,
    `/søg ${nasty}`,
    `/begreb ${nasty}`,
  ];

  test.each(['da', 'en'] as const)('no card that can be reached holds anything to act on (%s)', async (language: Language) => {
    const bot = await aBot(hostile());
    const seen = new Set<string>();
    const queue: unknown[] = [];
    const look = (card: Node) => {
      const json = checked(card);
      expect(json).not.toMatch(/\{\{|\$\{|\]\(|:\/\/|[<>]|[\u202a-\u202e\u2066-\u2069]|www\./);
      for (const node of nodes(card)) {
        // What reads markdown has none to read.
        if (node['type'] === 'TextBlock') expect(node['text']).not.toMatch(/[*_`~]/);
        expect(['Action.OpenUrl', 'Image', 'Media']).not.toContain(node['type']);
        if (node['type'] === 'Action.Execute') queue.push({ ...(node['data'] as object), language });
      }
    };
    for (const text of questions) look((await bot.ask(text)).card);
    while (queue.length) {
      const data = queue.pop();
      const key = JSON.stringify(data);
      if (seen.has(key)) continue;
      seen.add(key);
      look((await bot.press(data)).card);
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(bot.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test('what was written can still be read', async () => {
    const bot = await aBot(hostile());
    const { card } = await bot.ask('/begreb licensklinik');
    const text = JSON.stringify(card).replaceAll('\u2060', '');
    expect(text).toContain(
      '[klik](https://ond.example/x) ‹at›Anna‹/at› {{DATE(2020-01-01T00:00:00Z)}} ${knowledge} skjult www.ond.example **fed** ‹script›',
    );
  });
});

describe('The original is linked to', () => {
  const document = async (url: string) => {
    const bot = await aBot(
      aKnowledge({
        'documents/lov.md': aDocument(
          { title: 'Lov om klinikker', kind: 'law', source: { url } },
          '## § 227\n\nRegionsrådet kan udbyde praksis.',
        ),
      }),
    );
    const { card } = await bot.press({ command: 'document', args: { document: 'lov' }, language: 'da' });
    return nodes(card).filter(({ type }) => type === 'Action.OpenUrl');
  };

  test('where it is at its publisher', async () => {
    expect(await document('https://www.retsinformation.dk/eli/lta/2018/1')).toMatchObject([
      { type: 'Action.OpenUrl', title: 'Åbn originalen' },
    ]);
  });

  test.each([
    'http://rm.dk/',
    'https://example.org/',
    'https://rm.dk@example.org/',
    'https://rm.dk.example.org/',
    'https://rm.dk:8443/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'rm.dk',
  ])('but never elsewhere: %s', async (url) => {
    expect(await document(url)).toEqual([]);
  });
});
