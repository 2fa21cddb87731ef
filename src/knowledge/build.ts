// Prepared → Knowledge: the immutable value that answers are made from.
import type { Knowledge } from '../model.js';
import { createAnalyser } from '../language/analyse.js';
import { lazy } from '../language/lazy.js';
import { createNames } from './names.js';
import type { KnowledgeFile } from './document.js';
import { prepareKnowledge, type Prepared } from './prepare.js';
export type { KnowledgeFile };
import { questions, type GoldenQuestion } from './records.js';
import { createSearch, type PreparedPassage, type Search } from './search.js';
import { readYaml, type Read } from './yaml.js';

export interface Built {
  /** Statuses that an admin has yet to confirm: no part of the knowledge. */
  readonly drafts: Prepared['drafts'];
  /** The records that recommendations were made from, for writing them out again. */
  readonly status: Prepared['status'];
  readonly knowledge: Knowledge;
  /** Read when asked for: serving needs none of them. */
  questions(): readonly Read<GoldenQuestion[]>[];
}

/** In one go, in this thread: for tools and tests. */
export function buildKnowledge(files: readonly KnowledgeFile[]): Built {
  const prepared = prepareKnowledge(files);
  const { built, search } = open(prepared);
  for (const item of prepared.passages) search.add(item);
  return built;
}

/** Passages indexed before other work may run: about two milliseconds' worth. */
const batch = 16;

/** What another thread prepared, indexed a little at a time, so that answers go on meanwhile. */
export async function openKnowledge(head: Prepared, passages: AsyncIterable<readonly PreparedPassage[]>): Promise<Built> {
  const all: PreparedPassage[] = [];
  const { built, search } = open({ ...head, passages: all });
  for await (const some of passages)
    for (let at = 0; at < some.length; at += batch) {
      for (const item of some.slice(at, at + batch)) {
        all.push(item);
        search.add(item);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  return { ...built, knowledge: { ...built.knowledge, passages: byId(all.map(({ passage }) => passage)) } };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map(list.map((item) => [item.id, item]));

function open(prepared: Prepared): { built: Built; search: Search } {
  const { version, findings, order, lists, words, heads } = prepared;
  const documents = byId(prepared.documents);
  const search = createSearch(documents, createAnalyser(words, heads), lists);
  const names = lazy(() => createNames(prepared.actors, prepared.terms, prepared.documents));
  return {
    search,
    built: {
      drafts: prepared.drafts,
      status: prepared.status,
      questions: () => prepared.questions.map((file) => readYaml(questions, file.text, file.path)),
      knowledge: {
        version,
        documents,
        passages: byId(prepared.passages.map(({ passage }) => passage)),
        terms: byId(prepared.terms),
        recommendations: byId(prepared.recommendations),
        actors: byId(prepared.actors),
        findings,
        order,
        search: search.search,
        share: search.share,
        english: search.english,
        names: (text) => names().names(text),
        like: (text) => names().like(text),
      },
    },
  };
}
