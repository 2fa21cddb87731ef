import type { Asks, Language } from '../../src/model.js';
import { contentWords, readQuestion } from '../../src/understand/read-question.js';
import { aKnowledge } from '../builders.js';

const knowledge = aKnowledge();
const read = (text: string, language: Language = 'da') => readQuestion(text, language, knowledge);

describe('A question is taken apart into its names:', () => {
  test.each([
    ['status på 5b i Region Midtjylland', { recommendations: ['5b'], actors: ['region-midtjylland'] }],
    ['5b i Midtjylland og Syd', { recommendations: ['5b'], actors: ['region-midtjylland', 'region-syddanmark'] }],
    ['hvad er en licensklinik', { terms: ['licensklinik'] }],
    ['forskel på licensklinikker og regionsklinikker', { terms: ['licensklinik', 'regionsklinik'] }],
    ['hvad mener PLO om 5b', { bodies: ['plo'], recommendations: ['5b'] }],
    ['hvad står der i Strategi for lægedækning', { documents: ['strategi'] }],
    ['huslejen', {}],
  ])('%s', (text, expected) => {
    const { recommendations, actors, bodies, terms, documents } = read(text);
    expect({ recommendations: recommendations.map(({ id }) => id), actors, bodies, terms, documents }).toEqual({
      recommendations: [],
      actors: [],
      bodies: [],
      terms: [],
      documents: [],
      ...expected,
    });
  });

  test.each([
    ['status på 5b i Region Midtjylland', ''],
    ['hvad er status på huslejen i Midtjylland?', 'huslejen'],
    ['hvor mange ledige ydernumre er der', 'ledige ydernumre'],
    ['anbefaling 9: hvem hjælper', 'hjaelper'],
  ])('%s leaves the words to search for: %j', (text, words) => {
    expect(read(text).content.join(' ')).toBe(words);
  });

  test('words that name a term are no words beside it', () => {
    expect(read('hvad koster en licensklinik')).toMatchObject({ content: ['koster', 'licensklinik'], residue: ['koster'] });
  });

  test('a person’s own spelling is kept for the search', () => {
    expect(read('Hvad er status på Licens-klinikker i Midtjylland').rest).toContain('Licens-klinikker');
  });
});

describe('A question tells what kind of thing it asks for:', () => {
  test.each<[string, Asks]>([
    ['hvordan går det med 5b', 'status'],
    ['how far is 5b', 'status'],
    ['er 5b påbegyndt', 'status'],
    ['hvad er en licensklinik', 'definition'],
    ['what does licensklinik mean', 'definition'],
    ['sammenlign licensklinik og regionsklinik', 'comparison'],
    ['what is the difference between the two', 'comparison'],
    ['hvilke regioner er i gang', 'list'],
    ['hvad handler 5b om', 'recommendation'],
    ['overblik på tværs', 'overview'],
    ['hvor står det', 'place'],
  ])('%s: %s', (text, kind) => {
    expect([...read(text).asks]).toContain(kind);
  });

  test('"huslejen" asks for none of them', () => {
    expect([...read('huslejen').asks]).toEqual([]);
  });
});

describe('A number', () => {
  test('is a recommendation where nothing else tells what is asked', () => {
    expect(read('9 i Sjælland').recommendations.map(({ id }) => id)).toEqual(['9']);
  });
  test('is a number beside other words', () => {
    expect(read('højst 9 km til lægen').recommendations).toEqual([]);
  });
});

describe('Words before the question are left out', () => {
  test('where they name nothing', () => {
    expect(read('hej, jeg sidder med en sag: hvad er en licensklinik').text).toBe('hvad er en licensklinik');
  });
  test('but not where they do', () => {
    expect(read('i Midtjylland, hvad er status på 5b').actors).toEqual(['region-midtjylland']);
    expect(read('5b, hvad er det').recommendations.map(({ id }) => id)).toEqual(['5b']);
  });
});

test.each([
  ['hvad er status på anbefalingen i regionen', []],
  ['what is the status', []],
  ['huslejen i 2008', ['huslejen', '2008']],
  ['x y 5', ['5']],
])('the content words of %j are %j', (text, words) => {
  expect(contentWords(text)).toEqual(words);
});
