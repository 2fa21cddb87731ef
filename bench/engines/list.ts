// Every engine by the name that the command line and the child processes use, in the order of the tables.
import type { Engine } from './engine.js';
import { flexsearch } from './flexsearch.js';
import { lunr } from './lunr.js';
import { fuzzyMiniSearch, plainMiniSearch } from './minisearch.js';
import { orama } from './orama.js';
import { ours } from './ours.js';
import { postgres } from './postgres.js';
import { sqlite } from './sqlite.js';

export const peers = {
  minisearch: plainMiniSearch,
  'minisearch-fuzzy': fuzzyMiniSearch,
  orama: orama,
  flexsearch: flexsearch,
  lunr: lunr,
  fts5: () => sqlite('trigrams'),
  'fts5-words': () => sqlite('words'),
  postgres: postgres,
} as const satisfies Record<string, () => Engine | Promise<Engine>>;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];
export const makeEngine = async (name: PeerName | 'ours'): Promise<Engine> => (name === 'ours' ? ours() : peers[name]());
