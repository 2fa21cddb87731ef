// Text → tokens: words, ids and numbers with their place in the text.
import { fold } from './fold.js';

export interface Token {
  readonly surface: string;
  /** Folded, hyphens taken out: "PLO-N" is "plon", "Nord-POL" is "nordpol", "1.600" is "1600". */
  readonly folded: string;
  /** The folded pieces of a hyphenated word or a range; empty for a plain word. */
  readonly pieces: readonly string[];
  readonly start: number;
  readonly end: number;
}

// A word (letters, perhaps with digits and inner hyphens), a number (perhaps a range, perhaps with thousand dots), a paragraph sign.
const pattern = /[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*(?:[-‐‑'’][\p{L}\p{N}]+)*|\d+(?:[.,/]\d+)*(?:\s?[-–]\s?\d+(?:[.,/]\d+)*)?|½|§/gu;

/** "1.600" → "1600", "0,5" → "0.5"; anything else as it is. */
const plainNumber = (text: string): string =>
  /^\d{1,3}(?:\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : /^\d+,\d+$/.test(text) ? text.replace(',', '.') : text;

export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const surface = match[0];
    const start = match.index;
    const end = start + surface.length;
    if (/^\d/.test(surface) && !/\p{L}/u.test(surface)) {
      const ends = surface.split(/\s?[-–]\s?/).map(plainNumber);
      const pieces = ends.length > 1 ? ends : /[/]|\..*\./.test(surface) ? surface.split(/[./]/) : [];
      found.push({ surface, folded: ends.join('-'), pieces, start, end });
    } else {
      const pieces = fold(surface).split(/[-‐‑'’]/);
      found.push({ surface, folded: pieces.join(''), pieces: pieces.length > 1 ? pieces : [], start, end });
    }
  }
  return found;
}
