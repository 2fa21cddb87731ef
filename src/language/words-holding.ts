// Words of the texts that begin or end with a word that they do not hold alone: "telesår" is in "telesårprojekt", "plads" in "pladserne".
import { sortedWords } from './sorted-words.js';
import { stem } from './stem.js';

/** What may follow the last part of a compound. */
const endings = [
  '',
  'e',
  's',
  't',
  'n',
  'r',
  'en',
  'er',
  'et',
  'es',
  'ne',
  'te',
  'de',
  'ens',
  'ers',
  'ets',
  'ene',
  'ede',
  'nes',
  'erne',
  'enes',
  'ende',
];
const shortest = 4;

/** Gives the `most` frequent. Input: a folded word. */
export function wordsHolding(words: ReadonlyMap<string, number>, most = 4): (part: string) => string[] {
  const long = [...words.keys()].filter((word) => word.length > shortest);
  const forward = sortedWords(long);
  const backward = sortedWords(long, 'end');
  return (part) => {
    if (part.length < shortest) return [];
    const wanted = stem(part);
    const inflected = endings.map((ending) => part + ending).filter((word) => stem(word) === wanted);
    const found = new Set([...forward.with(part), ...inflected.flatMap((word) => [...backward.with(word)])]);
    found.delete(part);
    const often = (word: string): number => words.get(word) ?? 0;
    return [...found].sort((a, b) => often(b) - often(a) || a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
  };
}
