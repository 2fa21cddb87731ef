// Two or more things side by side: terms, or actors on a recommendation or a topic.
import { z } from 'zod';
import type { ComparedColumn, Knowledge } from '../model.js';
import { command, type Context, type Told } from './command.js';
import { answeringActors, cellOf, rowOf, speakers } from './parts/cells.js';
import { noAnswer } from './parts/no-answer.js';
import { allRegions, overviewOf, whatMeans } from './parts/steps.js';

const args = z.object({
  terms: z.array(z.string()).optional(),
  actors: z.array(z.string()).optional(),
  recommendations: z.array(z.string()).optional(),
  text: z.string().optional(),
});
type Args = z.infer<typeof args>;
const most = 5;
/** Two things named in one breath: "hvad er en licensklinik og en regionsklinik". */
const sideBySide = /\s(?:og|and|eller|or|vs\.?|kontra)\s|,/i;

export const compare = command<Args>({
  name: 'compare',
  slash: { da: 'sammenlign', en: 'compare' },
  bare: true,
  summary: { da: 'To eller flere begreber eller regioner side om side', en: 'Two or more terms or regions side by side' },
  example: { da: '/sammenlign licensklinik regionsklinik', en: '/compare 5a nordjylland syddanmark' },
  args,
  // One thing named and more words beside it: a question after all ("sammenlign pensionsalder 62 og 65").
  typed: (_words, { terms, actors, recommendations, rest, content, residue }) => {
    const named = terms.length + actors.length + recommendations.length;
    if (content.length && (named === 0 || (named === 1 && residue.length))) return undefined;
    return {
      terms: [...terms],
      actors: [...actors],
      recommendations: recommendations.map(({ id }) => id),
      ...(content.length && { text: rest }),
    };
  },
  recognise(question, knowledge) {
    const { asks, actors, recommendations, content, rest } = question;
    if (question.subject !== undefined) return undefined;
    const terms = question.terms.filter((id) => knowledge.terms.has(id));
    if (actors.length > 1 && recommendations.length) return { actors: [...actors], recommendations: [recommendations[0]?.id ?? ''] };
    if (recommendations.length > 1 && !content.length)
      return { recommendations: recommendations.map(({ id }) => id), ...(actors.length && { actors: [...actors] }) };
    if (actors.length > 1 && (asks.has('comparison') || !content.length))
      return { actors: [...actors], ...(content.length && { text: rest }) };
    if (terms.length > 1 && (asks.has('comparison') || (!question.residue.length && !actors.length && sideBySide.test(question.text))))
      return { terms };
    return undefined;
  },
  answer({ terms = [], actors = [], recommendations = [], text }, context): Told {
    const { knowledge } = context;
    const [recommendation] = recommendations;
    if (recommendations.length > 1 && actors.length <= 1) return recommendationColumns(recommendations, actors[0], context);
    if (actors.length > 1 && recommendation) return cellColumns(recommendation, actors, context);
    if (actors.length > 1) return topicColumns(actors, text, context);
    if (terms.length > 1) return termColumns(terms, knowledge);
    const [only] = terms;
    const name = only ? knowledge.terms.get(only)?.name : undefined;
    const offered = only
      ? (knowledge.terms.get(only)?.related ?? []).map((other) => ({
          label: { name: knowledge.terms.get(other)?.name ?? other },
          request: { command: 'compare', args: { terms: [only, other] } },
        }))
      : answeringActors(knowledge)
          .slice(1)
          .map((actor) => ({
            label: {
              name: `${actors[0] ? (knowledge.actors.get(actors[0])?.name ?? '') : (answeringActors(knowledge)[0]?.name ?? '')} – ${actor.name}`,
            },
            request: {
              command: 'compare',
              args: {
                actors: [actors[0] ?? answeringActors(knowledge)[0]?.id ?? '', actor.id],
                ...(recommendation && { recommendations }),
              },
            },
          }));
    return { body: { kind: 'clarify', about: 'compare', ...(name && { name }) }, steps: offered };
  },
});

function termColumns(ids: readonly string[], knowledge: Knowledge): Told {
  const found = ids.slice(0, most).flatMap((id) => knowledge.terms.get(id) ?? []);
  if (found.length < 2) return noAnswer(knowledge, { kind: 'nothing' });
  return {
    body: {
      kind: 'comparison',
      subject: found.map(({ name }) => name).join(' · '),
      columns: found.map(({ name, definition, points, marking, sources }): ComparedColumn => ({
        heading: name,
        lines: [definition, ...points],
        marking,
        sources,
      })),
    },
    steps: found.flatMap(({ id }) => whatMeans(knowledge, id)),
  };
}

function cellColumns(id: string, actors: readonly string[], { knowledge, language }: Context): Told {
  const recommendation = knowledge.recommendations.get(id);
  if (!recommendation) return noAnswer(knowledge, { kind: 'no_such_recommendation', id, known: knowledge.order });
  return {
    body: {
      kind: 'comparison',
      subject: `${id} · ${recommendation.title[language]}`,
      columns: speakers(knowledge, actors)
        .slice(0, most)
        .map(({ id: actor, before }): ComparedColumn => {
          const cell = cellOf(recommendation, actor);
          const heading = knowledge.actors.get(actor)?.name ?? actor;
          if (!cell) return { heading, lines: [], remark: 'no_entry' };
          return {
            heading,
            lines: [cell.summary],
            markings: cell.markings,
            sources: [cell.source],
            ...(before && { remark: 'before_merger' as const }),
          };
        }),
    },
    steps: [allRegions(id)],
  };
}

function recommendationColumns(ids: readonly string[], actor: string | undefined, { knowledge, language }: Context): Told {
  const found = ids.slice(0, most).flatMap((id) => knowledge.recommendations.get(id) ?? []);
  const missing = ids.find((id) => !knowledge.recommendations.has(id));
  if (missing) return noAnswer(knowledge, { kind: 'no_such_recommendation', id: missing, known: knowledge.order });
  return {
    body: {
      kind: 'comparison',
      subject: [...ids.slice(0, most), ...(actor ? [knowledge.actors.get(actor)?.name ?? actor] : [])].join(' · '),
      columns: found.map((recommendation): ComparedColumn => {
        const heading = `${recommendation.id} · ${recommendation.title[language]}`;
        if (!actor) return { heading, lines: [recommendation.says[language]], sources: [recommendation.source] };
        const cell = cellOf(recommendation, actor);
        return cell
          ? { heading, lines: [cell.summary], markings: cell.markings, sources: [cell.source] }
          : { heading, lines: [], remark: 'no_entry' };
      }),
    },
    steps: found.map(({ id }) => ({
      label: { key: 'status_of', name: [id, ...(actor ? [knowledge.actors.get(actor)?.name ?? actor] : [])].join(' · ') },
      request: { command: 'status', args: { recommendation: id, ...(actor && { actor }) } },
    })),
  };
}

/** Each actor's own best section on a topic; an actor whose texts say nothing of it is shown as such. */
function topicColumns(actors: readonly string[], text: string | undefined, { knowledge, language }: Context): Told {
  const columns = speakers(knowledge, actors)
    .slice(0, most)
    .map(({ id: actor, before }): ComparedColumn => {
      const heading = knowledge.actors.get(actor)?.name ?? actor;
      const remark = before ? { remark: 'before_merger' as const } : {};
      if (!text) return { ...overview(actor, knowledge), heading, ...remark };
      const { hits } = knowledge.search({ text, language, actors: [actor], limit: 3 });
      const [first] = hits;
      if (!first || first.coverage < 0.4) return { heading, lines: [], remark: 'nothing_found' };
      // Two sections where both hold as much of the topic: one may only point to the other.
      const shown = hits.filter((hit) => hit.coverage >= first.coverage * 0.95).slice(0, 2);
      return {
        heading,
        ...remark,
        lines: shown.flatMap(({ passage }) => passage.units.map((unit) => unit.text)),
        sources: shown.map(({ passage }) => ({ document: passage.document, passage: passage.id })),
      };
    });
  if (columns.every(({ lines, rows = [] }) => !lines.length && !rows.length))
    return noAnswer(knowledge, { kind: 'not_about_actor', actors });
  return {
    body: {
      kind: 'comparison',
      subject: [text, ...actors.map((actor) => knowledge.actors.get(actor)?.name ?? actor)]
        .filter(Boolean)
        .slice(text ? 1 : 0)
        .join(' · '),
      columns,
    },
    steps: actors.flatMap((id) => knowledge.actors.get(id) ?? []).map(overviewOf),
  };
}

/** All that one actor answers, a line a recommendation. */
function overview(actor: string, knowledge: Knowledge): Pick<ComparedColumn, 'lines' | 'rows' | 'sources'> {
  const rows = knowledge.order.flatMap((id) => {
    const recommendation = knowledge.recommendations.get(id);
    const cell = recommendation && cellOf(recommendation, actor);
    return recommendation && cell ? [rowOf(recommendation, cell)] : [];
  });
  const source = knowledge.recommendations.get(rows[0]?.recommendation ?? '')?.source;
  return { lines: [], rows, ...(source && { sources: [{ document: source.document, voice: 'own_answer' }] }) };
}
