// Status of a recommendation: one actor's cell, or all actors.
import { z } from 'zod';
import { fold } from '../language/fold.js';
import type { Knowledge, Question } from '../model.js';
import { command, type Context, type Told } from './command.js';
import { cellOf, predecessors, rowOf, speakers } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { allRegions, otherPoints, showSection, whatIsAsked } from './parts/steps.js';
import { recommendationFor } from './parts/topic.js';
import { variantsOf } from './parts/variants.js';

const args = z.object({
  recommendation: z.string().optional(),
  actor: z.string().optional(),
  /** Names in the question that no text holds ("the Faroe Islands"). */
  elsewhere: z.array(z.string()).optional(),
  /** The year whose status is asked for. */
  year: z.number().int().optional(),
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
    const year = yearOf(question);
    if (!year && question.content.length && knowledge.recommendations.has(ref.id) && toldElsewhere(question, knowledge)) return undefined;
    if (!actor && body) return { recommendation: ref.id, actor: body };
    const elsewhere = actor || year ? [] : placesIn(question, knowledge);
    return {
      recommendation: ref.id,
      ...(actor && { actor }),
      ...(elsewhere.length && { elsewhere: [...elsewhere] }),
      ...(year && { year }),
    };
  },
  answer({ recommendation: id, actor: actorId, elsewhere, year }, context: Context): Told {
    const { knowledge } = context;
    if (elsewhere?.length)
      return {
        ...noAnswer(knowledge, { kind: 'no_entry', actor: elsewhere.join(', '), ...(id && { recommendation: id }) }),
        steps: id && knowledge.recommendations.has(id) ? [allRegions(id), whatIsAsked(id)] : [],
      };
    if (id === undefined) {
      if (actorId)
        return {
          body: { kind: 'clarify', about: 'recommendation', name: knowledge.actors.get(actorId)?.name ?? actorId },
          steps: choices(
            context,
            knowledge.order.filter((other) => answersTo(knowledge, other, actorId)),
            actorId,
          ),
        };
      return { body: { kind: 'clarify', about: 'recommendation' }, steps: choices(context, knowledge.order) };
    }
    const recommendation = knowledge.recommendations.get(id);
    if (!recommendation) {
      const variants = variantsOf(knowledge, id);
      if (variants.length > 1) return { body: { kind: 'clarify', about: 'variant', name: id }, steps: choices(context, variants, actorId) };
      const [only] = variants;
      if (only) return status_(only, actorId, knowledge);
      return noAnswer(knowledge, { kind: 'no_such_recommendation', id, known: knowledge.order });
    }
    // A status of one year is none of another.
    if (year && year !== Number(recommendation.asOf.slice(0, 4))) {
      const { passage } = recommendation.source;
      return {
        ...noAnswer(knowledge, { kind: 'nothing' }, passage ? knowledge.passages.get(passage) : undefined),
        steps: [allRegions(id), whatIsAsked(id)],
      };
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
  if (before.some((actor) => cellOf(recommendation, actor.id)))
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

/** The actor itself, or one that it takes over from, answers the recommendation. */
const answersTo = (knowledge: Knowledge, id: string, actor: string): boolean => {
  const recommendation = knowledge.recommendations.get(id);
  return recommendation !== undefined && speakers(knowledge, [actor]).some((speaker) => cellOf(recommendation, speaker.id));
};

const choices = ({ knowledge, language }: Context, ids: readonly string[], actor?: string) =>
  ids.map((id) => ({
    label: { name: `${id} · ${knowledge.recommendations.get(id)?.title[language] ?? ''}` },
    request: { command: 'status', args: { recommendation: id, ...(actor && { actor }) } },
  }));

/** The one thing beside recommendation and region that the question names, where that is a year. */
function yearOf({ content }: Question): number | undefined {
  const [year, ...others] = content;
  return year && !others.length && /^(?:19|20)\d\d$/.test(year) ? Number(year) : undefined;
}

/** Where somebody else's status is asked for: names that no text holds, and a place at the end that is no region ("5b på Bornholm"). */
function placesIn(question: Question, knowledge: Knowledge): string[] {
  const { unknownNames } = knowledge.search({ text: question.rest, language: question.language, limit: 1 });
  if (unknownNames.length) return [...unknownNames];
  // A municipality is a place of its own, though the texts may hold its town's name.
  const municipality = /\p{L}[\p{L}-]+\s+(?:kommune|municipality|county)(?!\p{L})/iu.exec(question.text)?.[0];
  if (municipality) return [municipality];
  const place = /(?:^|\s)(?:i|in|hos|på|at|for)\s+(\p{L}[\p{L}-]+(?:\s+[Kk]ommune)?)[\s?.!]*$/u.exec(question.text)?.[1];
  return place && question.content.some((word) => fold(place).startsWith(word)) ? [place] : [];
}

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
