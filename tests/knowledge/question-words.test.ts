import { aKnowledge, aKnowledgeOf, anActor, aDocument, yaml } from '../builders.js';

const knowledge = aKnowledgeOf(
  {
    Klynger: 'Klyngen blev igangsat i 2018.',
    Tilsyn: 'Regionen fører tilsyn med driften.',
    Klinik: 'En klinik har en sekretær.',
    Regionsklinik: 'En regionsklinik har en leder.',
    Varighed: 'Varigheden er to år.',
    Borgen: 'Borgen er lukket.',
  },
  {},
  {
    'language/synonyms.yaml': yaml([
      ['igangsat', 'sat i gang', 'sætte i gang'],
      ['tilsyn', 'holde øje med'],
      ['regionsklinik', 'klinik hos regionen'],
      ['varighed', 'hvor længe'],
      ['klynge', 'gruppe'],
      ['sekretær', 'leder'],
    ]),
    'language/english-danish.yaml': yaml([
      { en: ['cluster'], da: ['klynge'] },
      { en: ['keep an eye on'], da: ['tilsyn'] },
      { en: ['morgen'], da: ['klynge'] },
    ]),
  },
);
const words = (text: string, language: 'da' | 'en' = 'da') => knowledge.search({ text, language }).words;
const found = (text: string, language: 'da' | 'en' = 'da') => knowledge.search({ text, language }).hits.map(({ passage }) => passage.heading);

describe('Words that mean something together are read as one:', () => {
  test.each<[string, string[]]>([
    ['hvornår blev den sat i gang', ['Klynger']],
    ['hvem skal holde øje med dem', ['Tilsyn']],
  ])('%s', (question, expected) => {
    expect(found(question)).toEqual(expect.arrayContaining(expected));
    expect(found(question)[0]).toBe(expected[0]);
  });

  test('the phrase is one word of the question, named as it was written', () => {
    expect(words('blev klyngen sat i gang').map(({ surface }) => surface)).toEqual(['klyngen', 'sat i gang']);
  });

  test('a phrase of small words alone is none', () => {
    expect(words('hvor længe').map(({ surface }) => surface)).toEqual([]);
  });

  test('a phrase among the synonyms finds the word, but the word does not find the phrase’s parts', () => {
    expect(words('klinik hos regionen').flatMap(({ options }) => options.map(({ label }) => label))).toContain('regionsklinik');
    expect(words('regionsklinik').flatMap(({ options }) => options.map(({ label }) => label))).not.toContain('klinik hos regionen');
  });
});

describe('Half the question in English is understood:', () => {
  test('an English word that no Danish text holds', () => {
    expect(found('hvem bestemmer over et cluster')[0]).toBe('Klynger');
    expect(found('who will keep an eye on them', 'en')).toEqual(['Tilsyn']);
  });

  test('what everybody knows as Danish stays Danish', () => {
    expect(found('morgen')).toEqual([]);
    // Nor is it a slip for the word one letter away.
    expect(words('morgen').map(({ options }) => options)).toEqual([[]]);
    expect(found('borgne')).toEqual(['Borgen']);
  });
});

describe('What a word tells and finds:', () => {
  test('of two words as rare in the texts the everyday one tells less', () => {
    const [rare, common] = words('tilsyn lukket');
    expect(rare?.rarity).toBeGreaterThan(common?.rarity ?? Infinity);
  });

  test('what is asked for is no word to look for', () => {
    expect(words('hvilken måned blev klyngen igangsat, and what year').map(({ surface }) => surface)).toEqual(['klyngen', 'igangsat']);
    expect(words('en måned i klyngen').map(({ surface }) => surface)).toContain('måned');
  });

  test('a synonym counts less where the texts hold the word itself', () => {
    const weight = (text: string, label: string) => words(text).flatMap(({ options }) => options.filter((option) => option.label === label))[0]?.weight ?? 0;
    expect(weight('sekretær', 'leder')).toBeLessThan(weight('gruppe', 'klynge'));
  });
});

describe('A region that the question names comes first:', () => {
  const folder = aKnowledge({
    'actors.yaml': yaml([
      anActor(),
      anActor({ id: 'region-sjaelland', name: 'Region Sjælland', aliases: ['Sjælland', 'RSj'] }),
      anActor({ id: 'region-syddanmark', name: 'Region Syddanmark', aliases: ['Syddanmark'] }),
      anActor({ id: 'region-oestdanmark', name: 'Region Østdanmark', aliases: ['Østdanmark'] }),
    ]),
    'documents/bus.md': aDocument({ title: 'Bus' }, '## Region Midtjylland\n\nBussen kører. Bussen er gul. Bussen er ny.\n\n## Region Sjælland\n\nBussen er langsom.'),
  });
  const sections = (text: string) => folder.search({ text, language: 'da' }).hits.map(({ passage }) => passage.id);

  test.each(['bussen i Sjælland', 'bussen i RSj'])('%s', (question) => {
    expect(sections(question)[0]).toBe('bus#region-sjaelland');
    expect(sections(question)).toContain('bus#region-midtjylland');
    // Without the name the one that says more of it comes first.
    expect(sections('bussen')[0]).toBe('bus#region-midtjylland');
  });
  test('but it is no condition, as a region given with the request is', () => {
    expect(folder.search({ text: 'bussen', language: 'da', actors: ['region-sjaelland'] }).hits).toHaveLength(1);
  });
});
