// Folders → Knowledge with the heavy part in a thread of its own: answers go on, and at start the SDK loads beside it.
import { Worker } from 'node:worker_threads';
import { BotError, type ErrorCode } from '../errors.js';
import type { Built, Head, Piece } from './build.js';

/** What the thread is asked to read, and what it says. */
export interface Order {
  readonly folders: readonly string[];
  readonly own: string;
}
export type Message =
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: Readonly<Record<string, string | number>> };

export async function loadInThread(order: Order): Promise<Built> {
  const worker = new Worker(new URL('./loader-thread.js', import.meta.url), { workerData: order });
  const messages = receive(worker);
  try {
    const { value: first } = await messages.next();
    if (first?.kind !== 'head') throw new Error('the knowledge thread ended before it had read anything');
    // Imported while the thread reads, so that the thread starts at once.
    const { openKnowledge } = await import('./build.js');
    return await openKnowledge(first.head, piecesOf(messages));
  } finally {
    void worker.terminate();
  }
}

async function* piecesOf(messages: AsyncIterable<Message>): AsyncIterable<Piece> {
  for await (const message of messages) if (message.kind === 'piece') yield message.piece;
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
    if (message?.kind === 'done') return undefined;
    if (message) {
      yield message;
      worker.postMessage('next');
    } else if (failure) throw failure;
    else if (ended) throw new Error('the knowledge thread ended early');
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
