// Danish compounds: "lægedækning" → læge + dækning, so that either part finds the whole. Splits only into words that the texts
// themselves use, since no word list ships with the bot; the whole word is always kept beside its parts.
import { stem } from './stem.js';

/** Nouns of two or three letters that head or open compounds in this field. Longer ones are learnt from the texts. */
const shortNouns = new Set('bus lov hus loen by raad aar dag vej job it plo kbu oe liv maal tid fag krav rul syd nord'.split(' '));

/** Ends that look like words of their own but are suffixes: "-ning" is no head, and "-erne" is an ending. */
const suffixes = new Set(
  `else elser elsen ning ninger ningen skab skaber skabet hed heden heder erne erens enes ende endes eren ener ing inger ingen lig lige ligt som somt agtig
   isme ist ister tion tioner ation eret erede ering eringen eringer inde dom tig tigt stes iske isk elig elige ment tet sted rede bar bare loes loese vis
   ligere ligst mand gang hold`
    .split(/\s+/)
    .map(stem),
);

/** Letters of a word that is still a compound: the longest in use have about fifty. */
const longest = 60;

export interface Compounds {
  /** Stems of the parts at every level, none where the word is no compound of known parts. Input: a folded word. */
  parts(word: string): readonly string[];
  /** The stem of a word that can open, or head, a compound. */
  opening(part: string): string | undefined;
  heading(part: string): string | undefined;
}

/** What the texts teach the splitter: the stems that can head or open a compound, with how often they stand there. */
export function compoundHeads(counts: ReadonlyMap<string, number>): Map<string, number> {
  const heads = new Map<string, number>();
  for (const [word, count] of counts) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const key = stem(word);
    if (key.length >= 4 && !suffixes.has(key)) heads.set(key, (heads.get(key) ?? 0) + count);
  }
  return heads;
}

export function compounds(heads: ReadonlyMap<string, number>): Compounds {
  /** A stem keeps its word's beginning: a part that no known word begins like need not be stemmed. */
  const beginnings = new Set([...heads.keys(), ...shortNouns].map((head) => head.slice(0, 3)));
  const known = (part: string): string | undefined => {
    if (shortNouns.has(part)) return part;
    if (part.length < 4 || !beginnings.has(part.slice(0, 3))) return undefined;
    const key = stem(part);
    return heads.has(key) || shortNouns.has(key) ? key : undefined;
  };
  /** A part inside a compound may carry a linking s or e, or have lost an e ("uddannelses-", "hjemme-", "laege-"). */
  const modifier = (part: string): string | undefined =>
    known(part) ?? (/[se]$/.test(part) ? known(part.slice(0, -1)) : undefined) ?? known(`${part}e`);

  const split = (word: string, depth: number): { stems: string[]; worth: number } | undefined => {
    let best: { stems: string[]; worth: number } | undefined;
    for (let at = word.length - 3; at >= 2; at -= 1) {
      const right = word.slice(at);
      const head = known(right);
      if (!head || suffixes.has(head)) continue;
      const left = word.slice(0, at);
      const first = modifier(left);
      // Few, long, frequent parts are the likely reading.
      const weigh = (parts: readonly string[]) =>
        Math.min(...parts.map((part) => part.length)) * 2 - parts.length * 3 + Math.log1p(heads.get(head) ?? 1);
      if (first) {
        const worth = weigh([first, head]);
        if (!best || worth > best.worth) best = { stems: [first, head], worth };
      }
      if (depth < 2 && left.length >= 7) {
        const inner = split(left, depth + 1) ?? (/[se]$/.test(left) ? split(left.slice(0, -1), depth + 1) : undefined);
        if (inner) {
          const stems = [...inner.stems, head];
          const worth = weigh(stems);
          if (!best || worth > best.worth) best = { stems, worth };
        }
      }
    }
    return best;
  };

  return {
    opening: modifier,
    heading(part) {
      const head = known(part);
      return head === undefined || suffixes.has(head) ? undefined : head;
    },
    parts(word) {
      if (word.length < 6 || word.length > longest || /[\d-]/.test(word)) return [];
      const found = split(word, 0);
      if (!found) return [];
      const whole = stem(word);
      return [...new Set(found.stems)].filter((part) => part !== whole);
    },
  };
}
