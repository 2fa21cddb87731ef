// The bodies that give answers of their own in a status note.
import type { Actor } from '../model.js';

export const answeringBodies = (actors: Iterable<Actor>): ReadonlySet<string> =>
  new Set([...actors].flatMap(({ id, kind }) => (kind === 'region' || kind === 'training_region' ? [id] : [])));
