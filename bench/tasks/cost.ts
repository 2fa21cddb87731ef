// A peer's cost at one size: build time, memory, time per question.
import { loadOwn } from '../corpus.js';
import { Missing } from '../engines/engine.js';
import { makeEngine, type PeerName } from '../engines/list.js';
import { grow } from '../grow.js';
import { heapUsed, taking } from '../heap.js';
import { timeQueries, type QueryTimes } from './queries.js';

export interface Cost extends QueryTimes {
  readonly name: string;
  readonly build: number;
  /** The same in processor time. */
  readonly buildWork: number;
  /** Growth of the heap, garbage collected; the sections themselves were there before. */
  readonly heap: number;
  readonly outside?: { readonly bytes: number; readonly what: string };
}

export async function cost({ engine: name, size }: { engine: PeerName; size: number }): Promise<Cost | { readonly missing: string }> {
  const { sections } = grow((await loadOwn()).knowledge, size);
  try {
    const before = await heapUsed();
    const engine = await makeEngine(name);
    const { ms, work } = await taking(() => engine.build({ files: [], sections }));
    const heap = (await heapUsed()) - before;
    const outside = await engine.outside?.();
    const times = await timeQueries((question) => engine.search(question));
    await engine.close?.();
    return { name: engine.name, build: ms, buildWork: work, heap, ...times, ...(outside && { outside }) };
  } catch (error) {
    if (error instanceof Missing) return { missing: error.message };
    throw error;
  }
}
