// Status cells: which cell answers for an actor.
import type { Actor, Knowledge, Recommendation, StatusCell, StatusRow } from '../../model.js';

/** The actor's own cell, or the one that another gave together with it (Region Hovedstaden with VUR Øst). */
export const cellOf = (recommendation: Recommendation, actor: string): StatusCell | undefined =>
  recommendation.cells.find((cell) => cell.actor === actor) ?? recommendation.cells.find((cell) => cell.jointWith === actor);

/** The bodies that a new body takes over from: Region Østdanmark's are Region Sjælland and Region Hovedstaden. */
export const predecessors = (knowledge: Knowledge, actor: string): Actor[] =>
  [...knowledge.actors.values()].filter(({ successor }) => successor === actor);

export const rowOf = (recommendation: Recommendation, { actor, markings, short, jointWith }: StatusCell): StatusRow => ({
  actor,
  recommendation: recommendation.id,
  markings,
  short,
  ...(jointWith && { jointWith }),
});

/** Every actor that answers any recommendation, in the order of the first that most of them answer. */
export function answeringActors(knowledge: Knowledge): Actor[] {
  const ids = new Set([...knowledge.recommendations.values()].flatMap(({ cells }) => cells.map(({ actor }) => actor)));
  return [...knowledge.actors.values()].filter(({ id }) => ids.has(id));
}

/** A body that takes over from others has said nothing yet: the others speak, and it is said that they are the others. */
export const speakers = (knowledge: Knowledge, actors: readonly string[]): readonly { readonly id: string; readonly before: boolean }[] =>
  actors.flatMap((id): { readonly id: string; readonly before: boolean }[] => {
    const before = predecessors(knowledge, id);
    return before.length ? before.map((actor) => ({ id: actor.id, before: true })) : [{ id, before: false }];
  });
