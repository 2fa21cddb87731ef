import * as records from '../../src/knowledge/records.js';
import { readYaml } from '../../src/knowledge/yaml.js';
import { aCell, aRecommendation, aTerm, anActor, yaml } from '../builders.js';

type Kind = Exclude<keyof typeof records, 'GoldenQuestion'>;
const read = (kind: Kind, text: string, firstLine = 1) => readYaml<unknown>(records[kind], text, 'fil.yaml', firstLine);
const reasons = (kind: Kind, value: unknown) => read(kind, yaml(value)).findings.map(({ reason }) => reason);

describe('What an editor wrote well is taken as it stands:', () => {
  test.each<[Kind, unknown]>([
    ['frontMatter', { title: 'Et notat' }],
    ['actors', [anActor()]],
    ['glossary', [aTerm()]],
    ['status', aRecommendation()],
    ['englishDanish', [{ en: ['rent'], da: ['husleje'] }]],
    ['synonyms', [['løn', 'honorar']]],
    ['questions', [{ q: 'hvad er en licensklinik' }]],
  ])('%s', (kind, value) => {
    expect(read(kind, yaml(value))).toMatchObject({ findings: [], value: expect.anything() });
  });

  test.each([
    ['a year', 'date: 2008', '2008'],
    ['a month', 'date: 2017-11', '2017-11'],
    ['a day', 'date: 2007-11-06', '2007-11-06'],
    ['a year in quotation marks', 'date: "2008"', '2008'],
  ])('%s is a date', (_case, line, date) => {
    expect(read('frontMatter', `title: T\n${line}`).value).toMatchObject({ date });
  });

  test('the number of a recommendation may be written with or without quotation marks, in either case', () => {
    const idOf = (id: unknown) => (read('status', yaml(aRecommendation({ id }))).value as { id: string }).id;
    expect([9, '9', '5B', 'øvrige'].map(idOf)).toEqual(['9', '9', '5b', 'øvrige']);
  });

  test('a list of short texts may hold a number', () => {
    expect(read('frontMatter', 'title: T\nparties: [PLO, 1813]').value).toMatchObject({ parties: ['PLO', '1813'] });
  });

  test('what is left out is filled in: empty lists, and a marking that is stated', () => {
    expect(read('status', yaml(aRecommendation())).value).toMatchObject({ topics: [], cells: [{ markings: [{ certainty: 'stated' }] }] });
  });
});

describe('A fault is told with file, line, reason and mend:', () => {
  test.each<[string, Kind, string, number, RegExp]>([
    ['a field that is missing', 'frontMatter', 'kind: note', 1, /^title: /],
    ['a field of the wrong kind', 'frontMatter', 'title: T\nparties: alle', 2, /^parties: /],
    ['an empty text', 'frontMatter', 'kind: note\ntitle: "  "', 2, /^title: /],
    ['a date that is none', 'frontMatter', 'title: T\n\ndate: i fjor', 3, /^date: er ikke en dato som 2008, 2017-11 eller 2007-11-06/],
    ['a list where fields should be', 'frontMatter', '- title: T', 1, /^filen: /],
    ['fields where a list should be', 'actors', 'id: plo', 1, /^filen: /],
    ['an entry without a name', 'actors', '- id: plo\n  name: PLO\n  kind: organisation\n- id: rltn\n  kind: organisation', 4, /^nr\. 2 › name: mangler/],
    ['a marking that is not known', 'glossary', '- id: x\n  term: X\n  en: x\n  marking: guessed\n  definition: X.\n  sources: [{ document: d }]', 4, /^nr\. 1 › marking: .*"defined".*"described".*"used"/],
    ['a term without a source', 'glossary', '- id: x\n  term: X\n  en: x\n  marking: used\n  definition: X.\n  sources: []', 6, /^nr\. 1 › sources: /],
    ['a synonym without a fellow', 'synonyms', '- [løn, honorar]\n- [husleje]', 2, /^nr\. 2: skal have mindst 2 punkter/],
    ['an English word without a Danish one', 'englishDanish', '- en: [rent]\n  da: []', 2, /^nr\. 1 › da: /],
    ['a golden question without the question', 'questions', '- shows: [x]', 1, /^nr\. 1 › q: /],
    ['a colon in the wrong place', 'frontMatter', 'title: T\nkind: note: agreement', 2, /^ikke gyldig YAML: /],
    ['a bracket that is not closed', 'frontMatter', 'title: T\nparties: [PLO', 2, /^ikke gyldig YAML: /],
    ['a key that stands twice', 'frontMatter', 'title: T\ntitle: U', 2, /^ikke gyldig YAML: /],
    ['a tab for an indentation', 'frontMatter', 'title: T\nsource:\n\turl: x', 3, /^ikke gyldig YAML: /],
    ['a tag that would make an object', 'frontMatter', 'title: !!js/function "x"', 1, /^ikke gyldig YAML: /],
  ])('%s', (_case, kind, text, line, reason) => {
    const { value, findings } = read(kind, text);
    expect(value).toBeUndefined();
    expect(findings).toContainEqual({ level: 'problem', file: 'fil.yaml', line, reason: expect.stringMatching(reason), mend: expect.stringMatching(/\.$/) });
  });

  test('lines are counted from the top of the file, front matter’s fence included', () => {
    expect(read('frontMatter', 'title: T\ndate: i fjor', 2).findings).toMatchObject([{ line: 3 }]);
  });

  test('all faults of a file are told at once', () => {
    expect(reasons('actors', [{ id: 'a' }, { name: 'B', kind: 'region' }]).map((reason) => reason.split(':')[0])).toEqual(['nr. 1 › name', 'nr. 1 › kind', 'nr. 2 › id']);
  });
});

describe('A status says what the source says:', () => {
  const marked = (marking: object) => reasons('status', aRecommendation({ cells: [aCell({ markings: [marking] })] }));
  test('"other" needs the source’s own words', () => {
    expect(marked({ status: 'other' })).toEqual([expect.stringContaining('kræver kildens egne ord i `text`')]);
    expect(marked({ status: 'other', text: 'Er i løbende proces' })).toEqual([]);
  });
  test('a status that is none of the known ones is refused, with the known ones named', () => {
    expect(marked({ status: 'done' })).toEqual([expect.stringMatching(/not_started.*started.*partial.*full.*unreadable.*not_stated.*other/)]);
  });
  test('a cell without a marking is refused', () => {
    expect(reasons('status', aRecommendation({ cells: [aCell({ markings: [] })] }))).toEqual([expect.stringMatching(/^cells › nr\. 1 › markings: /)]);
  });
});

describe('A file that is made to explode is refused:', () => {
  test('more aliases than a person writes', () => {
    const bomb = `title: &a T\nparties: [${Array<string>(200).fill('*a').join(', ')}]`;
    expect(read('frontMatter', bomb)).toEqual({ findings: [expect.objectContaining({ level: 'problem', reason: expect.stringMatching(/^ikke gyldig YAML: .*alias/i) })] });
  });
  test('aliases of aliases of aliases', () => {
    const nines = (of: string) => `[${Array<string>(9).fill(of).join(', ')}]`;
    const levels = Array.from({ length: 9 }, (_, level) => `l${level}: &l${level} ${nines(level ? `*l${level - 1}` : 'x')}`);
    expect(read('frontMatter', ['title: T', ...levels, 'parties: *l8'].join('\n')).findings).not.toEqual([]);
  });
  test('brackets within brackets', () => {
    expect(read('frontMatter', `title: ${'['.repeat(1000)}${']'.repeat(1000)}`).findings).toMatchObject([{ level: 'problem' }]);
  });
});

test('an empty file has no faults of its own beyond what it lacks', () => {
  expect(read('frontMatter', '')).toMatchObject({ findings: [{ line: 1, reason: expect.stringMatching(/^title: /) }] });
});
