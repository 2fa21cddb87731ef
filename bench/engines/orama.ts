// Orama with its Danish stemmer and stop words.
import type { Section } from '../corpus.js';
import { peer } from '../paths.js';
import { most, type Engine } from './engine.js';

interface Orama {
  create(options: object): object;
  insertMultiple(database: object, items: readonly Section[], batch?: number): unknown;
  search(database: object, query: object): Found | Promise<Found>;
}
interface Found {
  readonly hits: readonly { readonly id: string }[];
}

export function orama(): Engine {
  const { create, insertMultiple, search } = peer<Orama>('@orama/orama');
  const { stemmer } = peer<{ stemmer: unknown }>('@orama/stemmers/danish');
  const { stopwords } = peer<{ stopwords: unknown }>('@orama/stopwords/danish');
  const database = create({
    schema: { heading: 'string', text: 'string' },
    components: { tokenizer: { language: 'danish', stemming: true, stemmer, stopWords: stopwords } },
  });
  return {
    name: 'Orama, Danish',
    setup: '3.1.18, Danish stemmer and stop words, heading × .5',
    build: async ({ sections }) => void (await insertMultiple(database, sections, 500)),
    search: async (query) => (await search(database, { term: query, limit: most, boost: { heading: 0.5 } })).hits.map(({ id }) => id),
  };
}
