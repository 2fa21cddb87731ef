// The thread of loader.ts: reads and analyses, and hands over in pieces that are quick to take in.
import { once } from 'node:events';
import { parentPort, workerData, type MessagePort, type TransferListItem } from 'node:worker_threads';
import { BotError } from '../errors.js';
import { prepareFolders } from './load.js';
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

const { folders, own } = workerData as Order;
try {
  const { passages, words, heads, index, ...rest } = await prepareFolders(folders, own);
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
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  port.postMessage({ kind: 'refused', code: error.code, details: error.details } satisfies Message);
}
