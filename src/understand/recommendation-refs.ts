// References to recommendations in a text: "5b", "5 B", "pkt. 5.b", "fem b", "anbefaling 10", "atten".
import type { Language, RecommendationRef } from '../model.js';
import { numeral } from '../language/numerals.js';
import { fold } from '../language/fold.js';

const words = `anbefaling(?:en|er|erne|s)?|anbef|anb|recommendations?|recs?|punkt(?:et|er)?|pkt|points?|items?|nummer|number|nr|no|initiativ|under|#`;
/** After "under 18" these make it a measure, not a reference. */
const unit = String.raw`(?!\s*(?:år|aar|years?|dage|days?|måneder|maaneder|months?|uger|weeks?|km|kr|%|procent|percent|patienter|patients|læger|laeger|praksis|\d|[.,]\d|-?års))`;
const numerals = '[a-zæøå]+';

const explicit = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${words})\.?\s*(\d{1,2}|${numerals})(?:\s?[.\-]?\s?\(?([a-e])\)?)?(?![\p{L}\p{N}])${unit}`,
  'giu',
);
const compact = /(?<![\p{L}\p{N}.,/-])(\d{1,2})\s?[.\-]?\s?([a-e])(?![\p{L}\p{N}])/giu;
const spoken = /(?<![\p{L}\p{N}])([a-zæøå]+)\s([a-e])(?![\p{L}\p{N}])/giu;
const others = /(?<![\p{L}])(?:øvrige|oevrige)(?:\s+tiltag)?(?![\p{L}])|(?<![\p{L}])other (?:measures|initiatives)(?![\p{L}])/giu;
const bare = /(?<![\p{L}\p{N}.,/-])(\d{1,2}|[a-zæøå]{2,})(?![\p{L}\p{N}]|[.,/-]\d)/giu;

/** Articles and small words that are numerals too: never a number before a letter, unless it can only be meant so ("en c" is 1c). */
const notSpoken = new Set(['to', 'en', 'et', 'one']);

const value = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : numeral(fold(text)));

/**
 * Every reference, left to right. `onlyNumbers`: a number standing alone counts too (the question holds nothing else that tells).
 */
export function recommendationRefs(text: string, known: readonly string[], language: Language, onlyNumbers: boolean): RecommendationRef[] {
  const found: RecommendationRef[] = [];
  const take = (id: string, start: number, end: number) => {
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ id: id.toLowerCase(), start, end });
  };
  for (const match of text.matchAll(explicit)) {
    const number = value(match[2] ?? '');
    const letter = match[3] ?? '';
    if (number === undefined || number < 1 || number > 30) continue;
    const id = `${number}${letter}`;
    // "under to regioner", "no one": a small word counts only where such a recommendation stands.
    if (
      /^(?:under|no|nr|nummer|number|initiativ|items?|points?)$/i.test(match[1] ?? '') &&
      !/\d/.test(match[2] ?? '') &&
      !known.includes(id.toLowerCase())
    )
      continue;
    // The letter may be an article of the next words ("under 17 a …"): keep it where the texts know it or nothing else fits.
    if (letter && match[0].match(/\s[a-e]$/i) && !known.includes(id.toLowerCase()) && known.includes(String(number)))
      take(String(number), match.index, match.index + match[0].length - 2);
    else take(id, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(compact)) take(`${match[1] ?? ''}${match[2] ?? ''}`, match.index, match.index + match[0].length);
  for (const match of text.matchAll(spoken)) {
    const word = (match[1] ?? '').toLowerCase();
    const number = numeral(fold(word));
    const id = `${number ?? ''}${match[2]?.toLowerCase() ?? ''}`;
    if (number !== undefined && known.includes(id) && (!notSpoken.has(word) || (id === '1c' && language === 'da')))
      take(id, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(others)) if (known.includes('øvrige')) take('øvrige', match.index, match.index + match[0].length);
  if (onlyNumbers && !found.length)
    for (const match of text.matchAll(bare)) {
      const number = value(match[1] ?? '');
      if (number !== undefined && number <= 30 && !(notSpoken.has((match[1] ?? '').toLowerCase()) && language === 'en'))
        take(String(number), match.index, match.index + match[0].length);
    }
  return found.sort((a, b) => a.start - b.start);
}
