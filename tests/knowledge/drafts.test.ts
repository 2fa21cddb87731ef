// Statuses read from strike-through: which cell each is about, where that is certain, and how long a confirmation of it holds.
import { buildKnowledge } from '../../src/knowledge/build.js';
import type { Reading, Section, StatusDraft } from '../../src/knowledge/readers/reading.js';
import { aCell, aFolder, anActor, aRecommendation, yaml } from '../builders.js';

const options = ['Ikke igangsat', 'Påbegyndt', 'Delvist impl.', 'Fuldt impl.'];
const values = ['not_started', 'started', 'partial', 'full'] as const;
const aDraft = (fields: Partial<StatusDraft> = {}): StatusDraft => {
  const { status = 'full' } = fields;
  return {
    status,
    options: options.map((text, at) => ({ text, status: values[at] ?? 'full', struck: values[at] !== status })),
    trail: [],
    row: ['5b', 'Region Midtjylland'],
    beside: [],
    column: [],
    header: [],
    nth: 0,
    ...fields,
  };
};
const aFile = (path: string, ...drafts: readonly StatusDraft[]) => ({
  path,
  text: '',
  reading: { sections: [{ trail: ['Status'], body: 'Status.' }], properties: {}, notices: [], drafts } as Reading,
});
type Overrides = Parameters<typeof aFolder>[0];
const built = (overrides: Overrides, ...files: readonly ReturnType<typeof aFile>[]) => buildKnowledge([...aFolder(overrides), ...files]);
const about = (draft: Partial<StatusDraft>, overrides: Overrides = {}, reading: Partial<Reading> = {}) => {
  const file = aFile('notat.docx', aDraft(draft));
  const [read] = built(overrides, { ...file, reading: { ...file.reading, ...reading } }).drafts;
  return read && [read.recommendation, read.actor, read.jointWith, read.doubt].filter(Boolean).join(' ');
};

describe('A draft is about', () => {
  test.each<[string, Partial<StatusDraft>, string]>([
    ['a row with number and region', { row: ['5b', 'Region Midtjylland', 'Det går fremad.'] }, '5b region-midtjylland'],
    ['"Anbefaling 5b"', { row: ['Anbefaling 5b', 'Region Sjælland'] }, '5b region-sjaelland'],
    ['a number with its title', { row: ['5b · KBU i almen praksis', 'Region Midtjylland'] }, '5b region-midtjylland'],
    ['a number with a title in the words of the note', { row: ['5 b) Halvt års KBU', 'Midtjylland'] }, '5b region-midtjylland'],
    ['headings alone', { trail: ['Status', '5b KBU i almen praksis', 'Region Midtjylland'], row: [] }, '5b region-midtjylland'],
    ['a heading that tells more', { trail: ['5b', 'Region Midtjylland · Godt på vej'], row: [] }, '5b region-midtjylland'],
    ['a number without a letter, with the whole title', { row: ['9 Andre faggrupper', 'Region Midtjylland'] }, '9 region-midtjylland'],
    ['a number that only counts, behind others', { row: ['5b', 'Region Midtjylland', 'Uge 7 og 8'] }, '5b region-midtjylland'],
    ['a name without its "Region"', { row: ['5b', 'Midtjylland'] }, '5b region-midtjylland'],
    ['a list behind a bare "Status:"', { beside: ['Status:'] }, '5b region-midtjylland'],
    ['a column of the status', { column: ['Status (sæt streg)'], header: ['Anbefaling', 'Region'] }, '5b region-midtjylland'],
    ['a column of the markings of its year', { column: ['Markering 2017'] }, '5b region-midtjylland'],
    ['a column headed by an option', { column: ['Ikke igangsat'], header: ['Påbegyndt', 'Delvist impl.'] }, '5b region-midtjylland'],
    ['figures beside it', { row: ['5b', 'Region Midtjylland', '4 læger', '1. marts 2017', '9'] }, '5b region-midtjylland'],
  ])('%s', (_case, draft, expected) => {
    expect(about(draft)).toBe(expected);
  });
  test('an answer that two give together, and not that of the one', () => {
    const joint = {
      'actors.yaml': yaml([anActor(), anActor({ id: 'vur-nord', name: 'VUR Nord', kind: 'training_region', aliases: [] })]),
      'status/5b.yaml': yaml(aRecommendation({ cells: [aCell({ joint_with: 'vur-nord' })] })),
      'status/5a.yaml': undefined,
    };
    expect(about({ row: ['5b', 'VUR Nord og Region Midtjylland'] }, joint)).toBe('5b region-midtjylland vur-nord');
    expect(about({ row: ['5b', 'Region Midtjylland'] }, joint)).toBe('5b region-midtjylland no_cell');
  });
});

describe('It is left to a person where', () => {
  test('an older program has kept it, with less to judge it by', () => {
    const { beside: _beside, column: _column, header: _header, ...old } = aDraft();
    const [draft] = built({}, aFile('notat.docx', old as StatusDraft)).drafts;
    expect([draft?.status, draft?.doubt]).toEqual(['unreadable', 'unreadable']);
  });
  test.each<[string, Partial<StatusDraft>, string]>([
    ['a heading names another year', { trail: ['Status i juni 2019'] }, '5b region-midtjylland other_date'],
    ['the marking cannot be read', { status: 'unreadable' }, '5b region-midtjylland unreadable'],
    ['no number stands there', { row: ['Region Midtjylland', 'KBU i almen praksis'] }, 'region-midtjylland no_recommendation'],
    ['the number stands inside a text', { row: ['Vi følger 5b', 'Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['a number alone may count anything', { row: ['9', 'Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['a number counts', { row: ['9 faggrupper deltager', 'Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['a number is a day', { row: ['9. marts 2017', 'Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['a number is a chapter', { trail: ['9. Andre noter fra udvalget'], row: ['Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['the title is another', { row: ['5b Parkering ved hospitalerne', 'Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['the recommendation is not here', { row: ['6a', 'Region Midtjylland'] }, 'region-midtjylland unknown_recommendation'],
    ['two are named', { trail: ['5a'], row: ['5b', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    ['two are named in one', { row: ['5a og 5b', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    ['no region is named', { row: ['5b', 'Det går fremad.'] }, '5b no_body'],
    ['a region stands in a sentence', { row: ['5b', 'Samarbejdet med Region Midtjylland går godt.'] }, '5b no_body'],
    ['a short name may be a direction', { row: ['5b', 'Midt'] }, '5b no_body'],
    ['two regions stand beside each other', { trail: ['Region Sjælland'], row: ['5b', 'Region Midtjylland'] }, '5b several_bodies'],
    ['the answer names another', { row: ['5b', 'Region Midtjylland', 'Region Sjælland er længere.'] }, '5b several_bodies'],
    ['one stands beside a region', { row: ['5b', 'Region Midtjylland', 'PLO'] }, '5b several_bodies'],
    ['a party that gives no answers stands there', { row: ['5b', 'PLO'] }, '5b several_bodies'],
    ['the row holds the answers of all', { row: ['5b', 'Region Midtjylland Godt på vej. Region Sjælland Afventer.'] }, '5b no_body'],
    ['the recommendation has no answer from there', { row: ['5b', 'Region Syddanmark'] }, '5b region-syddanmark no_cell'],
    ['a body is named in its cell', { beside: ['Region Sjælland:'] }, '5b several_bodies'],
    ['a point is named in its cell', { beside: ['5a:'] }, 'region-midtjylland several_recommendations'],
    ['words stand before it', { beside: ['Forventet:'] }, '5b region-midtjylland words_beside'],
    ['words stand behind it', { beside: ['Status:', 'først ultimo 2019'] }, '5b region-midtjylland words_beside'],
    ['a sign stands beside it', { beside: ['☒'] }, '5b region-midtjylland words_beside'],
    ['its column is another', { column: ['Mål for 2020'] }, '5b region-midtjylland other_column'],
    ['its column is what is expected', { column: ['Forventet status'] }, '5b region-midtjylland other_column'],
    ['its column is of another year', { column: ['Status 2016'] }, '5b region-midtjylland other_column'],
    ['one of two lines over its column is another', { column: ['Status', 'Mål'] }, '5b region-midtjylland other_column'],
    ['its column is that of another body', { column: ['Status i Region Sjælland'] }, '5b several_bodies'],
    ['another column names a body', { column: ['Status'], header: ['Region Sjælland'] }, '5b several_bodies'],
    ['another column names a point', { column: ['Status'], header: ['Anbefaling 9'] }, 'region-midtjylland several_recommendations'],
    ['only a part of the name is there', { row: ['5b', 'Region Midt'] }, '5b no_body'],
    ['more than the name is there', { row: ['5b', 'Region Midtjylland - Horsens'] }, '5b no_body'],
    ['it is one of several initiatives', { row: ['5b', 'Region Midtjylland: initiativ 2 af 3'] }, '5b no_body'],
    ['a cell tells more behind the name', { row: ['5b', 'Region Midtjylland · Horsens'] }, '5b no_body'],
    ['the name is struck out', { row: ['5b', '(overstreget: Region Midtjylland)'] }, '5b no_body'],
    ['another name is struck out beside it', { row: ['5b', '(overstreget: Region Sjælland) Region Midtjylland'] }, '5b no_body'],
    ['the number is struck out', { row: ['(overstreget: 5b)', 'Region Midtjylland'] }, 'region-midtjylland no_recommendation'],
    ['a second number follows', { row: ['5b og 7 · KBU i almen praksis', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    ['a second letter follows', { row: ['5b-c KBU i almen praksis', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    ['a second letter follows a stroke', { row: ['5b/c', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    ['a letter without a number follows', { row: ['5a og b', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    ['the first of two has no letter', { row: ['9 og 5b', '5b', 'Region Midtjylland'] }, 'region-midtjylland several_recommendations'],
    [
      'a cell speaks of another',
      { row: ['5b', 'Region Midtjylland', 'ikke anbefaling 5b, men 5a'] },
      'region-midtjylland several_recommendations',
    ],
    [
      'a cell speaks of one without a letter',
      { row: ['5b', 'Region Midtjylland', 'se anbefaling 9'] },
      'region-midtjylland several_recommendations',
    ],
    ['it is the second list of its cell', { nth: 1 }, '5b several_lists'],
  ])('%s', (_case, draft, expected) => {
    expect(about(draft)).toBe(expected);
  });
  test.each<[string, Section[], string]>([
    ['a name', [{ trail: ['Noter'], body: 'Intet nyt.\n\nRegion Sjælland' }], '5b several_bodies'],
    ['a name in a few words', [{ trail: ['Noter'], body: 'Svar fra Region Sjælland:' }], '5b several_bodies'],
    ['a number', [{ trail: ['Noter'], body: '- Anbefaling 5a' }], 'region-midtjylland several_recommendations'],
    ['the row of a group', [{ trail: ['Noter'], body: '| Anb. | Status |\n|---|---|\n| Region Sjælland |  |' }], '5b several_bodies'],
    ['a merged row', [{ trail: ['Noter'], body: '| Nr. | Status |\n|---|---|\n| 5a | 5a |' }], 'region-midtjylland several_recommendations'],
    ['its own name', [{ trail: ['Noter'], body: 'Region Midtjylland\n\n5b' }], '5b region-midtjylland'],
    ['a sentence', [{ trail: ['Noter'], body: 'Samarbejdet med Region Sjælland om vagter går godt.' }], '5b region-midtjylland'],
    ['a row of an answer', [{ trail: ['Noter'], body: '| 5a | Region Sjælland |' }], '5b region-midtjylland'],
    ['a name under another heading', [{ trail: ['Andet'], body: 'Region Sjælland' }], '5b region-midtjylland'],
  ])('what stands alone under its heading is another: %s', (_case, sections, expected) => {
    expect(about({ trail: ['Noter'] }, {}, { sections })).toBe(expected);
  });
  test('a name that stands alone farther up, under the heading that tells the body', () => {
    const sections = [{ trail: ['Region Midtjylland', '5a'], body: 'Intet nyt.\n\nRegion Sjælland' }];
    expect(about({ trail: ['Region Midtjylland', '5b'], row: [] }, {}, { sections })).toBe('5b several_bodies');
  });
  test('the title of the file names another', () => {
    const titled = (title: string) => about({}, {}, { properties: { title } });
    expect(titled('Status for Region Sjælland')).toBe('5b several_bodies');
    expect(titled('Anbefaling 5a')).toBe('region-midtjylland several_recommendations');
    expect(titled('Status for Region Midtjylland')).toBe('5b region-midtjylland');
    expect(about({}, { 'notat.yaml': 'title: Status for Region Sjælland' })).toBe('5b several_bodies');
  });
  test('a cell has several lists: whose each is, is not told by their number', () => {
    const { drafts } = built({}, aFile('notat.docx', aDraft(), aDraft({ nth: 1, status: 'started' })));
    expect(drafts.map(({ doubt, actor }) => [doubt, actor])).toEqual([
      ['several_lists', undefined],
      ['several_lists', undefined],
    ]);
  });
  test('a file has two lists for one answer', () => {
    const { drafts } = built({}, aFile('notat.docx', aDraft(), aDraft({ trail: ['Status'], status: 'started' })));
    expect(drafts.map(({ doubt }) => doubt)).toEqual(['twice', 'twice']);
  });
  test('two files say two things; where they say one, either will do', () => {
    const doubts = (other: StatusDraft['status']) =>
      built({}, aFile('a.docx', aDraft()), aFile('b.docx', aDraft({ status: other }))).drafts.map(({ doubt }) => doubt);
    expect(doubts('started')).toEqual(['contradicted', 'contradicted']);
    expect(doubts('full')).toEqual([undefined, undefined]);
  });
  test('an answer has a status for each of several initiatives', () => {
    const markings = [
      { status: 'started', initiative: 'A' },
      { status: 'full', initiative: 'B' },
    ];
    expect(about({}, { 'status/5b.yaml': yaml(aRecommendation({ cells: [aCell({ markings })] })) })).toBe('5b region-midtjylland initiatives');
  });
  test('the file is of another time than the status, or of another region', () => {
    expect(about({}, { 'notat.yaml': 'date: 2019' })).toBe('5b region-midtjylland other_date');
    expect(about({}, { 'notat.yaml': 'date: 2017-11-06' })).toBe('5b region-midtjylland');
    expect(about({}, { 'notat.yaml': 'regions: [region-sjaelland]' })).toBe('5b several_bodies');
  });
  test('it is what is answered already; a status that is only probable is not', () => {
    expect(about({ status: 'partial' })).toBe('5b region-midtjylland served');
    const markings = [{ status: 'partial', certainty: 'probable' }];
    expect(about({ status: 'partial' }, { 'status/5b.yaml': yaml(aRecommendation({ cells: [aCell({ markings })] })) })).toBe('5b region-midtjylland');
  });
});

test('All that speaks for or against a draft is shown with it, and a change of it makes it another', () => {
  const shown = (draft: Partial<StatusDraft>) => built({}, aFile('notat.docx', aDraft(draft))).drafts[0];
  const evidence = { beside: ['Status:'], column: ['Status'], header: ['Anbefaling'], trail: ['Status'] };
  expect(shown(evidence)).toMatchObject({ ...evidence, pinned: { title: 'KBU i almen praksis', asOf: '2017-11' } });
  expect(new Set([{}, { beside: ['Status:'] }, { column: ['Status'] }, { header: ['Region'] }].map((draft) => shown(draft)?.hash)).size).toBe(4);
});
test('The day of a dated file is shown', () => {
  expect(built({ 'notat.yaml': 'date: 2017-11-06' }, aFile('notat.docx', aDraft())).drafts[0]?.dated).toBe('2017-11-06');
});

describe('A confirmation', () => {
  const entry = (fields: object = {}) => ({
    recommendation: '5b',
    title: 'KBU i almen praksis',
    as_of: '2017-11',
    actor: 'region-midtjylland',
    status: 'full',
    instead_of: 'partial',
    file: 'notat.docx',
    printed: '~~Ikke igangsat~~ ~~Påbegyndt~~ ~~Delvist impl.~~ Fuldt impl.',
    confirmed: '2026-11-23',
    ...fields,
  });
  const confirmed = (entries: readonly object[], draft: Partial<StatusDraft> | 'gone' = {}, overrides: Overrides = {}) => {
    const files = draft !== 'gone' ? [aFile('notat.docx', aDraft(draft))] : [];
    const { knowledge, drafts } = built({ 'bekraeftet/statusser.yaml': yaml(entries), ...overrides }, ...files);
    const cell = knowledge.recommendations.get('5b')?.cells.find(({ actor }) => actor === 'region-midtjylland');
    const findings = knowledge.findings.filter(({ file }) => file === 'bekraeftet/statusser.yaml');
    return { marking: cell?.markings[0], markings: cell?.markings.length, findings, drafts };
  };

  test('sets the status of its answer, tells of what and when, and leaves nothing to confirm', () => {
    const { marking, findings, drafts } = confirmed([entry()]);
    expect(marking).toEqual({ status: 'full', certainty: 'stated', confirmed: { file: 'notat.docx', on: '2026-11-23' } });
    expect(findings).toEqual([]);
    expect(drafts).toMatchObject([{ doubt: 'served' }]);
  });
  test('of two for one answer the later one holds, and the other is told of', () => {
    const { marking, findings } = confirmed([entry(), entry({ confirmed: '2026-11-22', status: 'started' })]);
    expect(marking).toMatchObject({ status: 'full' });
    expect(findings).toMatchObject([{ level: 'notice', reason: expect.stringContaining('den seneste') as string }]);
  });
  test('keeps what the source says beside a marking that could not be read', () => {
    const markings = [{ status: 'unreadable', text: 'Ukendt status' }];
    const overrides = { 'status/5b.yaml': yaml(aRecommendation({ cells: [aCell({ markings })] })) };
    expect(confirmed([entry({ instead_of: 'unreadable' })], {}, overrides).marking).toMatchObject({ status: 'full', text: 'Ukendt status' });
  });

  test.each<[string, object, Partial<StatusDraft> | 'gone', Overrides, string, string]>([
    ['the file is gone', {}, 'gone', {}, 'notice', 'har ikke længere nogen overstregning'],
    ['another file says it', { file: 'b.docx' }, {}, {}, 'notice', 'b.docx har ikke længere'],
    ['it is struck out otherwise now', {}, { status: 'started' }, {}, 'notice', 'aflæses nu som "Påbegyndt"'],
    ['it cannot be read any more', {}, { status: 'unreadable' }, {}, 'notice', 'aflæses nu som "Kan ikke aflæses'],
    ['whose it is, is not certain any more', {}, { row: ['5b', 'Det går.'] }, {}, 'notice', 'har ikke længere'],
    ['the file has another date now', {}, {}, { 'notat.yaml': 'date: 2019' }, 'notice', 'ikke længere sikkert'],
    ['somebody has written the record since', { instead_of: 'unreadable' }, {}, {}, 'notice', 'siger nu selv "Delvist implementeret"'],
    ['it is printed otherwise now', { printed: '~~Ikke igangsat~~ ~~Påbegyndt~~ ~~Delvist~~ Fuldt impl.' }, {}, {}, 'notice', 'trykt anderledes'],
    ['words stand beside it now', {}, { beside: ['Forventet:'] }, {}, 'notice', 'ikke længere sikkert'],
    ['the status is of another date now', { as_of: '2016-06' }, {}, {}, 'notice', 'statusdato er nu 2017-11'],
    ['the number is that of another recommendation now', { title: 'Parkering' }, {}, {}, 'notice', 'hedder nu "KBU i almen praksis"'],
    ['there is no such recommendation', { recommendation: '99' }, {}, {}, 'problem', 'er ikke i mappen'],
    ['there is no such answer', { actor: 'region-syddanmark' }, {}, {}, 'problem', 'intet svar derfra'],
  ])('does not hold where %s, and that is told with its line', (_case, fields, draft, overrides, level, reason) => {
    const { marking, markings, findings } = confirmed([entry(fields)], draft, overrides);
    expect([marking?.status, marking?.confirmed, markings]).toEqual(['partial', undefined, 1]);
    expect(findings).toMatchObject([{ level, line: 2, reason: expect.stringContaining(reason) as string }]);
  });
  test('without its date and title is none: they are what it was given for', () => {
    const { marking, findings } = confirmed([entry({ title: undefined, as_of: undefined })]);
    expect(marking).toMatchObject({ status: 'partial' });
    expect(findings.map(({ reason }) => reason)).toEqual([expect.stringContaining('title: mangler'), expect.stringContaining('as_of: mangler')]);
  });
  test.each(['', '\n', '# Statusser, som en administrator har bekræftet\n', '[]\n'])('that is deleted leaves none and no fault: %j', (text) => {
    const { marking, findings } = confirmed([], {}, { 'bekraeftet/statusser.yaml': text });
    expect([marking?.status, findings]).toEqual(['partial', []]);
  });
  test('that is written wrongly is told of with its line, and none of its file holds', () => {
    const text = `- recommendation: 5b\n  actor: region-midtjylland\n  status: unreadable\n  instead_of: partial\n  file: notat.docx\n  confirmed: i går\n  title: KBU\n  printed: '-'\n  as_of: 2017-11\n`;
    const { marking, findings } = confirmed([], {}, { 'bekraeftet/statusser.yaml': text });
    expect(marking).toMatchObject({ status: 'partial' });
    expect(findings.map(({ line, reason }) => [line, reason])).toEqual([
      [3, expect.stringContaining('status: skal være en af disse')],
      [6, expect.stringContaining('confirmed: er ikke en dato')],
    ]);
  });
});
