// A few words, perhaps half typed → every entry that they may mean, best first: what a search box lists.
import type { Knowledge, Language, Question, Request, Term } from '../model.js';
import { fold } from '../language/fold.js';
import { languageOf } from '../language/language-of.js';
import { holdsCpr } from './cpr.js';
import { readQuestion } from './read-question.js';

/** Terms shown before the recommendations where nothing is typed. */
const first = 8;
/** Sections that are looked through. */
const most = 100;
/** Share of the words that a recommendation's title must hold, and a section. */
const enough = { title: 0.6, section: 0.5 };

/** Without words, or with a letter alone: what people most often put into a message. `spoken`: the language where the words do not tell. */
export function meanings(text: string, spoken: Language, knowledge: Knowledge): { requests: Request[]; language: Language } {
  if (holdsCpr(text)) return { requests: [], language: spoken };
  const language = text.trim() ? languageOf(text, spoken, knowledge.english) : spoken;
  const question = readQuestion(text, language, knowledge);
  const typed = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const meant = typed
    ? [...statuses(question, knowledge), ...terms(question, knowledge), ...titles(question, knowledge), ...sections(question, knowledge)]
    : [];
  // Nobody has said yet what they look for.
  const found = meant.length || typed.length > 1 ? meant : [...begunWith(typed, knowledge), ...usual(knowledge)];
  return { requests: [...new Map(found.map((request) => [JSON.stringify(request), request])).values()], language };
}

const term = (id: string): Request => ({ command: 'term', args: { term: id } });
const status = (recommendation: string, actor?: string): Request => ({
  command: 'status',
  args: { recommendation, ...(actor !== undefined && { actor }) },
});
const region = (actor: string): Request => ({ command: 'region', args: { actor } });

/** "5b syd": that cell, then all of them; "5": 5a and 5b; "syd": the region's overview. */
function statuses({ recommendations, actors }: Question, knowledge: Knowledge): Request[] {
  const ids = recommendations.flatMap(({ id }) =>
    knowledge.recommendations.has(id) ? [id] : knowledge.order.filter((known) => known.replace(/[a-z]$/, '') === id),
  );
  if (!ids.length) return actors.map(region);
  return ids.flatMap((id) => [
    ...actors.map((actor) => status(id, actor)),
    status(id),
    { command: 'recommendation', args: { recommendation: id } },
  ]);
}

/** Terms that are named, then those whose name begins so. */
function terms({ text, terms: named }: Question, knowledge: Knowledge): Request[] {
  return [...named, ...knowledge.like(text)].map(term);
}

/** Terms under a letter, as in a dictionary. */
const begunWith = (letter: string, { terms: all }: Knowledge): Request[] =>
  letter ? [...all.values()].filter(({ name }) => fold(name).startsWith(letter)).map(({ id }) => term(id)) : [];

function titles({ rest, language }: Question, { recommendations, share }: Knowledge): Request[] {
  if (!rest) return [];
  return [...recommendations.values()]
    .map(({ id, title, topics }) => ({ id, held: share(rest, language, [title.da, title.en, ...topics].join('\n')) }))
    .filter(({ held }) => held >= enough.title)
    .sort((a, b) => b.held - a.held)
    .map(({ id }) => status(id));
}

function sections({ rest, text, language, actors }: Question, knowledge: Knowledge): Request[] {
  const { hits } = knowledge.search({ text: rest || text, language, ...(actors.length && { actors }), limit: most });
  return hits
    .filter(({ coverage }) => coverage >= enough.section)
    .map(({ passage }) => ({ command: 'section', args: { passage: passage.id } }));
}

/** The terms that the sources define and say most about, then the status of each recommendation, then the other terms. */
function usual({ terms: all, order }: Knowledge): Request[] {
  const weight = ({ marking, sources: told, related }: Term) => (marking === 'defined' ? 100 : 0) + told.length + related.length;
  const named = [...all.values()].sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name, 'da')).map(({ id }) => term(id));
  return [...named.slice(0, first), ...order.map((id) => status(id)), ...named.slice(first)];
}
