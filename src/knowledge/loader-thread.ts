// The thread of loader.ts: reads and analyses, and hands over in pieces that are quick to take in.
import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, workerData, type MessagePort, type TransferListItem } from 'node:worker_threads';
import { BotError } from '../errors.js';
import { lazy } from '../language/lazy.js';
import { prepareSnapshot, readAll } from './load.js';
import { keyOf } from './places.js';
import { versionOf, type Prepared } from './prepare.js';
import { readSnapshot, writeSnapshot, type Snapshot } from './snapshot.js';
import type { WordOrder } from '../language/word-order.js';
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

const { folders, own, hash, known = [], keep } = workerData as Order;
const read = async (): Promise<Snapshot> => {
  if (keep && hash) return readSnapshot(keep.folder, hash);
  if (!keep) return readAll(folders, own);
  const { folder, program, serving } = keep;
  // Seldom needed: only when a file cannot be read.
  const served = lazy(async () => {
    const files = serving ? (await readSnapshot(folder, serving).catch(() => undefined))?.files : undefined;
    return new Map(files?.map((file) => [keyOf(file), file]));
  });
  return readAll(folders, own, { readings: join(folder, 'readings'), program, lastGood: async (file) => (await served()).get(keyOf(file)) });
};
try {
  const snapshot = await read();
  const version = versionOf(snapshot.files);
  if (known.includes(version)) port.postMessage({ kind: 'known', hash: version, ofFiles: snapshot.findings } satisfies Message);
  else {
    await handOver(prepareSnapshot(snapshot, folders, version));
    // Last: whoever waits for the knowledge does not wait for the disk.
    if (keep && !hash) await writeSnapshot(keep.folder, version, snapshot);
    port.postMessage({ kind: 'kept' } satisfies Message);
  }
} catch (error) {
  const { code, details } = error instanceof BotError ? error : notKept(error);
  port.postMessage({ kind: 'refused', code, details } satisfies Message);
}

/** What else goes wrong here is the disk, or a fault of ours. */
function notKept(error: unknown): BotError {
  const reason = (error as NodeJS.ErrnoException).code;
  if (!reason || !keep) throw error;
  return new BotError('KNOWLEDGE_NOT_KEPT', { folder: keep.folder, reason }, error);
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
