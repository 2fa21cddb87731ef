// Questions that nobody asks but a script: made to be slow, up to the size that the edge lets in.
import type { Knowledge } from '../src/model.js';
import { chance, type Chance } from './seeded.js';
import { withSlip } from './spoil.js';

export interface Attack {
  readonly kind: string;
  readonly text: string;
}

/** Bytes of the longest. */
export const longest = 28 * 1024;

const alphabet = [...'abcdefghijklmnopqrstuvwxyzæøå'];
const signs = ['👩‍⚕️', '🏥', '🇩🇰', '👍🏽', 'é́́́', '\u200b', '\u202e', '\u00ad', 'ﷺ', '𝒜', '½', '§', '\ufeff'];
const marks = ['?', '!', '(', ')', '"', '”', "'", '-', '–', '/', '\\', '.', ',', ':', '<b>', '${a}', '{{', '*', '_', '`', '|', '\n', '-\n'];
const english =
  'the doctor shortage in rural areas and how many vacant provider numbers did the region have when it offered a tender clinic'.split(' ');

/** `knowledge`: whose words and names are used. */
export function attacks(knowledge: Knowledge, howMany: number, seed = 1): Attack[] {
  const draw = chance(seed);
  const { below, pick } = draw;
  const texts = [...knowledge.passages.values()].flatMap(({ units }) => units.map(({ text }) => text));
  const known = [...new Set(texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []))];
  const names = [...knowledge.actors.values()].map(({ name }) => name).concat([...knowledge.terms.values()].map(({ name }) => name));
  const letters = (length: number) => Array.from({ length }, () => pick(alphabet)).join('');
  const glued = (parts: number) => Array.from({ length: parts }, () => pick(known).toLowerCase()).join('');

  /** Each gives the next piece; pieces are put together until the size is reached. */
  const kinds: Readonly<Record<string, (chance: Chance) => { next: () => string; between?: string; opens?: string }>> = {
    'one known word again and again': () => ({ next: fixed(pick(known)) }),
    'one unknown word again and again': () => ({ next: fixed(letters(6 + below(20))) }),
    'thousands of known words': () => ({ next: () => pick(known) }),
    'thousands of unknown words': () => ({ next: () => letters(5 + below(12)) }),
    'near misses of known words': () => ({ next: () => withSlip(pick(known), below(1_000_000)) }),
    'near misses of compounds': () => ({ next: () => withSlip(glued(2), below(1_000_000)) }),
    'unknown compounds of known words': () => ({ next: () => glued(2 + below(4)) }),
    'one word as long as the message': () => ({ next: () => pick(known).toLowerCase(), between: '' }),
    'one unknown word as long as the message': () => ({ next: () => letters(50), between: '' }),
    'hyphen chains': () => ({ next: () => pick(known), between: '-' }),
    digits: () => ({ next: () => `${below(10 ** (1 + below(9)))}${pick(['', '.000', ',5', '-12', '/9', ' %', ' kr.'])}` }),
    'one number as long as the message': () => ({ next: () => String(below(10)), between: pick(['', '.', '-']) }),
    'emoji, invisible and joined signs': () => ({ next: () => pick(signs), between: pick(['', ' ', 'a']) }),
    'punctuation and markup': () => ({ next: () => pick(marks), between: pick(['', ' ', 'a']) }),
    'Danish and English mixed': () => ({ next: () => pick([pick(known), pick(english)]) }),
    'English alone': () => ({ next: () => pick(english) }),
    'whole sentences of the texts': () => ({ next: () => pick(texts) }),
    'names and references': () => ({
      next: () => pick([pick(names), '5b', 'pkt. 16 a', 'anbefaling 12', 'OK18', '§ 227, stk. 5', String(1990 + below(40))]),
    }),
    'comparisons of names': () => ({ next: () => pick(names), between: pick([' og ', ' eller ', ', ', ' and ']), opens: 'sammenlign ' }),
    'a search command': () => ({
      next: () => pick([pick(known), `"${pick(known)} ${pick(known)}"`, 'region:midt', 'kilde:2017', 'art:aftale']),
      opens: '/søg ',
    }),
    'another command': () => ({
      next: () => pick(known),
      opens: pick(['/status ', '/begreb ', '/region ', '/sammenlign ', '/anbefaling ']),
    }),
  };
  const fixed = (text: string) => () => text;

  const list = Object.entries(kinds);
  return Array.from({ length: howMany }, (_, at) => {
    const [kind, make] = list[at % list.length] as (typeof list)[number];
    const { next, between = ' ', opens = '' } = make(draw);
    // Half of them as long as may be, the rest of every size.
    const size = below(2) ? longest : Math.round(200 * (longest / 200) ** draw.next());
    return { kind, text: upTo(size, opens, next, between) };
  });
}

function upTo(size: number, opens: string, next: () => string, between: string): string {
  let text = opens;
  let bytes = Buffer.byteLength(opens);
  for (let first = true; ; first = false) {
    const piece = (first ? '' : between) + next();
    bytes += Buffer.byteLength(piece);
    if (bytes > size) return text || piece.slice(0, 1);
    text += piece;
  }
}
