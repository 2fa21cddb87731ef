// Terms that a beginning may become: type-ahead, and "did you mean". MiniSearch's prefixes and slips suit names as they do not suit sections.
import MiniSearch from 'minisearch';
import type { Term } from '../model.js';
import { clean } from '../language/fold.js';
import { tokens } from '../language/tokens.js';

const most = 10;
/** Letters typed before anything is offered, those that a name can have, and from which one slip is forgiven. */
const letters = { fewest: 2, most: 100, misspelt: 5 } as const;

const folded = (text: string): string[] => tokens(clean(text)).map((token) => token.folded);

/** The last word may be unfinished. Gives terms' ids, the closest first. */
export function createTypeAhead(terms: readonly Term[]): (text: string) => string[] {
  const named = terms.flatMap(({ id, name, en, inflections, synonyms }) => [...new Set([name, en, ...inflections, ...synonyms])].map((form) => ({ id, form })));
  const index = new MiniSearch<{ at: number; form: string }>({
    idField: 'at',
    fields: ['form'],
    tokenize: folded,
    processTerm: (term) => term,
  });
  index.addAll(named.map(({ form }, at) => ({ at, form })));
  return (text) => {
    const typed = text.slice(0, letters.most);
    if (folded(typed).join('').length < letters.fewest) return [];
    const hits = index.search(typed, {
      combineWith: 'AND',
      prefix: (_term, at, all) => at === all.length - 1,
      fuzzy: (term) => term.length >= letters.misspelt && 1,
    });
    return [...new Set(hits.map(({ id }) => named[id as number]?.id ?? ''))].slice(0, most);
  };
}
