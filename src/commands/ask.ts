// Any other question: the section that answers it, with the answering sentence marked, or an honest no.
import { z } from 'zod';
import type { Hit, Knowledge, SearchResult } from '../model.js';
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
export const rule = { section: 0.6, sentence: 0.45, further: 0.75, fit: 0.9, told: 0.7 };

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
    const good = deedMissing(text, result)
      ? []
      : result.hits.filter(
          (hit) =>
            answers(hit, result, text, knowledge, language, Boolean(subject), Boolean(recommendation)) && speaksOf(hit, bodies, knowledge),
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
const deedMissing = (text: string, { hits: [top] }: SearchResult): boolean => {
  const deed = asksFor.map((pattern) => pattern.exec(text)?.[1]?.toLowerCase()).find(Boolean);
  return Boolean(deed && top?.missed.some((word) => word.toLowerCase() === deed));
};

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
  const told = result.words.filter(({ surface }) => hit.matched.includes(surface)).reduce((sum, { rarity }) => sum + rarity, 0);
  if (!leans && !narrowed && told < rule.told * Math.log(1 + knowledge.searched)) return false;
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
