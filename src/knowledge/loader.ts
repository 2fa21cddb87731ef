// Folders → Knowledge with the heavy part in a thread of its own: answers go on, and at start the SDK loads beside it.
import { Worker } from 'node:worker_threads';
import { BotError, type ErrorCode } from '../errors.js';
import type { Finding } from '../model.js';
import type { Built, Head, Piece } from './build.js';

/** What the thread is asked to read. */
export interface Order {
  readonly folders: readonly string[];
  readonly own: string;
  /** Where versions are kept; what is read there is kept too. `serving`: hash of the version whose files stand in for those that cannot be read. */
  readonly keep?: { readonly folder: string; readonly program: string; readonly serving?: string };
  /** Of the version that is read instead of the folders. */
  readonly hash?: string;
  /** Hashes of what need not be handed over. */
  readonly known?: readonly string[];
}
/** What it says: `refused` in place of any of the others. */
export type Message =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'done' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'known'; readonly hash: string; readonly ofFiles: readonly Finding[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: Readonly<Record<string, string | number>> };

/** `kept` settles when the version can be read again; it is rejected where it cannot be kept. */
export type Loaded = { readonly built: Built; readonly kept: Promise<void> } | Known;
/** The folders hold what is known; the files that could not be read may be others than before. */
interface Known {
  readonly known: string;
  readonly ofFiles: readonly Finding[];
}

export async function readInThread(order: Order): Promise<Loaded> {
  const worker = new Worker(new URL('./loader-thread.js', import.meta.url), { workerData: order });
  const messages = receive(worker);
  const end = () => void worker.terminate();
  try {
    const { value: first } = await messages.next();
    if (first?.kind === 'known') {
      end();
      return { known: first.hash, ofFiles: first.ofFiles };
    }
    if (first?.kind !== 'head') throw new Error('the knowledge thread ended before it had read anything');
    // Imported while the thread reads, so that the thread starts at once.
    const { openKnowledge } = await import('./build.js');
    const built = await openKnowledge(first.head, piecesOf(messages));
    const kept = messages.next().then(() => undefined);
    void kept.then(end, end);
    return { built, kept };
  } catch (error) {
    end();
    throw error;
  }
}

/** Folders → Knowledge, kept nowhere. */
export async function loadInThread(order: Pick<Order, 'folders' | 'own'>): Promise<Built> {
  const loaded = await readInThread(order);
  if ('known' in loaded) throw new Error('nothing was known');
  await loaded.kept;
  return loaded.built;
}

/** Up to the last; what comes after is left to be asked for. */
async function* piecesOf(messages: AsyncGenerator<Message, undefined>): AsyncIterable<Piece> {
  for (;;) {
    const { value: message } = await messages.next();
    if (message?.kind !== 'piece') return;
    yield message.piece;
  }
}

/**
 * The thread's messages in order, each asked for when the one before has been taken in: those that wait in the port would
 * all be read in one go, and nobody answered meanwhile. Throws what the thread could not do.
 */
async function* receive(worker: Worker): AsyncGenerator<Message, undefined> {
  const waiting: Message[] = [];
  let failure: Error | undefined;
  let ended = false;
  let wake = () => {};
  worker.on('message', (message: Message) => {
    waiting.push(message);
    wake();
  });
  worker.on('error', (error) => {
    failure = error;
    wake();
  });
  worker.on('exit', () => {
    ended = true;
    wake();
  });
  for (;;) {
    const message = waiting.shift();
    if (message?.kind === 'refused') throw new BotError(message.code, message.details);
    if (message) {
      yield message;
      worker.postMessage('next');
    } else if (failure) throw failure;
    else if (ended) throw new Error('the knowledge thread ended early');
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
