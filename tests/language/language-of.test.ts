import { languageOf } from '../../src/language/language-of.js';

describe('An answer is in the language of the question:', () => {
  test.each([
    ['hvad er en licensklinik', 'da'],
    ['what is a licensklinik', 'en'],
    ['status på 5b i Region Syddanmark', 'da'],
    ['status of 5b in Region Syddanmark', 'en'],
    ['og i Midtjylland?', 'da'],
    ['and Midtjylland?', 'en'],
    ['hvem betaler?', 'da'],
    ['who pays?', 'en'],
    ['Hvor mange ledige ydernumre er der?', 'da'],
    ['How many vacant ydernumre are there?', 'en'],
    ['hvad siger anbefaling 9', 'da'],
    ['tell me about the psychiatry bus', 'en'],
    ['sammenlign licensklinik og regionsklinik', 'da'],
    ['compare licensklinik with regionsklinik', 'en'],
    ['hvad er udviklingen for klinikker under 18 år', 'da'],
    ['hvornaar aabner klinikken', 'da'],
    ['in English please', 'en'],
    ['på dansk tak', 'da'],
  ] as const)('%s → %s', (text, language) => {
    expect(languageOf(text, language === 'da' ? 'en' : 'da')).toBe(language);
  });

  test.each(['5b syd', 'licensklinik', '', '???', 'Nord-POL', 'garanti for husleje'])(
    '%j tells nothing, so the language of the conversation stays',
    (text) => {
      expect(languageOf(text, 'da')).toBe('da');
      expect(languageOf(text, 'en')).toBe('en');
    },
  );

  describe('where no small word tells, words that only English has do:', () => {
    const isEnglish = (word: string) => ['vacant', 'practices', 'rent', 'guarantee'].includes(word);
    test.each([
      ['rent guarantee', 'en'],
      ['guarantee for rent', 'en'],
      ['vacant practices Midtjylland', 'en'],
      ['rent licensklinik ydernummer', 'da'],
      ['rent', 'da'],
    ] as const)('%s → %s', (text, language) => {
      expect(languageOf(text, 'da', isEnglish)).toBe(language);
    });
  });
});
