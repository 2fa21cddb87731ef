// Any other question: the section that answers it, with the answering sentence marked, or an honest no.
import { z } from 'zod';
import type { Hit, Knowledge, Passage, SearchResult } from '../model.js';
import { command, type Told } from './command.js';
import { predecessors } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { showDocument, showSection } from './parts/steps.js';

const args = z.object({
  text: z.string(),
  actors: z.array(z.string()).optional(),
  recommendation: z.string().optional(),
  /** Bodies that the question names: a section that names none of them, in a text that is none of theirs, is no answer. */
  bodies: z.array(z.string()).optional(),
  /** What the conversation is about: helps to find, but does not count as answered. */
  subject: z.string().optional(),
  /** Hits already shown. */
  skip: z.number().int().min(0).max(20).default(0),
});
type Args = z.infer<typeof args>;

/** Calibrated on the tuning questions: a wrong answer costs ten times a "not found" (docs/benchmarks.md). */
export const rule = { section: 0.6, sentence: 0.45, further: 0.75, fit: 0.9, told: 0.7, whole: 0.99, sure: 5, sureOfKind: 4 };

export const ask = command<Args>({
  name: 'ask',
  args: args,
  recognise: ({ rest, text, actors, bodies, recommendations, subject }) => ({
    text: rest || text,
    ...(actors.length && { actors: [...actors] }),
    ...(bodies.length && { bodies: [...bodies] }),
    ...(recommendations[0] && { recommendation: recommendations[0].id }),
    ...(subject && { subject }),
    skip: 0,
  }),
  answer(asked, { knowledge, language }): Told {
    const { text, actors, bodies = [], recommendation, subject, skip } = asked;
    if (recommendation && !knowledge.recommendations.has(recommendation))
      return noAnswer(knowledge, { kind: 'no_such_recommendation', id: recommendation, known: knowledge.order });
    // A body that takes over from others has said nothing yet; what they said is shown, and said to be theirs.
    const before = (actors ?? []).flatMap((id) => predecessors(knowledge, id));
    const named = [...(actors ?? []), ...before.map(({ id }) => id)];
    const narrow = { ...(named.length && { actors: named }), ...(recommendation && { recommendation }) };
    const query = subject ? `${subject} ${text}` : text;
    const result = knowledge.search({ text: query, language, ...narrow, ...(subject && { focus: text }), limit: 10 });
    const good =
      deedMissing(text, result) || (!subject && !unmistakable(result, knowledge, text))
        ? []
        : result.hits.filter(
            (hit) =>
              answers(hit, result, text, knowledge, language, Boolean(subject), Boolean(recommendation)) &&
              speaksOf(hit, bodies, knowledge),
          );
    const shown = good.slice(skip);
    const [first] = shown;
    if (!first) {
      const anywhere = actors?.length || recommendation ? knowledge.search({ text: query, language, limit: 1 }).hits[0] : result.hits[0];
      const nearest = result.hits[0] ?? anywhere;
      const reason = hardWords(result).length
        ? ({ kind: 'words_missing', words: hardWords(result) } as const)
        : actors?.length && anywhere && !result.hits.length
          ? ({ kind: 'not_about_actor', actors } as const)
          : ({ kind: 'nothing' } as const);
      return noAnswer(knowledge, reason, nearest && nearest.coverage > 0.3 ? nearest.passage : undefined);
    }
    const further = shown
      .slice(1)
      .filter((hit) => hit.score >= first.score * rule.further)
      .slice(0, 2);
    const left = shown.length - 1 - further.length;
    return {
      body: {
        kind: 'passage',
        hits: [first, ...further].map(({ passage, best, matched }) => ({ passage, best, matched })),
        alsoSearched: result.alsoSearched,
        ...(before.length && { beforeMerger: before.map(({ name }) => name) }),
      },
      steps: [
        ...showSection({ document: first.passage.document, passage: first.passage.id }),
        ...(left > 0
          ? [
              {
                label: { key: 'next_hit' as const, name: String(left) },
                request: { command: 'ask', args: { ...asked, skip: skip + 1 + further.length } },
              },
            ]
          : []),
        showDocument(first.passage),
      ],
    };
  },
});

/** Words that no text holds, as many as a card should name; nothing that could be more than a word. */
const hardWords = ({ unknown }: SearchResult): string[] => unknown.filter((word) => /^[\p{L}\p{N}-]{2,25}$/u.test(word)).slice(0, 3);

function speaksOf({ passage }: Hit, bodies: readonly string[], knowledge: Knowledge): boolean {
  if (!bodies.length) return true;
  const parties = knowledge.documents.get(passage.document)?.parties ?? [];
  const held = [...passage.trail, ...passage.units.map((unit) => unit.text), ...parties].flatMap((text) => knowledge.names(text));
  return bodies.some((body) => held.some(({ entity }) => entity.kind === 'actor' && entity.id === body));
}

const isMonth = (word: string): boolean => /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i.test(word);

/** The word that a question turns on: what somebody did, what is to be explained. */
const asksFor = [
  /^(?:hvem|who)\s+(?:(?:har|has|have|skal|kan|vil|would|will|can|should)\s+)?(\p{L}+)/iu,
  /^(?:hvad er|hva er|hvad betyder|what is|what's|what are|what does)\s+(?:(?:en|et|den|det|de|a|an|the)\s+)?([\p{L}\p{N}-]+)/iu,
];

/** "Hvem vandt udbuddet", "hvad er en svaneklinik": that word must stand in the best section, not only those around it. */
const deedOf = (text: string): string | undefined => asksFor.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find(Boolean);
const deedMissing = (text: string, { hits: [top] }: SearchResult): boolean => {
  const deed = deedOf(text);
  return Boolean(deed && top?.missed.some((word) => word.toLowerCase() === deed));
};

/**
 * Whether the best section stands out as the answer: it holds all words in one place, or much speaks for it – the words it holds, how
 * rare they are, and that no other section comes near. Weights by logistic regression on the tuning questions (docs/benchmarks.md).
 */
function unmistakable({ hits, words }: SearchResult, knowledge: Knowledge, text: string): boolean {
  const [top] = hits;
  if (!top || top.bestCoverage >= rule.whole) return true;
  // Sections under one heading often say the same of two things.
  const next = hits.find(({ passage }) => placeOf(passage) !== placeOf(top.passage));
  const margin = 1 - (next ? next.score / top.score : 0);
  const sure = top.coverage + 1.5 * top.bestCoverage + 1.4 * Math.min(2.5, told(top, words, knowledge)) + 2.4 * Math.min(0.6, margin);
  return sure >= (top.fit === 1 || deedOf(text) ? rule.sureOfKind : rule.sure);
}

/** How much the words that a section holds tell: 1 is a word that one section alone has. */
const told = ({ matched }: Hit, words: SearchResult['words'], { searched }: Knowledge): number =>
  words.reduce((sum, { surface, rarity }) => sum + (matched.includes(surface) ? rarity : 0), 0) / Math.log(1 + searched);

const placeOf = ({ document, trail }: Passage): string => [document, ...trail.slice(0, -1)].join('\n');

const contentful = (text: string, knowledge: Knowledge, language: 'da' | 'en'): boolean =>
  knowledge.search({ text, language, limit: 1 }).words.length > 0;

function answers(
  hit: Hit,
  result: SearchResult,
  text: string,
  knowledge: Knowledge,
  language: 'da' | 'en',
  leans: boolean,
  narrowed: boolean,
): boolean {
  if (hit.coverage < (leans ? rule.sentence : rule.section) || hit.bestCoverage < rule.sentence * (leans || hit.fit === 1 ? 0.7 : 1))
    return false;
  // Told in words that stand once: "jeg har brug for en læge" matches everything and asks for nothing that a section could answer.
  if (!leans && !narrowed && told(hit, result.words, knowledge) < rule.told) return false;
  if (hit.fit !== undefined && hit.fit < rule.fit) return false;
  // A name that was asked for must stand there: another place's figure is no answer.
  if (result.words.some(({ name, surface }) => name && hit.missed.includes(surface) && !isMonth(surface))) return false;
  const held = `${hit.passage.trail.join(' ')} ${hit.passage.units.map((unit) => unit.text).join(' ')}`;
  const document = knowledge.documents.get(hit.passage.document);
  // A year or a number asked for must stand in the section, or be the text's own year.
  for (const { surface } of result.words)
    if (
      /^\d{4}$/.test(surface) &&
      !held.includes(surface) &&
      !`${document?.dating.from ?? ''} ${document?.dating.to ?? ''} ${document?.title ?? ''}`.includes(surface)
    )
      return false;
  // The new words of a follow-up must be answered, not only what the conversation was about.
  return !leans || !contentful(text, knowledge, language) || knowledge.share(text, language, held) >= rule.section;
}
