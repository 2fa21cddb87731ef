// MiniSearch without anything of ours: as it comes, and with its own answer to inflection and typing errors.
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Section } from '../corpus.js';
import { most, type Engine } from './engine.js';

const withOptions = (name: string, setup: string, options: SearchOptions): Engine => {
  const index = new MiniSearch<Section>({ fields: ['heading', 'text'], searchOptions: options });
  return {
    name,
    setup,
    build: ({ sections }) => index.addAll(sections),
    search: (query) =>
      index
        .search(query)
        .slice(0, most)
        .map(({ id }) => id as string),
  };
};

export const plainMiniSearch = () => withOptions('MiniSearch as shipped', '7.2.0, no options but the two fields', {});
export const fuzzyMiniSearch = () =>
  withOptions('MiniSearch prefix + fuzzy .2', '7.2.0, `prefix: true, fuzzy: 0.2`', { prefix: true, fuzzy: 0.2 });
