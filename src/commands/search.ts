// `/søg`: sections by their words, all words first, with what was matched.
import { z } from 'zod';
import type { DocumentKind, Knowledge, Passage, SearchRequest } from '../model.js';
import { foldedWords } from '../language/analyse.js';
import { fold } from '../language/fold.js';
import { command, type Told } from './command.js';
import { noAnswer } from './parts/no-answer.js';

const args = z.object({ text: z.string().optional(), from: z.number().int().min(0).default(0) });
type Args = z.infer<typeof args>;
const page = 5;

export const search = command<Args>({
  name: 'search',
  slash: { da: 'søg', en: 'search' },
  also: ['soeg', 'find'],
  bare: true,
  summary: { da: 'Find afsnit med bestemte ord', en: 'Find sections with given words' },
  example: { da: '/søg garanti husleje region:midt', en: '/search "15 km" source:2008' },
  args: args,
  typed: (words) => ({ ...(words && { text: words }), from: 0 }),
  answer({ text, from }, { knowledge, language }): Told {
    if (!text) return { body: { kind: 'clarify', about: 'search' }, steps: [] };
    const { words, phrases, filter, narrowed } = readFilters(text, knowledge);
    const result = knowledge.search({ text: words, language, ...filter, limit: 50 });
    const wanted = phrases.map(asWords);
    const withPhrases = wanted.length ? result.hits.filter(({ passage }) => holdsEach(passage, wanted)) : result.hits;
    const whole = withPhrases.filter(({ missed }) => !missed.length);
    const hits = whole.length ? whole : withPhrases.filter(({ coverage }) => coverage >= 0.3);
    if (!hits.length)
      return noAnswer(
        knowledge,
        result.unknown.length ? { kind: 'words_missing', words: result.unknown } : { kind: 'nothing' },
        result.hits[0]?.passage,
      );
    return {
      body: {
        kind: 'results',
        query: words,
        hits: hits.slice(from, from + page),
        total: hits.length,
        alsoSearched: result.alsoSearched,
        narrowed,
        fewer: !whole.length,
      },
      steps:
        hits.length > from + page
          ? [
              {
                label: { key: 'next_hit', name: String(hits.length - from - page) },
                request: { command: 'search', args: { text, from: from + page } },
              },
            ]
          : [],
    };
  },
});

const asWords = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** A phrase stands in one heading or one unit, as whole words. */
function holdsEach({ trail, units }: Passage, phrases: readonly string[]): boolean {
  const pieces = [...trail, ...units.map((unit) => unit.text)].map(asWords);
  return phrases.every((phrase) => pieces.some((piece) => piece.includes(phrase)));
}

const kinds: Readonly<Record<string, readonly DocumentKind[]>> = {
  aftale: ['political_agreement', 'joint_agreement'],
  agreement: ['political_agreement', 'joint_agreement'],
  faelles: ['joint_agreement'],
  joint: ['joint_agreement'],
  strategi: ['strategy'],
  strategy: ['strategy'],
  status: ['status_note'],
  slides: ['slides'],
  oplaeg: ['slides'],
  lov: ['law'],
  law: ['law'],
  notat: ['note', 'status_note'],
  lovforslag: ['bill'],
  udtalelse: ['statement'],
};

/** `region:midt`, `kilde:2017` or `kilde:strategi`, `art:aftale`, and "quoted phrases"; the rest are words. */
function readFilters(
  text: string,
  knowledge: Knowledge,
): { words: string; phrases: string[]; filter: Partial<SearchRequest>; narrowed: string[] } {
  let filter: Partial<SearchRequest> = {};
  const narrowed: string[] = [];
  const phrases: string[] = [];
  const words = text
    .replace(/["“”»«]([^"“”»«]+)["“”»«]/g, (_whole, phrase: string) => {
      phrases.push(phrase.replace(/\s+/g, ' ').trim());
      return ` ${phrase} `;
    })
    .replace(/(?<![\p{L}])(region|kilde|source|art|kind):(\S+)/giu, (whole, name: string, value: string) => {
      const key = name.toLowerCase();
      const found: Partial<SearchRequest> | undefined =
        key === 'region'
          ? regionFilter(value, knowledge)
          : key === 'kilde' || key === 'source'
            ? /^\d{4}$/.test(value)
              ? { year: Number(value) }
              : documentFilter(value, knowledge)
            : kinds[fold(value)] && { kinds: kinds[fold(value)] as readonly DocumentKind[] };
      if (!found) return whole;
      filter = { ...filter, ...found };
      narrowed.push(whole);
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  return { words, phrases, filter, narrowed };
}

const regionFilter = (value: string, knowledge: Knowledge): Partial<SearchRequest> | undefined => {
  const found = knowledge.names(value).find(({ entity }) => entity.kind === 'actor');
  return found && { actors: [found.entity.id] };
};
const documentFilter = (value: string, knowledge: Knowledge): Partial<SearchRequest> | undefined => {
  const found = [...knowledge.documents.values()].find(({ id, title }) => fold(`${id} ${title}`).includes(fold(value)));
  return found && { document: found.id };
};
