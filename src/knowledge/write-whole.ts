// A file that is there whole or not at all, whenever the machine stops.
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is being written; whatever has this ending at start was left by a program that was killed. */
export const unfinished = '.tmp';

/**
 * In a folder of ours, made where it is missing. `lasting` false: the file may be gone when the machine stops, which saves waiting for the
 * disk where it can be made again. Throws what the file system says.
 */
export async function writeWhole(path: string, text: string, lasting = true): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await putWhole(path, text, { lasting, mode: 0o600 });
  if (lasting) await syncFolder(folder);
}

/** In a folder that others share: who may write there may read it. Where the folder is missing, a share may be away, and it is not made. */
export const putInShared = (path: string, content: string | Uint8Array): Promise<void> =>
  putWhole(path, content, { lasting: true, mode: 0o640 });

/** Written beside its place, on the disk before it is renamed into it; what reads the folder passes over names that begin with a dot. */
async function putWhole(path: string, content: string | Uint8Array, { lasting, mode }: { lasting: boolean; mode: number }): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}${unfinished}`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(content);
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The new name too. Windows has no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
