// A store in a folder of its own, with a clock that the test moves and a log that it reads.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fields, Log } from '../../src/log.js';
import { openStore, type Store } from '../../src/store/store.js';

const folders: string[] = [];
const opened: Store[] = [];

export async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'store-'));
  folders.push(made);
  return made;
}

export interface Warning extends Fields {
  readonly message: string;
}
export function heard(): { readonly log: Log; readonly warnings: Warning[] } {
  const warnings: Warning[] = [];
  const never = (): never => {
    throw new Error('only warnings were expected');
  };
  return { log: { info: never, error: never, warn: (fields, message) => void warnings.push({ ...fields, message }) }, warnings };
}

/** Opens the store of a folder; the clock stands at noon of the day until `clock.day` is moved. */
export async function aStore(where: string, { day = '2026-11-23', retentionDays = 180 } = {}) {
  const clock = { day };
  const { log, warnings } = heard();
  const store = await openStore(where, { retentionDays, now: () => new Date(`${clock.day}T12:00:00Z`), log });
  opened.push(store);
  return { store, clock, warnings };
}

export const question = (text: string) => ({ text, language: 'da', reason: 'nothing', knowledge: '0123456789ab' }) as const;
export const thumb = (reaction: 'like' | 'dislike', comment?: string) =>
  ({ kind: 'status', reaction, knowledge: '0123456789ab', ...(comment !== undefined && { comment }) }) as const;

/** Every byte of every file of a folder, as text. SQLite's own passing files may go between the list and the look. */
export async function bytes(where: string): Promise<string> {
  const gone = (error: NodeJS.ErrnoException): string => {
    if (error.code === 'ENOENT') return '';
    throw error;
  };
  const names = await readdir(where);
  return (await Promise.all(names.map((name) => readFile(join(where, name), 'latin1').catch(gone)))).join('\n');
}

export async function clear(): Promise<void> {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await Promise.all(folders.splice(0).map((one) => rm(one, { recursive: true, force: true })));
}
