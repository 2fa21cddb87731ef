// What the folders held at one time, as it was read: a version can be served again without them.
import { join } from 'node:path';
import type { Finding } from '../model.js';
import { BotError } from '../errors.js';
import { readChecked, writeChecked } from './checked-file.js';
import type { KnowledgeFile } from './document.js';

export interface Snapshot {
  readonly files: readonly KnowledgeFile[];
  /** Of reading them; what their content gives is found again. */
  readonly findings: readonly Finding[];
}

/** Named after its content: `hash` is `Knowledge.version`. */
export const snapshotFile = (folder: string, hash: string): string => join(folder, `${hash}.json`);

export const writeSnapshot = (folder: string, hash: string, { files, findings }: Snapshot): Promise<void> =>
  writeChecked(snapshotFile(folder, hash), { files, findings } satisfies Snapshot);

/** Throws KNOWLEDGE_VERSION_DAMAGED where it is not what was written. */
export async function readSnapshot(folder: string, hash: string): Promise<Snapshot> {
  const file = snapshotFile(folder, hash);
  const read = await readChecked<Snapshot>(file);
  if (typeof read === 'string') throw new BotError('KNOWLEDGE_VERSION_DAMAGED', { file });
  return read.value;
}
