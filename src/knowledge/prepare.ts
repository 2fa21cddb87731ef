// Files → Prepared: everything that the files say, checked and analysed, as plain data. Touches no disk.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Actor, Document, Draft, Finding, Passage, Recommendation, Source, StatusCell, Term, Unit } from '../model.js';
import { countWords, createAnalyser } from '../language/analyse.js';
import { compoundHeads } from '../language/compounds.js';
import { clean } from '../language/fold.js';
import { words as wordsIn, type Word } from '../language/tokens.js';
import { orderWords, type WordOrder } from '../language/word-order.js';
import { formatOf, isText, type TextFormat } from './readers/formats.js';
import { withinLimits } from './readers/parse.js';
import type { Reading } from './readers/reading.js';
import { Unreadable } from './readers/unreadable.js';
import { createLast, createMemoOf } from '../memo.js';
import { align } from './alignment.js';
import { createAnsweringBodies, type AnsweringBodies } from './answering-bodies.js';
import { confirmedIn, withConfirmed } from './confirmations.js';
import { readDocument, type KnowledgeFile } from './document.js';
import { withOriginals } from './originals.js';
import { passagesOf } from './passages.js';
import { documentIds, inPlace, keyOf, placeOf, withoutEnding } from './places.js';
import { createPostings } from './postings.js';
import * as records from './records.js';
import { createWhichText, endsWith } from './which-text.js';
import { readLists, shortNames, type ReadLists } from './word-lists.js';
import { readYaml, type Read } from './yaml.js';
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
  readonly drafts: readonly Draft[];
  /** Status records as they were written. */
  readonly status: readonly records.StatusRecord[];
  /** The golden questions, unread: serving needs none of them. */
  readonly questions: readonly KnowledgeFile[];
}

/** `Knowledge.version`: the same files give the same. */
export function versionOf(files: readonly KnowledgeFile[]): string {
  const hash = createHash('sha256');
  for (const file of inPlace(files)) hash.update(`${placeOf(file)}\0${file.reading ? JSON.stringify(file.reading) : file.text}\0`);
  return hash.digest('hex').slice(0, 12);
}

// What a file gives whatever stands beside it: made once as long as the file says the same (`recognised`).
const readings = createMemoOf<KnowledgeFile, Reading>();
const readingOf = (file: KnowledgeFile, { text }: TextFormat): Reading => readings.of(file, () => withinLimits(text(file.text)));
const bySchema = createMemoOf<z.ZodType, ReturnType<typeof createMemoOf<KnowledgeFile, Read<unknown>>>>();
const recordsOf = <T>(schema: z.ZodType<T>, file: KnowledgeFile): Read<T> =>
  bySchema.of(schema, () => createMemoOf()).of(file, () => readYaml(schema, file.text, placeOf(file))) as Read<T>;
const worded = createMemoOf<Unit, Word[]>();
const answeringBodies = createLast<AnsweringBodies>();

/** `version`: where it is known already. */
export function prepareKnowledge(files: readonly KnowledgeFile[], version = versionOf(files)): Prepared {
  const findings: Finding[] = [];
  const read = <T>(schema: z.ZodType<T>, file: KnowledgeFile): T | undefined => {
    const { value, findings: found } = recordsOf(schema, file);
    findings.push(...found);
    return value;
  };
  const sorted = inPlace(files);
  const named = (pattern: RegExp) => sorted.filter((file) => pattern.test(file.path));

  const actorRecords = named(/(^|\/)actors\.yaml$/).map((file) => read(records.actors, file) ?? []);
  const actors = new Map<string, Actor>();
  for (const list of actorRecords)
    for (const { valid_from, valid_to, successor, region, en, ...actor } of list)
      actors.set(actor.id, {
        ...actor,
        en: en ?? actor.name,
        ...(valid_from && { validFrom: valid_from }),
        ...(valid_to && { validTo: valid_to }),
        ...(successor && { successor }),
        ...(region && { region }),
      });

  const taken = sorted.flatMap((file) => {
    const format = formatOf(file.path);
    try {
      const reading = file.reading ?? (format && isText(format) ? readingOf(file, format) : undefined);
      return reading ? [{ file, reading }] : [];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      findings.push({ level: 'problem', file: placeOf(file), reason: error.reason, mend: error.mend });
      return [];
    }
  });
  for (const { file, reading } of taken) findings.push(...reading.notices.map((notice) => ({ ...notice, file: placeOf(file) })));
  const texts = taken.filter(({ reading }) => reading.sections.length || !reading.status);
  // Two programs may write the same å in two ways.
  const stemOf = (file: KnowledgeFile): string => withoutEnding(keyOf(file)).normalize('NFC');
  const byName = new Map(named(/^(?!(?:.*\/)?(?:actors|glossary|questions)\.|(?:.*\/)?(?:language|bekraeftet)\/).*\.yaml$/i).map((file) => [stemOf(file), file]));
  /** What stands beside a text under the same name tells of it, where the text does not itself. */
  const beside = ({ file, reading }: (typeof texts)[number]) => (reading.front ? undefined : byName.get(stemOf(file)));
  const ids = documentIds(texts.map(({ file }) => file));
  const raw = withOriginals(
    texts.flatMap((one, at) => {
      const made = readDocument(ids[at] ?? '', one.file, one.reading, beside(one), findings);
      return made ? [{ ...made, from: one.file }] : [];
    }),
  );
  for (const { untold } of raw) findings.push(...[...untold.values()].flatMap((notice) => notice ?? []));
  const stems = new Map<string, KnowledgeFile>();
  for (const { file } of texts) {
    const other = stems.get(stemOf(file));
    if (!other) stems.set(stemOf(file), file);
    else findings.push({ level: 'notice', file: placeOf(file), reason: `filen hedder det samme som ${placeOf(other)}: der svares ud fra dem begge, hver for sig`, mend: 'Er det den samme tekst i to formater, så slet den ene; ellers omdøb den.' });
  }

  const sidecars = new Set(texts.map(beside));
  const anyText = new Set(sorted.filter((file) => formatOf(file.path)).map(stemOf));
  for (const file of byName.values())
    if (!sidecars.has(file) && !anyText.has(stemOf(file)) && !inStatus.test(file.path))
      findings.push({
        level: 'notice',
        file: placeOf(file),
        line: 1,
        reason: 'der er ingen læselig tekst af samme navn ved siden af, så filen bruges ikke',
        mend: 'Giv den samme navn som den tekst, den fortæller om, eller slet den.',
      });
  const statusFiles = [
    ...named(inStatus).flatMap((file) => {
      const value = sidecars.has(file) ? undefined : read(records.status, file);
      return value ? [{ file, value }] : [];
    }),
    ...taken.flatMap(({ file, reading }) => (reading.status ?? []).map((value) => ({ file, value }))),
  ];
  const meant = createWhichText(raw);
  const stepsOf = (...names: readonly (string | undefined)[]): string[] => names.flatMap((name) => (name ? name.split(' › ') : []));

  const recommendationOf = new Map(
    statusFiles.map(({ file, value }) => {
      const [document, ...others] = meant(file, value.source.document, stepsOf(value.source.section));
      return [`${others.length ? '' : (document?.document.id ?? '')}\n${value.source.section}`, value.id];
    }),
  );
  const bodies = answeringBodies.of(actorRecords, () => createAnsweringBodies([...actors.values()]));
  const passages = new Map<string, Passage>();
  const documents = new Map<string, Document>();
  for (const { document, sections } of raw) {
    const made = passagesOf(document.id, document.title, sections, (trail) => {
      const recommendation = recommendationOf.get(`${document.id}\n${trail[0] ?? ''}`);
      return {
        actors: [...new Set(trail.flatMap(bodies.inHeading))],
        ...(recommendation && { recommendation }),
      };
    });
    for (const passage of made) passages.set(passage.id, passage);
    documents.set(document.id, { ...document, passages: made.map(({ id }) => id) });
    for (const region of document.regions)
      if (!actors.has(region)) findings.push({ level: 'problem', file: document.file, line: 1, reason: `regions: "${region}" står ikke i actors.yaml`, mend: 'Brug et id fra actors.yaml, eller tilføj regionen der.' });
  }

  const headed = new Map<string, Passage[]>();
  for (const passage of passages.values()) {
    const key = `${passage.document}\n${passage.heading}`;
    headed.set(key, [...(headed.get(key) ?? []), passage]);
  }

  /** A source's document and heading → the passage; what does not resolve is a problem of the file that names it. */
  const resolve = (file: KnowledgeFile, source: { document: string; section?: string | undefined }, below?: string): Source => {
    const wanted = stepsOf(source.section, below);
    const wrong = (reason: string, mend: string) => findings.push({ level: 'problem', file: placeOf(file), reason, mend });
    const [found, ...others] = meant(file, source.document, wanted);
    const id = found && !others.length ? found.document.id : undefined;
    const passage = id === undefined ? undefined : (headed.get(`${id}\n${wanted.at(-1) ?? ''}`) ?? []).find(({ trail }) => endsWith(trail, wanted));
    if (!found) wrong(`source: der er ingen tekst "${source.document}"`, 'Skriv filnavnet på en tekst, uden endelse.');
    else if (others.length) wrong(`source: flere tekster hedder "${source.document}"`, `Skriv den, der menes: ${[found, ...others].map(({ document }) => document.id).join(', ')}.`);
    else if (wanted.length && !passage) wrong(`source: der er intet afsnit "${wanted.join(' › ')}" i ${source.document}`, 'Skriv overskriften nøjagtigt, som den står i teksten.');
    return { document: id ?? source.document, ...(passage && { passage: passage.id, section: passage.heading }), ...(!passage && source.section && { section: source.section }) };
  };

  const recommendations = new Map<string, Recommendation>();
  for (const { file, value } of statusFiles) {
    const own = resolve(file, value.source);
    const cells = value.cells.map((cell): StatusCell => {
      if (!actors.has(cell.actor)) findings.push({ level: 'problem', file: placeOf(file), reason: `actor: "${cell.actor}" står ikke i actors.yaml`, mend: 'Brug et id fra actors.yaml.' });
      const { actor, joint_with, markings, short, summary } = cell;
      const source: Source = { ...resolve(file, value.source, cell.section), voice: 'own_answer' };
      return { actor, markings, short, summary: summary.trim(), source, ...(joint_with && { jointWith: joint_with }) };
    });
    if (recommendations.has(value.id)) findings.push({ level: 'problem', file: placeOf(file), reason: `anbefaling "${value.id}" står også i en anden fil; den her gælder`, mend: 'Slet den ene, eller giv den et andet id.' });
    recommendations.set(value.id, { id: value.id, title: value.title, says: value.says, asked: value.asked, asOf: value.as_of, source: own, topics: value.topics, cells });
  }

  const written = named(confirmedIn).map((file) => ({ file, entries: read(records.confirmations, file) ?? [] }));
  const confirmed = withConfirmed(taken, written, { recommendations, actors, documents: [...documents.values()], names: bodies.names }, findings);

  const terms = new Map<string, Term>();
  const ownTerms = files.some(({ own }) => own);
  // The folders' own words go before the project's.
  for (const file of named(/(^|\/)glossary\.yaml$/).sort((a, b) => Number(a.own ?? false) - Number(b.own ?? false)))
    for (const { term, sources, ...entry } of read(records.glossary, file) ?? []) {
      const cited = sources.filter(({ document, section }) => !file.own || meant(file, document, stepsOf(section)).length === 1);
      if (!cited.length || (file.own && terms.has(entry.id))) continue;
      if (terms.has(entry.id)) findings.push({ level: 'problem', file: placeOf(file), reason: `begrebet "${entry.id}" står to gange; den sidste gælder`, mend: 'Saml de to til ét.' });
      const { general, region, ...rest } = entry;
      terms.set(entry.id, {
        ...rest,
        name: term,
        definition: entry.definition.trim(),
        sources: cited.map((source) => resolve(file, source)),
        ...(general && { general }),
        ...(region && { region }),
      });
    }
  for (const { id, related } of terms.values())
    for (const other of related)
      if (!terms.has(other) && !ownTerms) findings.push({ level: 'problem', file: 'glossary.yaml', reason: `${id} › related: der er intet begreb "${other}"`, mend: 'Ret id’et, eller slet det.' });

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
    units: units.map((unit) => worded.of(unit, () => wordsIn(unit.text, kept))),
  }));
  const { sources, saidAgain } = align([...documents.values()], inOrder.map((passage, at) => ({ passage, ...(parts[at] ?? { heading: [], units: [] }) })), bodies.inHeading);
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
    version,
    documents: [...documents.values()],
    passages: inOrder.map((passage, at): PreparedPassage => {
      const { heading = [], units = [] } = parts[at] ?? {};
      const original = sources.get(passage.id);
      return { passage: original ? { ...passage, original } : passage, mentions: [...new Set([heading, ...units].flatMap(bodies.among))] };
    }),
    index,
    unsearched: [...saidAgain].sort(),
    orders: { words: orderWords([...words.keys()]), terms: orderWords(index.terms) },
    terms: [...terms.values()],
    recommendations: confirmed.recommendations,
    actors: [...actors.values()],
    findings,
    ofFiles: [],
    order,
    lists: readLists({ ...lists, synonyms: [...lists.synonyms, ...shortNames(actors.values())] }, analyser),
    words,
    heads,
    drafts: confirmed.drafts,
    status: statusFiles.map(({ value }) => value),
    questions: named(/(^|\/)questions\.yaml$/),
  };
}

/** Where records of status stand. */
const inStatus = /(^|\/)status\/[^/]+\.yaml$/;

/** 1c, 2a, 2b, 3a …; what has no number comes last. */
const numberOf = (id: string): number => (/^\d/.test(id) ? parseInt(id, 10) : Number.MAX_SAFE_INTEGER);
