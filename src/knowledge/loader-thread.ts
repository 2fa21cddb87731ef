// The thread of loader.ts: reads and analyses, and hands over in pieces that are quick to take in.
import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename, join } from 'node:path';
import { parentPort, type MessagePort, type TransferListItem } from 'node:worker_threads';
import { BotError } from '../errors.js';
import { lazy } from '../language/lazy.js';
import { prepareSnapshot, readAll } from './load.js';
import { keyOf, type Placed } from './places.js';
import { versionOf, type Prepared } from './prepare.js';
import { readSnapshot, recognised, writeSnapshot, type Snapshot } from './snapshot.js';
import type { WordOrder } from '../language/word-order.js';
import type { KnowledgeFile } from './document.js';
import type { Reading } from './readers/reading.js';
import type { Message, Order } from './loader.js';

/** A message holds so many passages, or words: a few milliseconds to receive. */
const piece = { passages: 100, words: 4000 } as const;

type Flat = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

const port = parentPort as MessagePort;
/** Settled when the next is wanted. */
async function tell(message: Message, transfer: readonly TransferListItem[] = []): Promise<void> {
  const next = once(port, 'message');
  port.postMessage(message, transfer);
  await next;
}

function* slices<T>(list: Iterable<T>, size: number): Iterable<readonly T[]> {
  const all = [...list];
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** As they were read last, by place: a file that says the same is the same object, and what was made of it need not be made again. */
let before = new Map<string, KnowledgeFile>();
const readings = new Map<string, Reading>();

async function read({ folders, own, hash, keep }: Order): Promise<Snapshot> {
  if (keep && hash) return readSnapshot(keep.folder, hash);
  if (!keep) return readAll(folders, own);
  const { folder, program, serving } = keep;
  // Seldom needed: only when a file cannot be read.
  const served = lazy(async () => {
    const files = serving ? (await readSnapshot(folder, serving).catch(() => undefined))?.files : undefined;
    return new Map(files?.map((file) => [keyOf(file), file]));
  });
  const lastGood = async (file: Placed) => (await served()).get(keyOf(file));
  return readAll(folders, own, { readings: join(folder, 'readings'), program, held: readings, lastGood });
}

async function carryOut(order: Order): Promise<void> {
  const { folders, hash, known = [], keep } = order;
  try {
    const snapshot = recognised(await read(order), before);
    before = new Map(snapshot.files.map((file) => [keyOf(file), file]));
    for (const { content, reading } of snapshot.files) if (content && reading) readings.set(content, reading);
    const version = versionOf(snapshot.files);
    if (known.includes(version)) return port.postMessage({ kind: 'known', hash: version, ofFiles: snapshot.findings } satisfies Message);
    await handOver(prepareSnapshot(snapshot, folders, version));
    // Last: whoever waits for the knowledge does not wait for the disk.
    if (keep && !hash) await writeSnapshot(keep.folder, version, snapshot);
    port.postMessage({ kind: 'kept' } satisfies Message);
  } catch (error) {
    const { code, details } = error instanceof BotError ? error : notKept(error, keep?.folder);
    port.postMessage({ kind: 'refused', code, details } satisfies Message);
  }
}

/** What else goes wrong here is the disk, or a fault of ours. */
function notKept(error: unknown, folder: string | undefined): BotError {
  const reason = (error as NodeJS.ErrnoException).code;
  if (!reason || folder === undefined) throw error;
  return new BotError('KNOWLEDGE_NOT_KEPT', { folder, reason }, error);
}

async function handOver({ passages, words, heads, index, ...rest }: Prepared): Promise<void> {
  const { terms, ...numbers } = index;
  await tell(
    { kind: 'head', head: { ...rest, index: numbers } },
    [...Object.values<Flat>(numbers), ...Object.values<WordOrder>(rest.orders).flatMap((order) => Object.values<Flat>({ ...order }))].map(({ buffer }) => buffer),
  );
  for (const some of slices(passages, piece.passages)) await tell({ kind: 'piece', piece: { passages: some } });
  for (const some of slices(terms, piece.words)) await tell({ kind: 'piece', piece: { terms: some } });
  for (const some of slices(words, piece.words)) await tell({ kind: 'piece', piece: { words: some } });
  for (const some of slices(heads, piece.words)) await tell({ kind: 'piece', piece: { heads: some } });
  port.postMessage({ kind: 'done' } satisfies Message);
}

/** Whoever asks goes first. Linux knows a thread by number, as it does a process; elsewhere they share alike. */
function giveWay(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    return;
  }
}

for (;;) {
  await carryOut(((await once(port, 'message')) as [Order])[0]);
  // The first is the start, which all wait for.
  giveWay();
}
