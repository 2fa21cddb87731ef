// FlexSearch: it has no Danish, so its Latin character sets, parts of words from either end, and a package's stop words.
import { peer } from '../paths.js';
import { most, type Engine } from './engine.js';

interface Flex {
  readonly Index: new (options: object) => Index;
  readonly Encoder: new (...options: readonly (object | undefined)[]) => object;
  readonly Charset: Readonly<Record<string, object>>;
}
interface Index {
  add(id: string, text: string): unknown;
  search(query: string, options: object): readonly string[];
}

export function flexsearch(): Engine {
  const { Index, Encoder, Charset } = peer<Flex>('flexsearch');
  const { stopwords } = peer<{ stopwords: readonly string[] }>('@orama/stopwords/danish');
  const encoder = new Encoder(Charset['LatinBalance'], { filter: new Set(stopwords) });
  const index = new Index({ tokenize: 'bidirectional', encoder });
  return {
    name: 'FlexSearch',
    setup: '0.8.212, `bidirectional`, `LatinBalance`, Danish stop words, `suggest`',
    build({ sections }) {
      for (const { id, heading, text } of sections) index.add(id, `${heading}\n${text}`);
    },
    search: (query) => index.search(query, { limit: most, suggest: true }),
  };
}
