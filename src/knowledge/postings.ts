// Passages' terms → an inverted index and a forward one, as flat arrays: they cross from thread to thread without being copied.

/** The terms of a passage in order: its headings', and each unit's. */
export interface PassageTerms {
  readonly heading: readonly string[];
  readonly units: readonly (readonly string[])[];
}

/** A term's id is the order in which it was met, a passage's its place in what was given. */
export interface Postings {
  /** The postings of term t stand from `starts[t]` to `starts[t + 1]`, in the order of the passages. Each is passage, count in the headings, count in the text. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly postings: Uint32Array<ArrayBuffer>;
  /** In how many passages' headings, and texts, each term stands. */
  readonly inHeading: Uint32Array<ArrayBuffer>;
  readonly inText: Uint32Array<ArrayBuffer>;
  /** Distinct terms of each passage's headings, and text. */
  readonly headingLengths: Uint16Array<ArrayBuffer>;
  readonly textLengths: Uint16Array<ArrayBuffer>;
  /** The distinct terms of part p stand from `partStarts[p]` to `partStarts[p + 1]`; the parts of passage i begin at `firstParts[i]`: its headings, then its units. */
  readonly firstParts: Uint32Array<ArrayBuffer>;
  readonly partStarts: Uint32Array<ArrayBuffer>;
  readonly partTerms: Uint32Array<ArrayBuffer>;
}

/** How a posting is packed into 32 bits: passages up to four million, counts capped where more says no more. */
const bits = { heading: 3, text: 7 } as const;
const cap = { heading: (1 << bits.heading) - 1, text: (1 << bits.text) - 1 } as const;
const shift = bits.heading + bits.text;

export const pack = (passage: number, heading: number, text: number): number =>
  ((passage << shift) | (Math.min(heading, cap.heading) << bits.text) | Math.min(text, cap.text)) >>> 0;
export const passageOf = (posting: number): number => posting >>> shift;
export const headingCount = (posting: number): number => (posting >>> bits.text) & cap.heading;
export const textCount = (posting: number): number => posting & cap.text;

/** Numbers that a flat array will be made of. */
class Growing {
  private held = new Uint32Array(1 << 12);
  size = 0;
  push(value: number): void {
    if (this.size === this.held.length) {
      const larger = new Uint32Array(this.held.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.size++] = value;
  }
  at(place: number): number {
    return this.held[place] ?? 0;
  }
  done(): Uint32Array<ArrayBuffer> {
    return this.held.slice(0, this.size);
  }
}

/** `terms`: in the order of their ids. */
export function createPostings(passages: readonly PassageTerms[]): Postings & { readonly terms: readonly string[] } {
  const ids = new Map<string, number>();
  const idOf = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, ids.size);
    return ids.size - 1;
  };
  // Written passage by passage, as pairs of term and posting; sorted by term afterwards, by counting.
  const termOf = new Growing();
  const posted = new Growing();
  const firstParts = new Growing();
  const partStarts = new Growing();
  const partTerms = new Growing();
  const headingLengths = new Uint16Array(passages.length);
  const textLengths = new Uint16Array(passages.length);

  passages.forEach(({ heading, units }, passage) => {
    const inHeading = new Map<number, number>();
    const inText = new Map<number, number>();
    firstParts.push(partStarts.size);
    [heading, ...units].forEach((part, at) => {
      const counts = at ? inText : inHeading;
      const distinct = new Set<number>();
      for (const term of part) {
        const id = idOf(term);
        counts.set(id, (counts.get(id) ?? 0) + 1);
        distinct.add(id);
      }
      partStarts.push(partTerms.size);
      for (const id of distinct) partTerms.push(id);
    });
    headingLengths[passage] = inHeading.size;
    textLengths[passage] = inText.size;
    for (const [id, count] of inHeading) {
      termOf.push(id);
      posted.push(pack(passage, count, inText.get(id) ?? 0));
    }
    for (const [id, count] of inText)
      if (!inHeading.has(id)) {
        termOf.push(id);
        posted.push(pack(passage, 0, count));
      }
  });
  firstParts.push(partStarts.size);
  partStarts.push(partTerms.size);

  const starts = new Uint32Array(ids.size + 1);
  const inHeading = new Uint32Array(ids.size);
  const inText = new Uint32Array(ids.size);
  const step = (list: Uint32Array, at: number) => (list[at] = (list[at] ?? 0) + 1);
  for (let at = 0; at < termOf.size; at += 1) {
    const id = termOf.at(at);
    step(starts, id + 1);
    if (headingCount(posted.at(at))) step(inHeading, id);
    if (textCount(posted.at(at))) step(inText, id);
  }
  for (let id = 1; id < starts.length; id += 1) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const next = starts.slice();
  const postings = new Uint32Array(termOf.size);
  for (let at = 0; at < termOf.size; at += 1) postings[step(next, termOf.at(at)) - 1] = posted.at(at);
  return {
    terms: [...ids.keys()],
    starts,
    postings,
    inHeading,
    inText,
    headingLengths,
    textLengths,
    firstParts: firstParts.done(),
    partStarts: partStarts.done(),
    partTerms: partTerms.done(),
  };
}
