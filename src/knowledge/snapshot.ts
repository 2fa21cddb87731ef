// What the folders held at one time, as it was read: a version can be served again without them.
import { join } from 'node:path';
import type { Finding } from '../model.js';
import { BotError } from '../errors.js';
import { readChecked, writeChecked } from './checked-file.js';
import type { KnowledgeFile } from './document.js';
import { keyOf } from './places.js';

export interface Snapshot {
  readonly files: readonly KnowledgeFile[];
  /** Of reading them; what their content gives is found again. */
  readonly findings: readonly Finding[];
}

/** The same, but that a file that says what it said before is the same object as then. */
export function recognised({ files, findings }: Snapshot, before: ReadonlyMap<string, KnowledgeFile>): Snapshot {
  const asBefore = (file: KnowledgeFile): KnowledgeFile => {
    const earlier = before.get(keyOf(file));
    return earlier?.text === file.text && earlier.reading === file.reading ? earlier : file;
  };
  return { files: files.map(asBefore), findings };
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
