// Text → terms, for indexing and asking alike: one analyser, so that the two can never drift apart.
import { clean } from './fold.js';
import { compoundHeads, compounds, type Compounds } from './compounds.js';
import { stem } from './stem.js';
import { stopWords } from './stop-words.js';
import { tokens, type Word } from './tokens.js';

export interface Analyser {
  /** Every term of a text: each word's stem, and the parts of a compound or a hyphenated word behind it. */
  terms(text: string): string[];
  /** The same of words read before. */
  termsOf(list: readonly Word[]): string[];
  /** A word's own term and its parts'. */
  readings(word: Word): Readings;
  /** Folded words that stand in the texts, with how often. */
  readonly words: ReadonlyMap<string, number>;
  readonly compounds: Pick<Compounds, 'opening' | 'heading'>;
}
export interface Readings {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** Counts the folded words of the texts: what the compound splitter learns from. */
export function countWords(texts: Iterable<readonly Word[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of texts)
    for (const { folded, pieces } of list) {
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
      for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  return counts;
}

/** `heads`: what the words teach the splitter of compounds, where it was worked out before. */
export function createAnalyser(words: ReadonlyMap<string, number>, heads: ReadonlyMap<string, number> = compoundHeads(words)): Analyser {
  const splitter: Compounds = compounds(heads);
  /** Each distinct word of the texts is analysed once; a question's unknown words are not kept. */
  const memo = new Map<string, Readings>();

  const readings = (word: Word): Readings => {
    const kept = memo.get(word.surface);
    if (kept) return kept;
    const made = read(word);
    if (words.has(word.folded)) memo.set(word.surface, made);
    return made;
  };
  const read = ({ folded, pieces }: Word): Readings => {
    const whole = stem(folded);
    const parts = new Set<string>();
    for (const piece of pieces) if (piece.length > 1 || /\d/.test(piece)) parts.add(stem(piece));
    for (const word of pieces.length ? pieces : [folded]) for (const part of splitter.parts(word)) parts.add(part);
    parts.delete(whole);
    return { whole, parts: [...parts] };
  };

  const termsOf = (list: readonly Word[]): string[] => {
    const terms: string[] = [];
    for (const word of list) {
      if (stopWords.has(word.folded) || (word.folded.length < 2 && !/[\d§½]/.test(word.folded))) continue;
      const { whole, parts } = readings(word);
      terms.push(whole, ...parts);
    }
    return terms;
  };
  return { words, compounds: splitter, readings, termsOf, terms: (text) => termsOf(tokens(clean(text))) };
}

/** The folded words of a text, in order. */
export const foldedWords = (text: string): string[] => tokens(clean(text)).map((token) => token.folded);
