// What was made of a file that is no text, kept by the content of the file: it is taken apart once.
import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readChecked, writeChecked } from './checked-file.js';
import type { KnowledgeFile } from './document.js';
import type { Reading } from './readers/reading.js';

/** Takes apart a file that is no text. */
export type Parse = (path: string, bytes: Uint8Array) => Promise<Reading>;

/** What a file that is no text gives. */
export type Given = Pick<KnowledgeFile, 'reading' | 'content'>;

export interface Readings {
  of(path: string, bytes: Uint8Array): Promise<Given>;
  /** Forgets what no file has asked for. */
  tidy(): Promise<void>;
}

/** Raised when readers begin to yield what they did not: what was kept before lacks it. */
const revision = 2;

/**
 * `program`: version of the program; a newer one may read the same file better. What cannot be kept is taken apart again. `held`: those that
 * are in memory too, by the same key.
 */
export function createReadings(folder: string, program: string, parse: Parse, held = new Map<string, Reading>()): Readings {
  const used = new Set<string>();
  return {
    async of(path, bytes) {
      const key = createHash('sha256').update(`${program}\0${revision}\0${extname(path).toLowerCase()}\0`).update(bytes).digest('hex');
      const file = join(folder, nameOf(key));
      used.add(key);
      const known = held.get(key);
      if (known) return { reading: known, content: key };
      const kept = await readChecked<Reading>(file);
      const reading = typeof kept === 'string' ? await parse(path, bytes) : kept.value;
      held.set(key, reading);
      if (typeof kept === 'string') await writeChecked(file, reading, false).catch(() => undefined);
      return { reading, content: key };
    },
    async tidy() {
      const names = new Set([...used].map(nameOf));
      for (const key of held.keys()) if (!used.has(key)) held.delete(key);
      for (const name of await readdir(folder).catch(() => [])) if (!names.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}

const nameOf = (key: string): string => `${key}.json`;
