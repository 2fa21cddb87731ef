// How much a word tells of what a question is about: what everyday language uses all the time tells little, however few texts hold it.
import type { Language } from '../model.js';
import { everydayWords } from './everyday-words.js';
import { lazy } from './lazy.js';

/** The most frequent word tells half of what a rare one does; from this rank on a word tells all. Measured on the tuning questions. */
const least = 0.5;
const fullRank = 5000;

const ranksOf = (language: Language) =>
  lazy(
    () =>
      new Map(
        everydayWords[language]
          .trim()
          .split(/\s+/)
          .map((word, at) => [word, at + 1]),
      ),
  );
const ranks = { da: ranksOf('da'), en: ranksOf('en') };

/** Input: a folded word. `least`–1. */
export function telling(folded: string, language: Language): number {
  const rank = ranks[language]().get(folded);
  return rank === undefined ? 1 : Math.min(1, Math.max(least, Math.log(rank + 1) / Math.log(fullRank)));
}

/** A word that everybody knows is no slip for another: "skåret" is not "står". Input: a folded word. */
export const everyday = (folded: string, language: Language): boolean => ranks[language]().has(folded);
