// What was made of a file that is no text, kept by the content of the file: it is taken apart once.
import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { readChecked, writeChecked } from './checked-file.js';
import type { Reading } from './readers/reading.js';

/** Takes apart a file that is no text. */
export type Parse = (path: string, bytes: Uint8Array) => Promise<Reading>;

export interface Readings {
  readonly parse: Parse;
  /** Forgets what no file has asked for. */
  tidy(): Promise<void>;
}

/** `program`: version of the program; a newer one may read the same file better. What cannot be kept is taken apart again. */
export function createReadings(folder: string, program: string, parse: Parse): Readings {
  const used = new Set<string>();
  return {
    async parse(path, bytes) {
      const key = createHash('sha256').update(`${program}\0${extname(path).toLowerCase()}\0`).update(bytes).digest('hex');
      const name = `${key}.json`;
      used.add(name);
      const kept = await readChecked<Reading>(join(folder, name));
      if (typeof kept !== 'string') return kept.value;
      const reading = await parse(path, bytes);
      await writeChecked(join(folder, name), reading, false).catch(() => undefined);
      return reading;
    },
    async tidy() {
      for (const name of await readdir(folder).catch(() => [])) if (!used.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}
