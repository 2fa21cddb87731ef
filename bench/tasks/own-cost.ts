// Our own cost at one size: what the thread does, what the main thread does, what is kept, time per question.
import { deserialize, serialize } from 'node:v8';
import { openKnowledge } from '../../src/knowledge/build.js';
import { prepareFolders } from '../../src/knowledge/load.js';
import type { Prepared } from '../../src/knowledge/prepare.js';
import { ownFolder } from '../corpus.js';
import { ours } from '../engines/ours.js';
import { heapUsed } from '../heap.js';
import { withFolder } from './folder.js';
import { timeQueries, type QueryTimes } from './queries.js';

export interface OwnCost extends QueryTimes {
  readonly sections: number;
  /** Reading, parsing and analysing: in the thread. */
  readonly prepare: number;
  /** Indexing: on the main thread, in small pieces. */
  readonly index: number;
  /** Everything that is kept. */
  readonly heap: number;
  /** The texts' part of it: sections and records as plain data. Other engines keep these outside. */
  readonly texts: number;
  /** The same once questions have been asked: some things are made when they are first needed. */
  readonly heapAsked: number;
}

async function* inPieces<T>(list: readonly T[]): AsyncIterable<readonly T[]> {
  for (let at = 0; at < list.length; at += 200) yield list.slice(at, at + 200);
}
const open = (prepared: Prepared) => openKnowledge({ ...prepared, passages: [] }, inPieces(prepared.passages));
/** Bytes that a value keeps on the heap. */
async function kept(serialized: Buffer): Promise<number> {
  const before = await heapUsed();
  const value: unknown = deserialize(serialized);
  const after = await heapUsed();
  return value ? after - before : 0;
}

export const ownCost = ({ size }: { size: number }): Promise<OwnCost> =>
  withFolder(size, async (folder) => {
    const started = performance.now();
    const serialized = await prepareFolders([folder], ownFolder).then((prepared) => ({
      took: performance.now() - started,
      data: serialize(prepared),
    }));
    // The texts alone: what a peer's row leaves out as well.
    const texts = await kept(
      serialize(
        ((prepared: Prepared) => [prepared.passages.map(({ passage }) => passage), prepared.documents])(
          deserialize(serialized.data) as Prepared,
        ),
      ),
    );
    const before = await heapUsed();
    const { built, took } = await (async () => {
      const prepared = deserialize(serialized.data) as Prepared;
      const from = performance.now();
      const opened = await open(prepared);
      return { built: opened, took: performance.now() - from };
    })();
    const heap = (await heapUsed()) - before;
    const engine = ours(built.knowledge);
    const times = await timeQueries((question) => engine.search(question));
    const heapAsked = (await heapUsed()) - before;
    return { sections: built.knowledge.passages.size, prepare: serialized.took, index: took, heap, heapAsked, texts, ...times };
  });
