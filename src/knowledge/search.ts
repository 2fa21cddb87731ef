// Passages → search. The scoring finds; coverage of the person's own words decides how much a hit is worth.
import type { Document, Hit, Language, Passage, QueryOption, QueryWord, SearchRequest, SearchResult } from '../model.js';
import type { Analyser } from '../language/analyse.js';
import { createMemo } from '../memo.js';
import { orderedWords, type WordOrder } from '../language/word-order.js';
import { createReadQuestion } from './question-words.js';
import type { ReadLists } from './word-lists.js';
import { covers } from './dating.js';
import type { Postings } from './postings.js';
import { createScoring, type Scored } from './scoring.js';
import { wantedBy, type Wanted } from './wanted.js';

/** The best of those measured on these texts (docs/benchmarks.md). */
const tuning = { coveragePower: 1.2, candidates: 40, finalists: 12, unfit: 0.8, others: 0.25, toldShare: 0.35 };

export interface Search {
  search(request: SearchRequest): SearchResult;
  share(question: string, language: Language, text: string): number;
  english(word: string): boolean;
}

/** A passage and the actors that it names. */
export interface PreparedPassage {
  readonly passage: Passage;
  readonly mentions: readonly string[];
}

/** What is searched: the passages in the order of the index, and each term's id in it. */
export interface Indexed {
  readonly passages: readonly PreparedPassage[];
  readonly index: Postings;
  readonly ids: ReadonlyMap<string, number>;
  /** The texts' words and the index's terms in order. */
  readonly orders: { readonly words: WordOrder; readonly terms: WordOrder };
}

/** `regionsIn`: the regions that a text names. */
export function createSearch(
  documents: ReadonlyMap<string, Document>,
  analyser: Analyser,
  lists: ReadLists,
  { passages, index, ids, orders }: Indexed,
  regionsIn: (text: string) => readonly string[],
): Search {
  const scoring = createScoring(index, ids);
  const held = (at: number): PreparedPassage => passages[at] as PreparedPassage;
  const { readQuestion: readAnew, english } = createReadQuestion(analyser, lists, {
    passages: Math.max(passages.length, 1),
    frequency(term) {
      const id = ids.get(term);
      return id === undefined ? 0 : (index.starts[id + 1] ?? 0) - (index.starts[id] ?? 0);
    },
    words: orderedWords([...analyser.words.keys()], orders.words),
    terms: orderedWords([...ids.keys()], orders.terms),
  });

  /** A turn asks several things of one question, and the same of the folder's texts every time. */
  const questions = createMemo<QueryWord[]>(500);
  const readQuestion = (text: string, language: Language): QueryWord[] => questions.of(`${language} ${text}`, () => readAnew(text, language));
  const termSets = createMemo<ReadonlySet<string>>(2_000);
  const termsOf = (text: string): ReadonlySet<string> => termSets.of(text, () => new Set(analyser.terms(text)));
  const concerns = (passage: Passage, request: SearchRequest): boolean => {
    const document = documents.get(passage.document);
    if (request.recommendation && passage.recommendation !== request.recommendation) return false;
    if (request.document && passage.document !== request.document) return false;
    if (request.kinds && !(document && request.kinds.includes(document.kind))) return false;
    if (request.year && !(document && covers(document.dating, request.year))) return false;
    return true;
  };
  /** 1 where the passage is said by or of one of the actors, less where it only names one, `others` where it concerns others. */
  const nearness = ({ passage, mentions }: PreparedPassage, actors: readonly string[], others: number): number => {
    if (!actors.length) return 1;
    if (actors.some((actor) => passage.actors.includes(actor) || (!passage.actors.length && documents.get(passage.document)?.regions.includes(actor)))) return 1;
    return actors.some((actor) => mentions.includes(actor)) ? 0.6 : others;
  };

  const search = (request: SearchRequest): SearchResult => {
    const words = readQuestion(request.text, request.language);
    const unknown = words.filter((word) => !word.options.length).map((word) => word.surface);
    const alsoSearched = words.filter((word) => !word.known && word.options.length).flatMap((word) => word.options.slice(0, 2).map((option) => option.label));
    const boosts = boostsOf(words);
    // A name that resembles another is another: a slip is not assumed where a capital letter stands.
    const unknownNames = words.filter((word) => word.name && word.options.every(({ via }) => via === 'spelling')).map((word) => word.surface);
    if (!boosts.size) return { hits: [], words, unknown, unknownNames, alsoSearched: [] };
    const focus = request.focus ? readQuestion(request.focus, request.language) : [];
    const wanted = wantedBy(request.focus ?? request.text, request.focus === undefined ? words : focus, analyser);
    const near = request.actors ? { actors: request.actors, others: 0 } : { actors: regionsIn(request.text), others: tuning.others };
    const narrowed = request.recommendation || request.document || request.kinds || request.year;
    const hits = scoring
      .best(boosts, near.actors.length ? tuning.candidates * 5 : tuning.candidates * 2, narrowed ? (at) => concerns(held(at).passage, request) : undefined)
      .map((found): Covered => {
        const coverage = shareOf(words, found.held);
        return { ...found, passage: held(found.at).passage, coverage, score: found.score * coverage ** tuning.coveragePower * nearness(held(found.at), near.actors, near.others) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
      .slice(0, Math.max(request.limit ?? 10, tuning.candidates));
    const asked = new Map([...words, ...focus].flatMap(({ options }) => options.flatMap(({ terms }) => terms.map((term) => [ids.get(term) ?? -1, term] as const))));
    return {
      hits: hits
        .slice(0, Math.max(request.limit ?? 10, tuning.finalists))
        .map((hit) => finish(hit, words, (part) => scoring.heldBy(hit.at, part, asked), wanted, focus))
        .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
        .slice(0, request.limit ?? 10),
      words,
      unknown,
      unknownNames,
      alsoSearched: [...new Set(alsoSearched)].slice(0, 6),
    };
  };
  return {
    search,
    english,
    share: (question, language, text) => shareOf(readQuestion(question, language), termsOf(text)),
  };
}

/** What each term of the question is worth: as much as in its best reading. */
function boostsOf(words: readonly QueryWord[]): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const { options } of words)
    for (const { terms, weight } of options) for (const term of terms) boosts.set(term, Math.max(boosts.get(term) ?? 0, weight / Math.sqrt(terms.length)));
  return boosts;
}

/** What the parts of a compound say where the texts have the whole word elsewhere. */
const onlyParts = 0.3;
/** A corrected word may have been another word after all, and the parts of a compound another thing than the whole ("kræftplan"). A synonym counts by its weight. */
const worths: Partial<Record<QueryOption['via'], number>> = { same: 1, english: 1, spelling: 0.85, part: 0.5 };

/** How far one word is held by a set of terms, 0–1: the best of its readings. */
export function holds(word: QueryWord, held: ReadonlySet<string>): number {
  let best = 0;
  for (const { terms, weight, via } of word.options) {
    const share = terms.filter((term) => held.has(term)).length / terms.length;
    // Of half a phrase only the head says much: "læge" of "praktiserende læge", but not "praktiserende".
    const part = share === 1 ? 1 : held.has(terms.at(-1) ?? '') ? 0.5 : share * 0.4;
    const worth = (via === 'part' && word.known ? onlyParts : (worths[via] ?? 0.5 + weight / 2)) * part;
    if (worth > best) best = worth;
  }
  return best;
}

/** Share of the words' rarity that a set of terms holds. */
export function shareOf(words: readonly QueryWord[], held: ReadonlySet<string>): number {
  let all = 0;
  let got = 0;
  for (const word of words) {
    all += word.rarity;
    got += word.rarity * holds(word, held);
  }
  return all ? got / all : 0;
}

interface Covered extends Scored {
  readonly passage: Passage;
  readonly coverage: number;
}

/** `heldBy`: the question's terms that a part of the passage holds, its headings (0) or one of its units. */
function finish(
  { passage, coverage, held, score: found }: Covered,
  words: readonly QueryWord[],
  heldBy: (part: number) => ReadonlySet<string>,
  wanted: Wanted,
  focus: readonly QueryWord[],
): Hit {
  const inHeadings = heldBy(0);
  const units = passage.units.map((unit, at) => {
    const terms = heldBy(at + 1);
    const fit = wanted.any ? wanted.fit(unit.text) : 0;
    // A sentence that only leads in ("… på tre måder:") or tells of the form is seldom the answer.
    const empty = unit.text.startsWith('Statuskolonnen') ? 0.5 : unit.text.endsWith(':') ? 0.15 : 0;
    const share = shareOf(words, terms);
    return { at, terms, fit, share, worth: share + 2 * shareOf(focus, terms) + 0.25 * fit - empty };
  });
  /** Of equals the first. */
  const highest = (some: typeof units) => some.reduce((one, other) => (other.worth > one.worth + 1e-9 ? other : one));
  const likeliest = highest(units);
  // The one with what is wanted, where it holds enough of the question to be about it.
  const told = likeliest.fit < 1 ? units.filter(({ fit, share }) => fit === 1 && share >= tuning.toldShare) : [];
  const { at: best, fit: bestFit, terms: bestTerms } = told.length ? highest(told) : likeliest;
  const bestCoverage = shareOf(words, new Set([...bestTerms, ...inHeadings]));
  // What is wanted may stand a sentence before or after the one that names the thing.
  const around = passage.units.slice(Math.max(0, best - 1), best + 2);
  const fit = wanted.any ? Math.max(bestFit, ...around.map((unit) => wanted.fit(unit.text) * 0.95)) : undefined;
  const score = found * (fit === undefined ? 1 : tuning.unfit + fit);
  const matched = words.filter((word) => holds(word, held) > 0.3);
  return {
    passage,
    score,
    coverage,
    best,
    bestCoverage,
    ...(fit !== undefined && { fit }),
    matched: matched.map((word) => word.surface),
    missed: words.filter((word) => !matched.includes(word)).map((word) => word.surface),
  };
}
