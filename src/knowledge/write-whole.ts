// A file that is there whole or not at all, whenever the machine stops.
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is being written; whatever has this ending at start was left by a program that was killed. */
export const unfinished = '.tmp';

/**
 * Written beside its place, on the disk before it is renamed into it. `lasting` false: it may be gone when the machine stops, which
 * saves waiting for the disk where it can be made again. Throws what the file system says.
 */
export async function writeWhole(path: string, text: string, lasting = true): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = `${path}.${randomUUID()}${unfinished}`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text);
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  if (lasting) await syncFolder(folder);
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
