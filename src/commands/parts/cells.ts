// Status cells: which cell answers for an actor.
import type { Actor, Knowledge, Recommendation, StatusCell, StatusRow } from '../../model.js';

/** The actor's own cell, or the one that another gave together with it (Region Hovedstaden with VUR Øst). */
export const cellOf = (recommendation: Recommendation, actor: string): StatusCell | undefined =>
  recommendation.cells.find((cell) => cell.actor === actor) ?? recommendation.cells.find((cell) => cell.jointWith === actor);

/** The bodies that a new body takes over from: Region Østdanmark's are Region Sjælland and Region Hovedstaden. */
export const predecessors = (knowledge: Knowledge, actor: string): Actor[] =>
  [...knowledge.actors.values()].filter(({ successor }) => successor === actor);

export const rowOf = (recommendation: Recommendation, { actor, markings, short }: StatusCell): StatusRow => ({
  actor,
  recommendation: recommendation.id,
  markings,
  short,
});

/** Every actor that answers any recommendation, in the order of the first that most of them answer. */
export function answeringActors(knowledge: Knowledge): Actor[] {
  const ids = new Set([...knowledge.recommendations.values()].flatMap(({ cells }) => cells.map(({ actor }) => actor)));
  return [...knowledge.actors.values()].filter(({ id }) => ids.has(id));
}
