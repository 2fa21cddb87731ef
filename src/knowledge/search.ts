// Passages → search. MiniSearch finds and scores; coverage of the person's own words decides how much a hit is worth.
import MiniSearch, { type Query } from 'minisearch';
import type { Document, Hit, Language, Passage, QueryWord, SearchRequest, SearchResult } from '../model.js';
import type { Analyser } from '../language/analyse.js';
import { createReadQuestion, type WordLists } from './question-words.js';
import { covers } from './dating.js';
import { wantedBy, type Wanted } from './wanted.js';

/** BM25+ parameters and heading weight: the best of those measured on these texts (docs/benchmarks.md). */
export const tuning = { k: 1.2, b: 0.75, d: 0.5, heading: 0.8, coveragePower: 1.2, candidates: 40, finalists: 12, unfit: 0.8 };

export interface Search {
  add(item: PreparedPassage): void;
  search(request: SearchRequest): SearchResult;
  share(question: string, language: Language, text: string): number;
  english(word: string): boolean;
}

/** A passage ready to be indexed: the terms of its two fields, in order and separated by blanks, and the actors that it names. */
export interface PreparedPassage {
  readonly passage: Passage;
  readonly heading: string;
  readonly text: string;
  readonly mentions: readonly string[];
}

export function createSearch(documents: ReadonlyMap<string, Document>, analyser: Analyser, lists: WordLists): Search {
  const prepared = new Map<string, PreparedPassage>();
  const frequency = new Map<string, number>();
  const index = new MiniSearch<PreparedPassage>({
    fields: ['heading', 'text'],
    // Terms come ready made, so that no word is analysed twice.
    extractField: (item, field) => (field === 'heading' ? item.heading : field === 'text' ? item.text : item.passage.id),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  const add = (item: PreparedPassage): void => {
    prepared.set(item.passage.id, item);
    for (const term of new Set(`${item.heading} ${item.text}`.split(' '))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    index.add(item);
  };
  const held = (id: unknown): PreparedPassage => prepared.get(id as string) as PreparedPassage;
  const { readQuestion: readAnew, english } = createReadQuestion(analyser, lists, frequency, () => Math.max(prepared.size, 1));

  /** A turn asks several things of one question: it is read once. */
  let lastRead: { readonly text: string; readonly language: Language; readonly words: QueryWord[] } | undefined;
  const readQuestion = (text: string, language: Language): QueryWord[] => {
    if (lastRead?.text !== text || lastRead.language !== language) lastRead = { text, language, words: readAnew(text, language) };
    return lastRead.words;
  };
  const concerns = (passage: Passage, request: SearchRequest): boolean => {
    const document = documents.get(passage.document);
    if (request.recommendation && passage.recommendation !== request.recommendation) return false;
    if (request.document && passage.document !== request.document) return false;
    if (request.kind && document?.kind !== request.kind) return false;
    if (request.year && !(document && covers(document.dating, request.year))) return false;
    return true;
  };
  /** 1 where the passage is said by or of one of the actors, less where it only names one, 0 where it concerns others. */
  const nearness = ({ passage, mentions }: PreparedPassage, actors: readonly string[] | undefined): number => {
    if (!actors?.length) return 1;
    if (actors.some((actor) => passage.actors.includes(actor) || (!passage.actors.length && documents.get(passage.document)?.regions.includes(actor)))) return 1;
    return actors.some((actor) => mentions.includes(actor)) ? 0.6 : 0;
  };

  const search = (request: SearchRequest): SearchResult => {
    const words = readQuestion(request.text, request.language);
    const unknown = words.filter((word) => !word.options.length).map((word) => word.surface);
    const alsoSearched = words.filter((word) => !word.known && word.options.length).flatMap((word) => word.options.slice(0, 2).map((option) => option.label));
    const query = toQuery(words);
    // A name that resembles another is another: a slip is not assumed where a capital letter stands.
    const unknownNames = words.filter((word) => word.name && word.options.every(({ via }) => via === 'spelling')).map((word) => word.surface);
    if (!query) return { hits: [], words, unknown, unknownNames, alsoSearched: [] };
    const focus = request.focus ? readQuestion(request.focus, request.language) : [];
    const wanted = wantedBy(request.focus ?? request.text, request.focus === undefined ? words : focus, analyser);
    const found = index.search(query.tree, {
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boostTerm: (term) => query.boosts.get(term) ?? 1,
      boost: { heading: tuning.heading },
      bm25: { k: tuning.k, b: tuning.b, d: tuning.d },
      filter: (result) => concerns(held(result.id).passage, request),
    });
    const hits = found
      .slice(0, request.actors?.length ? tuning.candidates * 5 : tuning.candidates * 2)
      .map((result): { passage: Passage; score: number; coverage: number; held: ReadonlySet<string> } => {
        const terms = new Set(result.terms);
        const coverage = shareOf(words, terms);
        // MiniSearch multiplies by the number of matched query terms, which expansions inflate; the share of the person's words takes its place.
        return {
          passage: held(result.id).passage,
          score: (result.score / Math.max(1, result.queryTerms.length)) * coverage ** tuning.coveragePower * nearness(held(result.id), request.actors),
          coverage,
          held: terms,
        };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
      .slice(0, Math.max(request.limit ?? 10, tuning.candidates));
    return {
      hits: hits
        .slice(0, Math.max(request.limit ?? 10, tuning.finalists))
        .map((hit) => finish(hit, words, analyser, wanted, focus))
        .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
        .slice(0, request.limit ?? 10),
      words,
      unknown,
      unknownNames,
      alsoSearched: [...new Set(alsoSearched)].slice(0, 6),
    };
  };
  return {
    add,
    search,
    english,
    share: (question, language, text) => shareOf(readQuestion(question, language), new Set(analyser.terms(text))),
  };
}

function toQuery(words: readonly QueryWord[]): { tree: Query; boosts: Map<string, number> } | undefined {
  const boosts = new Map<string, number>();
  for (const { options } of words)
    for (const { terms, weight } of options) for (const term of terms) boosts.set(term, Math.max(boosts.get(term) ?? 0, weight / Math.sqrt(terms.length)));
  return boosts.size ? { tree: { combineWith: 'OR', queries: [...boosts.keys()] }, boosts } : undefined;
}

/** How far one word is held by a set of terms, 0–1: the best of its readings. */
export function holds(word: QueryWord, held: ReadonlySet<string>): number {
  let best = 0;
  for (const { terms, weight, via } of word.options) {
    const share = terms.filter((term) => held.has(term)).length / terms.length;
    // Of half a phrase only the head says much: "læge" of "praktiserende læge", but not "praktiserende".
    const part = share === 1 ? 1 : held.has(terms.at(-1) ?? '') ? 0.7 : share * 0.4;
    // A corrected word may have been another word after all.
    const worth = (via === 'same' || via === 'english' ? 1 : via === 'spelling' ? 0.85 : 0.5 + weight / 2) * part;
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

function finish(
  hit: { passage: Passage; score: number; coverage: number; held: ReadonlySet<string> },
  words: readonly QueryWord[],
  analyser: Analyser,
  wanted: Wanted,
  focus: readonly QueryWord[],
): Hit {
  const { passage, coverage, held } = hit;
  const headingTerms = new Set(analyser.terms(passage.trail.join('\n')));
  let best = 0;
  let bestWorth = -1;
  let bestCoverage = 0;
  let bestFit = 0;
  passage.units.forEach((unit, at) => {
    const terms = new Set(analyser.terms(unit.text));
    const fit = wanted.any ? wanted.fit(unit.text) : 0;
    // A sentence that only leads in ("… på tre måder:") or tells of the form is seldom the answer.
    const empty = unit.text.startsWith('Statuskolonnen') ? 0.5 : unit.text.endsWith(':') ? 0.15 : 0;
    const worth = shareOf(words, terms) + 2 * shareOf(focus, terms) + 0.25 * fit - at * 0.0001 - empty;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = at;
      bestFit = fit;
      bestCoverage = shareOf(words, new Set([...terms, ...headingTerms]));
    }
  });
  // What is wanted may stand a sentence before or after the one that names the thing.
  const around = passage.units.slice(Math.max(0, best - 1), best + 2);
  const fit = wanted.any ? Math.max(bestFit, ...around.map((unit) => wanted.fit(unit.text) * 0.95)) : undefined;
  const score = hit.score * (fit === undefined ? 1 : tuning.unfit + fit);
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
