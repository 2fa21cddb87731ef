// Which versions there are, which one serves, and what was decided: one small file, written last. Only what it names exists.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Version } from '../model.js';
import { readChecked, writeChecked } from '../knowledge/checked-file.js';
import { snapshotFile } from '../knowledge/snapshot.js';
import { unfinished } from '../knowledge/write-whole.js';

export interface History {
  /** The folders that it is about: with others, it is another story. */
  readonly folders: readonly string[];
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly serving: number;
  /** Hashes of what an admin rejected or rolled back from. */
  readonly refused: readonly string[];
  /** What waits, without what people asked. */
  readonly waiting?: Change;
  /** The state of the folders that was looked into last. */
  readonly seen?: { readonly fingerprint: string; readonly hash: string; readonly counts: Readonly<Record<string, number>> };
}

interface Slot extends History {
  readonly saved: number;
}

/** Kept versions, beside the one that serves. */
const most = 10;
/** Written in turn: if the newer is damaged, the other tells what was so before it. */
const slots = ['history.0.json', 'history.1.json'] as const;

/** `damaged`: there is one, and none of it can be read. */
export async function readHistory(folder: string): Promise<History | 'missing' | 'damaged'> {
  const read = await readSlots(folder);
  const [newest] = read.filter((slot) => typeof slot !== 'string').sort((a, b) => b.saved - a.saved);
  return newest ?? (read.includes('damaged') ? 'damaged' : 'missing');
}

const readSlots = (folder: string) =>
  Promise.all(
    slots.map(async (name) => {
      const read = await readChecked<Slot>(join(folder, name));
      return typeof read === 'string' ? read : read.value;
    }),
  );

/** On the disk when it resolves; then what it does not name is removed. */
export async function writeHistory(folder: string, history: History): Promise<History> {
  const kept: History = { ...history, versions: history.versions.filter(({ number }, at) => at < most || number === history.serving) };
  const read = await readSlots(folder);
  const saved = Math.max(0, ...read.map((slot) => (typeof slot === 'string' ? 0 : slot.saved))) + 1;
  const slot: Slot = { ...kept, ...(kept.waiting && { waiting: { ...kept.waiting, answers: [] } }), saved };
  await writeChecked(join(folder, slots[saved % 2] ?? slots[0]), slot);
  await sweep(folder, kept);
  return kept;
}

/** Rubbish does no harm: what cannot be removed stays. */
async function sweep(folder: string, { versions, waiting }: History): Promise<void> {
  const named = new Set([...versions.map(({ hash }) => hash), waiting?.hash].map((hash) => snapshotFile(folder, hash ?? '')));
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const ours = /^[\da-f]{12}\.json$/.test(name) && !named.has(path);
    if (ours || name.endsWith(unfinished)) await rm(path, { force: true }).catch(() => undefined);
  }
}
