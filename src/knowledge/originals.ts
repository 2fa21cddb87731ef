// Restated texts and their originals, loaded beside each other: which is whose, and what the one has from the other.
import { fold } from '../language/fold.js';
import { oneEditApart } from '../language/spelling.js';
import type { Finding } from '../model.js';
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
  const foundBy = (one: T) => one.originals.flatMap((name) => names.get(slug(name)) ?? names.get(fold(name)) ?? [])[0];
  for (const one of raw) {
    const found = foundBy(one);
    if (!one.document.restated || !found || restatements.has(found)) continue;
    originals.set(one.document.id, found);
    restatements.set(found, one);
  }
  const missed = raw.filter((one) => one.document.restated && one.originals.length && !foundBy(one));
  const loaded = raw.filter(({ document }) => !document.restated);
  const notices = new Map(missed.map((one) => [one, noticeOf(one, loaded, originals.size > 0)]));
  return raw.map((one) => {
    const notice = notices.get(one);
    if (notice) return { ...one, untold: new Map([...one.untold, ['original', notice]]) };
    const original = originals.get(one.document.id);
    const restatement = restatements.get(one.document.id)?.document;
    if (restatement) return inheriting(one, restatement);
    return original ? { ...one, document: { ...one.document, original } } : one;
  });
}

/** Letters from which a name one letter off is taken for a slip. */
const longEnough = 6;

/**
 * An original that is not loaded may well be nowhere: the project's own texts name originals that only some have. It is told of where
 * a text is called nearly so, or where other originals are there.
 */
function noticeOf({ document, originals }: RawDocument, loaded: readonly RawDocument[], others: boolean): Finding | undefined {
  const close = loaded.find(({ document: { id, title } }) =>
    originals.some((name) => name.length >= longEnough && (oneEditApart(slug(name), id) || oneEditApart(fold(name), fold(title)))),
  )?.document.file;
  if (close === undefined && !others) return undefined;
  return {
    level: 'notice',
    file: document.file,
    line: 1,
    reason: `original: ingen tekst hedder ${originals.map((name) => `"${name}"`).join(' eller ')}${close === undefined ? '' : `, men ${close} hedder næsten sådan`}`,
    mend:
      close === undefined ? 'Læg originalen i mappen, eller ret navnet. Har I den ikke, er der intet at gøre.' : 'Ret navnet her, eller filens navn eller titel.',
  };
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
