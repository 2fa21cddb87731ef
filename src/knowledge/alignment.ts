// Where the original says what a restated passage says: the section that shares most with it, and none where that is not sure.
import type { Document, Passage, Source } from '../model.js';
import { countWords, createAnalyser } from '../language/analyse.js';
import { fold } from '../language/fold.js';
import type { Word } from '../language/tokens.js';

/** A passage as its words. */
export interface Worded {
  readonly passage: Passage;
  readonly heading: readonly Word[];
  readonly units: readonly (readonly Word[])[];
}

interface Analysed {
  readonly passage: Passage;
  /** Of its units. */
  readonly terms: ReadonlySet<string>;
  /** Of each unit. */
  readonly units: readonly ReadonlySet<string>[];
}

export interface Alignment {
  /** By restated passage; without a section where only the text is sure. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Passages of originals that say only what restated ones say. */
  readonly saidAgain: ReadonlySet<string>;
}

/**
 * Shares are of a passage's terms, by rarity in the original; chosen on the texts that come along (docs/architecture.md). `least`: what a
 * section must hold of a restated passage; under a heading of the same number less is enough. `margin`: how much more than any other.
 * `twin`, `again`: what an original passage must hold of a restated one to be told by it, and its restatements together of it to say all
 * it says; `sentence`: of each of its sentences. `figure`: what a term with a digit counts.
 */
const rule = { least: 0.45, numbered: 0.2, margin: 0.1, twin: 0.25, again: 0.5, sentence: 0.3, figure: 1.5 } as const;
/** Of a term in more passages than this little is learned, and asking for each of them would make loading quadratic. */
const common = 60;
/** Terms under which a sentence says nothing of its own ("Dette opnås ved:"). */
const few = 5;
/** Passages that are looked at closely. */
const close = 12;

/** "Afsnit 4: …", "4. …", "5b · …", "Bilag A: …": what a heading is numbered as. */
function numberOf(heading: string): string | undefined {
  const found =
    /^(?:(?:afsnit|kapitel|punkt|pkt\.|anbefaling)\s+)?(\d{1,2}[a-e]?)(?=\s?[.):·](?:\s|$)|$)/i.exec(heading) ??
    /^(bilag\s+(?:[a-zæøå]|\d+)|§\s*\d+)(?![\p{L}\d])/iu.exec(heading);
  return found?.[1]?.toLowerCase().replace(/\s+/g, ' ');
}

/** `actorsOf`: whom a heading names. */
export function align(documents: readonly Document[], passages: readonly Worded[], actorsOf: (heading: string) => readonly string[]): Alignment {
  const sources = new Map<string, Source>();
  const saidAgain = new Set<string>();
  const concerned = new Set(documents.flatMap(({ id, original }) => (original ? [id, original] : [])));
  if (!concerned.size) return { sources, saidAgain };
  const of = analysed(passages.filter(({ passage }) => concerned.has(passage.document)));
  for (const { id, original } of documents) {
    if (!original) continue;
    const originals = of.get(original) ?? [];
    const { find, share } = createFinder(original, originals, actorsOf);
    const told = new Map<string, Set<string>>();
    for (const one of of.get(id) ?? []) {
      const { source, twins } = find(one);
      sources.set(one.passage.id, source);
      for (const twin of twins) {
        const held = told.get(twin) ?? new Set();
        told.set(twin, held);
        for (const term of one.terms) held.add(term);
      }
    }
    for (const { passage, terms, units } of originals) {
      const held = told.get(passage.id) ?? new Set();
      // A line of a form, or a dash, is nothing that a question could be about.
      const says = units.filter((unit) => unit.size >= few);
      if (!says.length || (share(terms, held) >= rule.again && says.every((unit) => share(unit, held) >= rule.sentence))) saidAgain.add(passage.id);
    }
  }
  return { sources, saidAgain };
}

/** By document. */
function analysed(passages: readonly Worded[]): ReadonlyMap<string, readonly Analysed[]> {
  const { termsOf } = createAnalyser(countWords(passages.flatMap(({ heading, units }) => [heading, ...units])));
  const made = new Map<string, Analysed[]>();
  for (const { passage, units: all } of passages) {
    const units = all.map((unit) => new Set(termsOf(unit)));
    const list = made.get(passage.document) ?? [];
    made.set(passage.document, list);
    list.push({ passage, units, terms: new Set(units.flatMap((unit) => [...unit])) });
  }
  return made;
}

interface Found {
  readonly source: Source;
  /** Ids of the passages that it may restate. */
  readonly twins: readonly string[];
}

function createFinder(document: string, list: readonly Analysed[], actorsOf: (heading: string) => readonly string[]) {
  const holding = new Map<string, number[]>();
  list.forEach(({ terms }, at) => {
    for (const term of terms) holding.set(term, holding.get(term) ?? []).get(term)?.push(at);
  });
  const worth = (term: string): number => {
    const { length } = holding.get(term) ?? [];
    return length ? Math.log(1 + list.length / length) * (/\d/.test(term) ? rule.figure : 1) : 0;
  };
  const share = (of: ReadonlySet<string>, held: ReadonlySet<string>): number => {
    let all = 0;
    let got = 0;
    for (const term of of) {
      all += worth(term);
      if (held.has(term)) got += worth(term);
    }
    return all ? got / all : 0;
  };
  /** Under each number, and under each first word of a heading ("Øvrige"), the passages. */
  const numbered = new Map<string, Set<number>>();
  const marksOf = (heading: string): string[] => [numberOf(heading) ?? fold(/^\p{L}*/u.exec(heading)?.[0] ?? '')];
  list.forEach(({ passage }, at) => {
    for (const mark of passage.trail.flatMap(marksOf)) numbered.set(mark, (numbered.get(mark) ?? new Set()).add(at));
  });

  /** The passages that share most, of those that may. */
  function nearest(terms: ReadonlySet<string>, may: ReadonlySet<number> | undefined): { at: number; share: number }[] {
    const votes = new Map<number, number>();
    for (const term of terms) {
      const at = holding.get(term) ?? [];
      if (at.length <= common) for (const one of at) if (!may || may.has(one)) votes.set(one, (votes.get(one) ?? 0) + worth(term));
    }
    for (const one of may && may.size <= close ? may : []) if (!votes.has(one)) votes.set(one, 0);
    return [...votes]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, close)
      .map(([at]) => ({ at, share: share(terms, list[at]?.terms ?? new Set()) }))
      .sort((a, b) => b.share - a.share || a.at - b.at);
  }

  const passageAt = (at: number): Passage => (list[at] as Analysed).passage;

  function find({ passage, terms }: Analysed): Found {
    const number = passage.recommendation ? fold(passage.recommendation) : passage.trail.map(numberOf).find(Boolean);
    const under = number === undefined ? undefined : numbered.get(number);
    const [speaker] = passage.recommendation ? passage.actors : [];
    const spoken = under && passage.recommendation ? new Set([...under].filter((at) => passageAt(at).actors[0] === speaker)) : undefined;
    const found = nearest(terms, spoken ?? under);
    const twins = found.filter((one) => one.share >= rule.twin).map(({ at }) => passageAt(at).id);
    const sure = spoken ? 0 : under ? rule.numbered : rule.least;
    const [best] = found;
    if (!best || best.share < sure) {
      // The point itself stands there, whoever speaks: its heading is where a person looks.
      const heading = spoken && under ? passageAt([...under][0] ?? 0).trail.find((one) => marksOf(one)[0] === number) : undefined;
      return { source: { document, ...(heading && { section: heading }) }, twins };
    }
    // Of an answer in a form the body's heading is sure; where a heading below it ends, a plain text does not tell.
    const trailOf = ({ trail }: Passage): readonly string[] =>
      spoken && speaker ? trail.slice(0, trail.findIndex((heading) => actorsOf(heading).includes(speaker)) + 1) : trail;
    const rivals = found.filter((one) => one.share > best.share - rule.margin).map(({ at }) => trailOf(passageAt(at)));
    const trail = rivals.reduce((shared, one) => shared.slice(0, shared.findIndex((heading, at) => heading !== one[at]) >>> 0));
    const own = passageAt(best.at);
    const whole = trail.length === trailOf(own).length;
    // Where several points share one answer, it is cited under the one that is restated.
    const section = (under ? trail.filter((heading) => numberOf(heading) === undefined || marksOf(heading)[0] === number) : trail).slice(-2).join(' › ');
    return { source: { document, ...(whole && { passage: own.id }), ...(section && { section }) }, twins };
  }
  return { find, share };
}
