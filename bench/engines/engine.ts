// What every engine is to the measurements.
import type { Corpus } from '../corpus.js';

export interface Engine {
  readonly name: string;
  /** In one line: how it was set up. */
  readonly setup: string;
  /** Indexes everything. Once. */
  build(corpus: Corpus): void | Promise<void>;
  /** Ids of the ten best sections, best first. */
  search(query: string): readonly string[] | Promise<readonly string[]>;
  /** Bytes of the index where it is not on the JavaScript heap, and what they are. */
  outside?(): { readonly bytes: number; readonly what: string } | Promise<{ readonly bytes: number; readonly what: string }>;
  close?(): void | Promise<void>;
}

/** Thrown by a maker where its engine cannot run on this machine; the row says why. */
export class Missing extends Error {}

export const most = 10;
/** What the peers that read no free text are given: the words alone. */
export const wordsOf = (query: string): string[] => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
