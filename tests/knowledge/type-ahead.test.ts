import { createTypeAhead } from '../../src/knowledge/type-ahead.js';
import type { Term } from '../../src/model.js';

const term = (id: string, name: string, fields: Partial<Term> = {}): Term => ({
  id,
  name,
  en: name,
  marking: 'defined',
  definition: '',
  points: [],
  synonyms: [],
  inflections: [],
  sources: [],
  related: [],
  ...fields,
});
const like = createTypeAhead([
  term('licensklinik', 'Licensklinik', { en: 'licence clinic', inflections: ['licensklinikken', 'klinikker på licens'], synonyms: ['licensaftale'] }),
  term('ydernummer', 'Ydernummer', { en: 'provider number' }),
  term('laegedaekning', 'Lægedækning', { en: 'GP coverage' }),
  term('laegevagt', 'Lægevagt', { en: 'out-of-hours service' }),
]);

const ids = (text: string) => [...like(text)].sort();

describe('type-ahead', () => {
  it.each([
    ['an unfinished word', 'licens', ['licensklinik']],
    ['an unfinished last word', 'klinikker på l', ['licensklinik']],
    ['æ, ø, å as they may be typed', 'laege', ['laegedaekning', 'laegevagt']],
    ['a word inside a name', 'clin', ['licensklinik']],
    ['a slip', 'lisensklinik', ['licensklinik']],
    ['an English name', 'provider', ['ydernummer']],
    ['a single letter', 'l', []],
    ['nothing', '', []],
    ['no letters', '?', []],
    ['what no name begins like', 'xyz', []],
    ['words of two names', 'licensklinik ydernummer', []],
  ])('finds the names for %s', (_what, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('gives each term once, the closest name first', () => {
    expect(like('licensklinik')).toEqual(['licensklinik']);
  });
});
