import fc from 'fast-check';
import { recommendationRefs } from '../../src/understand/recommendation-refs.js';
import type { Language } from '../../src/model.js';

const known = ['1c', '2a', '2b', '4', '5a', '5b', '9', '12b', '16a', '16b', '18', 'øvrige', '3a', '7'];
const refs = (text: string, onlyNumbers = false, language: Language = 'da') =>
  recommendationRefs(text, known, language, onlyNumbers).map(({ id }) => id);

describe('A recommendation is meant by', () => {
  test.each<[string, string]>([
    ['5b', '5b'],
    ['5B', '5b'],
    ['5 B', '5b'],
    ['5.b', '5b'],
    ['5. b', '5b'],
    ['5-b', '5b'],
    ['5\u00a0b', '5b'],
    ['(5b)', '5b'],
    ['5b?', '5b'],
    ['5b.', '5b'],
    ['pkt. 5b', '5b'],
    ['pkt 5 b', '5b'],
    ['punkt 5b', '5b'],
    ['Punkt 5.b', '5b'],
    ['punkt 5(b)', '5b'],
    ['anbefaling 5b', '5b'],
    ['ANBEFALING 5B', '5b'],
    ['anbefaling fem b', '5b'],
    ['recommendation 5b', '5b'],
    ['rec. 5b', '5b'],
    ['point 5 b', '5b'],
    ['fem b', '5b'],
    ['Fem B', '5b'],
    ['five b', '5b'],
    ['en c', '1c'],
    ['tolv b', '12b'],
    ['anbefaling 18', '18'],
    ['anbefaling atten', '18'],
    ['punkt 4.', '4'],
    ['anb. 9', '9'],
    ['nr. 9', '9'],
    ['#9', '9'],
    ['item 9', '9'],
    ['under 9 i Sjælland', '9'],
    ['øvrige tiltag', 'øvrige'],
    ['oevrige tiltag', 'øvrige'],
    ['other measures', 'øvrige'],
  ])('%s → %s', (text, id) => {
    expect(refs(text)).toEqual([id]);
  });

  test.each<[string, string[]]>([
    ['2a og 2b', ['2a', '2b']],
    ['5a, 5b og 12b', ['5a', '5b', '12b']],
    ['anbefaling 9 og punkt 18', ['9', '18']],
    ['points 2a and 3a', ['2a', '3a']],
    ['5b i syd og 5b i nord', ['5b', '5b']],
  ])('several at once: %s → %j', (text, ids) => {
    expect(refs(text)).toEqual(ids);
  });

  test('one that the source does not have is still meant', () => {
    expect(refs('5c')).toEqual(['5c']);
    expect(refs('Anbefaling 10')).toEqual(['10']);
    expect(refs('punkt 19')).toEqual(['19']);
  });

  test('a number that has several parts is kept as the number', () => {
    expect(refs('anbefaling 5')).toEqual(['5']);
  });
});

describe('A number alone', () => {
  test.each([
    ['9', '9'],
    ['18', '18'],
    ['17?', '17'],
    ['atten sjælland', '18'],
    ['fire', '4'],
    ['9 i Sjælland', '9'],
  ])('is meant where nothing else tells: %s → %s', (text, id) => {
    expect(refs(text, true)).toEqual([id]);
    expect(refs(text, false)).toEqual([]);
  });

  test.each(['31', '100', '2018', '8-12.000', '1/5 2021', '1.600', '9-12', '5,5'])('is not meant by %s', (text) => {
    expect(refs(text, true)).toEqual([]);
  });

  test('counts for nothing beside a full reference', () => {
    expect(refs('5b 9', true)).toEqual(['5b']);
  });

  test('is no article: "one" and "to" in English', () => {
    expect(refs('one', true, 'en')).toEqual([]);
    expect(refs('to', true, 'en')).toEqual([]);
  });
});

describe('No recommendation is meant by', () => {
  test.each([
    'compare it to a clinic',
    'compare to b',
    'give one a try',
    'et a kasse medlem',
    'under 18 år',
    'under 18 aar',
    'under 9 km',
    'under 5 læger',
    'under 7 %',
    'børn under 2 uger',
    'under to regioner',
    'nr. to',
    'no one',
    '15 km',
    'den 5. december',
    '§ 227, stk. 5',
    'i 2018',
    '1/5 2021',
    '8-12.000 patienter',
    '5bb',
    'x5b',
    '5b5',
    'otte til tolv patienter',
    'syv pejlemærker',
    'punktum',
    'recept 5',
    '',
  ])('%j', (text) => {
    expect(refs(text)).toEqual([]);
  });
});

describe('Every reference stands in the text where it says it does:', () => {
  test.each<[string, string]>([
    ['status på pkt. 5 B i syd', 'pkt. 5 B'],
    ['hvad med fem b?', 'fem b'],
    ['Anbefaling 10!', 'Anbefaling 10'],
  ])('%s', (text, written) => {
    expect(recommendationRefs(text, known, 'da', false).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
  });

  test('from left to right, none over another', () => {
    const word = fc.constantFrom(
      '5b',
      '5',
      'b',
      'fem',
      'punkt',
      'anbefaling',
      'under',
      'nr.',
      '9',
      'år',
      'øvrige',
      'to',
      'a',
      'pkt.',
      '18,',
      '-',
      '½',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), fc.boolean(), (words, onlyNumbers) => {
        let last = 0;
        for (const { start, end } of recommendationRefs(words.join(' '), known, 'da', onlyNumbers)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
