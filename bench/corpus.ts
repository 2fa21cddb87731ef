// The real knowledge folder as every engine gets it, and the judged questions.
import { readFile } from 'node:fs/promises';
import { loadKnowledge } from '../src/knowledge/load.js';
import type { Built } from '../src/knowledge/build.js';
import type { KnowledgeFile } from '../src/knowledge/prepare.js';
import type { Knowledge, Language } from '../src/model.js';
import type { Gold } from './measures.js';
import { file } from './paths.js';

/** What a peer is given of a section. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** A folder in both forms: files for our own engine, sections for the others. */
export interface Corpus {
  readonly files: readonly KnowledgeFile[];
  readonly sections: readonly Section[];
}

export const ownFolder = file('knowledge');

export const sectionsOf = (knowledge: Knowledge): Section[] =>
  [...knowledge.passages.values()].map(({ id, trail, units }) => ({
    id,
    heading: trail.join(' › '),
    text: units.map((unit) => unit.text).join('\n'),
  }));

export const loadOwn = (): Promise<Built> => loadKnowledge([ownFolder]);

export interface Judged {
  readonly id: string;
  readonly lang: Language;
  readonly kind: string;
  readonly q: string;
  readonly gold: Gold;
}
export interface Unanswerable {
  readonly id: string;
  readonly lang: Language;
  readonly category: string;
  readonly q: string;
}
export const sets = ['dev', 'held-out'] as const;
export type QuestionSet = (typeof sets)[number];

async function lines<T>(name: string): Promise<T[]> {
  const text = await readFile(file(`bench/questions/${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}
export const judged = (set: QuestionSet): Promise<Judged[]> => lines(set);
export const unanswerable = (set: QuestionSet): Promise<Unanswerable[]> => lines(`unanswerable-${set}`);
