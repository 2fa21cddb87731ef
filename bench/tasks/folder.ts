// A grown folder on disk, as an owner would have it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOwn } from '../corpus.js';
import { grow } from '../grow.js';

/** Given to `use`, then removed. */
export async function withFolder<T>(size: number, use: (folder: string) => Promise<T>, documents?: number): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await mkdir(join(folder, 'documents'));
    for (const { path, text } of grow((await loadOwn()).knowledge, size, documents).files) await writeFile(join(folder, path), text);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
