// A value in a file of ours, with a checksum before it: what was cut off or changed is known from what was written.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeWhole } from './write-whole.js';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `lasting`: as writeWhole has it. */
export async function writeChecked(path: string, value: unknown, lasting = true): Promise<void> {
  const text = JSON.stringify(value);
  await writeWhole(path, `${sum(text)}\n${text}`, lasting);
}

/** `missing`: there is no such file. `damaged`: it is not what was written. The shape is the writer's: nobody else knows the checksum. */
export async function readChecked<T>(path: string): Promise<{ readonly value: T } | 'missing' | 'damaged'> {
  let whole: string;
  try {
    whole = await readFile(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'damaged';
  }
  const text = whole.slice(65);
  return whole[64] === '\n' && whole.slice(0, 64) === sum(text) ? { value: JSON.parse(text) as T } : 'damaged';
}
