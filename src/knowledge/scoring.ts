// Query terms × postings → the passages that score best. BM25+ over two fields.
import { headingCount, passageOf, textCount, type Postings } from './postings.js';

/** Saturation, length and floor of BM25+, and what a heading counts beside the text: the best of those measured on these texts (docs/benchmarks.md). */
export const bm25 = { k: 1.2, b: 0.75, d: 0.5, heading: 0.8 } as const;

export interface Scored {
  /** The passage's place in the index. */
  readonly at: number;
  readonly score: number;
  /** The query's terms that it holds. */
  readonly held: ReadonlySet<string>;
}

export interface Scoring {
  /**
   * `boosts`: what each term is worth. Gives the `most` passages that score highest, those that hold many of the terms first;
   * `allowed` narrows them.
   */
  best(boosts: ReadonlyMap<string, number>, most: number, allowed?: (at: number) => boolean): Scored[];
  /** Which of some terms a part of a passage holds: 0 is its headings, then its units. */
  heldBy(at: number, part: number, terms: ReadonlyMap<number, string>): Set<string>;
}

export function createScoring(index: Postings, ids: ReadonlyMap<string, number>): Scoring {
  const { starts, postings, inHeading, inText, firstParts, partStarts, partTerms } = index;
  const total = index.textLengths.length;
  const headingNorm = norms(index.headingLengths);
  const textNorm = norms(index.textLengths);
  // Kept between queries, which run one at a time, and cleared after each.
  const scores = new Float64Array(total);
  const matched = new Uint16Array(total);
  const slots = new Int16Array(total);

  return {
    best(boosts, most, allowed) {
      const touched: number[] = [];
      const known: (readonly [term: string, from: number, to: number])[] = [];
      for (const [term, boost] of boosts) {
        const id = ids.get(term);
        if (id === undefined) continue;
        const [from, to] = [starts[id] ?? 0, starts[id + 1] ?? 0];
        known.push([term, from, to]);
        const headingWorth = boost * bm25.heading * rarity(total, inHeading[id] ?? 0);
        const textWorth = boost * rarity(total, inText[id] ?? 0);
        for (let at = from; at < to; at += 1) {
          const posting = postings[at] ?? 0;
          const passage = passageOf(posting);
          const heading = headingCount(posting);
          const text = textCount(posting);
          if (!matched[passage]) touched.push(passage);
          matched[passage] = (matched[passage] ?? 0) + 1;
          scores[passage] =
            (scores[passage] ?? 0) +
            (heading && headingWorth * saturated(heading, headingNorm[passage] ?? 0)) +
            (text && textWorth * saturated(text, textNorm[passage] ?? 0));
        }
      }
      const open = allowed ? touched.filter(allowed) : touched;
      const chosen = highest(open, (passage) => (scores[passage] ?? 0) * (matched[passage] ?? 0), most);
      const found = chosen.map((at) => ({ at, score: scores[at] ?? 0, held: new Set<string>() }));
      found.forEach(({ at }, place) => (slots[at] = place + 1));
      for (const [term, from, to] of known)
        for (let at = from; at < to; at += 1) {
          const slot = slots[passageOf(postings[at] ?? 0)];
          if (slot) found[slot - 1]?.held.add(term);
        }
      for (const passage of touched) scores[passage] = matched[passage] = slots[passage] = 0;
      return found;
    },
    heldBy(at, part, terms) {
      const held = new Set<string>();
      const place = (firstParts[at] ?? 0) + part;
      for (let next = partStarts[place] ?? 0; next < (partStarts[place + 1] ?? 0); next += 1) {
        const term = terms.get(partTerms[next] ?? 0);
        if (term !== undefined) held.add(term);
      }
      return held;
    },
  };
}

const rarity = (total: number, holding: number): number => Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
const saturated = (count: number, norm: number): number => bm25.d + (count * (bm25.k + 1)) / (count + norm);

/** What the length of each passage's field makes of its counts. */
function norms(lengths: Uint16Array): Float64Array {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return Float64Array.from(lengths, (length) => bm25.k * (1 - bm25.b + (bm25.b * length) / Math.max(1, mean)));
}

/** The `most` with the highest worth, that first; of equals the first, so that the same index gives the same. */
function highest(list: readonly number[], worthOf: (one: number) => number, most: number): number[] {
  const chosen: { readonly one: number; readonly worth: number }[] = [];
  for (const one of list) {
    const worth = worthOf(one);
    const after = (other: { readonly one: number; readonly worth: number } | undefined) =>
      other !== undefined && (other.worth > worth || (other.worth === worth && other.one < one));
    if (chosen.length >= most && (!most || after(chosen.at(-1)))) continue;
    let [low, high] = [0, chosen.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (after(chosen[middle])) low = middle + 1;
      else high = middle;
    }
    chosen.splice(low, 0, { one, worth });
    if (chosen.length > most) chosen.pop();
  }
  return chosen.map(({ one }) => one);
}
