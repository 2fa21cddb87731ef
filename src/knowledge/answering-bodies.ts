// The bodies that answer recommendations, and which of them a text names.
import type { Actor } from '../model.js';
import type { Word } from '../language/tokens.js';
import { createMemo, createMemoOf } from '../memo.js';
import { createNames, type Names } from './names.js';

/** Ids of those that give answers of their own in a status note. */
export const answeringIds = (actors: Iterable<Actor>): ReadonlySet<string> =>
  new Set([...actors].flatMap(({ id, kind }) => (kind === 'region' || kind === 'training_region' ? [id] : [])));

export interface AnsweringBodies {
  /** Of all actors. */
  readonly names: Names;
  /** Ids of those that a heading names. */
  inHeading(heading: string): readonly string[];
  /** Ids of those that a text's words name. */
  among(list: readonly Word[]): readonly string[];
}

/** Letters: a shorter name inside a text ("Viborg - syd") is more often a direction than a region. */
const least = 5;
/** Headings repeat: a recommendation's stands over every answer to it. */
const headings = 20_000;

export function createAnsweringBodies(actors: readonly Actor[]): AnsweringBodies {
  const answering = answeringIds(actors);
  const names = createNames(actors, [], [], false);
  const named = createMemo<readonly string[]>(headings);
  const mentioned = createMemoOf<readonly Word[], readonly string[]>();
  const lengthOf = (list: readonly Word[]): number => list.reduce((length, { surface }) => length + surface.length, 0);
  return {
    names,
    inHeading: (heading) => named.of(heading, () => names.names(heading).flatMap(({ entity }) => (answering.has(entity.id) ? [entity.id] : []))),
    among: (list) =>
      mentioned.of(list, () =>
        names
          .among(list)
          .filter(({ from, to }) => lengthOf(list.slice(from, to)) >= least)
          .flatMap(({ entities }) => entities.flatMap(({ id }) => (answering.has(id) ? [id] : []))),
      ),
  };
}
