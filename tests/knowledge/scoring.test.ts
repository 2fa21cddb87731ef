import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { createPostings, type PassageTerms } from '../../src/knowledge/postings.js';
import { bm25, createScoring } from '../../src/knowledge/scoring.js';

const term = fc.constantFrom(...'abcdefgh');
const passage = fc.record({
  heading: fc.array(term, { minLength: 1, maxLength: 4 }),
  units: fc.array(fc.array(term, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
});
const scoringOf = (passages: readonly PassageTerms[]) => {
  const index = createPostings(passages);
  const ids = new Map(index.terms.map((one, id) => [one, id]));
  return { ids, scoring: createScoring(index, ids) };
};

describe('scoring', () => {
  it('gives what MiniSearch gives for the same terms, its factor for matched terms divided out', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 12 }), fc.dictionary(term, fc.double({ min: 0.1, max: 1, noNaN: true }), { minKeys: 1 }), (passages, query) => {
        const boosts = new Map(Object.entries(query));
        const peer = new MiniSearch<PassageTerms & { id: number }>({
          fields: ['heading', 'text'],
          extractField: (one, field) => (field === 'id' ? one.id : field === 'heading' ? one.heading.join(' ') : one.units.flat().join(' ')) as string,
          tokenize: (text) => text.split(' '),
          processTerm: (one) => one,
        });
        peer.addAll(passages.map((one, id) => ({ ...one, id })));
        const expected = new Map(
          peer
            .search({ combineWith: 'OR', queries: [...boosts.keys()] }, { boostTerm: (one) => boosts.get(one) ?? 1, boost: { heading: bm25.heading }, bm25: { k: bm25.k, b: bm25.b, d: bm25.d } })
            .map(({ id, score, queryTerms, terms }) => [id as number, { score: score / queryTerms.length, held: [...terms].sort() }]),
        );
        const found = scoringOf(passages).scoring.best(boosts, passages.length);
        expect(found.map(({ at }) => at).sort()).toEqual([...expected.keys()].sort());
        for (const { at, score, held } of found) {
          expect(score).toBeCloseTo(expected.get(at)?.score ?? 0, 9);
          expect([...held].sort()).toEqual(expected.get(at)?.held);
        }
      }),
    );
  });

  it('keeps the best of many, whatever came before it, and leaves out what is not allowed', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 30 }), fc.array(term, { minLength: 1 }), fc.nat(8), fc.nat(3), (passages, asked, most, odd) => {
        const { scoring } = scoringOf(passages);
        const boosts = new Map(asked.map((one) => [one, 1]));
        const allowed = (at: number) => at % 4 !== odd;
        const all = scoring.best(boosts, passages.length).filter(({ at }) => allowed(at));
        expect(scoring.best(boosts, most, allowed)).toEqual(all.slice(0, most));
      }),
    );
  });

  it('tells which terms stand in the headings and in each unit', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 8 }), fc.array(term), (passages, asked) => {
        const { scoring, ids } = scoringOf(passages);
        const wanted = new Map(asked.flatMap((one) => (ids.has(one) ? [[ids.get(one) ?? -1, one] as const] : [])));
        passages.forEach(({ heading, units }, at) =>
          [heading, ...units].forEach((part, place) => expect(scoring.heldBy(at, place, wanted)).toEqual(new Set(part.filter((one) => asked.includes(one))))),
        );
      }),
    );
  });
});
