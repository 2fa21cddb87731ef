import fc from 'fast-check';
import type { Language, SearchRequest } from '../../src/model.js';
import { aDocument, aKnowledge, aKnowledgeOf, yaml } from '../builders.js';

const passages = {
  'Ledige ydernumre': 'Regionen har 30 ledige ydernumre.',
  'Salg af ydernumre': 'Et ydernummer kan sælges til en anden læge.',
  Licensklinik: 'Lægen lejer lokaler af regionen. Huslejen betales hver måned.',
  Husleje: 'Regionen betaler lægens husleje i to år.',
  Garanti: 'Lægen får en garanti for huslejen, men ikke for indtægten. Garantien varer tre år.',
  Afstand: 'Ingen skal have over 15 km til lægen.',
  Lægevagt: 'Vagten dækker aften og nat. Telefonen er 1813.',
  Lægedækning: 'Skive mangler læger. Dækningen er truet.',
  Personale: 'Sygeplejersker og sekretærer hjælper til.',
  Løn: 'Personalet får honorar efter overenskomst.',
  Uddannelse: 'Uddannelsespladser findes i hele landet, også i Skive.',
  Tilskud: 'Der gives intet driftstilskud til almen praksis.',
} as const;
type Heading = keyof typeof passages;
const knowledge = aKnowledgeOf(
  passages,
  {},
  {
    'language/synonyms.yaml': yaml([
      ['løn', 'betaling'],
      ['tilskud', 'støtte'],
    ]),
    'language/english-danish.yaml': yaml([
      { en: ['rent'], da: ['husleje'] },
      { en: ['out of hours', 'on-call'], da: ['lægevagt', 'vagt'] },
      { en: ['grant'], da: ['tilskud'] },
    ]),
  },
);
const search = (text: string, language: Language = 'da', more: Partial<SearchRequest> = {}) => knowledge.search({ text, language, ...more });
const found = (text: string, language?: Language) => search(text, language).hits.map(({ passage }) => passage.heading);

describe('The best section comes first:', () => {
  test.each<[string, Heading[]]>([
    // In the heading; then the text that is short; then the longer one.
    ['husleje', ['Husleje', 'Garanti', 'Licensklinik']],
    // Both words; then one of them, in the heading and in the text.
    ['garanti for husleje', ['Garanti', 'Husleje', 'Licensklinik']],
    // Both have it in heading and text; the one that holds the asked-for form is no better, the shorter text is.
    ['ydernummer', ['Salg af ydernumre', 'Ledige ydernumre']],
    // "ledige" stands in one only.
    ['ledige ydernumre', ['Ledige ydernumre', 'Salg af ydernumre']],
    // The word behind the compound's head, which stands in its heading too.
    ['dækning', ['Lægedækning']],
    // Part of a compound in a heading and a word of its own; then a compound in a heading; then the word in texts, shortest first.
    ['læge', ['Lægedækning', 'Lægevagt', 'Afstand', 'Salg af ydernumre', 'Husleje', 'Garanti', 'Licensklinik']],
    // A figure and its unit.
    ['15 km', ['Afstand']],
    // A number is a word like others.
    ['1813', ['Lægevagt']],
    // Two words that the texts write as one.
    ['licens klinik', ['Licensklinik']],
    // The beginning of a compound that the texts hold only whole.
    ['drift', ['Tilskud']],
    // By its synonym, since no text holds the word itself.
    ['støtte', ['Tilskud']],
    ['betaling', ['Løn']],
    // A typing error, put right; the order is that of the right word.
    ['huslje', ['Husleje', 'Garanti', 'Licensklinik']],
    // Words that no text holds do not change the order.
    ['garanti for huslejen i tyve kommuner', ['Garanti', 'Husleje', 'Licensklinik']],
    // Nothing to look for.
    ['hvad er det for noget', []],
    ['', []],
    // Nothing to find.
    ['Bornholm', []],
  ])('%j → %j', (question, expected) => {
    expect(found(question)).toEqual(expected);
  });

  test.each<[string, Heading[]]>([
    // An English word is asked for as its Danish one.
    ['rent', ['Husleje', 'Garanti', 'Licensklinik']],
    // An inflected one too.
    ['grants', ['Tilskud']],
    // A phrase is taken whole: not "hours".
    ['out of hours', ['Lægevagt']],
    // Danish words in an English question are Danish words.
    ['rent guarantee for a licensklinik', ['Licensklinik', 'Husleje', 'Garanti']],
  ])('in English: %j → %j', (question, expected) => {
    expect(found(question, 'en')).toEqual(expected);
  });

  test('an English word is no Danish one', () => {
    expect(found('rent', 'da')).toEqual([]);
  });

  test('of two sections as good the order is always the same', () => {
    const twins = aKnowledgeOf({ B: 'Ens tekst.', A: 'Ens tekst.', C: 'Ens tekst.' });
    expect(twins.search({ text: 'ens', language: 'da' }).hits.map(({ passage }) => passage.id)).toEqual(['notat#a', 'notat#b', 'notat#c']);
  });
});

describe('The answering sentence is pointed out:', () => {
  test.each([
    ['husleje i licensklinik', 'Licensklinik', 'Huslejen betales hver måned.'],
    ['garanti for huslejen', 'Garanti', 'Lægen får en garanti for huslejen, men ikke for indtægten.'],
    ['hvor længe varer garantien', 'Garanti', 'Garantien varer tre år.'],
    ['telefonen', 'Lægevagt', 'Telefonen er 1813.'],
    ['er dækningen truet', 'Lægedækning', 'Dækningen er truet.'],
  ])('%s', (question, heading, sentence) => {
    const [hit] = search(question).hits;
    expect(hit?.passage.heading).toBe(heading);
    expect(hit?.passage.units[hit.best]?.text).toBe(sentence);
  });

  test('where a number is asked for, the sentence that has one', () => {
    const numbers = aKnowledgeOf({ Ydernumre: 'Ydernumrene er ledige. Der er 30 ledige ydernumre.' });
    const [hit] = numbers.search({ text: 'hvor mange ydernumre er ledige', language: 'da' }).hits;
    expect(hit?.passage.units[hit.best]?.text).toBe('Der er 30 ledige ydernumre.');
  });
});

describe('Strength is the share of the question’s words that a section holds:', () => {
  test('all of them is 1, some is less, a name or number counts as any word can', () => {
    const coverage = (text: string) => search(text).hits[0]?.coverage;
    expect(coverage('garanti for husleje')).toBe(1);
    expect(coverage('garanti for husleje på Bornholm')).toBeLessThan(0.75);
    expect(coverage('garanti 2031')).toBeLessThan(0.6);
  });

  test('each hit names what it holds and what it lacks', () => {
    expect(search('garanti for huslejen').hits.map(({ passage, matched, missed }) => [passage.heading, matched, missed])).toEqual([
      ['Garanti', ['garanti', 'huslejen'], []],
      ['Husleje', ['huslejen'], ['garanti']],
      ['Licensklinik', ['huslejen'], ['garanti']],
    ]);
  });

  test('small words and fillers do not count', () => {
    expect(search('hvad står der om huslejen i teksterne, tak?').words.map(({ surface }) => surface)).toEqual(['huslejen']);
  });

  test('a text that is no section can be measured by the same rule', () => {
    expect(knowledge.share('garanti for husleje', 'da', 'Der er en garanti, også for huslejen.')).toBe(1);
    expect(knowledge.share('garanti for husleje', 'da', 'Ingen af delene.')).toBe(0);
    expect(knowledge.share('garanti for husleje', 'da', 'En garanti.')).toBeGreaterThan(0);
    expect(knowledge.share('garanti for husleje', 'da', 'En garanti.')).toBeLessThan(1);
  });
});

describe('What the texts do not hold is said:', () => {
  test.each<[string, string[], string[]]>([
    ['garanti på Bornholm', ['Bornholm'], ['Bornholm']],
    ['garanti for flyvning', ['flyvning'], []],
    ['hvad koster 7-Eleven', ['koster', '7', 'Eleven'], ['7', 'Eleven']],
    ['garanti for husleje', [], []],
  ])('%s', (question, unknown, names) => {
    const result = search(question);
    expect(result.unknown).toEqual(unknown);
    expect(result.unknownNames).toEqual(names);
  });

  test('a name that resembles a word of the texts is still unknown', () => {
    expect(search('garanti i Skave').unknownNames).toEqual(['Skave']);
  });

  test('what was searched for in its place is told', () => {
    expect(search('støtte').alsoSearched).toEqual(['tilskud']);
    expect(search('rent', 'en').alsoSearched).toEqual(['husleje']);
    expect(search('husleje').alsoSearched).toEqual([]);
  });
});

describe('A search may be narrowed:', () => {
  const folder = aKnowledge();
  const ids = (text: string, more: Partial<SearchRequest>) => folder.search({ text, language: 'da', ...more }).hits.map(({ passage }) => passage.id);

  test('to a region: what is said by or of it', () => {
    expect(ids('KBU', { actors: ['region-midtjylland'] })).toEqual(['status#5b-kbu-i-almen-praksis/region-midtjylland']);
    expect(ids('KBU', { actors: ['region-sjaelland'] })).toEqual(['status#5b-kbu-i-almen-praksis/region-sjaelland']);
  });
  test('to a region: another region’s text is refused', () => {
    expect(ids('huslejen', { actors: ['region-midtjylland'] })).toEqual(['samarbejde#husleje']);
    expect(ids('huslejen', { actors: ['region-sjaelland'] })).toEqual([]);
  });
  test('to a region: a text of the whole country that names it counts, but less than its own', () => {
    const both = aKnowledge({ 'documents/land.md': aDocument({ title: 'Landet' }, '## Huse\n\nHuslejen i Region Midtjylland betales.') });
    const hits = both.search({ text: 'huslejen', language: 'da', actors: ['region-midtjylland'] }).hits.map(({ passage }) => passage.id);
    expect(hits).toEqual(['samarbejde#husleje', 'land#huse']);
    expect(both.search({ text: 'huslejen', language: 'da', actors: ['region-syddanmark'] }).hits).toEqual([]);
  });
  test.each<[string, string, Partial<SearchRequest>, string[]]>([
    ['to a recommendation', 'klinikophold', { recommendation: '5a' }, ['status#5a-klinikophold-for-studerende', 'status#5a-klinikophold-for-studerende/region-sjaelland']],
    ['to a recommendation that says nothing of it', 'klinikophold', { recommendation: '9' }, []],
    ['to a document', 'praksis', { document: 'lov' }, ['lov#227']],
    ['to a kind of document', 'praksis', { kinds: ['slides'] }, ['oplaeg#salg-af-praksis']],
    ['to a year', 'praksis', { year: 2018 }, ['lov#227']],
    ['to a year within a document’s span', 'ydernumre', { year: 2008 }, ['strategi#ledige-ydernumre']],
    ['to a year without texts', 'praksis', { year: 1999 }, []],
  ])('%s', (_case, text, more, expected) => {
    expect(ids(text, more)).toEqual(expected);
  });
  test('to a number of hits: the best ones', () => {
    expect(ids('regionen', { limit: 2 })).toEqual(ids('regionen', {}).slice(0, 2));
    expect(ids('regionen', { limit: 2 })).toHaveLength(2);
  });
});

describe('Whatever is asked,', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'husleje garanti5b§½-–/.,"\'()*~^:\\[]{}$<>&\n\u00ad\u202e'), maxLength: 60 }),
    fc.constantFrom('__proto__', 'constructor', 'toString hasOwnProperty', '(', '*', 'AND OR NOT', '-'.repeat(500), 'å'.repeat(3000), 'husleje '.repeat(2000)),
  );
  const language = fc.constantFrom<Language>('da', 'en');

  test('there is an answer, with strengths from 0 to 1 and the sentence in its section', () => {
    fc.assert(
      fc.property(odd, language, (text, asked) => {
        const { hits, words, unknown } = search(text, asked);
        for (const { score, coverage, bestCoverage, best, passage } of hits) {
          expect(score).toBeGreaterThan(0);
          expect(coverage).toBeGreaterThan(0);
          expect(Math.max(coverage, bestCoverage)).toBeLessThanOrEqual(1 + 1e-9);
          expect(passage.units[best]).toBeDefined();
        }
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
        expect(words.length).toBeLessThanOrEqual(24);
        expect(words.map(({ surface }) => surface)).toEqual(expect.arrayContaining([...unknown]));
      }),
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(fc.property(odd, language, (text, asked) => expect(search(text, asked)).toEqual(search(text, asked))));
  });

  test('every word of every section finds that section', () => {
    for (const { id, trail, units } of knowledge.passages.values())
      for (const word of [...trail, ...units.map(({ text }) => text)].join(' ').match(/[\p{L}\p{N}]+/gu) ?? []) {
        const { words, hits } = search(word, 'da', { limit: 12 });
        // Small words are in no index.
        if (words.length) expect({ word, hits: hits.map(({ passage }) => passage.id) }).toEqual({ word, hits: expect.arrayContaining([id]) });
      }
  });
});

describe('One slip of the keys finds what was meant, also where the word as meant stands in no text:', () => {
  test.each<[string, string, Language, Heading]>([
    ['an English word of the list', 'is there a garnt', 'en', 'Tilskud'],
    ['a word in an English phrase of the list', 'who works out of huors', 'en', 'Lægevagt'],
    ['the last part of a compound that no text holds', 'uddannelsestilksud', 'da', 'Tilskud'],
    ['an inflection that no text holds', 'garnatiernes', 'da', 'Garanti'],
  ])('%s', (_case, text, language, heading) => {
    expect(found(text, language)[0]).toBe(heading);
  });
});
