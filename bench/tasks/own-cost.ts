// Our own cost at one size: what the thread does, what the main thread does, what is kept, time per question.
import { deserialize, serialize } from 'node:v8';
import { openKnowledge, type Piece } from '../../src/knowledge/build.js';
import { prepareSnapshot, readAll } from '../../src/knowledge/load.js';
import type { Prepared } from '../../src/knowledge/prepare.js';
import { ownFolder } from '../corpus.js';
import { ours } from '../engines/ours.js';
import { heapUsed, taking } from '../heap.js';
import { withFolder } from './folder.js';
import { timeQueries, type QueryTimes } from './queries.js';

export interface OwnCost extends QueryTimes {
  readonly sections: number;
  /** Reading, parsing and analysing: in the thread. */
  readonly prepare: number;
  /** Receiving and indexing: on the main thread, in small pieces. */
  readonly index: number;
  /** Both in processor time. */
  readonly buildWork: number;
  /** What goes from thread to thread, in bytes. */
  readonly handedOver: number;
  /** Everything that is kept. */
  readonly heap: number;
  /** The texts' part of it: sections and records as plain data. Other engines keep these outside. */
  readonly texts: number;
  /** The same once questions have been asked: some things are made when they are first needed. */
  readonly heapAsked: number;
}

async function* inPieces({ passages, words, heads, index }: Prepared): AsyncIterable<Piece> {
  yield { passages, terms: index.terms, words: [...words], heads: [...heads] };
}
const open = (all: Prepared) => openKnowledge(all, inPieces(all));
/** Bytes that a value keeps on the heap. */
async function kept(serialized: Buffer): Promise<number> {
  const before = await heapUsed();
  const value: unknown = deserialize(serialized);
  const after = await heapUsed();
  return value && serialized.length ? after - before : 0;
}

/** As plain bytes, outside the heap: everything, and the texts alone. */
async function prepared(folder: string) {
  const { value, ms, work } = await taking(() => readAll([folder], ownFolder).then((snapshot) => prepareSnapshot(snapshot, [folder])));
  const texts = [value.documents, value.passages.map(({ passage }) => passage)];
  return { prepare: { ms, work }, data: serialize(value), plain: serialize(texts) };
}

export const ownCost = ({ size }: { size: number }): Promise<OwnCost> =>
  withFolder(size, async (folder) => {
    const { prepare, data, plain } = await prepared(folder);
    const texts = await kept(plain);
    const before = await heapUsed();
    const index = await taking(() => open(deserialize(data) as Prepared));
    const heap = (await heapUsed()) - before;
    const { knowledge } = index.value;
    const engine = ours(knowledge);
    const times = await timeQueries((question) => engine.search(question));
    const heapAsked = (await heapUsed()) - before;
    return {
      sections: knowledge.passages.size,
      prepare: prepare.ms,
      index: index.ms,
      buildWork: prepare.work + index.work,
      handedOver: data.length,
      heap,
      heapAsked,
      texts,
      ...times,
    };
  });
