// What admins asked for, as a chain of lines: each holds the hash of the one before, so that none can be changed, moved or taken out unseen.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { BotError } from '../errors.js';
import { codeOf } from './failure.js';

/** One attempt at an admin command, allowed or not. Nothing in it is in a person's words. */
export interface Attempt {
  /** A pseudonym (people.ts): forgetting whose it is changes nothing here. */
  readonly who: string;
  /** The command by its name. */
  readonly what: string;
  /** What it was about: the number of a version or of a change. */
  readonly about: string;
  /** "refused", "allowed", or what came of it. */
  readonly result: string;
}
export interface Entry extends Attempt {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** Hash of the entry before; of the first, zeros. */
  readonly before: string;
  readonly hash: string;
}
export interface Audit {
  /** On disk when it resolves. Throws AUDIT_UNAVAILABLE, and then nothing may be done. */
  append(attempt: Attempt): Promise<Entry>;
}

/** Why a chain does not hold: the first entry that is not as it was written, by its line. */
export interface Broken {
  readonly line: number;
  readonly reason: 'changed' | 'missing_before' | 'cut' | 'no_head';
}
export interface Verified {
  readonly entries: readonly Entry[];
  readonly broken?: Broken;
}

const first = '0'.repeat(64);
const files = (folder: string) => ({ log: join(folder, 'audit.jsonl'), head: join(folder, 'audit.head') });

const hashOf = ({ number, at, who, what, about, result, before }: Omit<Entry, 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([number, at, who, what, about, result, before]))
    .digest('hex');
/** In one order of fields: a line that was written otherwise was not written here. */
const lineOf = ({ number, at, who, what, about, result, before, hash }: Entry): string =>
  JSON.stringify({ number, at, who, what, about, result, before, hash });
const headOf = ({ number, hash }: Pick<Entry, 'number' | 'hash'>): string => `${number} ${hash}\n`;

function entryOf(line: string): Entry | undefined {
  try {
    const entry = JSON.parse(line) as Entry;
    return lineOf(entry) === line && hashOf(entry) === entry.hash ? entry : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The chain as its file holds it, against the head, which names the last entry: without that, entries cut off at the end would not be
 * missed. One entry more than the head tells of is what a crash between the two leaves.
 */
export function verify(log: string, head: string): Verified {
  const lines = log.split('\n');
  // What follows the last line's end: nothing, or a line that was never finished.
  const unfinished = lines.pop();
  const entries: Entry[] = [];
  for (const line of lines) {
    const entry = entryOf(line);
    const at = entries.length + 1;
    if (!entry) return { entries, broken: { line: at, reason: 'changed' } };
    const { number, before } = entry;
    if (number !== at || before !== (entries.at(-1)?.hash ?? first)) return { entries, broken: { line: at, reason: 'missing_before' } };
    entries.push(entry);
  }
  const end = entries.length;
  const known = [entries[end - 1], entries[end - 2]].some((entry) => (entry ? headOf(entry) === head : head === '' && end <= 1));
  if (!known) return { entries, broken: head === '' ? { line: 1, reason: 'no_head' } : cutAt(entries, head) };
  if (unfinished && entries[end - 1] && headOf(entries[end - 1] as Entry) !== head)
    return { entries, broken: { line: end + 1, reason: 'changed' } };
  return { entries };
}

const cutAt = (entries: readonly Entry[], head: string): Broken => {
  const number = Number(head.split(' ')[0]);
  return number > entries.length ? { line: entries.length + 1, reason: 'cut' } : { line: Math.max(1, number || 1), reason: 'changed' };
};

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  });

export async function readAudit(folder: string): Promise<Verified> {
  const { log, head } = files(folder);
  return verify(await textOf(log), await textOf(head));
}

export function openAudit(folder: string, now: () => Date): Audit {
  const { log, head } = files(folder);
  let last: Pick<Entry, 'number' | 'hash'> = { number: 0, hash: first };
  /** Bytes of the log when it was last read or written here; another program may have written since. */
  let size = -1;
  let queue: Promise<unknown> = Promise.resolve();

  const catchUp = async (): Promise<void> => {
    const found = await stat(log).then(
      (one) => one.size,
      () => 0,
    );
    if (found === size) return;
    const text = await textOf(log);
    const { entries, broken } = verify(text, await textOf(head));
    if (broken) throw new BotError('AUDIT_BROKEN', { line: broken.line });
    last = entries.at(-1) ?? { number: 0, hash: first };
    // A line that a crash left unfinished was never acted on.
    const whole = Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1));
    if (whole < found) await truncate(log, whole);
    size = whole;
  };

  const write = async (attempt: Attempt): Promise<Entry> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await catchUp();
    const { who, what, about, result } = attempt;
    const unsealed = { number: last.number + 1, at: now().toISOString(), who, what, about, result, before: last.hash };
    const entry = { ...unsealed, hash: hashOf(unsealed) };
    const line = `${lineOf(entry)}\n`;
    size = -1;
    await put(log, 'a', line);
    await put(`${head}.new`, 'w', headOf(entry));
    await rename(`${head}.new`, head);
    last = entry;
    size = (await stat(log)).size;
    return entry;
  };

  return {
    append(attempt) {
      const done = queue.then(() => write(attempt));
      queue = done.catch(() => undefined);
      return done.catch((error: unknown) => {
        throw error instanceof BotError ? error : new BotError('AUDIT_UNAVAILABLE', { folder, reason: codeOf(error) }, error);
      });
    },
  };
}

async function put(file: string, how: 'a' | 'w', text: string): Promise<void> {
  const handle = await open(file, how, 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
