// One region across all recommendations.
import { z } from 'zod';
import type { Knowledge } from '../model.js';
import { command, type Told } from './command.js';
import { answeringActors, cellOf, predecessors, rowOf } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { allRecommendations } from './parts/steps.js';

const args = z.object({ actor: z.string().optional() });

export const region = command<z.infer<typeof args>>({
  name: 'region',
  slash: { da: 'region', en: 'region' },
  summary: { da: 'Én regions svar på alle anbefalinger', en: "One region's answers to all recommendations" },
  example: { da: '/region nordjylland', en: '/region north denmark' },
  args,
  typed: (_words, question) => ({ actor: question.actors[0] }),
  recognise: ({ actors, recommendations, content, terms, subject }) =>
    actors.length === 1 && !recommendations.length && !content.length && !terms.length && subject === undefined
      ? { actor: actors[0] }
      : undefined,
  answer({ actor: id }, { knowledge }): Told {
    if (id === undefined)
      return {
        body: { kind: 'clarify', about: 'region' },
        steps: answeringActors(knowledge).map((actor) => ({
          label: { name: actor.name },
          request: { command: 'region', args: { actor: actor.id } },
        })),
      };
    const actor = knowledge.actors.get(id);
    const rows = rowsOf(knowledge, id);
    const [first] = rows;
    if (actor && first) {
      const answered = knowledge.recommendations.get(first.recommendation);
      return {
        body: {
          kind: 'region',
          actor,
          rows,
          asOf: answered?.asOf ?? '',
          source: { document: answered?.source.document ?? '', voice: 'own_answer' },
        },
        steps: [allRecommendations],
      };
    }
    const before = predecessors(knowledge, id);
    if (actor && before.length)
      return {
        body: {
          kind: 'comparison',
          subject: actor.name,
          columns: before.map((old) => {
            const own = rowsOf(knowledge, old.id);
            const source = knowledge.recommendations.get(own[0]?.recommendation ?? '')?.source;
            return {
              heading: old.name,
              lines: own.map(({ recommendation, short }) => `${recommendation}: ${short}`),
              remark: 'before_merger' as const,
              ...(source && { sources: [{ ...source, voice: 'own_answer' as const }] }),
            };
          }),
        },
        steps: before.map((old) => ({ label: { name: old.name }, request: { command: 'region', args: { actor: old.id } } })),
      };
    return noAnswer(knowledge, { kind: 'no_entry', actor: id });
  },
});

const rowsOf = (knowledge: Knowledge, actor: string) =>
  knowledge.order.flatMap((id) => {
    const recommendation = knowledge.recommendations.get(id);
    const cell = recommendation && cellOf(recommendation, actor);
    return recommendation && cell ? [rowOf(recommendation, cell)] : [];
  });
