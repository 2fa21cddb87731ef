// Where a file stands: which folder, and where in it. Files of the same path in two folders are two files.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { slug } from './passages.js';

export interface Placed {
  /** Relative to its folder, with forward slashes. */
  readonly path: string;
  /** Name of its folder; nothing where that is the first of those that serve. */
  readonly folder?: string;
  /** From the project's own folder while other folders serve: terms of texts that are not loaded are left out. */
  readonly own?: boolean;
}

/** What the folders are called in what admins read: nothing for the first, the last part of their paths for the others. */
export function folderNames(folders: readonly string[]): (string | undefined)[] {
  const taken = new Map<string, number>();
  return folders.map((folder, at) => {
    const name = basename(folder) || 'mappe';
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return at === 0 ? undefined : times > 1 ? `${name}-${times}` : name;
  });
}

/** As people read it. */
export const placeOf = ({ path, folder }: Placed): string => (folder === undefined ? path : `${folder}/${path}`);
/** As programs tell files apart. */
export const keyOf = ({ path, folder = '', own = false }: Placed): string => `${own ? '\0' : folder}\0${path}`;

export const withoutEnding = (path: string): string => path.replace(/\.[^./]*$/, '');
export const nameOf = (path: string): string => withoutEnding(path).replace(/^.*\//, '');

/** By path, then by folder, the project's own first: the same however they were found, and later ones add to earlier ones. */
export const inPlace = <T extends Placed>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => compare(a.path, b.path) || compare(keyOf(a), keyOf(b)));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The ids of texts, in their order: the file's name in plain letters. Where several have that name, the only one of the first folder
 * keeps it, and the others' ids tell their folders too, and their endings where that is not enough. Which id a text has leans on what
 * else is called so, never on an order.
 */
export function documentIds(files: readonly Placed[]): string[] {
  const named = files.map((file) => {
    const place = placeOf(file);
    const name = slug(nameOf(file.path));
    const number = createHash('sha256').update(keyOf(file)).digest('hex').slice(0, 8);
    return [name, slug(withoutEnding(place)), slug(place), `${name}-${number}`];
  });
  const owners = new Map<string, Set<number>>();
  named.forEach((ids, at) => ids.forEach((id) => owners.set(id, (owners.get(id) ?? new Set()).add(at))));
  const first = new Map<string, number>();
  files.forEach(({ folder }, at) => {
    const [name = ''] = named[at] ?? [];
    if (folder === undefined) first.set(name, (first.get(name) ?? 0) + 1);
  });
  return named.map((ids, at) => {
    const [name = ''] = ids;
    if (files[at]?.folder === undefined && first.get(name) === 1) return name;
    return ids.find((id) => owners.get(id)?.size === 1) ?? name;
  });
}
