// What admin commands work with, made of data: versions and a change that waits, as an admin meets them.
import { readFileSync } from 'node:fs';
import type { Office } from '../src/admin/command.js';
import type { AskedInVain, Change, Draft, Finding, Outcome, Refresh, Version } from '../src/model.js';

export const admin = 'aaaaaaaa-0000-4000-8000-00000000000a';

interface Sample {
  readonly change: Change;
  readonly versions: readonly Version[];
  readonly unanswered: readonly AskedInVain[];
  readonly findings: readonly Finding[];
}
/** The gallery's: shown to people, so what is tested is what was looked at. */
export const sample = JSON.parse(readFileSync(new URL('../scripts/admin-sample.json', import.meta.url), 'utf8')) as Sample;

interface Given {
  readonly change?: Change;
  readonly versions?: readonly Version[];
  readonly findings?: readonly Finding[];
  readonly drafts?: readonly Draft[];
}
/** Holds to the contract of Refresh without a folder: what waits is given, and taken as it is. */
export function aRefresh({ change = sample.change, versions = sample.versions, findings = sample.findings, drafts = [] }: Given = {}) {
  let waiting: Change | undefined = change;
  let [serving] = versions as readonly [Version, ...Version[]];
  const listeners = new Set<(change: Change) => void>();
  const taken = (version: Version, of: Change): Outcome => {
    serving = version;
    waiting = undefined;
    return { kind: 'taken', version, change: of, answered: 2 };
  };
  const refresh: Refresh = {
    look: async () => (waiting ? { kind: 'waiting', version: serving, change: waiting } : { kind: 'unchanged', version: serving }),
    waiting: () => waiting,
    approve: async (hash) =>
      waiting && (hash ?? waiting.hash) === waiting.hash
        ? taken({ ...serving, number: Math.max(...versions.map(({ number }) => number)) + 1, hash: waiting.hash }, waiting)
        : { kind: 'nothing_waits', version: serving },
    async reject(hash) {
      if (hash === undefined || hash === waiting?.hash) waiting = undefined;
    },
    versions: () => versions,
    serving: () => serving,
    async rollBack(number) {
      const version = versions.find((one) => one.number === number);
      return version ? taken(version, sample.change) : { kind: 'no_such_version', version: serving, number };
    },
    findings: () => findings,
    drafts: () => drafts,
    confirm: async (hashes) =>
      hashes.every((hash) => drafts.some((draft) => draft.hash === hash && draft.doubt === undefined))
        ? refresh.look()
        : { kind: 'drafts_changed', version: serving },
    onWaiting(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  /** Another change begins to wait. */
  const offer = (next: Change): void => {
    waiting = next;
    for (const listener of listeners) listener(next);
  };
  return { ...refresh, offer };
}

export const anOffice = (fields: Partial<Office> = {}): Office => ({
  refresh: aRefresh(),
  unanswered: async () => sample.unanswered,
  receive: async ({ name }) => ({ kept: name }),
  ...fields,
});
