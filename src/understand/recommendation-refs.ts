// References to recommendations in a text: "5b", "5 B", "pkt. 5.b", "fem b", "anbefaling 10", "atten".
import type { Language, RecommendationRef } from '../model.js';
import { numeral } from '../language/numerals.js';
import { fold } from '../language/fold.js';

const words = String.raw`(?:anbefaling(?:en|er|erne|s)?|anbef|anb|recommendations?|recs?|punkt(?:et|er)?|pkt|points?|items?|initiativ)\.?(?:\s+(?:nr|no|nummer|number)\.?)?|nummer|number|nr\.?|no\.?|under|#`;
/** After "under 18" these make it a measure, not a reference. */
const unit = String.raw`(?!\s*(?:år|aar|-?års|-?årig|years?|dage|days?|måneder|maaneder|months?|uger|weeks?|km|kr|%|procent|percent|patienter|patients|læger|laeger|praksis|\d|[.,]\d))`;

// A number word needs a space before it: "anbefalingen" is not "anbefaling en".
const explicit = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${words})\s*(\d{1,2}|(?<=\s)[a-zæøå]+)(?:\s?[.\-]?\s?\(?([a-e])\)?)?(?![\p{L}\p{N}])${unit}`,
  'giu',
);
const compact = /(?<![\p{L}\p{N}]|\d[.,/-])(\d{1,2})(\s?)[.\-]?\s?\(?([a-e])\)?(?![\p{L}\p{N}])/giu;
const spoken = /(?<![\p{L}\p{N}])([a-zæøå]+)\s([a-e])(?![\p{L}\p{N}])/giu;
const others =
  /(?<![\p{L}])(?:øvrige|oevrige)(?!\s+(?:region|aktør|parter|steder|punkter|anbefalinger|kommuner))(?:\s+tiltag)?(?![\p{L}])|(?<![\p{L}])other (?:measures|initiatives)(?![\p{L}])/giu;
const bare = /(?<![\p{L}\p{N}.,/-])(\d{1,2}|[a-zæøå]{2,})(?![\p{L}\p{N}]|[.,/-]\d)/giu;
/** A further reference behind one: "5a, 9 og 18", "5a/5b". */
const further = /\s*(?:,|og|and|&|samt|\/|-)\s*(\d{1,2})\s?\(?([a-e])?\)?(?![\p{L}\p{N}%])/iuy;

/** Articles and small words that are numerals too: never a number before a letter, unless it can only be meant so ("en c" is 1c). */
const notSpoken = new Set(['to', 'en', 'et', 'one']);

const value = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : numeral(fold(text)));

/** Words before a number that are common elsewhere too: with a number word they need a recommendation that is there. */
const common = /^(?:under|no|nr|nummer|number|initiativ|items?|points?)\.?$/i;

/**
 * Every reference, left to right. `onlyNumbers`: a number standing alone counts too (the question holds nothing else that tells).
 */
export function recommendationRefs(text: string, known: readonly string[], language: Language, onlyNumbers: boolean): RecommendationRef[] {
  const found: RecommendationRef[] = [];
  const take = (id: string, start: number, end: number) => {
    if (!found.some((other) => start < other.end && end > other.start)) found.push({ id: id.toLowerCase(), start, end });
  };
  for (const match of text.matchAll(explicit)) {
    const [whole, before = '', digits = '', letter = ''] = match;
    const number = value(digits);
    if (number === undefined || number < 1) continue;
    const id = `${number}${letter}`.toLowerCase();
    if (common.test(before) && !/\d/.test(digits) && !known.includes(id)) continue;
    // The letter may be an article of the next words ("under 17 a …"): keep it where the texts know it or nothing else fits.
    const apart = /\s[a-e]$/i.test(whole) && !known.includes(id) && known.includes(String(number));
    take(apart ? String(number) : id, match.index, match.index + whole.length - (apart ? 2 : 0));
  }
  for (const match of text.matchAll(compact)) {
    const id = `${match[1] ?? ''}${match[3] ?? ''}`.toLowerCase();
    // "is 9 a good idea": a letter that stands apart is part of the reference only where there is such a one.
    if (!match[2] || known.includes(id)) take(id, match.index, match.index + match[0].length);
  }
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
      if (number !== undefined && number <= 30 && !notSpoken.has((match[1] ?? '').toLowerCase()))
        take(String(number), match.index, match.index + match[0].length);
    }
  for (const { end } of [...found])
    for (let at = end; ; at = further.lastIndex) {
      further.lastIndex = at;
      const match = further.exec(text);
      const id = `${match?.[1] ?? ''}${match?.[2]?.toLowerCase() ?? ''}`;
      if (!match || !known.includes(id)) break;
      take(id, at, further.lastIndex);
    }
  return found.sort((a, b) => a.start - b.start);
}
