// A question → the words that the search looks for, each with all it may be understood as.
import type { Language, QueryOption, QueryWord } from '../model.js';
import type { Analyser } from '../language/analyse.js';
import { englishStem } from '../language/english-stem.js';
import { clean } from '../language/fold.js';
import { numeral } from '../language/numerals.js';
import { spellingIndex } from '../language/spelling.js';
import { stem } from '../language/stem.js';
import { questionWords } from '../language/stop-words.js';
import { tokens, type Token } from '../language/tokens.js';
import { orderedWords, type OrderedWords } from '../language/word-order.js';
import { wordsHolding } from '../language/words-holding.js';
import { danishFor, type ReadLists } from './word-lists.js';

/** Caps: a question of any length costs no more than this many words and terms. */
export const caps = { characters: 2000, words: 24, optionsPerWord: 12 } as const;

/** What an option is worth beside the word itself. Measured on the tuning questions. */
export const weights: Record<QueryOption["via"], number> = { same: 1, part: 0.4, english: 0.5, synonym: 0.6, spelling: 0.8 };

export interface QuestionReader {
  readQuestion(text: string, language: Language): QueryWord[];
  /** A folded word that the English list has and the texts have not. */
  english(word: string): boolean;
}

/** Beside one of these a word that no text holds is a place, however it is written: "esbjerg kommune". */
const places = new Set(['kommune', 'kommunes', 'amt', 'amts', 'municipality', 'county']);

const isQuestionWord = (folded: string): boolean => questionWords.da.has(folded) || questionWords.en.has(folded);

/** What stands in the texts. */
export interface Texts {
  readonly passages: number;
  /** In how many passages a term stands. */
  frequency(term: string): number;
  /** Words and terms, for slips. */
  readonly words: OrderedWords;
  readonly terms: OrderedWords;
}

export function createReadQuestion(analyser: Analyser, lists: ReadLists, texts: Texts): QuestionReader {
  const often = (word: string): number => analyser.words.get(word) ?? 0;
  const held = (term: string): boolean => texts.frequency(term) > 0;
  const correct = spellingIndex(texts.words, often);
  const within = wordsHolding(texts.words, often);
  /** Terms by themselves: a misspelt inflection that no text holds ("instruemnterne") may still stem to one that some do. */
  const correctTerm = spellingIndex(texts.terms, texts.frequency);
  const [correctEnglish, correctEnglishStem] = [lists.slips.inflected, lists.slips.stems].map(({ list, order }) => spellingIndex(orderedWords(list, order), () => 1));
  /** An English word with a slip, as the list writes it. */
  const englishSpelt = (word: string): string =>
    isQuestionWord(word) || inTexts(word) || lists.words.has(word) || lists.stems.has(englishStem(word)) ? word : (correctEnglish?.(word) ?? correctEnglishStem?.(englishStem(word)) ?? word);
  const rarityOf = (term: string): number => Math.log(1 + texts.passages / (texts.frequency(term) || 0.5));
  /** A word that no text holds: a name or a number tells as much as any word can, another word as much as a rare one. */
  const unknownRarity = (name: boolean) => (name ? rarityOf('') : Math.log(1 + texts.passages / 2));
  const correctedPart = (part: string, as: (part: string) => string | undefined): string | undefined => {
    const word = correct(part) ?? correctTerm(stem(part));
    return word === undefined ? undefined : as(word);
  };
  /** A compound that no text holds, with a slip in one of its parts ("fysioterapipilotproejkt"): the parts' stems. */
  const mended = (word: string, depth = 0): readonly string[] | undefined => {
    if (word.length < 8 || word.length > 40 || depth > 1) return undefined;
    const { opening, heading } = analyser.compounds;
    let best: readonly string[] | undefined;
    let most = 0;
    const offer = (known: string, stems: readonly string[] | undefined) => {
      if (stems && known.length > most) [best, most] = [stems, known.length];
    };
    for (let at = 4; at <= word.length - 4; at += 1) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const [first, head] = [opening(left), heading(right)];
      if (first) {
        const last = correctedPart(right, heading);
        const rest = last ? [last] : mended(right, depth + 1);
        offer(left, rest && [first, ...rest]);
      }
      if (head) {
        const front = correctedPart(left, opening) ?? (/[se]$/.test(left) ? correctedPart(left.slice(0, -1), opening) : undefined);
        const rest = front ? [front] : mended(left, depth + 1);
        offer(right, rest && [...rest, head]);
      }
    }
    return best;
  };
  const inTexts = (folded: string): boolean => analyser.words.has(folded) || held(analyser.readings({ surface: folded, folded, pieces: [] }).whole);
  /** Two words that the texts write as one ("tele tolkning"), perhaps with a slip ("ydre numre"). */
  const joinedForm = (first: Token, second: Token | undefined): Token | undefined => {
    if (!second || first.pieces.length || second.pieces.length || first.folded.length < 2 || second.folded.length < 3) return undefined;
    const folded = first.folded + second.folded;
    if (/\d/.test(folded) || isQuestionWord(first.folded) || isQuestionWord(second.folded)) return undefined;
    const word = inTexts(folded) ? folded : folded.length < 9 || (inTexts(first.folded) && inTexts(second.folded)) ? undefined : correct(folded);
    return word === undefined ? undefined : { surface: word, folded: word, pieces: [], start: first.start, end: second.end };
  };
  const option = (via: QueryOption['via'], phrase: string): QueryOption | undefined => {
    const terms = [...new Set(tokens(clean(phrase)).map((token) => analyser.readings(token).whole))].filter((term) => held(term));
    return terms.length ? { terms, weight: weights[via], via, label: phrase } : undefined;
  };

  /** Both words as they stand, where the texts know them apart as well. */
  const apart = (pair: readonly Token[]): QueryOption | undefined => {
    const terms = pair.map((token) => analyser.readings(token).whole);
    return terms.every((term) => held(term)) ? { terms, weight: 1, via: 'same', label: pair.map((token) => token.surface).join(' ') } : undefined;
  };

  const read = (surface: string, token: Token | undefined, danish: readonly string[], name: boolean, pair: readonly Token[] = []): QueryWord => {
    const options: (QueryOption | undefined)[] = [];
    let known = false;
    const asCorrected = (found: readonly (QueryOption | undefined)[]) => found.map((one) => one && { ...one, weight: one.weight * weights.spelling });
    const synonymsOf = (term: string) => (lists.same.get(term) ?? []).map((other) => option('synonym', other));
    if (token) {
      const { whole, parts } = analyser.readings(token);
      known = held(whole);
      if (known) options.push({ terms: [whole], weight: weights.same, via: 'same', label: surface });
      const heldParts = parts.filter((part) => held(part));
      if (heldParts.length && heldParts.length === parts.length) options.push({ terms: heldParts, weight: weights.part, via: 'part', label: surface });
      options.push(...synonymsOf(whole));
      const digit = numeral(token.folded);
      if (digit !== undefined && held(String(digit))) options.push({ terms: [String(digit)], weight: weights.synonym, via: 'synonym', label: String(digit) });
    }
    if (pair.length) options.push(apart(pair));
    for (const phrase of danish) {
      options.push(option('english', phrase));
      if (phrase.length > 3) options.push(...synonymsOf(analyser.terms(phrase)[0] ?? '').map((found) => found && { ...found, weight: found.weight * weights.english }));
    }
    // A name is not part of another: Danmark is not Syddanmark.
    if (token && !name && !options.some(Boolean)) options.push(...within(token.folded).map((word) => option('part', word)));
    if (token && !options.some(Boolean)) {
      const corrected = correct(token.folded);
      const { whole, parts } = corrected ? analyser.readings({ ...token, surface: corrected, folded: corrected, pieces: [] }) : { whole: '', parts: [] };
      if (corrected && held(whole)) {
        options.push({ terms: [whole], weight: weights.spelling, via: 'spelling', label: corrected }, ...asCorrected(synonymsOf(whole)));
        if (parts.length) options.push({ terms: parts.filter((part) => held(part)), weight: weights.spelling * weights.part, via: 'spelling', label: corrected });
      }
    }
    if (token && !name && !options.some(Boolean)) {
      const term = correctTerm(stem(token.folded));
      if (term) options.push({ terms: [term], weight: weights.spelling, via: 'spelling', label: term }, ...asCorrected(synonymsOf(term)));
      const terms = term ? undefined : mended(token.folded)?.filter((term) => held(term));
      if (terms?.length) options.push({ terms, weight: weights.spelling, via: 'spelling', label: terms.join(' + ') });
    }
    const kept = distinct(options).slice(0, caps.optionsPerWord);
    // The most frequent reading sets how much the word tells; a word that no text holds tells the most.
    const rarity = kept.length ? Math.min(...kept.filter(({ via }) => via !== 'synonym' || kept.every((other) => other.via === 'synonym')).map(({ terms }) => Math.max(...terms.map(rarityOf)))) : unknownRarity(name);
    return { surface, name, rarity, known, options: kept };
  };

  const readQuestion = (text: string, language: Language) => {
    const list = tokens(clean(text).slice(0, caps.characters));
    const spelt = language === 'en' ? list.map((token) => englishSpelt(token.folded)) : [];
    const words: QueryWord[] = [];
    const seen = new Set<string>();
    for (let at = 0; at < list.length && words.length < caps.words; ) {
      let size = 1;
      let danish: readonly string[] = [];
      if (language === 'en')
        for (size = Math.min(4, list.length - at); size >= 1; size -= 1) {
          const folded = spelt.slice(at, at + size);
          danish = danishFor(folded, lists);
          if (danish.length) break;
        }
      size = Math.max(1, size);
      let token = list[at];
      if (!token) break;
      const joined = size === 1 ? joinedForm(token, list[at + 1]) : undefined;
      if (joined) size = 2;
      const window = list.slice(at, at + size);
      const opens = at === 0 || /[.!?:]\s*$/.test(text.slice(0, token.start));
      const placed = !inTexts(token.folded) && [list[at - 1], list[at + size]].some((beside) => places.has(beside?.folded ?? ''));
      at += size;
      if (joined) token = joined;
      const { folded } = token;
      if (size === 1 && (isQuestionWord(folded) || (folded.length < 2 && !/[\d½]/.test(folded)))) continue;
      const surface = window.map((one) => one.surface).join(' ');
      const key = window.map((one) => one.folded).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const name = /\d/.test(surface) || (!opens && /^\p{Lu}/u.test(surface)) || placed;
      words.push(read(surface, size === 1 || joined ? token : undefined, danish, name, joined ? window : []));
    }
    return words;
  };
  return { readQuestion, english: (word) => !analyser.words.has(word) && danishFor([word], lists).length > 0 };
}

function distinct(options: readonly (QueryOption | undefined)[]): QueryOption[] {
  const kept = new Map<string, QueryOption>();
  for (const found of options) {
    if (!found?.terms.length) continue;
    const key = found.terms.join(' ');
    const before = kept.get(key);
    if (!before || before.weight < found.weight) kept.set(key, found);
  }
  return [...kept.values()];
}
