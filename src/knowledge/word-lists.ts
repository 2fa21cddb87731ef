// The folder's word lists, English–Danish and synonyms, as questions are looked up in them.
import type { Actor } from '../model.js';
import type { Analyser } from '../language/analyse.js';
import { englishStem } from '../language/english-stem.js';
import { clean, fold } from '../language/fold.js';
import { tokens } from '../language/tokens.js';
import { createLast } from '../memo.js';
import { orderWords, type WordOrder } from '../language/word-order.js';

/** Words of a phrase that the lists may hold, at most. */
export const longestPhrase = 4;

/** As the files write them. */
export interface WordLists {
  readonly english: readonly { readonly en: readonly string[]; readonly da: readonly string[] }[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Plain data: made once for a folder, in another thread. */
export interface ReadLists {
  /** Danish words by the English phrase as it stands. */
  readonly spelled: ReadonlyMap<string, readonly string[]>;
  /** Those phrases by their stems, for inflections that the list does not name. */
  readonly stemmed: ReadonlyMap<string, readonly string[]>;
  /** Synonyms by a word's term, or by the terms of a phrase. */
  readonly same: ReadonlyMap<string, readonly string[]>;
  /** The first terms of those phrases. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Every English word, and stem, that the list holds. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** For slips in them: the words in every inflection, and the stems. */
  readonly slips: Readonly<Record<'inflected' | 'stems', { readonly list: readonly string[]; readonly order: WordOrder }>>;
}

/** How a phrase of Danish terms stands among the synonyms. */
export const phraseKey = (terms: readonly string[]): string => terms.join(' ');

const englishKey = (words: readonly string[]): string => words.map((word) => englishStem(word)).join(' ');

/** Letters that an English inflection may change at a word's end. */
const ending = 3;

/** Of one stem are also other words: "excel" and "excellent". */
function inflects(word: string, other: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return Math.max(word.length, other.length) - shared <= ending;
}

/** What the list has for an English phrase, in any inflection: Danish words. Input: folded words. */
export function danishFor(words: readonly string[], { spelled, stemmed }: ReadLists): readonly string[] {
  const same = (phrase: string): boolean => phrase.split(' ').every((other, at) => inflects(words[at] ?? '', other));
  return spelled.get(words.join(' ')) ?? (stemmed.get(englishKey(words)) ?? []).filter(same).flatMap((phrase) => spelled.get(phrase) ?? []);
}

/** The list names one form. */
const inflections = (word: string): string[] =>
  word.length < 4 ? [word] : [word, `${word}s`, `${word}${word.endsWith('e') ? '' : 'e'}d`, `${word.replace(/e$/, '')}ing`];

const add = (map: Map<string, string[]>, key: string, words: readonly string[]) => {
  const before = map.get(key);
  if (before) before.push(...words);
  else map.set(key, [...words]);
};

const english = createLast<Omit<ReadLists, 'same' | 'phraseStarts'>>();

export const readLists = ({ english: pairs, synonyms }: WordLists, analyser: Analyser): ReadLists => ({
  ...english.of(pairs, () => readEnglish(pairs)),
  ...readSynonyms(synonyms, analyser),
});

function readEnglish(pairs: WordLists['english']): Omit<ReadLists, 'same' | 'phraseStarts'> {
  const spelled = new Map<string, string[]>();
  const stemmed = new Map<string, string[]>();
  for (const { en, da } of pairs)
    for (const phrase of en) {
      const folded = tokens(fold(phrase)).map((token) => token.folded);
      const written = folded.join(' ');
      if (!spelled.has(written)) add(stemmed, englishKey(folded), [written]);
      add(spelled, written, da);
    }
  const words = new Set([...spelled.keys()].flatMap((phrase) => phrase.split(' ')));
  const stems = new Set([...words].map((word) => englishStem(word)));
  const inOrder = (some: Iterable<string>) => {
    const list = [...new Set(some)];
    return { list, order: orderWords(list) };
  };
  return { spelled, stemmed, words, stems, slips: { inflected: inOrder([...words].flatMap(inflections)), stems: inOrder(stems) } };
}

function readSynonyms(groups: WordLists['synonyms'], analyser: Analyser): Pick<ReadLists, 'same' | 'phraseStarts'> {
  const same = new Map<string, string[]>();
  const phraseStarts = new Set<string>();
  for (const group of groups)
    for (const word of group) {
      const terms = tokens(clean(word)).map((token) => analyser.readings(token).whole);
      if (!terms.length || terms.length > longestPhrase) continue;
      add(same, phraseKey(terms), group.filter((other) => other !== word));
      if (terms.length > 1) phraseStarts.add(terms[0] ?? '');
    }
  return { same, phraseStarts };
}

/** Each body's name with its names of one word, as synonyms: "RSD" finds what is said of Region Syddanmark. */
export const shortNames = (actors: Iterable<Actor>): string[][] =>
  [...actors].flatMap(({ name, aliases }) => {
    const short = aliases.filter((alias) => /^\p{L}+$/u.test(alias));
    return short.length ? [[name.replace(/^Region (?=\S+$)/, ''), ...short]] : [];
  });
