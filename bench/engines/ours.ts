// Our own search, as the app uses it.
import { buildKnowledge } from '../../src/knowledge/build.js';
import { languageOf } from '../../src/language/language-of.js';
import type { Knowledge } from '../../src/model.js';
import { most, type Engine } from './engine.js';

/** `built`: knowledge that was loaded before, where the building is not what is measured. */
export function ours(built?: Knowledge): Engine {
  let knowledge = built;
  return {
    name: 'ours',
    setup: 'as the bot uses it, records and command words left out',
    build: ({ files }) => void (knowledge ??= buildKnowledge(files).knowledge),
    search(query) {
      if (!knowledge) throw new Error('not built');
      return knowledge
        .search({ text: query, language: languageOf(query, 'da', knowledge.english), limit: most })
        .hits.map(({ passage }) => passage.id);
    },
  };
}
