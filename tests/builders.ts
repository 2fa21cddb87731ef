// What tests ask about: a tiny knowledge folder, questions and messages, each with defaults and overrides.
import { createApp, type Parts } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import { buildKnowledge, type KnowledgeFile } from '../src/knowledge/build.js';
import type { Log } from '../src/log.js';
import type { Incoming, Knowledge, Question, Reply } from '../src/model.js';
import { path, today } from './the-bot.js';

// ── Records: as an editor's YAML, from an object ───────────────────────────────────────────────────────────

type Fields = Readonly<Record<string, unknown>>;

/** JSON is YAML. */
export const yaml = (value: unknown): string => JSON.stringify(value, undefined, 2);

export const anActor = (fields: Fields = {}) => ({
  id: 'region-midtjylland',
  name: 'Region Midtjylland',
  kind: 'region',
  aliases: ['Midtjylland', 'Midt', 'RM'],
  ...fields,
});
export const aTerm = (fields: Fields = {}) => ({
  id: 'licensklinik',
  term: 'Licensklinik',
  en: 'licence clinic',
  marking: 'defined',
  definition: 'En klinik, hvor lægen arbejder på overenskomst, mens regionen stiller lokaler.',
  sources: [{ document: 'samarbejde', section: 'Licensklinik' }],
  ...fields,
});
export const aCell = (fields: Fields = {}) => ({
  actor: 'region-midtjylland',
  markings: [{ status: 'partial' }],
  short: 'godt på vej',
  summary: 'Regionen er godt på vej.',
  section: 'Region Midtjylland',
  ...fields,
});
export const aRecommendation = (fields: Fields = {}) => ({
  id: '5b',
  title: { da: 'KBU i almen praksis', en: 'Basic training in general practice' },
  says: { da: 'KBU skal rumme et halvt år i almen praksis.', en: 'Basic training should include half a year in general practice.' },
  asked: { da: ['Hvornår det sker'], en: ['When it happens'] },
  as_of: '2017-11',
  source: { document: 'status', section: '5b · KBU i almen praksis' },
  cells: [aCell()],
  ...fields,
});

/** A document file: front matter from an object, then the text. */
export const aDocument = (front: Fields, text: string): string =>
  `---\n${yaml({ title: 'Et notat', kind: 'note', date: '2019', ...front })}
---\n\n${text}\n`;

// ── A folder of six documents ──────────────────────────────────────────────────────────────────────────────

const folder: Readonly<Record<string, string>> = {
  'actors.yaml': yaml([
    anActor(),
    anActor({ id: 'region-sjaelland', name: 'Region Sjælland', aliases: ['Sjælland'], successor: 'region-oestdanmark' }),
    anActor({ id: 'region-syddanmark', name: 'Region Syddanmark', aliases: ['Syddanmark', 'Syd'] }),
    anActor({ id: 'region-oestdanmark', name: 'Region Østdanmark', aliases: ['Østdanmark'] }),
    anActor({ id: 'plo', name: 'Praktiserende Lægers Organisation', kind: 'organisation', aliases: ['PLO'] }),
  ]),
  'glossary.yaml': yaml([
    aTerm({ region: 'region-midtjylland', related: ['regionsklinik'], inflections: ['licensklinikken', 'licensklinikker'] }),
    aTerm({
      id: 'regionsklinik',
      term: 'Regionsklinik',
      en: 'region-run clinic',
      marking: 'described',
      definition: 'En klinik, som regionen selv driver.',
      sources: [{ document: 'politisk-aftale', section: 'Regionsklinikker' }],
    }),
    aTerm({
      id: 'ydernummer',
      term: 'Ydernummer',
      en: 'provider number',
      marking: 'used',
      definition: 'Strategien bruger ordet om retten til at drive praksis.',
      inflections: ['ydernumre'],
      sources: [{ document: 'strategi', section: 'Ledige ydernumre' }],
    }),
  ]),
  'status/5a.yaml': yaml(
    aRecommendation({
      id: '5a',
      title: { da: 'Klinikophold for studerende', en: 'Clinical placements for students' },
      source: { document: 'status', section: '5a · Klinikophold for studerende' },
      cells: [aCell({ actor: 'region-sjaelland', section: 'Region Sjælland' })],
    }),
  ),
  'status/5b.yaml': yaml(
    aRecommendation({
      cells: [aCell(), aCell({ actor: 'region-sjaelland', section: 'Region Sjælland', markings: [{ status: 'unreadable' }] })],
    }),
  ),
  'status/9.yaml': yaml(
    aRecommendation({
      id: 9,
      title: { da: 'Andre faggrupper', en: 'Other professions' },
      source: { document: 'status', section: '9 · Andre faggrupper' },
      cells: [aCell()],
    }),
  ),
  'language/english-danish.yaml': yaml([
    { en: ['rent'], da: ['husleje'] },
    { en: ['doctor'], da: ['læge'] },
  ]),
  'language/synonyms.yaml': yaml([['løn', 'honorar']]),
  'questions.yaml': yaml([{ q: 'hvad er en licensklinik', kind: 'definition', shows: ['overenskomst'] }]),
  'documents/samarbejde.md': aDocument(
    { title: 'Samarbejde i Midtjylland', kind: 'joint_agreement', date: '2020-03', regions: ['region-midtjylland'] },
    '## Licensklinik\n\nLægen arbejder på overenskomst. Regionen stiller lokaler til rådighed.\n\n## Husleje\n\nRegionen betaler huslejen i to år.',
  ),
  'documents/status.md': aDocument(
    { title: 'Statusnotat', kind: 'status_note', date: '2017-11' },
    `## 5b · KBU i almen praksis\n\nNotatet spørger til KBU.\n\n### Region Midtjylland\n\nKBU-pladserne er på vej.\n\n### Region Sjælland\n\nRegionen afventer.\n
## 5a · Klinikophold for studerende\n\nNotatet spørger til klinikophold.\n\n### Region Sjælland\n\nKlinikophold er fordelt.\n
## 9 · Andre faggrupper\n\nNotatet spørger til faggrupper.\n\n### Region Midtjylland\n\nSygeplejersker hjælper.`,
  ),
  'documents/politisk-aftale.md': aDocument(
    { title: 'Politisk aftale', kind: 'political_agreement', date: '2017' },
    '## Regionsklinikker\n\nRegionerne kan drive klinikker i seks år.',
  ),
  'documents/strategi.md': aDocument(
    {
      title: 'Strategi for lægedækning',
      kind: 'strategy',
      date: undefined,
      from: '2008-01',
      to: '2008-05',
      regions: ['region-midtjylland'],
    },
    '## Ledige ydernumre\n\nDer er 30 ledige ydernumre.\n\n## Afstand\n\nHøjst 15 km til lægen.',
  ),
  'documents/oplaeg.md': aDocument(
    { title: 'Oplæg om salg', kind: 'slides', date: '2021' },
    '## Salg af praksis\n\nTre praksis blev solgt.',
  ),
  'documents/lov.md': aDocument(
    { title: 'Lov om klinikker', kind: 'law', date: '2018-06-12', source: { url: 'https://www.retsinformation.dk/eli/lta/2018/1' } },
    '## § 227\n\nRegionsrådet kan udbyde praksis.',
  ),
};

/** The folder's files. An override replaces a file or adds one; `undefined` takes it out. */
export const aFolder = (overrides: Readonly<Record<string, string | undefined>> = {}): KnowledgeFile[] =>
  Object.entries({ ...folder, ...overrides }).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));

export const aKnowledge = (overrides: Readonly<Record<string, string | undefined>> = {}): Knowledge =>
  buildKnowledge(aFolder(overrides)).knowledge;

/** Knowledge of a single document with these sections under `## ` headings. */
export const aKnowledgeOf = (
  sections: Readonly<Record<string, string>>,
  front: Fields = {},
  others: Readonly<Record<string, string>> = {},
): Knowledge => {
  const text = Object.entries(sections)
    .map(([heading, body]) => `## ${heading}\n\n${body}`)
    .join('\n\n');
  const files = { 'documents/notat.md': aDocument(front, text), ...others };
  return buildKnowledge(Object.entries(files).map(([path, content]) => ({ path, text: content }))).knowledge;
};

// ── Questions and messages ─────────────────────────────────────────────────────────────────────────────────

export const aQuestion = (fields: Partial<Question> = {}): Question => ({
  text: '',
  language: 'da',
  recommendations: [],
  actors: [],
  bodies: [],
  terms: [],
  documents: [],
  asks: new Set(),
  rest: '',
  residue: [],
  unnamed: [],
  content: [],
  ...fields,
});

export const anIncoming = (fields: Partial<Incoming> = {}): Incoming => ({
  text: '',
  conversation: 'a:anna',
  scope: 'personal',
  ...fields,
});

export interface Line {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: object;
}

/** The product without Teams on this knowledge: real cards, a clock that stands still, a log that keeps its lines. */
export async function aBot(knowledge: Knowledge | (() => Knowledge) = aKnowledge(), parts: Partial<Parts> = {}) {
  const lines: Line[] = [];
  const at = (level: keyof Log) => (fields: object, message: string) => void lines.push({ level, message, fields });
  const log: Log = { info: at('info'), warn: at('warn'), error: at('error') };
  const cards = await loadCards(path('cards'));
  const app = createApp({
    knowledge: typeof knowledge === 'function' ? knowledge : () => knowledge,
    cards: () => Promise.resolve(cards),
    log,
    now: () => today,
    ...parts,
  });
  return {
    app,
    lines,
    ask: (text: string, fields: Partial<Incoming> = {}): Promise<Reply> => app.handle(anIncoming({ text, ...fields })),
    press: (button: unknown, fields: Partial<Incoming> = {}): Promise<Reply> => app.handle(anIncoming({ button, ...fields })),
  };
}
