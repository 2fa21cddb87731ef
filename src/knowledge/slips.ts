// Typing errors in a question, put right by what the texts and the English list hold.
import type { Analyser } from '../language/analyse.js';
import { englishStem } from '../language/english-stem.js';
import { spellingIndex } from '../language/spelling.js';
import { stem } from '../language/stem.js';
import { everyday } from '../language/telling.js';
import { orderedWords, type OrderedWords } from '../language/word-order.js';
import type { ReadLists } from './word-lists.js';

/** What stands in the texts. */
export interface Texts {
  readonly passages: number;
  /** In how many passages a term stands. */
  frequency(term: string): number;
  /** Words and terms, for slips. */
  readonly words: OrderedWords;
  readonly terms: OrderedWords;
}

export interface Slips {
  /** The word of the texts that a word is a slip of. */
  word(folded: string): string | undefined;
  /** The terms that a misspelt inflection ("instruemnterne") or compound ("fysioterapipilotproejkt") comes to. */
  terms(folded: string): readonly string[] | undefined;
  /** An English word as the list writes it: itself where it is no slip. */
  english(folded: string, known: (folded: string) => boolean): string;
}

export function createSlips(analyser: Analyser, lists: ReadLists, texts: Texts): Slips {
  const wordOf = spellingIndex(texts.words, (word) => analyser.words.get(word) ?? 0);
  const termOf = spellingIndex(texts.terms, texts.frequency);
  const [inflected, stems] = [lists.slips.inflected, lists.slips.stems].map(({ list, order }) => spellingIndex(orderedWords(list, order), () => 1));

  const part = (misspelt: string, as: (part: string) => string | undefined): string | undefined => {
    const word = wordOf(misspelt) ?? termOf(stem(misspelt));
    return word === undefined ? undefined : as(word);
  };
  /** A compound that no text holds, with a slip in one of its parts: the parts' stems. */
  const compound = (word: string, depth = 0): readonly string[] | undefined => {
    if (word.length < 8 || word.length > 40 || depth > 1) return undefined;
    const { opening, heading } = analyser.compounds;
    let best: readonly string[] | undefined;
    let most = 0;
    const offer = (known: string, parts: readonly string[] | undefined) => {
      if (parts && known.length > most) [best, most] = [parts, known.length];
    };
    for (let at = 4; at <= word.length - 4; at += 1) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      const [first, head] = [opening(left), heading(right)];
      if (first) {
        const last = part(right, heading);
        const rest = last ? [last] : compound(right, depth + 1);
        offer(left, rest && [first, ...rest]);
      }
      if (head) {
        const front = part(left, opening) ?? (/[se]$/.test(left) ? part(left.slice(0, -1), opening) : undefined);
        const rest = front ? [front] : compound(left, depth + 1);
        offer(right, rest && [...rest, head]);
      }
    }
    return best;
  };

  return {
    word: (folded) => (everyday(folded, 'da') ? undefined : wordOf(folded)),
    terms(folded) {
      if (everyday(folded, 'da')) return undefined;
      const term = termOf(stem(folded));
      const terms = term ? [term] : compound(folded)?.filter((one) => texts.frequency(one) > 0);
      return terms?.length ? terms : undefined;
    },
    english: (folded, known) =>
      known(folded) || lists.words.has(folded) || lists.stems.has(englishStem(folded)) || everyday(folded, 'en')
        ? folded
        : (inflected?.(folded) ?? stems?.(englishStem(folded)) ?? folded),
  };
}
