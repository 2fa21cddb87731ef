// Folders → Knowledge with the heavy part in a thread of its own: answers go on, and at start the SDK loads beside it.
import { Worker } from 'node:worker_threads';
import { BotError, type ErrorCode } from '../errors.js';
import type { Finding } from '../model.js';
import type { Built, Head, Piece } from './build.js';

/** What the thread is asked to read; it begins anew with each. */
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

/** The thread, started when it is first needed and kept: it remembers what it made of files that have not changed. */
export interface Loader {
  /** One at a time: a second waits until what the first read is kept. */
  read(order: Order): Promise<Loaded>;
  /** Nothing is read after it. */
  close(): Promise<void>;
}

export function createLoader(): Loader {
  let thread: Thread | undefined;
  let before: Promise<unknown> = Promise.resolve();

  async function read(order: Order): Promise<Loaded> {
    const { tell, messages, end } = (thread ??= startThread());
    /** In the middle of something it is no use for the next. */
    const failed = async (error: unknown): Promise<never> => {
      if (!(error instanceof BotError)) {
        thread = undefined;
        await end();
      }
      throw error;
    };
    try {
      tell(order);
      const first = await next(messages);
      if (first.kind === 'known') return { known: first.hash, ofFiles: first.ofFiles };
      if (first.kind !== 'head') throw new Error('the knowledge thread told of no beginning');
      // Imported while the thread reads, so that the thread starts at once.
      const { openKnowledge } = await import('./build.js');
      const built = await openKnowledge(first.head, piecesOf(messages));
      return { built, kept: next(messages).then(() => undefined, failed) };
    } catch (error) {
      return failed(error);
    }
  }

  return {
    read(order) {
      const mine = before.then(() => read(order));
      before = mine.then((loaded) => ('kept' in loaded ? loaded.kept : undefined)).catch(() => undefined);
      return mine;
    },
    async close() {
      await before;
      await thread?.end();
    },
  };
}

/** Folders → Knowledge, kept nowhere. */
export async function loadInThread(order: Pick<Order, 'folders' | 'own'>): Promise<Built> {
  const loader = createLoader();
  try {
    const loaded = await loader.read(order);
    if ('known' in loaded) throw new Error('nothing was known');
    return loaded.built;
  } finally {
    await loader.close();
  }
}

interface Thread {
  tell(order: Order): void;
  readonly messages: AsyncGenerator<Message, undefined>;
  end(): Promise<unknown>;
}

function startThread(): Thread {
  const worker = new Worker(new URL('./loader-thread.js', import.meta.url));
  return { messages: receive(worker), tell: (order) => worker.postMessage(order), end: () => worker.terminate() };
}

/** Throws what the thread could not do. */
async function next(messages: Thread['messages']): Promise<Message> {
  const { value: message } = await messages.next();
  if (!message) throw new Error('the knowledge thread ended early');
  if (message.kind === 'refused') throw new BotError(message.code, message.details);
  return message;
}

/** Up to the last; what comes after is left to be asked for. */
async function* piecesOf(messages: Thread['messages']): AsyncIterable<Piece> {
  for (;;) {
    const message = await next(messages);
    if (message.kind !== 'piece') return;
    yield message.piece;
  }
}

/**
 * The thread's messages in order, each piece asked for when the one before has been taken in: those that wait in the port would
 * all be read in one go, and nobody answered meanwhile. A thread that waits for nothing keeps no process from ending.
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
    if (message) {
      worker.unref();
      yield message;
      worker.ref();
      if (message.kind === 'head' || message.kind === 'piece') worker.postMessage('next');
    } else if (failure) throw failure;
    else if (ended) return undefined;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}
