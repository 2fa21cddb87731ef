// One region across all recommendations.
import { z } from 'zod';
import type { Actor, BodyChange, Knowledge } from '../model.js';
import { command, type Told } from './command.js';
import { answeringActors, cellOf, predecessors, rowOf } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { allRecommendations, overviewOf } from './parts/steps.js';

const args = z.object({ actor: z.string().optional() });
const merging =
  /2027|oprett|nedl[æa]g|sammenl[æa]g|bliver til|sker der med|efterf[øo]lger|afl[øo]s|merge|created|established|abolish|become|happens to/i;

/** When a body begins or ends, and what came before or comes after: from actors.yaml. */
function changeOf(knowledge: Knowledge, actor: Actor): { readonly change?: BodyChange } {
  const before = predecessors(knowledge, actor.id).map(({ name }) => name);
  const successor = knowledge.actors.get(actor.successor ?? '');
  if (before.length && actor.validFrom) return { change: { kind: 'begins', on: actor.validFrom, others: before } };
  return successor?.validFrom ? { change: { kind: 'ends', on: successor.validFrom, others: [successor.name] } } : {};
}

export const region = command<z.infer<typeof args>>({
  name: 'region',
  slash: { da: 'region', en: 'region' },
  summary: { da: 'Én regions svar på alle anbefalinger', en: "One region's answers to all recommendations" },
  example: { da: '/region nordjylland', en: '/region north denmark' },
  args,
  typed: (_words, question) => ({ actor: question.actors[0] }),
  recognise: ({ text, actors, recommendations, content, terms, subject }, knowledge) => {
    const [actor] = actors;
    if (actors.length !== 1 || !actor || recommendations.length || subject !== undefined) return undefined;
    if (!content.length && !terms.length) return { actor };
    // "Hvornår bliver Region Østdanmark oprettet?": what we know of bodies, not of texts.
    const known = knowledge.actors.get(actor);
    return merging.test(text) && (known?.successor ?? predecessors(knowledge, actor).length) ? { actor } : undefined;
  },
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
          ...changeOf(knowledge, actor),
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
              lines: [],
              rows: own,
              remark: 'before_merger' as const,
              ...(source && { sources: [{ document: source.document, voice: 'own_answer' as const }] }),
            };
          }),
          ...changeOf(knowledge, actor),
        },
        steps: before.map(overviewOf),
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
