// A question → the words that the search looks for, each with all it may be understood as.
import type { Language, QueryOption, QueryWord } from '../model.js';
import type { Analyser } from '../language/analyse.js';
import { clean } from '../language/fold.js';
import { numeral } from '../language/numerals.js';
import { questionWords } from '../language/stop-words.js';
import { everyday, telling } from '../language/telling.js';
import { tokens, type Token } from '../language/tokens.js';
import { wordsHolding } from '../language/words-holding.js';
import { createSlips, type Texts } from './slips.js';
import { danishFor, longestPhrase, phraseKey, type ReadLists } from './word-lists.js';

/** Caps: a question of any length costs no more than this many words and terms. */
export const caps = { characters: 2000, words: 24, optionsPerWord: 12, guessed: 12 } as const;

/** What an option is worth beside the word itself, and a synonym where the texts hold the word too. Measured on the tuning questions. */
export const weights: Record<QueryOption['via'], number> = { same: 1, part: 0.4, english: 0.5, synonym: 0.6, spelling: 0.8 };
const synonymOfKnown = 0.5;

export interface QuestionReader {
  readQuestion(text: string, language: Language): QueryWord[];
  /** A folded word that the English list has and the texts have not. */
  english(word: string): boolean;
}

/** Beside one of these a word that no text holds is a place, however it is written: "esbjerg kommune". */
const places = new Set(['kommune', 'kommunes', 'amt', 'amts', 'municipality', 'county']);

/** "Hvilken måned", "what year": what is asked for, told by the kind of answer that is wanted. */
const asked = { by: new Set(['hvilken', 'hvilket', 'hvilke', 'what', 'which']), for: new Set(['aar', 'dag', 'dato', 'maaned', 'date', 'day', 'month', 'year']) };

const interrogative = /^hv(?:ad|em|or|ordan|orfor|ornaar|ilken|ilket|ilke)$/;
const isQuestionWord = (folded: string): boolean => questionWords.da.has(folded) || questionWords.en.has(folded);

/** Words of a question that are read as one. */
interface Window {
  readonly tokens: readonly Token[];
  /** The word itself; none where several words mean something only together. */
  readonly word?: Token;
  /** What they are in Danish, where they are English. */
  readonly danish: readonly string[];
}

type Options = readonly (QueryOption | undefined)[];
const times = (factor: number, options: Options): Options => options.map((one) => one && { ...one, weight: one.weight * factor });

export function createReadQuestion(analyser: Analyser, lists: ReadLists, texts: Texts): QuestionReader {
  const held = (term: string): boolean => texts.frequency(term) > 0;
  const slips = createSlips(analyser, lists, texts);
  const within = wordsHolding(texts.words, (word) => analyser.words.get(word) ?? 0);
  const rarityOf = (term: string): number => Math.log(1 + texts.passages / (texts.frequency(term) || 0.5));
  /** A word that no text holds: a name or a number tells as much as any word can, another word as much as a rare one. */
  const unknownRarity = (name: boolean) => (name ? rarityOf('') : Math.log(1 + texts.passages / 2));
  const readings = (folded: string) => analyser.readings({ surface: folded, folded, pieces: [] });
  const inTexts = (folded: string): boolean => analyser.words.has(folded) || held(readings(folded).whole);

  /** Two words that the texts write as one ("tele tolkning"), perhaps with a slip ("ydre numre"). */
  const joinedForm = (first: Token, second: Token | undefined): Token | undefined => {
    if (!second || first.pieces.length || second.pieces.length || first.folded.length < 2 || second.folded.length < 3) return undefined;
    const folded = first.folded + second.folded;
    if (/\d/.test(folded) || isQuestionWord(first.folded) || isQuestionWord(second.folded)) return undefined;
    const word = inTexts(folded) ? folded : folded.length < 9 || (inTexts(first.folded) && inTexts(second.folded)) ? undefined : slips.word(folded);
    return word === undefined ? undefined : { surface: word, folded: word, pieces: [], start: first.start, end: second.end };
  };

  /** What begins at a place and is read as one: an English phrase, a Danish one of the synonyms, a compound written apart, a word. */
  const windowAt = (list: readonly Token[], spelt: readonly string[], at: number, language: Language): Window => {
    const [first, second] = [list[at] as Token, list[at + 1]];
    const longest = Math.min(longestPhrase, list.length - at);
    for (let size = longest; size >= 1; size -= 1) {
      const words = spelt.slice(at, at + size);
      if (language === 'da' && words.some((word) => questionWords.da.has(word) || inTexts(word) || everyday(word, 'da'))) continue;
      const danish = danishFor(words, lists);
      if (danish.length) return { tokens: list.slice(at, at + size), ...(size === 1 && { word: first }), danish };
    }
    // "Hvor mange patienter" asks for a count of patients, whatever the list makes of it.
    if (!interrogative.test(first.folded) && lists.phraseStarts.has(analyser.readings(first).whole))
      for (let size = longest; size > 1; size -= 1) {
        const window = list.slice(at, at + size);
        if (window.every(({ folded }) => isQuestionWord(folded))) continue;
        if (lists.same.has(phraseKey(window.map((token) => analyser.readings(token).whole)))) return { tokens: window, danish: [] };
      }
    const joined = joinedForm(first, second);
    return joined && second ? { tokens: [first, second], word: joined, danish: [] } : { tokens: [first], word: first, danish: [] };
  };

  const option = (via: QueryOption['via'], phrase: string): QueryOption | undefined => {
    const terms = [...new Set(tokens(clean(phrase)).map((token) => analyser.readings(token).whole))].filter(held);
    return terms.length ? { terms, weight: weights[via], via, label: phrase } : undefined;
  };
  /** Single words: the parts of a phrase say little by themselves ("regionens klinik"). */
  const synonymsOf = (...terms: readonly string[]): Options =>
    (lists.same.get(phraseKey(terms)) ?? []).filter((other) => !other.includes(' ')).map((other) => option('synonym', other));
  /** Several words as they stand, where the texts know all that carry content. */
  const asTheyStand = (window: readonly Token[]): QueryOption | undefined => {
    const terms = window.filter(({ folded }) => !isQuestionWord(folded)).map((token) => analyser.readings(token).whole);
    return terms.length && terms.every(held) ? { terms, weight: weights.same, via: 'same', label: window.map(({ surface }) => surface).join(' ') } : undefined;
  };
  /** `translated`: the list has the word, so that it is English; the synonyms are Danish. */
  const ofWord = (token: Token, translated: boolean): Options => {
    const { whole, parts } = analyser.readings(token);
    const synonyms = translated ? [] : synonymsOf(whole);
    const digit = numeral(token.folded);
    return [
      held(whole) ? { terms: [whole], weight: weights.same, via: 'same', label: token.surface } : undefined,
      parts.length && parts.every(held) ? { terms: parts, weight: weights.part, via: 'part', label: token.surface } : undefined,
      ...(held(whole) ? times(synonymOfKnown / weights.synonym, synonyms) : synonyms),
      digit !== undefined && held(String(digit)) ? { terms: [String(digit)], weight: weights.synonym, via: 'synonym', label: String(digit) } : undefined,
    ];
  };
  const ofSlip = (folded: string): Options => {
    const corrected = slips.word(folded);
    const { whole, parts } = readings(corrected ?? '');
    if (!corrected || !held(whole)) return [];
    return [
      { terms: [whole], weight: weights.spelling, via: 'spelling', label: corrected },
      ...times(weights.spelling, synonymsOf(whole)),
      { terms: parts.filter(held), weight: weights.spelling * weights.part, via: 'spelling', label: corrected },
    ];
  };
  const ofSlippedTerms = (folded: string): Options => {
    const terms = slips.terms(folded);
    if (!terms) return [];
    return [{ terms, weight: weights.spelling, via: 'spelling', label: terms.join(' + ') }, ...times(weights.spelling, synonymsOf(...terms))];
  };
  /** Ways to read a word that the texts do not hold, the likeliest first: only the first that leads anywhere counts. A name is not part of another: Danmark is not Syddanmark. */
  const guesses: readonly ((token: Token, name: boolean) => Options)[] = [
    ({ folded }, name) => (name ? [] : within(folded).map((word) => option('part', word))),
    ({ folded }) => ofSlip(folded),
    ({ folded }, name) => (name ? [] : ofSlippedTerms(folded)),
  ];

  /** `guessing`: what the texts do not hold may be guessed at. */
  const optionsOf = ({ tokens: window, word, danish }: Window, name: boolean, guessing: boolean): QueryOption[] => {
    const found: (QueryOption | undefined)[] = [
      ...(word ? ofWord(word, danish.length > 0) : danish.length ? [] : synonymsOf(...window.map((token) => analyser.readings(token).whole))),
      ...(window.length > 1 && !danish.length ? [asTheyStand(window)] : []),
      ...danish.map((phrase) => option('english', phrase)),
    ];
    for (const guess of guesses) if (guessing && word && !found.some(Boolean)) found.push(...guess(word, name));
    return distinct(found).slice(0, caps.optionsPerWord);
  };

  const readQuestion = (text: string, language: Language): QueryWord[] => {
    const list = tokens(clean(text).slice(0, caps.characters));
    const spelt = list.map(({ folded }) => (language === 'en' && !isQuestionWord(folded) ? slips.english(folded, inTexts) : folded));
    const words = new Map<string, QueryWord>();
    let guessed = 0;
    for (let at = 0; at < list.length && words.size < caps.words; ) {
      const window = windowAt(list, spelt, at, language);
      const [first] = window.tokens as [Token];
      const opens = at === 0 || /[.!?:]\s*$/.test(text.slice(0, first.start));
      const [before, after] = [list[at - 1], list[at + window.tokens.length]];
      const placed = !inTexts(first.folded) && [before, after].some((beside) => places.has(beside?.folded ?? ''));
      at += window.tokens.length;
      if (asked.for.has(first.folded) && asked.by.has(before?.folded ?? '')) continue;
      if (window.tokens.length === 1 && (isQuestionWord(first.folded) || (first.folded.length < 2 && !/[\d½]/.test(first.folded)))) continue;
      const key = window.tokens.map(({ folded }) => folded).join(' ');
      if (words.has(key)) continue;
      const surface = window.tokens.map((token) => token.surface).join(' ');
      const name = /\d/.test(surface) || (!opens && /^\p{Lu}/u.test(surface)) || placed;
      const options = optionsOf(window, name, guessed < caps.guessed);
      if (!options.some(({ via }) => via === 'same' || via === 'english')) guessed += 1;
      // The most frequent reading sets how much the word tells; a word that no text holds tells the most.
      const reading = options.filter(({ via }) => via !== 'synonym' || options.every((other) => other.via === 'synonym'));
      const rarity = options.length ? Math.min(...reading.map(({ terms }) => Math.max(...terms.map(rarityOf)))) : unknownRarity(name);
      const spoken = language === 'en' || window.danish.length ? 'en' : 'da';
      const told = name ? 1 : Math.max(...window.tokens.map(({ folded }) => telling(folded, spoken)));
      words.set(key, { surface, name, rarity: rarity * told, known: Boolean(window.word && held(analyser.readings(window.word).whole)), options });
    }
    return [...words.values()];
  };
  return { readQuestion, english: (word) => !analyser.words.has(word) && danishFor([word], lists).length > 0 };
}

function distinct(options: Options): QueryOption[] {
  const kept = new Map<string, QueryOption>();
  for (const found of options) {
    if (!found?.terms.length) continue;
    const key = found.terms.join(' ');
    const before = kept.get(key);
    if (!before || before.weight < found.weight) kept.set(key, found);
  }
  return [...kept.values()];
}
