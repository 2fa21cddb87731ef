// What stands in the folders, without reading any of it: names, sizes and times.
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { listFolders } from '../knowledge/load.js';

export interface Listing {
  /** The same while nothing is written there. */
  readonly fingerprint: string;
  /** Files by folder. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Throws KNOWLEDGE_FOLDER_MISSING where a folder cannot be listed. */
export async function takeListing(folders: readonly string[], own: string): Promise<Listing> {
  const listed = await listFolders(folders, own);
  const lines = await Promise.all(
    listed.flatMap(({ found }) =>
      found.map(async ({ path }) => {
        // Gone since it was listed: somebody is at work there.
        const stat = await lstat(path).catch(() => undefined);
        return [path, stat?.size, stat?.mtimeMs, stat?.ctimeMs].join('\0');
      }),
    ),
  );
  return {
    fingerprint: createHash('sha256').update(lines.sort().join('\n')).digest('hex'),
    counts: Object.fromEntries(listed.map(({ folder, found }) => [folder, found.length])),
  };
}
