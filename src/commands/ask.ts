// Any other question: the section that answers it, with the answering sentence marked, or an honest no.
import { z } from 'zod';
import type { SearchResult } from '../model.js';
import { command, type Told } from './command.js';
import { answering, near } from './parts/answering.js';
import { predecessors } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { showDocument, showSection, thisSection } from './parts/steps.js';

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

/** Further sections are shown where they score at least this share of the first. */
const further = 0.75;

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
    const question = { text, language, bodies, leans: Boolean(subject), narrowed: Boolean(recommendation) };
    const good = answering(result, question, knowledge);
    const shown = good.slice(skip);
    const [first] = shown;
    if (!first) {
      const choices = skip ? [] : near(result, question, knowledge);
      if (choices.length) return { body: { kind: 'clarify', about: 'section' }, steps: choices.map(({ passage }) => thisSection(passage)) };
      const anywhere = actors?.length || recommendation ? knowledge.search({ text: query, language, limit: 1 }).hits[0] : result.hits[0];
      const nearest = result.hits[0] ?? anywhere;
      const reason = hardWords(result).length
        ? ({ kind: 'words_missing', words: hardWords(result) } as const)
        : actors?.length && anywhere && !result.hits.length
          ? ({ kind: 'not_about_actor', actors } as const)
          : ({ kind: 'nothing' } as const);
      return noAnswer(knowledge, reason, nearest && nearest.coverage > 0.3 ? nearest.passage : undefined);
    }
    const others = shown
      .slice(1)
      .filter((hit) => hit.score >= first.score * further)
      .slice(0, 2);
    const left = shown.length - 1 - others.length;
    return {
      body: {
        kind: 'passage',
        hits: [first, ...others].map(({ passage, best, matched }) => ({ passage, best, matched })),
        alsoSearched: result.alsoSearched,
        ...(before.length && { beforeMerger: before.map(({ name }) => name) }),
      },
      steps: [
        ...showSection({ document: first.passage.document, passage: first.passage.id }),
        ...(left > 0
          ? [
              {
                label: { key: 'next_hit' as const, name: String(left) },
                request: { command: 'ask', args: { ...asked, skip: skip + 1 + others.length } },
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
