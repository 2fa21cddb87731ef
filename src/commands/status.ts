// Status of a recommendation: one actor's cell, or all actors.
import { z } from 'zod';
import type { Knowledge, Question } from '../model.js';
import { command, type Context, type Told } from './command.js';
import { cellOf, predecessors, rowOf } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { allRegions, otherPoints, showSection, whatIsAsked } from './parts/steps.js';
import { recommendationFor } from './parts/topic.js';
import { variantsOf } from './parts/variants.js';

const args = z.object({
  recommendation: z.string().optional(),
  actor: z.string().optional(),
  /** Names in the question that no text holds ("the Faroe Islands"). */
  elsewhere: z.array(z.string()).optional(),
});
type Args = z.infer<typeof args>;

export const status = command<Args>({
  name: 'status',
  slash: { da: 'status', en: 'status' },
  summary: { da: 'Status på en anbefaling, i én region eller i alle', en: 'Status of a recommendation, in one region or in all' },
  example: { da: '/status 5b syddanmark', en: '/status 5b southern denmark' },
  args,
  typed: (_words, question, knowledge) => ({
    recommendation: question.recommendations[0]?.id ?? recommendationFor(question, knowledge),
    actor: question.actors[0],
  }),
  recognise(question, knowledge) {
    const [ref] = question.recommendations;
    const [actor] = question.actors;
    if (!ref) {
      if (!question.asks.has('status') || question.subject) return undefined;
      const recommendation = recommendationFor(question, knowledge);
      return recommendation ? { recommendation, ...(actor && { actor }) } : undefined;
    }
    if (question.subject) return undefined;
    if (!actor && question.asks.has('recommendation') && !question.asks.has('status')) return undefined;
    // A body that is no region has no answer here, and must not be shown the regions' as if they were its own.
    const [body] = question.bodies;
    if (!actor && body && !question.unnamed.length) return { recommendation: ref.id, actor: body };
    if (question.content.length && knowledge.recommendations.has(ref.id) && toldElsewhere(question, knowledge)) return undefined;
    if (!actor && body) return { recommendation: ref.id, actor: body };
    const elsewhere = actor ? [] : knowledge.search({ text: question.rest, language: question.language, limit: 1 }).unknownNames;
    return { recommendation: ref.id, ...(actor && { actor }), ...(elsewhere.length && { elsewhere: [...elsewhere] }) };
  },
  answer({ recommendation: id, actor: actorId, elsewhere }, { knowledge }: Context): Told {
    if (elsewhere?.length)
      return {
        ...noAnswer(knowledge, { kind: 'words_missing', words: elsewhere }),
        steps: id && knowledge.recommendations.has(id) ? [allRegions(id), whatIsAsked(id)] : [],
      };
    if (id === undefined) {
      if (actorId)
        return {
          body: { kind: 'clarify', about: 'recommendation', name: knowledge.actors.get(actorId)?.name ?? actorId },
          steps: choices(knowledge, knowledge.order, actorId),
        };
      return { body: { kind: 'clarify', about: 'recommendation' }, steps: choices(knowledge, knowledge.order) };
    }
    const recommendation = knowledge.recommendations.get(id);
    if (!recommendation) {
      const variants = variantsOf(knowledge, id);
      if (variants.length > 1)
        return { body: { kind: 'clarify', about: 'variant', name: id }, steps: choices(knowledge, variants, actorId) };
      const [only] = variants;
      if (only) return status_(only, actorId, knowledge);
      return noAnswer(knowledge, { kind: 'no_such_recommendation', id, known: knowledge.order });
    }
    return status_(id, actorId, knowledge);
  },
});

function status_(id: string, actorId: string | undefined, knowledge: Knowledge): Told {
  const recommendation = knowledge.recommendations.get(id);
  if (!recommendation) return noAnswer(knowledge, { kind: 'no_such_recommendation', id, known: knowledge.order });
  if (!actorId)
    return {
      body: {
        kind: 'status_all',
        recommendation,
        rows: recommendation.cells.map((cell) => rowOf(recommendation, cell)),
        source: recommendation.source,
      },
      steps: [whatIsAsked(id), ...showSection(recommendation.source)],
    };
  const cell = cellOf(recommendation, actorId);
  if (cell)
    return {
      body: { kind: 'status', recommendation, cell },
      steps: [allRegions(id), whatIsAsked(id), otherPoints(knowledge, cell.actor), ...showSection(cell.source)],
    };
  const before = predecessors(knowledge, actorId);
  if (before.length)
    return {
      body: {
        kind: 'comparison',
        subject: `${id} · ${knowledge.actors.get(actorId)?.name ?? actorId}`,
        columns: before.map((actor) => {
          const own = cellOf(recommendation, actor.id);
          return own
            ? { heading: actor.name, lines: [own.summary], markings: own.markings, remark: 'before_merger' as const, sources: [own.source] }
            : { heading: actor.name, lines: [], remark: 'no_entry' as const };
        }),
      },
      steps: [allRegions(id), whatIsAsked(id)],
    };
  const told = noAnswer(
    knowledge,
    { kind: 'no_entry', actor: actorId, recommendation: id },
    recommendation.source.passage ? knowledge.passages.get(recommendation.source.passage) : undefined,
  );
  return { ...told, steps: [allRegions(id), whatIsAsked(id)] };
}

const choices = (knowledge: Knowledge, ids: readonly string[], actor?: string) =>
  ids.map((id) => ({
    label: { name: `${id} · ${knowledge.recommendations.get(id)?.title.da ?? ''}` },
    request: { command: 'status', args: { recommendation: id, ...(actor && { actor }) } },
  }));

/** True where the question's own words find their answer in a section of the recommendation: then the section is the better card. */
function toldElsewhere(question: Question, knowledge: Knowledge): boolean {
  const [ref] = question.recommendations;
  if (!ref || !question.content.length) return false;
  const { hits, words } = knowledge.search({
    text: question.rest,
    language: question.language,
    recommendation: ref.id,
    ...(question.actors.length && { actors: question.actors }),
    limit: 1,
  });
  const title = knowledge.recommendations.get(ref.id)?.title;
  // Words that only repeat the recommendation's title ask for no section of their own.
  if (title && knowledge.share(question.rest, question.language, `${title.da} ${title.en}`) > 0.7) return false;
  return words.length > 0 && (hits[0]?.bestCoverage ?? 0) >= 0.5;
}
