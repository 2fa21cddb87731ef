// Folders → Knowledge. The only file of this room that touches them.
import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { BotError } from '../errors.js';
import { lazy } from '../language/lazy.js';
import { buildKnowledge, type Built } from './build.js';
import type { KnowledgeFile } from './document.js';
import { folderNames, placeOf, type Placed } from './places.js';
import { prepareKnowledge, type Prepared } from './prepare.js';
import { createReadings, type Given, type Parse } from './readings.js';
import { decode } from './readers/decode.js';
import { formatOf, groupOf, isText, saveAs } from './readers/formats.js';
import type { Notice, Reading } from './readers/reading.js';
import { Unreadable } from './readers/unreadable.js';
import type { Snapshot } from './snapshot.js';

interface Found {
  readonly path: string;
  /** Relative to the folder, with forward slashes. */
  readonly name: string;
  readonly isFile: boolean;
}

/** Records are small; a longer file is no record. */
const recordMegabytes = 1;
const isRecord = (name: string): boolean => /\.yaml$/i.test(name);
/** Signs that cannot be shown, and would make a line of a log into two. */
const unseen = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What is read, and what people expect to be. Anything else in a folder is left alone, as is what Office keeps beside an open file. */
async function walk(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !/^(?:readme|~\$)/i.test(entry.name))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .map((found) => ({ ...found, name: relative(folder, found.path).split(sep).join('/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .filter(({ name, isFile }) => !isFile || isRecord(name) || formatOf(name) || saveAs(name));
}

/** What the project's own folder always gives, whichever folders are named: names, terms and language lists. */
const always = /^(?:language\/|glossary\.yaml$|actors\.yaml$)/;

interface Listed {
  readonly folder: string;
  /** Its own path, links followed. */
  readonly root: string;
  /** What its files are told apart by from those of other folders. */
  readonly whose: Omit<Placed, 'path'>;
  readonly found: readonly Found[];
}

/**
 * Lists every folder; later folders add to earlier ones, and `own` (the project's knowledge folder) adds its language files,
 * glossary and actors. Throws where a folder is missing.
 */
export async function listFolders(folders: readonly string[], own: string | undefined): Promise<Listed[]> {
  const added = own && !folders.includes(own) ? [own] : [];
  const names = folderNames(folders);
  const list = async (folder: string, at: number): Promise<Listed> => {
    try {
      const [found, root] = await Promise.all([walk(folder), realpath(folder)]);
      if (at < 0) return { folder, root, whose: { own: true }, found: found.filter(({ name }) => always.test(name)) };
      const name = names[at];
      return { folder, root, whose: name === undefined ? {} : { folder: name }, found };
    } catch (cause) {
      throw new BotError('KNOWLEDGE_FOLDER_MISSING', { folder }, cause);
    }
  };
  return Promise.all([...added, ...folders].map((folder, at) => list(folder, at - added.length)));
}

/** Files of a group under way at a time: one is fetched from the disk while the one before is taken apart. */
const atOnce = 2;

/** Takes a file apart, or knows what it gave. */
type Take = (path: string, bytes: Uint8Array) => Promise<Given>;
const anew =
  (parse: Parse): Take =>
  async (path, bytes) => ({ reading: await parse(path, bytes) });

/** Of a file that cannot be read, `lastGood` has what it held when it could. Throws where a folder is missing. */
async function readFolders(
  folders: readonly string[],
  own: string | undefined,
  take: Take,
  lastGood: LastGood = () => Promise.resolve(undefined),
): Promise<Snapshot> {
  const all = (await listFolders(folders, own)).flatMap(({ root, whose, found }) => found.map((one) => ({ one, root, whose })));
  const read: Snapshot[] = [];
  /** Several readers take from one stream. */
  const reader = async (stream: Iterable<number>): Promise<void> => {
    for (const at of stream) {
      const { one, root, whose } = all[at] as (typeof all)[number];
      read[at] = await readOrKeep(one, root, whose, take, lastGood);
    }
  };
  const places = all.map((_, at) => at);
  const groups = new Set(all.map(({ one }) => groupOf(one.name)));
  const streams = [...groups].map((group) => places.filter((at) => groupOf(all[at]?.one.name ?? '') === group).values());
  await Promise.all(streams.flatMap((stream) => Array.from({ length: atOnce }, () => reader(stream))));
  return { files: read.flatMap(({ files }) => files), findings: read.flatMap(({ findings }) => findings) };
}
const olderServes = 'Der svares ud fra filen, som den var, da den sidst kunne læses.';

async function readOrKeep(one: Found, root: string, whose: Listed['whose'], take: Take, lastGood: LastGood): Promise<Snapshot> {
  const placed = { path: one.name, ...whose };
  const file = placeOf(placed).replace(unseen, '\ufffd');
  try {
    const { notices, ...read } = await readOne(one, root, take);
    return { files: [{ ...read, ...whose }], findings: notices.map((notice) => ({ ...notice, file })) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const earlier = await lastGood(placed);
    const reason = earlier ? `${error.reason} ${olderServes}` : error.reason;
    return { files: earlier ? [earlier] : [], findings: [{ level: 'problem', file, reason, mend: error.mend }] };
  }
}

/** One file. Throws Unreadable, and nothing else, where it cannot be used. */
async function readOne(found: Found, root: string, take: Take): Promise<KnowledgeFile & { readonly notices: readonly Notice[] }> {
  const { name } = found;
  if (name.search(unseen) >= 0) throw new Unreadable('bad_name');
  const format = formatOf(name);
  const other = saveAs(name);
  if (!found.isFile) throw new Unreadable('no_file');
  if (other) throw new Unreadable('other_format', { other });
  const bytes = await bytesOf(found.path, root, format?.megabytes ?? recordMegabytes);
  if (format && !bytes.length) throw new Unreadable('empty');
  if (format && !isText(format)) return { path: name, text: '', ...(await take(name, bytes)), notices: [] };
  const { text, notices } = await decode(bytes, !format || format.strict);
  return { path: name, text, notices };
}

/** Opened without following a link and without waiting for a pipe, then looked at: what was listed may have been replaced since. */
async function bytesOf(path: string, root: string, megabytes: number): Promise<Uint8Array> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      const real = await realpath(path);
      if (!stat.isFile() || !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Unreadable('no_file');
      if (stat.size > megabytes * 2 ** 20) throw new Unreadable('too_large', { limit: megabytes });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    throw new Unreadable(code === 'ELOOP' ? 'no_file' : 'not_allowed', { code }, error);
  }
}

export const empty = (folders: readonly string[]) => new BotError('KNOWLEDGE_EMPTY', { folders: folders.join(', ') });

/** In a process of its own, started when the first such file is there. */
async function within<T>(parse: Parse | undefined, work: (parse: Parse) => Promise<T>): Promise<T> {
  if (parse) return work(parse);
  const parser = lazy(() => import('./readers/in-child.js').then(({ createParser }) => createParser()));
  let started = false;
  try {
    return await work(async (path, bytes) => {
      started = true;
      return (await parser()).parse(path, bytes);
    });
  } finally {
    if (started) (await parser()).close();
  }
}

/** What a reading of the folders may lean on from earlier ones. */
export interface Earlier {
  /** Where what was made of files is kept, and the version of the program that made it. */
  readonly readings: string;
  readonly program: string;
  /** Those that are in memory. */
  readonly held?: Map<string, Reading>;
  readonly lastGood: LastGood;
}
/** What serves of a file. */
export type LastGood = (file: Placed) => Promise<KnowledgeFile | undefined>;

/** Folders → what they hold. Throws where a folder is missing. */
export async function readAll(folders: readonly string[], own: string, earlier?: Earlier): Promise<Snapshot> {
  return within(undefined, async (parse) => {
    if (!earlier) return readFolders(folders, own, anew(parse));
    const readings = createReadings(earlier.readings, earlier.program, parse, earlier.held);
    const read = await readFolders(folders, own, readings.of, earlier.lastGood);
    await readings.tidy();
    return read;
  });
}

/** What the folders hold → Prepared; `version`: where it is known already. Throws where there is no text at all. */
export function prepareSnapshot({ files, findings }: Snapshot, folders: readonly string[], version?: string): Prepared {
  const prepared = prepareKnowledge(files, version);
  if (!prepared.passages.length) throw empty(folders);
  return { ...prepared, findings: [...findings, ...prepared.findings], ofFiles: findings };
}

/** Folders → what they hold, be it no text at all: for whoever wants to know why. */
export async function inspect(folders: readonly string[], own?: string, parse?: Parse): Promise<Built> {
  const { files, findings } = await within(parse, (one) => readFolders(folders, own, anew(one)));
  const built = buildKnowledge(files);
  return { ...built, ofFiles: findings, knowledge: { ...built.knowledge, findings: [...findings, ...built.knowledge.findings] } };
}

/** Folders → Knowledge, in this thread: for tools and tests. Throws where there is no text at all. */
export async function loadKnowledge(folders: readonly string[], own?: string, parse?: Parse): Promise<Built> {
  const built = await inspect(folders, own, parse);
  if (!built.knowledge.passages.size) throw empty(folders);
  return built;
}
