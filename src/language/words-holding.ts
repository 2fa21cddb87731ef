// Words of the texts that begin or end with a word that they do not hold alone: "telesår" is in "telesårprojekt", "plads" in "pladserne".
import { stem } from './stem.js';
import type { OrderedWords } from './word-order.js';

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

/** Gives the `most` frequent. Input and output: folded words. */
export function wordsHolding(words: OrderedWords, often: (word: string) => number, most = 4): (part: string) => string[] {
  return (part) => {
    if (part.length < shortest) return [];
    const wanted = stem(part);
    const inflected = endings.map((ending) => part + ending).filter((word) => stem(word) === wanted);
    const found = new Set([...words.beginning(part), ...inflected.flatMap((word) => [...words.ending(word)])]);
    found.delete(part);
    return [...found].sort((a, b) => often(b) - often(a) || a.length - b.length || (a < b ? -1 : 1)).slice(0, most);
  };
}
