import { buildKnowledge } from '../../src/knowledge/build.js';
import type { Finding, Knowledge } from '../../src/model.js';
import { aCell, aDocument, aFolder, aKnowledge, aRecommendation, aTerm, anActor, yaml } from '../builders.js';

const section = '## Afsnit\n\nTekst.';
const problems = ({ findings }: Knowledge): readonly Finding[] => findings.filter(({ level }) => level === 'problem');
const notices = ({ findings }: Knowledge): readonly Finding[] => findings.filter(({ level }) => level === 'notice');
const said = (file: string, reason: RegExp) => expect.objectContaining({ file, reason: expect.stringMatching(reason), mend: expect.stringMatching(/\.$/) });

describe('A folder without faults', () => {
  const knowledge = aKnowledge();

  test('has no findings', () => {
    expect(knowledge.findings).toEqual([]);
  });
  test('gives its documents, terms, recommendations and actors by id', () => {
    expect([...knowledge.documents.keys()].sort()).toEqual(['lov', 'oplaeg', 'politisk-aftale', 'samarbejde', 'status', 'strategi']);
    expect([...knowledge.terms.keys()]).toEqual(['licensklinik', 'regionsklinik', 'ydernummer']);
    expect([...knowledge.recommendations.keys()].sort()).toEqual(['5a', '5b', '9']);
    expect(knowledge.actors.get('region-sjaelland')?.successor).toBe('region-oestdanmark');
  });
  test('gives its recommendations in the order of their numbers, not of the files', () => {
    expect(knowledge.order).toEqual(['5a', '5b', '9']);
  });
  test('gives every claim the passage where it stands', () => {
    const sources = [...knowledge.terms.values()].flatMap((term) => term.sources).concat([...knowledge.recommendations.values()].flatMap(({ source, cells }) => [source, ...cells.map((cell) => cell.source)]));
    expect(sources).toHaveLength(3 + 3 + 4);
    expect(sources.filter(({ passage }) => !passage || !knowledge.passages.has(passage))).toEqual([]);
  });
  test('tells of each passage whom it concerns', () => {
    expect(knowledge.passages.get('status#5b-kbu-i-almen-praksis/region-sjaelland')).toMatchObject({
      trail: ['5b · KBU i almen praksis', 'Region Sjælland'],
      heading: 'Region Sjælland',
      actors: ['region-sjaelland'],
      recommendation: '5b',
    });
    expect(knowledge.passages.get('strategi#afstand')).toMatchObject({ actors: [] });
  });
  test('makes a cell the actor’s own answer', () => {
    expect(knowledge.recommendations.get('5b')?.cells.map(({ actor, source }) => [actor, source.voice])).toEqual([
      ['region-midtjylland', 'own_answer'],
      ['region-sjaelland', 'own_answer'],
    ]);
  });
  test('gives its golden questions when asked', () => {
    expect(buildKnowledge(aFolder()).questions()).toMatchObject([{ findings: [], value: [{ q: 'hvad er en licensklinik', after: [] }] }]);
  });
});

describe('The version', () => {
  const { version } = aKnowledge();
  test('is the same for the same files, in whatever order they were read', () => {
    expect(buildKnowledge(aFolder().reverse()).knowledge.version).toBe(version);
  });
  test.each<[string, Record<string, string | undefined>]>([
    ['a word changes', { 'documents/lov.md': aDocument({}, '## § 227\n\nRegionsrådet skal udbyde praksis.') }],
    ['a file is added', { 'documents/nyt.md': aDocument({}, section) }],
    ['a file is taken out', { 'documents/lov.md': undefined }],
    ['a file has another name', { 'documents/lov.md': undefined, 'documents/loven.md': aFolder().find(({ path }) => path === 'documents/lov.md')?.text }],
  ])('is another where %s', (_case, overrides) => {
    expect(aKnowledge(overrides).version).not.toBe(version);
  });
});

describe('A source that does not resolve is a problem of the file that names it:', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['a term’s document', { 'glossary.yaml': yaml([aTerm({ sources: [{ document: 'findes-ikke' }] })]) }, 'glossary.yaml', /der er ingen tekst "findes-ikke"/],
    ['a term’s section', { 'glossary.yaml': yaml([aTerm({ sources: [{ document: 'samarbejde', section: 'Licens' }] })]) }, 'glossary.yaml', /intet afsnit "Licens" i samarbejde/],
    ['a recommendation’s document', { 'status/5b.yaml': yaml(aRecommendation({ source: { document: 'x', section: 'y' } })) }, 'status/5b.yaml', /ingen tekst "x"/],
    ['a cell’s section', { 'status/5b.yaml': yaml(aRecommendation({ cells: [aCell({ section: 'Region Fyn' })] })) }, 'status/5b.yaml', /intet afsnit ".*Region Fyn"/],
    ['a cell’s actor', { 'status/5b.yaml': yaml(aRecommendation({ cells: [aCell({ actor: 'region-fyn' })] })) }, 'status/5b.yaml', /actor: "region-fyn" står ikke i actors\.yaml/],
    ['a document’s region', { 'documents/lov.md': aDocument({ regions: ['region-fyn'] }, section) }, 'documents/lov.md', /"region-fyn" står ikke i actors\.yaml/],
    ['a related term', { 'glossary.yaml': yaml([aTerm({ related: ['findes-ikke'] })]) }, 'glossary.yaml', /licensklinik › related: .*"findes-ikke"/],
  ])('%s', (_case, overrides, file, reason) => {
    expect(problems(aKnowledge(overrides))).toContainEqual(said(file, reason));
  });

  test('a heading that stands in several places is told apart by the headings above it', () => {
    const term = aTerm({ sources: [{ document: 'status', section: '5a · Klinikophold for studerende › Region Sjælland' }] });
    const knowledge = aKnowledge({ 'glossary.yaml': yaml([term]) });
    expect(problems(knowledge)).toEqual([]);
    expect(knowledge.terms.get('licensklinik')?.sources[0]?.passage).toBe('status#5a-klinikophold-for-studerende/region-sjaelland');
  });
});

describe('Two files of one name are two documents:', () => {
  const old = aDocument({ title: 'En gammel lov' }, '## § 3\n\nDen gamle tekst.');
  const two = (overrides = {}) => aKnowledge({ 'arkiv/lov.md': old, ...overrides });

  test('in two folders below one another, each with an id of its own, whatever else is there', () => {
    const ids = (knowledge: Knowledge) => [...knowledge.documents.values()].filter(({ title }) => /lov/i.test(title)).map(({ id, file }) => [id, file]);
    expect(ids(two())).toEqual([
      ['arkiv-lov', 'arkiv/lov.md'],
      ['documents-lov', 'documents/lov.md'],
    ]);
    expect(problems(two())).toEqual([]);
    expect(ids(two({ 'aaa/nyt.md': aDocument({ title: 'Om en lov' }, section) }))).toEqual(expect.arrayContaining(ids(two())) as unknown);
  });
  test('of two formats side by side, both are read, and somebody is asked to look', () => {
    const knowledge = aKnowledge({ 'notat.txt': 'Notat\n\nHusleje\n\nRegionen betaler tyttebær.', 'notat.md': aDocument({ title: 'Et notat', date: '2020' }, '## Løn\n\nRegionen betaler blåbær.') });
    const found = (word: string) => knowledge.search({ text: word, language: 'da' }).hits.map(({ passage }) => passage.document);
    expect([found('tyttebær'), found('blåbær')]).toEqual([['notat-txt'], ['notat-md']]);
    expect(notices(knowledge)).toContainEqual(said('notat.txt', /hedder det samme som notat\.md/));
  });
  test('a record that names one of them means the one that has its section', () => {
    const term = (section?: string) => aTerm({ sources: [{ document: 'lov', ...(section && { section }) }] });
    const cited = (knowledge: Knowledge) => knowledge.terms.get('licensklinik')?.sources[0]?.passage;
    expect(cited(two({ 'glossary.yaml': yaml([term('§ 3')]) }))).toBe('arkiv-lov#3');
    expect(cited(two({ 'glossary.yaml': yaml([term('§ 227')]) }))).toBe('documents-lov#227');
  });
  test('a record that may mean either cites neither, and is named with what to write', () => {
    const knowledge = two({ 'glossary.yaml': yaml([aTerm({ sources: [{ document: 'lov' }] })]) });
    expect(problems(knowledge)).toEqual([
      { level: 'problem', file: 'glossary.yaml', reason: 'source: flere tekster hedder "lov"', mend: 'Skriv den, der menes: arkiv-lov, documents-lov.' },
    ]);
    expect(knowledge.terms.get('licensklinik')?.sources[0]).not.toHaveProperty('passage');
    expect(knowledge.documents.has(knowledge.terms.get('licensklinik')?.sources[0]?.document ?? '')).toBe(false);
  });
  test('where one is alone, its id is its name, as ever', () => {
    expect(aKnowledge({ 'documents/lov.md': undefined, 'arkiv/lov.md': old }).documents.has('lov')).toBe(true);
  });
});

describe('What admins read of the records is Danish:', () => {
  const english = /\b(?:the|is|are|not|no|must|one|of|file|another|use|with|expected|invalid|received|text)\b(?!\.yaml)/i;
  test('every reason and mend', () => {
    const knowledge = aKnowledge({
      'documents/a.md': section,
      'documents/b.md': '---\ntitle: [\n---\n\n## A\n\nB.',
      'documents/c.md': aDocument({}, ''),
      'documents/d.md': aDocument({ title: 'D', kind: 'x', date: undefined, source: { url: 'http://x.example/' }, regions: ['atlantis'] }, section),
      'documents/e.md': aDocument({ title: 'E', kind: undefined, date: 'i fjor' }, section),
      'notat.txt': 'Notat\n\nRegionen betaler.',
      'notat.md': aDocument({}, section),
      'status/5b.yaml': yaml(aRecommendation({ source: { document: 'x', section: 'y' }, cells: [aCell({ actor: 'atlantis' })] })),
      'status/6.yaml': yaml(aRecommendation({ as_of: 'snart', cells: [aCell({ markings: [{ status: 'done' }] })] })),
      'status/7.yaml': yaml(aRecommendation({ id: '5b' })),
      'glossary.yaml': yaml([aTerm(), aTerm({ related: ['intet'], sources: [{ document: 'samarbejde', section: 'Intet' }] })]),
      'actors.yaml': yaml([{ id: 'a' }]),
    });
    const told = knowledge.findings.flatMap(({ reason, mend }) => [reason, mend]);
    expect(told.length).toBeGreaterThan(25);
    // What stands in quotation marks, and names of fields, are the files' own.
    const words = told.map((text) => text.replace(/"[^"]*"|`[^`]*`|[\w.-]+\.(?:yaml|md|txt)|\b[a-z]+_[a-z]+\b|: .*joint_agreement.*/g, '').replace(/^[^:]*:/, ''));
    expect(words.filter((text) => english.test(text))).toEqual([]);
  });
});

describe('What stands twice is a problem:', () => {
  test('two recommendations of one id', () => {
    expect(problems(aKnowledge({ 'status/9b.yaml': yaml(aRecommendation()) }))).toContainEqual(said('status/9b.yaml', /anbefaling "5b" står også i en anden fil/));
  });
  test('two terms of one id', () => {
    expect(problems(aKnowledge({ 'glossary.yaml': yaml([aTerm(), aTerm()]) }))).toEqual([said('glossary.yaml', /begrebet "licensklinik" står to gange/)]);
  });
});

describe('What is worth knowing is a notice, and the text is still read:', () => {
  test.each<[string, object, RegExp]>([
    ['a text without a date', { date: undefined }, /^date: ingen dato/],
    ['a text of an unknown kind', { kind: 'agreement' }, /^kind: "agreement" er ikke en af de kendte arter/],
    ['a text of no kind', { kind: undefined }, /^kind: arten er ikke oplyst/],
    ['a link to a host that is not known', { source: { url: 'https://example.org/' } }, /^source\.url/],
    ['a link that is not https', { source: { url: 'http://rm.dk/' } }, /^source\.url/],
  ])('%s', (_case, front, reason) => {
    const knowledge = aKnowledge({ 'documents/nyt.md': aDocument({ title: 'Nyt', ...front }, section) });
    expect(problems(knowledge)).toEqual([]);
    expect(notices(knowledge)).toEqual([expect.objectContaining({ file: 'documents/nyt.md', line: 1, reason: expect.stringMatching(reason) })]);
    expect(knowledge.passages.has('nyt#afsnit')).toBe(true);
  });

  test('the notice of an unknown kind lists the known ones', () => {
    const [notice] = notices(aKnowledge({ 'documents/nyt.md': aDocument({ kind: 'x' }, section) }));
    expect(notice?.mend).toMatch(/joint_agreement, political_agreement, law, bill, strategy, status_note, slides, statement, note/);
  });
  test('a link that no card may open is not kept', () => {
    const urlOf = (url: string) => aKnowledge({ 'documents/nyt.md': aDocument({ source: { url, publisher: 'X' } }, section) }).documents.get('nyt');
    expect(urlOf('https://example.org/')).toMatchObject({ publisher: 'X' });
    expect(urlOf('https://example.org/')).not.toHaveProperty('url');
    expect(urlOf('https://rm.dk/')).toMatchObject({ url: 'https://rm.dk/' });
  });
});

describe('One bad file does not take the others down:', () => {
  test.each<[string, string, string, RegExp]>([
    ['a document without front matter', 'documents/lov.md', section, /^title: /],
    ['a document whose front matter is broken', 'documents/lov.md', `---\ntitle: [\n---\n\n${section}`, /^ikke gyldig YAML/],
    ['a document without text', 'documents/lov.md', aDocument({}, ''), /^der er ingen tekst under/],
    ['a status file that is broken', 'status/9.yaml', 'id: [', /^ikke gyldig YAML/],
    ['a glossary that is no list', 'glossary.yaml', 'term: Licensklinik', /^filen: /],
  ])('%s', (_case, path, text, reason) => {
    const knowledge = aKnowledge({ [path]: text });
    expect(problems(knowledge)).toContainEqual(said(path, reason));
    expect(knowledge.documents.size).toBeGreaterThanOrEqual(5);
    expect(knowledge.search({ text: 'huslejen', language: 'da' }).hits[0]?.passage.id).toBe('samarbejde#husleje');
  });
});

describe('A document may stand anywhere:', () => {
  test.each(['notat.md', 'mappe/notat.md', 'a/b/c/notat.md', 'Notat.md'])('%s', (path) => {
    expect(aKnowledge({ [path]: aDocument({}, section) }).documents.get('notat')?.file).toBe(path);
  });

  test('its id is its file name in plain letters', () => {
    const knowledge = aKnowledge({ 'Aftale om lægedækning (2020).md': aDocument({}, section) });
    expect(knowledge.documents.has('aftale-om-laegedaekning-2020')).toBe(true);
  });
});

describe('A passage', () => {
  const passagesOf = (text: string) => [...aKnowledge({ 'documents/nyt.md': aDocument({ title: 'Nyt notat' }, text) }).passages.values()].filter(({ document }) => document === 'nyt');

  test('before the first heading is known by the document’s title', () => {
    expect(passagesOf('Indledning.')).toMatchObject([{ id: 'nyt#nyt-notat', heading: 'Nyt notat', trail: ['Nyt notat'] }]);
  });
  test('of a name that stands twice has an id of its own', () => {
    expect(passagesOf('## A\n\nførst\n\n## A\n\nsiden').map(({ id }) => id)).toEqual(['nyt#a', 'nyt#a~2']);
  });
  test('that is long is cut between sentences, and nothing is lost', () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `Sætning nummer ${index} har otte ord i alt.`);
    const found = passagesOf(`## A\n\n${sentences.join(' ')}`);
    expect(found.length).toBeGreaterThan(1);
    expect(found.flatMap(({ units }) => units.map(({ text }) => text))).toEqual(sentences);
    for (const { units } of found) expect(units.map(({ text }) => text).join(' ').split(' ').length).toBeLessThanOrEqual(200);
  });
  test('that is cut leaves no last part of a few words', () => {
    const sentences = Array.from({ length: 27 }, (_, index) => `Sætning nummer ${index} har otte ord i alt.`);
    const sizes = passagesOf(`## A\n\n${sentences.join(' ')}`).map(({ units }) => units.length * 8);
    expect(sizes).toEqual([136, 80]);
  });
  test('keeps its id when the text below its heading changes', () => {
    expect(passagesOf('## A\n\nny tekst').map(({ id }) => id)).toEqual(passagesOf('## A\n\ngammel tekst').map(({ id }) => id));
  });
});

test('actors of two files are known together', () => {
  const knowledge = aKnowledge({ 'ekstra/actors.yaml': yaml([anActor({ id: 'kl', name: 'Kommunernes Landsforening', kind: 'organisation', aliases: ['KL'] })]) });
  expect(knowledge.names('KL og RM').map(({ entity }) => entity.id)).toEqual(['kl', 'region-midtjylland']);
});
