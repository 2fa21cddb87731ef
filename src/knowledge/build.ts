// Prepared → Knowledge: the immutable value that answers are made from.
import type { Knowledge, NamedEntity } from '../model.js';
import { createAnalyser } from '../language/analyse.js';
import { lazy } from '../language/lazy.js';
import { createMemo } from '../memo.js';
import { answeringIds } from './answering-bodies.js';
import { createNames } from './names.js';
import type { KnowledgeFile } from './document.js';
import type { Postings } from './postings.js';
import { placeOf } from './places.js';
import { prepareKnowledge, type Prepared } from './prepare.js';
export type { KnowledgeFile };
import { questions, type GoldenQuestion } from './records.js';
import { createSearch, type PreparedPassage } from './search.js';
import { createTypeAhead } from './type-ahead.js';
import { readYaml, type Read } from './yaml.js';

export interface Built {
  /** Statuses that an admin has yet to confirm: no part of the knowledge. */
  readonly drafts: Prepared['drafts'];
  /** The records that recommendations were made from, for writing them out again. */
  readonly status: Prepared['status'];
  /** The first of the knowledge's findings: what reading the files found. */
  readonly ofFiles: Prepared['ofFiles'];
  readonly knowledge: Knowledge;
  /** Read when asked for: serving needs none of them. */
  questions(): readonly Read<GoldenQuestion[]>[];
}

/** What grows with the folder, a piece at a time: another thread hands it over so, and answers go on meanwhile. */
export interface Piece {
  readonly passages?: readonly PreparedPassage[];
  /** The index's terms, in the order of their ids. */
  readonly terms?: readonly string[];
  readonly words?: readonly (readonly [string, number])[];
  readonly heads?: readonly (readonly [string, number])[];
}
/** What does not, and the index's numbers, which cross without being copied. */
export interface Head extends Omit<Prepared, 'passages' | 'words' | 'heads' | 'index'> {
  readonly index: Postings;
}

/** In one go, in this thread: for tools and tests. */
export function buildKnowledge(files: readonly KnowledgeFile[]): Built {
  const { passages, words, heads, index, ...head } = prepareKnowledge(files);
  return open({ ...head, index }, { passages, words, heads, ids: new Map(index.terms.map((term, id) => [term, id])) });
}

export async function openKnowledge(head: Head, pieces: AsyncIterable<Piece>): Promise<Built> {
  const passages: PreparedPassage[] = [];
  const ids = new Map<string, number>();
  const words = new Map<string, number>();
  const heads = new Map<string, number>();
  for await (const piece of pieces) {
    passages.push(...(piece.passages ?? []));
    for (const term of piece.terms ?? []) ids.set(term, ids.size);
    for (const [word, count] of piece.words ?? []) words.set(word, count);
    for (const [word, count] of piece.heads ?? []) heads.set(word, count);
  }
  return open(head, { passages, ids, words, heads });
}

interface Grown {
  readonly passages: readonly PreparedPassage[];
  readonly ids: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, number>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((item) => [item.id, item]));

function open(head: Head, { passages, ids, words, heads }: Grown): Built {
  const { version, findings, order, lists, index, orders } = head;
  const documents = byId(head.documents);
  const unsearched = new Set(head.unsearched);
  const searched = unsearched.size ? passages.filter(({ passage }) => !unsearched.has(passage.id)) : passages;
  const like = lazy(() => createTypeAhead(head.terms));
  // A turn asks for the names in one text several times, and in the same texts of the folder every time.
  const named = createMemo<readonly NamedEntity[]>(2_000);
  const names = lazy(() => createNames(head.actors, head.terms, head.documents.filter(({ restatedIn }) => !restatedIn)));
  const namesIn = (text: string) => named.of(text, () => names().names(text));
  const answering = answeringIds(head.actors);
  const regionsIn = (text: string) => namesIn(text).flatMap(({ entity }) => (entity.kind === 'actor' && answering.has(entity.id) ? [entity.id] : []));
  const search = createSearch(documents, createAnalyser(words, heads), lists, { passages: searched, index, ids, orders }, regionsIn);
  return {
    drafts: head.drafts,
    status: head.status,
    ofFiles: head.ofFiles,
    questions: () => head.questions.map((file) => readYaml(questions, file.text, placeOf(file))),
    knowledge: {
      version,
      documents,
      passages: byId(passages.map(({ passage }) => passage)),
      terms: byId(head.terms),
      recommendations: byId(head.recommendations),
      actors: byId(head.actors),
      findings,
      texts: head.documents.filter(({ restatedIn }) => !restatedIn).length,
      searched: searched.length,
      order,
      search: search.search,
      share: search.share,
      english: search.english,
      names: namesIn,
      like: (text) => like()(text),
    },
  };
}
