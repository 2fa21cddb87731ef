// Files → Prepared: everything that the files say, checked and analysed, as plain data. Touches no disk.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Actor, Document, Finding, Passage, Recommendation, Source, StatusCell, Term } from '../model.js';
import { countWords, createAnalyser } from '../language/analyse.js';
import { compoundHeads } from '../language/compounds.js';
import { clean } from '../language/fold.js';
import { words as wordsIn, type Word } from '../language/tokens.js';
import { orderWords, type WordOrder } from '../language/word-order.js';
import { formatOf, isText } from './readers/formats.js';
import { withinLimits } from './readers/parse.js';
import type { StatusDraft } from './readers/reading.js';
import { Unreadable } from './readers/unreadable.js';
import { align } from './alignment.js';
import { readDocument, withoutEnding, type KnowledgeFile } from './document.js';
import { createNames } from './names.js';
import { withOriginals } from './originals.js';
import { passagesOf } from './passages.js';
import { createPostings } from './postings.js';
import * as records from './records.js';
import { readLists, type ReadLists } from './word-lists.js';
import { readYaml } from './yaml.js';
export type { KnowledgeFile };
import type { PreparedPassage } from './search.js';

/** Everything that the files say, as plain data: it can cross to another thread. */
export interface Prepared {
  readonly version: string;
  readonly documents: readonly Document[];
  readonly passages: readonly PreparedPassage[];
  /** Ids of those that the search leaves out, since restated ones say what they say. */
  readonly unsearched: readonly string[];
  /** The terms of the others, in the same order. */
  readonly index: ReturnType<typeof createPostings>;
  readonly terms: readonly Term[];
  readonly recommendations: readonly Recommendation[];
  readonly actors: readonly Actor[];
  readonly findings: readonly Finding[];
  /** The first of `findings`: what reading the files found, before they were taken together. */
  readonly ofFiles: readonly Finding[];
  readonly order: readonly string[];
  readonly lists: ReadLists;
  /** The words in two orders, and the index's terms. */
  readonly orders: { readonly words: WordOrder; readonly terms: WordOrder };
  readonly words: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, number>;
  /** Statuses read from strike-through, for an admin to confirm: nothing is answered from them. */
  readonly drafts: readonly FileDraft[];
  /** Status records as they were written. */
  readonly status: readonly records.StatusRecord[];
  /** The golden questions, unread: serving needs none of them. */
  readonly questions: readonly KnowledgeFile[];
}

export interface FileDraft extends StatusDraft {
  readonly file: string;
}

const inPlace = (files: readonly KnowledgeFile[]): KnowledgeFile[] => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/** `Knowledge.version`: the same files give the same. */
export function versionOf(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text, reading } of inPlace(files)) hash.update(`${path}\0${reading ? JSON.stringify(reading) : text}\0`);
  return hash.digest('hex').slice(0, 12);
}

export function prepareKnowledge(files: readonly KnowledgeFile[]): Prepared {
  const findings: Finding[] = [];
  const read = <T>(schema: z.ZodType<T>, file: KnowledgeFile): T | undefined => {
    const { value, findings: found } = readYaml(schema, file.text, file.path);
    findings.push(...found);
    return value;
  };
  const sorted = inPlace(files);
  const named = (pattern: RegExp) => sorted.filter((file) => pattern.test(file.path));

  const actors = new Map<string, Actor>();
  for (const file of named(/(^|\/)actors\.yaml$/))
    for (const { valid_from, valid_to, successor, region, en, ...actor } of read(records.actors, file) ?? [])
      actors.set(actor.id, {
        ...actor,
        en: en ?? actor.name,
        ...(valid_from && { validFrom: valid_from }),
        ...(valid_to && { validTo: valid_to }),
        ...(successor && { successor }),
        ...(region && { region }),
      });

  const readings = sorted.flatMap((file) => {
    const format = formatOf(file.path);
    try {
      const reading = file.reading ?? (format && isText(format) ? withinLimits(format.text(file.text)) : undefined);
      return reading ? [{ file, reading }] : [];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      findings.push({ level: 'problem', file: file.path, reason: error.reason, mend: error.mend });
      return [];
    }
  });
  for (const { file, reading } of readings) findings.push(...reading.notices.map((notice) => ({ ...notice, file: file.path })));
  const texts = readings.filter(({ reading }) => reading.sections.length || !reading.status);
  const byName = new Map(named(/^(?!(?:.*\/)?(?:actors|glossary|questions)\.|(?:.*\/)?language\/).*\.yaml$/i).map((file) => [withoutEnding(file.path), file]));
  /** What stands beside a text under the same name tells of it, where the text does not itself. */
  const beside = ({ file, reading }: (typeof texts)[number]) => (reading.front ? undefined : byName.get(withoutEnding(file.path)));
  const raw = texts.flatMap((one) => readDocument(one.file, one.reading, beside(one), findings) ?? []);
  const ids = new Set<string>();
  const unique = withOriginals(raw.filter(({ document }) => {
    if (!ids.has(document.id)) return Boolean(ids.add(document.id));
    findings.push({ level: 'problem', file: document.file, reason: `the file name gives the id "${document.id}", which another document has`, mend: 'Rename one of the two files.' });
    return false;
  }));
  for (const { untold } of unique) findings.push(...[...untold.values()].flatMap((notice) => notice ?? []));

  const sidecars = new Set(texts.map(beside));
  const statusFiles = [
    ...named(/(^|\/)status\/[^/]+\.yaml$/).flatMap((file) => {
      const value = sidecars.has(file) ? undefined : read(records.status, file);
      return value ? [{ file, value }] : [];
    }),
    ...readings.flatMap(({ file, reading }) => (reading.status ?? []).map((value) => ({ file, value }))),
  ];
  const recommendationOf = new Map(statusFiles.map(({ value }) => [`${value.source.document}\n${value.source.section}`, value.id]));
  const actorNames = createNames(actors.values(), [], [], false);
  /** Headings repeat: a recommendation's stands over every answer to it. */
  const inHeading = new Map<string, readonly string[]>();
  // A short name inside a text ("Viborg - syd") is more often a direction than a region.
  const mentionsIn = (list: readonly Word[]): string[] =>
    actorNames.among(list).flatMap(({ entities, from, to }) =>
      list.slice(from, to).reduce((length, { surface }) => length + surface.length, 0) > 4 ? entities.flatMap(({ id }) => (answering.has(id) ? [id] : [])) : [],
    );
  const actorsOf = (heading: string): readonly string[] => {
    const made = inHeading.get(heading) ?? actorNames.names(heading).flatMap(({ entity }) => (answering.has(entity.id) ? [entity.id] : []));
    inHeading.set(heading, made);
    return made;
  };
  const answering = new Set([...actors.values()].filter(({ kind }) => kind === 'region' || kind === 'training_region').map(({ id }) => id));
  const passages = new Map<string, Passage>();
  const documents = new Map<string, Document>();
  for (const { document, sections } of unique) {
    const made = passagesOf(document.id, document.title, sections, (trail) => {
      const recommendation = recommendationOf.get(`${document.id}\n${trail[0] ?? ''}`);
      return {
        actors: [...new Set(trail.flatMap(actorsOf))],
        ...(recommendation && { recommendation }),
      };
    });
    for (const passage of made) passages.set(passage.id, passage);
    documents.set(document.id, { ...document, passages: made.map(({ id }) => id) });
    for (const region of document.regions)
      if (!actors.has(region)) findings.push({ level: 'problem', file: document.file, line: 1, reason: `regions: "${region}" is not in actors.yaml`, mend: 'Use an id from actors.yaml, or add the body there.' });
  }

  const headed = new Map<string, Passage[]>();
  for (const passage of passages.values()) {
    const key = `${passage.document}\n${passage.heading}`;
    headed.set(key, [...(headed.get(key) ?? []), passage]);
  }

  /** A source's document and heading → the passage; what does not resolve is a problem of the file that names it. */
  const resolve = (file: string, source: { document: string; section?: string | undefined }, below?: string): Source => {
    const document = documents.get(source.document);
    const headings = [source.section, below].filter((heading): heading is string => Boolean(heading));
    const wanted = headings.flatMap((heading) => heading.split(' › '));
    const passage = (headed.get(`${source.document}\n${wanted.at(-1) ?? ''}`) ?? []).find(({ trail }) => endsWith(trail, wanted));
    if (!document) findings.push({ level: 'problem', file, reason: `source: there is no document "${source.document}"`, mend: 'Use the file name of a document without .md.' });
    else if (headings.length && !passage)
      findings.push({ level: 'problem', file, reason: `source: no section "${headings.join(' › ')}" in ${source.document}`, mend: 'Copy the heading from the document exactly.' });
    return { document: source.document, ...(passage && { passage: passage.id, section: passage.heading }), ...(!passage && source.section && { section: source.section }) };
  };

  const recommendations = new Map<string, Recommendation>();
  for (const { file, value } of statusFiles) {
    const own = resolve(file.path, value.source);
    const cells = value.cells.map((cell): StatusCell => {
      if (!actors.has(cell.actor)) findings.push({ level: 'problem', file: file.path, reason: `actor "${cell.actor}" is not in actors.yaml`, mend: 'Use an id from actors.yaml.' });
      const { actor, joint_with, markings, short, summary } = cell;
      const source: Source = { ...resolve(file.path, value.source, cell.section), voice: 'own_answer' };
      return { actor, markings, short, summary: summary.trim(), source, ...(joint_with && { jointWith: joint_with }) };
    });
    if (recommendations.has(value.id)) findings.push({ level: 'problem', file: file.path, reason: `the id "${value.id}" stands in another file too`, mend: 'Give one of the two another id.' });
    recommendations.set(value.id, { id: value.id, title: value.title, says: value.says, asked: value.asked, asOf: value.as_of, source: own, topics: value.topics, cells });
  }

  const terms = new Map<string, Term>();
  const ownTerms = files.some(({ own }) => own);
  for (const file of named(/(^|\/)glossary\.yaml$/))
    for (const { term, sources, ...entry } of read(records.glossary, file) ?? []) {
      if (file.own && !sources.some(({ document }) => documents.has(document))) continue;
      if (terms.has(entry.id)) findings.push({ level: 'problem', file: file.path, reason: `the id "${entry.id}" stands twice`, mend: 'Merge the two entries.' });
      const { general, region, ...rest } = entry;
      terms.set(entry.id, {
        ...rest,
        name: term,
        definition: entry.definition.trim(),
        sources: sources.filter(({ document }) => !file.own || documents.has(document)).map((source) => resolve(file.path, source)),
        ...(general && { general }),
        ...(region && { region }),
      });
    }
  for (const { id, related } of terms.values())
    for (const other of related)
      if (!terms.has(other) && !ownTerms) findings.push({ level: 'problem', file: 'glossary.yaml', reason: `${id}: related term "${other}" does not exist`, mend: 'Correct the id or remove it.' });

  const lists = {
    english: named(/(^|\/)language\/english-danish\.yaml$/).flatMap((file) => read(records.englishDanish, file) ?? []),
    synonyms: named(/(^|\/)language\/synonyms\.yaml$/).flatMap((file) => read(records.synonyms, file) ?? []),
  };

  // Sorted by id, so that two machines give identical answers.
  const inOrder = [...passages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const kept = new Map<string, Word>();
  const parts = inOrder.map(({ trail, units }) => ({
    heading: trail.flatMap((heading) => wordsIn(clean(heading), kept)),
    // Clean since they were read.
    units: units.map(({ text }) => wordsIn(text, kept)),
  }));
  const { sources, saidAgain } = align([...documents.values()], inOrder.map((passage, at) => ({ passage, ...(parts[at] ?? { heading: [], units: [] }) })), actorsOf);
  // The others teach the search nothing either: it answers as if they were not there.
  const searched = saidAgain.size ? parts.filter((_, at) => !saidAgain.has(inOrder[at]?.id ?? '')) : parts;
  const words = countWords(searched.flatMap(({ heading, units }) => [heading, ...units]));
  const heads = compoundHeads(words);
  const analyser = createAnalyser(words, heads);
  const index = createPostings(searched.map(({ heading, units }) => ({ heading: analyser.termsOf(heading), units: units.map(analyser.termsOf) })));
  const order = [...recommendations.values()]
    .map(({ id }) => id)
    .sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));

  return {
    version: versionOf(files),
    documents: [...documents.values()],
    passages: inOrder.map((passage, at): PreparedPassage => {
      const { heading = [], units = [] } = parts[at] ?? {};
      const original = sources.get(passage.id);
      return { passage: original ? { ...passage, original } : passage, mentions: [...new Set([heading, ...units].flatMap(mentionsIn))] };
    }),
    index,
    unsearched: [...saidAgain].sort(),
    orders: { words: orderWords([...words.keys()]), terms: orderWords(index.terms) },
    terms: [...terms.values()],
    recommendations: [...recommendations.values()],
    actors: [...actors.values()],
    findings,
    ofFiles: [],
    order,
    lists: readLists({ ...lists, synonyms: [...lists.synonyms, ...aliases(actors.values())] }, analyser),
    words,
    heads,
    drafts: readings.flatMap(({ file, reading }) => reading.drafts.map((draft) => ({ ...draft, file: file.path }))),
    status: statusFiles.map(({ value }) => value),
    questions: named(/(^|\/)questions\.yaml$/),
  };
}

/** "RSD" finds what is said of Region Syddanmark. */
const aliases = (actors: Iterable<Actor>): string[][] =>
  [...actors].flatMap(({ name, aliases }) => {
    const short = aliases.filter((alias) => /^\p{L}+$/u.test(alias));
    return short.length ? [[name.replace(/^Region (?=\S+$)/, ''), ...short]] : [];
  });

/** 1c, 2a, 2b, 3a …; what has no number comes last. */
const numberOf = (id: string): number => (/^\d/.test(id) ? parseInt(id, 10) : Number.MAX_SAFE_INTEGER);

/** A section is named by its heading, or by as much of its trail as tells it from others: "4 · … › Region Sjælland". */
const endsWith = (trail: readonly string[], wanted: readonly string[]): boolean => wanted.every((heading, index) => trail[trail.length - wanted.length + index] === heading);
