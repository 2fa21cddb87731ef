// The thread of loader.ts: reads and analyses, and hands over in pieces that are quick to take in.
import { parentPort, workerData } from 'node:worker_threads';
import { BotError } from '../errors.js';
import { prepareFolders } from './load.js';
import type { Message, Order } from './loader.js';

/** Passages a message: a few milliseconds to receive. */
const piece = 200;

const tell = (message: Message): void => parentPort?.postMessage(message);
const { folders, own } = workerData as Order;
try {
  const prepared = await prepareFolders(folders, own);
  tell({ kind: 'head', prepared: { ...prepared, passages: [] } });
  for (let at = 0; at < prepared.passages.length; at += piece) tell({ kind: 'passages', passages: prepared.passages.slice(at, at + piece) });
  tell({ kind: 'done' });
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  tell({ kind: 'refused', code: error.code, details: error.details });
}
