// Restated texts and their originals, loaded beside each other: which is whose, and what the one has from the other.
import { fold } from '../language/fold.js';
import type { RawDocument } from './document.js';
import { slug } from './passages.js';

/**
 * Gives each restated document the id of its original, where one is loaded, and each original what it does not say of itself: two texts
 * with the same words have the same day.
 */
export function withOriginals<T extends RawDocument>(raw: readonly T[]): T[] {
  const names = new Map<string, string>();
  for (const { document } of raw)
    if (!document.restated) for (const name of [fold(document.title), document.id]) if (!names.has(name)) names.set(name, document.id);
  const originals = new Map<string, string>();
  const restatements = new Map<string, RawDocument>();
  for (const one of raw) {
    const found = one.originals.flatMap((name) => names.get(slug(name)) ?? names.get(fold(name)) ?? [])[0];
    if (!one.document.restated || !found || restatements.has(found)) continue;
    originals.set(one.document.id, found);
    restatements.set(found, one);
  }
  return raw.map((one) => {
    const original = originals.get(one.document.id);
    const restatement = restatements.get(one.document.id)?.document;
    if (restatement) return inheriting(one, restatement);
    return original ? { ...one, document: { ...one.document, original } } : one;
  });
}

function inheriting<T extends RawDocument>(one: T, from: RawDocument['document']): T {
  const { document, untold } = one;
  const dated = Boolean(from.dating.from ?? from.dating.to);
  return {
    ...one,
    document: {
      ...document,
      ...(untold.has('title') && { title: from.title }),
      ...(untold.has('kind') && { kind: from.kind }),
      ...(untold.has('date') && { dating: from.dating }),
      ...(!document.parties.length && { parties: from.parties }),
      ...(!document.regions.length && { regions: from.regions }),
      restatedIn: from.id,
    },
    untold: new Map([...untold].filter(([what]) => (what === 'date' ? !dated : what === 'kind' && from.kind === 'unknown'))),
  };
}
