// Text → tokens: words, ids and numbers with their place in the text.
import { fold } from './fold.js';

export interface Word {
  readonly surface: string;
  /** Folded, hyphens taken out: "PLO-N" is "plon", "Nord-POL" is "nordpol", "1.600" is "1600". */
  readonly folded: string;
  /** The folded pieces of a hyphenated word or a range; empty for a plain word. */
  readonly pieces: readonly string[];
}
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
}

// A word (letters, perhaps with digits and inner hyphens), a number (perhaps a range, perhaps with thousand dots), a paragraph sign.
const pattern = /[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*(?:[-‐‑'’][\p{L}\p{N}]+)*|\d+(?:[.,/]\d+)*(?:\s?[-–]\s?\d+(?:[.,/]\d+)*)?|½|§/gu;

/** "1.600" → "1600", "0,5" → "0.5"; anything else as it is. */
const plainNumber = (text: string): string =>
  /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : /^\d+,\d+$/.test(text) ? text.replace(',', '.') : text;

function wordOf(surface: string): Word {
  if (/^\d/.test(surface) && !/\p{L}/u.test(surface)) {
    const ends = surface.split(/\s?[-–]\s?/).map(plainNumber);
    return { surface, folded: ends.join('-'), pieces: ends.length > 1 ? ends : /[/]|\..*\./.test(surface) ? surface.split(/[./]/) : [] };
  }
  const pieces = fold(surface).split(/[-‐‑'’]/);
  return { surface, folded: pieces.join(''), pieces: pieces.length > 1 ? pieces : [] };
}

export const tokens = (text: string): Token[] =>
  Array.from(text.matchAll(pattern), ({ 0: surface, index: start }) => ({ ...wordOf(surface), start, end: start + surface.length }));

/** The same without their places. `kept` holds each distinct word once, for texts that repeat themselves. */
export const words = (text: string, kept: Map<string, Word>): Word[] =>
  (text.match(pattern) ?? []).map((surface) => {
    const known = kept.get(surface);
    if (known) return known;
    const word = wordOf(surface);
    kept.set(surface, word);
    return word;
  });
