// lunr with the Danish stemmer and stop words of lunr-languages.
import type { Section } from '../corpus.js';
import { peer } from '../paths.js';
import { most, wordsOf, type Engine } from './engine.js';

interface Builder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string, options?: object): void;
  add(section: Section): void;
}
interface Lunr {
  (define: (this: Builder) => void): {
    query(ask: (query: { term(term: string, options: object): void }) => void): readonly { readonly ref: string }[];
  };
  readonly da: unknown;
}

export function lunr(): Engine {
  const make = peer<Lunr>('lunr');
  peer<(lunr: Lunr) => void>('lunr-languages/lunr.stemmer.support.js')(make);
  peer<(lunr: Lunr) => void>('lunr-languages/lunr.da.js')(make);
  let index: ReturnType<Lunr> | undefined;
  return {
    name: 'lunr + da',
    setup: '2.3.9 with lunr-languages 1.22.0 `da`, heading × .5',
    build({ sections }) {
      index = make(function () {
        this.use(make.da);
        this.ref('id');
        this.field('heading', { boost: 0.5 });
        this.field('text');
        for (const section of sections) this.add(section);
      });
    },
    search: (query) =>
      index
        ?.query((ask) => {
          for (const word of wordsOf(query)) ask.term(word, {});
        })
        .slice(0, most)
        .map(({ ref }) => ref) ?? [],
  };
}
