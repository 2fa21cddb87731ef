import fc from 'fast-check';
import { createNames } from '../../src/knowledge/names.js';
import type { Actor, Document, Term } from '../../src/model.js';

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({ id, name, en: name, kind: 'region', aliases });
const term = (id: string, name: string, fields: Partial<Term> = {}): Term => ({
  id, name, en: name, marking: 'defined', definition: '', points: [], synonyms: [], inflections: [], sources: [], related: [], ...fields,
});
const document = (id: string, title: string): Document => ({ id, title, kind: 'note', dating: { certainty: 'stated' }, parties: [], regions: [], restated: false, aliases: [], file: `${id}.md`, passages: [] });

const { names } = createNames(
  [
    actor('midt', 'Region Midtjylland', 'Midtjylland', 'Midt', 'RM'),
    actor('sj', 'Region Sjælland', 'Sjælland'),
    actor('syd', 'Region Syddanmark', 'Syddanmark', 'Syd'),
    actor('plo', 'Praktiserende Lægers Organisation', 'PLO'),
    actor('plo-n', 'PLO-Nordjylland', 'PLO-N'),
    actor('nordkap', 'NordKAP', 'Nord-KAP'),
  ],
  [
    term('licensklinik', 'Licensklinik', { en: 'licence clinic', inflections: ['klinikker på licens'], synonyms: ['licensaftale'] }),
    term('klinik', 'Klinik'),
    term('ydernummer', 'Ydernummer', { en: 'provider number' }),
    term('nordkap', 'NordKAP'),
    term('delepraksis', 'Delepraksis', { synonyms: ['Klinik'] }),
  ],
  [document('aftale', 'Politisk aftale om bedre lægedækning')],
);
const ids = (text: string) => names(text).map(({ entity }) => entity.id);

describe('A name is known however it is written:', () => {
  test.each([
    ['as it stands', 'Licensklinik', 'licensklinik'],
    ['in small letters', 'hvad er en licensklinik?', 'licensklinik'],
    ['with a space', 'licens klinik', 'licensklinik'],
    ['with a hyphen', 'Licens-klinik', 'licensklinik'],
    ['with a soft hyphen', 'licens\u00adklinik', 'licensklinik'],
    ['inflected', 'licensklinikkernes', 'licensklinik'],
    ['inflected otherwise', 'ydernumrene', 'ydernummer'],
    ['by another form of it', 'klinikker på licens', 'licensklinik'],
    ['by a synonym', 'licensaftalen', 'licensklinik'],
    ['in English', 'a Licence Clinic', 'licensklinik'],
    ['in the English plural', 'provider numbers', 'ydernummer'],
    ['without Danish letters', 'region sjaelland', 'sj'],
    ['with decomposed letters', 'Sjæ\u006cland'.normalize('NFD'), 'sj'],
    ['by its short form', 'RM', 'midt'],
    ['in the genitive', 'Midtjyllands', 'midt'],
    ['with or without its hyphen', 'PLON', 'plo-n'],
    ['a document by its title', 'politisk aftale om bedre laegedaekning', 'aftale'],
  ])('%s: %s', (_case, text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  test.each(['Sydanmark', 'Syddannmark', 'Syddamnark', 'Midtjyland', 'Licesnklinik', 'ydernumer'])('a long name with one typing error: %s', (written) => {
    expect(ids(written)).toHaveLength(1);
  });
});

describe('Another word is not taken for a name:', () => {
  test.each([
    ['two typing errors', 'Sydanmarck'],
    ['a typing error in a short name', 'PLU'],
    ['a typing error in the first letter', 'Byddanmark'],
    ['a longer word that holds a name', 'klinikassistent'],
    ['"midt i"', 'midt i byen'],
    ['"midt på"', 'midt paa ugen'],
    ['"syd for"', 'syd for Viborg'],
    ['half a name', 'Region'],
    ['nothing', ''],
  ])('%s: %s', (_case, text) => {
    expect(ids(text)).toEqual([]);
  });

  test('a word of direction alone is the region', () => {
    expect(ids('og i Midt?')).toEqual(['midt']);
    expect(ids('5b syd')).toEqual(['syd']);
  });
});

describe('Of names that lie in each other', () => {
  test.each<[string, string, string[]]>([
    ['the longest is meant', 'PLO-Nordjylland', ['plo-n']],
    ['a compound is not also its head', 'licensklinik', ['licensklinik']],
    ['both stand where both are written', 'PLO og PLO-N', ['plo', 'plo-n']],
    ['a body and a term of one name are both meant', 'Nord-KAP', ['nordkap', 'nordkap']],
    ['an entry’s own name goes before another’s synonym', 'klinik', ['klinik']],
  ])('%s', (_case, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('they come from left to right', () => {
    expect(ids('sammenlign Syddanmark, licensklinik og Sjælland')).toEqual(['syd', 'licensklinik', 'sj']);
  });
});

describe('A name tells where it stands:', () => {
  test('in the text, as it was written', () => {
    expect(names('status i region  syddanmark nu')).toEqual([{ entity: { kind: 'actor', id: 'syd' }, start: 9, end: 27, surface: 'region  syddanmark' }]);
  });

  test('whatever stands around it', () => {
    const around = fc.string({ unit: fc.constantFrom(...'abå 5?.,\n') });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const start = before.length + 1;
        expect(names(`${before} licensklinik ${after}`)).toEqual([{ entity: { kind: 'term', id: 'licensklinik' }, start, end: start + 12, surface: 'licensklinik' }]);
      }),
    );
  });

  test('a text of any length is read in part', () => {
    expect(names('ord '.repeat(50_000))).toEqual([]);
  });
});
