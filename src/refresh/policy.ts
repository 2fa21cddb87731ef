// What may be taken without an admin, and why the rest may not.
import type { Change, WaitReason } from '../model.js';

export type Policy = 'auto' | 'approve';

/** Per cent of the sections that may go at once: what a share that was half synced takes away is more. */
const mayGo = 20;

type Judged = Pick<Change, 'cells' | 'sections' | 'golden'> & {
  /** Files that were read before and cannot be now. */ readonly broken: number;
};

/** Empty: it is taken at once. */
export function reasonsToWait({ cells, sections, golden, broken }: Judged, policy: Policy): WaitReason[] {
  const gone = sections.before ? (100 * sections.removed) / sections.before : 0;
  const reasons: readonly (WaitReason & { readonly holds: boolean })[] = [
    { kind: 'status_moves', count: cells.length, holds: cells.length > 0 },
    { kind: 'sections_go', count: Math.round(gone), holds: gone > mayGo },
    { kind: 'golden_fails', count: golden.length, holds: golden.length > 0 },
    { kind: 'new_problems', count: broken, holds: broken > 0 },
    { kind: 'policy', count: 1, holds: policy === 'approve' },
  ];
  return reasons.filter(({ holds }) => holds).map(({ kind, count }) => ({ kind, count }));
}
