// Which of the sections that were found are an answer, and whether any is. A wrong answer costs ten times a "not found".
import type { Hit, Knowledge, Language, Passage, SearchResult } from '../../model.js';

/**
 * Calibrated on the tuning questions (docs/benchmarks.md). `section`, `sentence`: coverage of the section and of its answering unit.
 * `fit`: how well the wanted kind of thing is held. `told`: how much the words tell, at least. `whole`: a coverage of the unit that needs
 * no more. `sure`, `sureOfKind`: what must speak for a section, and where the kind of thing that was asked for stands there. `near`,
 * `nearTold`: coverage and telling of a section that may be chosen.
 */
const rule = { section: 0.6, sentence: 0.45, fit: 0.9, told: 0.7, whole: 0.99, sure: 5, sureOfKind: 4, near: 0.5, nearTold: 0.4 };

export interface Asked {
  readonly text: string;
  readonly language: Language;
  /** Bodies that the question names: a section that names none of them, in a text that is none of theirs, is no answer. */
  readonly bodies: readonly string[];
  /** It leans on what the conversation is about, or names a recommendation: then its own words may be few. */
  readonly leans: boolean;
  readonly narrowed: boolean;
}

/** Sections that come near, where none stands out: two to four, for the person to choose from. */
export function near({ hits, words, unknown }: SearchResult, asked: Asked, knowledge: Knowledge): readonly Hit[] {
  if (asked.leans || unknown.length || deedMissing(asked.text, { hits })) return [];
  const some = hits.filter(
    (hit) =>
      hit.coverage >= rule.near &&
      told(hit, words, knowledge) >= rule.nearTold &&
      holdsWhatIsNamed(hit, words, knowledge) &&
      speaksOf(hit, asked.bodies, knowledge),
  );
  return some.length > 1 ? some.slice(0, 4) : [];
}

export function answering(result: SearchResult, asked: Asked, knowledge: Knowledge): readonly Hit[] {
  if (deedMissing(asked.text, result) || !isUnmistakable(result, asked, knowledge)) return [];
  return result.hits.filter((hit) => isAnswer(hit, result, asked, knowledge) && speaksOf(hit, asked.bodies, knowledge));
}

function speaksOf({ passage }: Hit, bodies: readonly string[], knowledge: Knowledge): boolean {
  if (!bodies.length) return true;
  const parties = knowledge.documents.get(passage.document)?.parties ?? [];
  const held = [...passage.trail, ...passage.units.map((unit) => unit.text), ...parties].flatMap((text) => knowledge.names(text));
  return bodies.some((body) => held.some(({ entity }) => entity.kind === 'actor' && entity.id === body));
}

const isMonth = (word: string): boolean => /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i.test(word);

/** The word that a question turns on: what somebody did, what is to be explained. */
const asksFor = [
  /^(?:hvem|who)\s+(?:(?:har|has|have|skal|kan|vil|would|will|can|should)\s+)?(\p{L}+)/iu,
  /^(?:hvad er|hva er|hvad betyder|what is|what's|what are|what does)\s+(?:(?:en|et|den|det|de|a|an|the)\s+)?([\p{L}\p{N}-]+)/iu,
];

/** "Hvem vandt udbuddet", "hvad er en svaneklinik": that word must stand in the best section, not only those around it. */
const deedOf = (text: string): string | undefined => asksFor.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find(Boolean);
const deedMissing = (text: string, { hits: [top] }: Pick<SearchResult, 'hits'>): boolean => {
  const deed = deedOf(text);
  return Boolean(deed && top?.missed.some((word) => word.toLowerCase() === deed));
};

/**
 * Whether the best section stands out as the answer: it holds all words in one place, or much speaks for it – the words it holds, how
 * rare they are, and that no other section comes near. Weights by logistic regression on the tuning questions (docs/benchmarks.md).
 */
function isUnmistakable({ hits, words }: SearchResult, { text, leans }: Asked, knowledge: Knowledge): boolean {
  const [top] = hits;
  // What a follow-up leans on is told already; its own words are few.
  if (!top || leans || top.bestCoverage >= rule.whole) return true;
  // Sections under one heading often say the same of two things.
  const next = hits.find(({ passage }) => placeOf(passage) !== placeOf(top.passage));
  const margin = 1 - (next ? next.score / top.score : 0);
  const sure = top.coverage + 1.5 * top.bestCoverage + 1.4 * Math.min(2.5, told(top, words, knowledge)) + 2.4 * Math.min(0.6, margin);
  return sure >= (top.fit === 1 || deedOf(text) ? rule.sureOfKind : rule.sure);
}

/** How much the words that a section holds tell: 1 is a word that one section alone has. */
const told = ({ matched }: Hit, words: SearchResult['words'], { searched }: Knowledge): number =>
  words.reduce((sum, { surface, rarity }) => sum + (matched.includes(surface) ? rarity : 0), 0) / Math.log(1 + searched);

/** The heading above a section, or the section itself where it stands at the top of its text. */
const placeOf = ({ document, trail }: Passage): string => [document, ...(trail.length > 1 ? trail.slice(0, -1) : trail)].join('\n');

const contentful = ({ text, language }: Asked, knowledge: Knowledge): boolean =>
  knowledge.search({ text, language, limit: 1 }).words.length > 0;

function isAnswer(hit: Hit, { words }: SearchResult, asked: Asked, knowledge: Knowledge): boolean {
  const { text, language, leans, narrowed } = asked;
  if (hit.coverage < (leans ? rule.sentence : rule.section) || hit.bestCoverage < rule.sentence * (leans || hit.fit === 1 ? 0.7 : 1))
    return false;
  // Told in words that stand once: "jeg har brug for en læge" matches everything and asks for nothing that a section could answer.
  if (!leans && !narrowed && told(hit, words, knowledge) < rule.told) return false;
  if (!holdsWhatIsNamed(hit, words, knowledge)) return false;
  // The new words of a follow-up must be answered, not only what the conversation was about.
  return !leans || !contentful(asked, knowledge) || knowledge.share(text, language, heldBy(hit)) >= rule.section;
}

const heldBy = ({ passage }: Hit): string => `${passage.trail.join(' ')} ${passage.units.map((unit) => unit.text).join(' ')}`;

/** The kind of thing, the names and the years that were asked for. */
function holdsWhatIsNamed(hit: Hit, words: SearchResult['words'], knowledge: Knowledge): boolean {
  if (hit.fit !== undefined && hit.fit < rule.fit) return false;
  // A name that was asked for must stand there: another place's figure is no answer.
  if (words.some(({ name, surface }) => name && hit.missed.includes(surface) && !isMonth(surface))) return false;
  const held = heldBy(hit);
  const document = knowledge.documents.get(hit.passage.document);
  // A year or a number asked for must stand in the section, or be the text's own year.
  for (const { surface } of words)
    if (
      /^\d{4}$/.test(surface) &&
      !held.includes(surface) &&
      !`${document?.dating.from ?? ''} ${document?.dating.to ?? ''} ${document?.title ?? ''}`.includes(surface)
    )
      return false;
  return true;
}
