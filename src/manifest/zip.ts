// Files → a zip archive, with fflate, whose compression is the same on every version of Node.
import { zipSync } from 'fflate';

/** Same files, same bytes: names in order, one date for all. The archive has no time zone, so the date is made of its local parts. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))), {
    level: 9,
    mtime: new Date(1980, 0, 1),
  });
