// The names that the knowledge knows, and where they stand in a text: however they are spaced, hyphenated, inflected or folded.
import type { Actor, Document, Entity, NamedEntity, Term } from '../model.js';
import { clean } from '../language/fold.js';
import { stem } from '../language/stem.js';
import { tokens, type Word } from '../language/tokens.js';
import { oneEditApart } from '../language/spelling.js';

export interface Names {
  names(text: string): NamedEntity[];
  /** The same among words read before: from one place to, not with, another. */
  among(list: readonly Word[]): { readonly entities: readonly Entity[]; readonly from: number; readonly to: number }[];
}

/** Words of direction that are also short names of regions: a name only where nothing of a place or direction follows. */
const directions = new Set(['midt', 'nord', 'syd', 'oest']);
const afterDirection = new Set(['i', 'for', 'paa', 'om', 'mellem']);

/** One name may be a body and a term; of two terms the first keeps it. */
const put = (map: Map<string, Entity[]>, key: string, entity: Entity) => {
  const before = map.get(key);
  if (!before) map.set(key, [entity]);
  else if (!before.some(({ kind }) => kind === entity.kind)) before.push(entity);
};

/** "midt i processen" names no region, "hvad siger Midt om 5b" does. */
const isDirection = (list: readonly Word[], at: number): boolean =>
  afterDirection.has(list[at + 1]?.folded ?? '') && !(at > 0 && /^\p{Lu}/u.test(list[at]?.surface ?? ''));

/** `slips`: a long name with one typing error in it counts, as people write; the texts themselves are taken at their word. */
export function createNames(actors: Iterable<Actor>, terms: Iterable<Term>, documents: Iterable<Document>, slips = true): Names {
  const exact = new Map<string, Entity[]>();
  const stemmed = new Map<string, Entity[]>();
  /** Names of one word: a slip in "Region H" could be any word, a slip in "Syddanmark" cannot. */
  const oneWord = new Set<string>();
  const add = (name: string, entity: Entity, inflected: boolean) => {
    const list = tokens(clean(name));
    const key = list.map((token) => token.folded).join('');
    if (!key) return;
    put(exact, key, entity);
    if (inflected && list.length === 1) oneWord.add(key);
    if (inflected && key.length > 4) put(stemmed, stem(key), entity);
    // The genitive of a body's name is no name of one word: a slip in it could be another word.
    if (!inflected) put(exact, `${key}s`, entity);
    if (!inflected && list.length === 1) oneWord.add(key);
  };
  for (const { id, name, en, aliases } of actors)
    for (const alias of [name, en, ...aliases]) add(alias, { kind: 'actor', id }, false);
  const termList = [...terms];
  // Own names first, so that a synonym never hides another entry's name.
  for (const { id, name, inflections } of termList) for (const form of [name, ...inflections]) add(form, { kind: 'term', id }, true);
  for (const { id, en, synonyms } of termList) for (const form of [en, ...synonyms]) add(form, { kind: 'term', id }, true);
  for (const { id, title, aliases } of documents) for (const name of [title, ...aliases]) add(name, { kind: 'document', id }, false);

  /** Long single names that a typing error may have hidden, by length. */
  const byLength = new Map<number, string[]>();
  for (const key of oneWord) if (key.length >= 8) byLength.set(key.length, [...(byLength.get(key.length) ?? []), key]);
  const misspelt = (key: string): Entity[] | undefined => {
    if (key.length < 7) return undefined;
    for (const length of [key.length, key.length - 1, key.length + 1])
      for (const candidate of byLength.get(length) ?? [])
        if (candidate[0] === key[0] && oneEditApart(candidate, key)) return exact.get(candidate);
    return undefined;
  };

  /** In order, so that what begins with something is found by halving; most words of a text are no beginning of a name, as three letters tell. */
  const keys = [...exact.keys(), ...stemmed.keys()].sort();
  const openings = new Set(keys.map((key) => key.slice(0, 3)));
  /** Where the words so far begin no name, longer ones are no name either. */
  const begins = (affix: string): boolean => {
    if (affix.length >= 3 && !openings.has(affix.slice(0, 3))) return false;
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? '') < affix) low = middle + 1;
      else high = middle;
    }
    return keys[low]?.startsWith(affix) ?? false;
  };
  const longestAt = (list: readonly Word[], at: number): { readonly entities: readonly Entity[]; readonly size: number } | undefined => {
    let found: { readonly entities: readonly Entity[]; readonly size: number } | undefined;
    let key = '';
    for (let size = 1; at + size <= list.length; size += 1) {
      key += list[at + size - 1]?.folded ?? '';
      const entities = exact.get(key) ?? (openings.has(key.slice(0, 3)) && key.length > 4 ? stemmed.get(stem(key)) : undefined);
      if (entities && !(directions.has(key) && isDirection(list, at))) found = { entities, size };
      if (!begins(key)) break;
    }
    if (found || !slips) return found;
    const first = list[at]?.folded ?? '';
    const entities = misspelt(first);
    return entities && { entities, size: 1 };
  };

  const among: Names['among'] = (list) => {
    const found: ReturnType<Names['among']> = [];
    for (let at = 0; at < list.length; ) {
      const match = longestAt(list, at);
      if (match) found.push({ entities: match.entities, from: at, to: at + match.size });
      at += match?.size ?? 1;
    }
    return found;
  };

  return {
    among,
    names(text) {
      const cleaned = clean(text);
      const list = tokens(cleaned).slice(0, 200);
      return among(list).flatMap(({ entities, from, to }): NamedEntity[] => {
        const start = list[from]?.start ?? 0;
        const end = list[to - 1]?.end ?? 0;
        return entities.map((entity) => ({ entity, start, end, surface: cleaned.slice(start, end) }));
      });
    },
  };
}
