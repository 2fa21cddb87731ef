// What may be taken without an admin, and why the rest may not.
import type { Change, WaitReason } from '../model.js';

export type Policy = 'auto' | 'approve';

/** Per cent of the sections, and of the texts, that may go at once: what a share that was half synced takes away is more. */
const mayGo = 20;

type Judged = Pick<Change, 'cells' | 'documents' | 'sections' | 'golden'> & {
  /** Files that were read before and cannot be now. */ readonly broken: number;
  /** Of the state before. */ readonly texts: number;
};

/** Empty: it is taken at once. */
export function reasonsToWait({ cells, documents, sections, golden, broken, texts }: Judged, policy: Policy): WaitReason[] {
  const share = (gone: number, of: number): number => (of ? (100 * gone) / of : 0);
  const gone = share(sections.removed, sections.before);
  // A folder of small texts beside a large one may go without any of it being much.
  const textsGone = share(documents.removed.length, texts);
  const reasons: readonly (WaitReason & { readonly holds: boolean })[] = [
    { kind: 'status_moves', count: cells.length, holds: cells.length > 0 },
    { kind: 'sections_go', count: Math.round(gone), holds: gone > mayGo },
    { kind: 'texts_go', count: Math.round(textsGone), holds: textsGone > mayGo },
    { kind: 'golden_fails', count: golden.length, holds: golden.length > 0 },
    { kind: 'new_problems', count: broken, holds: broken > 0 },
    { kind: 'policy', count: 1, holds: policy === 'approve' },
  ];
  return reasons.filter(({ holds }) => holds).map(({ kind, count }) => ({ kind, count }));
}
