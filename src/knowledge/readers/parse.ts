// Bytes of a file → Reading: checked before, while and after. Pure; limits of time and memory are in-child.ts's affair.
import { formatOf, isText, type BytesFormat } from './formats.js';
import type { Reading } from './reading.js';
import { Unreadable } from './unreadable.js';

/** What a text of some 1,500 pages has. */
const limits = { sections: 20_000, characters: 6_000_000 } as const;

/** How Office wrote before 2007, and how it locks files. */
const oldOffice = '\u00d0\u00cf\u0011\u00e0';

/** `path`: for its ending alone. Throws Unreadable, whatever is wrong. */
export async function parse(path: string, bytes: Uint8Array): Promise<Reading> {
  const format = formatOf(path);
  if (!format || isText(format)) throw new Error(`${path} is no format of bytes`);
  check(format, bytes);
  const read = await format.reader();
  let reading: Reading;
  try {
    reading = await read(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged', {}, error);
  }
  const told = reading.sections.length > 0 || reading.status !== undefined || reading.notices.some(({ level }) => level === 'problem');
  if (!told) throw new Unreadable('no_text');
  return withinLimits(reading);
}

/** Throws Unreadable where a text is longer than any that people write. */
export function withinLimits(reading: Reading): Reading {
  if (reading.sections.length > limits.sections) throw new Unreadable('too_much', { limit: `${limits.sections} afsnit` });
  const characters = reading.sections.reduce((sum, { body }) => sum + body.length, 0);
  if (characters > limits.characters) throw new Unreadable('too_much', { limit: `${limits.characters} tegn` });
  return reading;
}

function check({ called, megabytes, begins }: BytesFormat, bytes: Uint8Array): void {
  if (bytes.length > megabytes * 2 ** 20) throw new Unreadable('too_large', { limit: megabytes });
  if (!begins) return;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (start.startsWith(oldOffice)) throw new Unreadable('old_office');
  // A PDF may have a few lines of its sender's before it.
  if (begins === '%PDF-' ? !start.includes(begins) : !start.startsWith(begins)) throw new Unreadable('wrong_kind', { kind: called });
}
