// A text and what is told of it → a document: title, kind, date, parties, and where to find the original.
import { documentKinds, type Document, type Finding } from '../model.js';
import { nameOf, placeOf, withoutEnding, type Placed } from './places.js';
import { formatOf } from './readers/formats.js';
import type { Reading, Section } from './readers/reading.js';
import * as records from './records.js';
import { knownHost } from './source-hosts.js';
import { readYaml } from './yaml.js';

/** A file as read. */
export interface KnowledgeFile extends Placed {
  /** Empty where the file is no text. */
  readonly text: string;
  /** What its reader made of a file that is no text. */
  readonly reading?: Reading;
  /** What that is kept under, by the file's content. */
  readonly content?: string;
}
export interface RawDocument {
  readonly document: Omit<Document, 'passages'>;
  readonly sections: readonly Section[];
  /** Names of the text that this one restates. */
  readonly originals: readonly string[];
  /** What the file itself does not say, or names in vain, and the notice of it, where there is one. */
  readonly untold: ReadonlyMap<'title' | 'kind' | 'date' | 'original', Finding | undefined>;
}

const untitled = records.frontMatter.partial({ title: true });

/** Front matter, or what stands beside the file; what neither says, the file's own properties and name do. */
export function readDocument(
  id: string,
  file: KnowledgeFile,
  { front, properties, sections }: Reading,
  beside: KnowledgeFile | undefined,
  findings: Finding[],
): RawDocument | undefined {
  /** Of a format that has front matter, and nothing beside it: then a title must stand there. */
  const own = front !== undefined && !beside;
  const place = placeOf(file);
  const { value, findings: found } = beside
    ? readYaml(untitled, beside.text, placeOf(beside))
    : readYaml(own ? records.frontMatter : untitled, front ?? '', place, 2);
  findings.push(...found);
  const told = beside ? { text: beside.text, place: placeOf(beside), front: beside.text } : { text: file.text, place, front: front ?? '' };
  // A field that is misspelt may be the very one that is missing.
  findings.push(...unknownFields(value ?? readYaml(records.anyFields, told.front, told.place).value ?? {}, told));
  if (!value) return undefined;
  const title = value.title ?? properties.title;
  const notice = (reason: string, mend: string): Finding => ({ level: 'notice', file: place, line: 1, reason, mend });
  const untold = new Map<'title' | 'kind' | 'date' | 'original', Finding | undefined>(title ? [] : [['title', undefined]]);
  const called = value.kind ?? formatOf(file.path)?.kind ?? '';
  const kind = (documentKinds as readonly string[]).includes(called) ? (called as Document['kind']) : 'unknown';
  if (kind === 'unknown')
    untold.set(
      'kind',
      notice(
        called ? `kind: "${called}" er ikke en af de kendte arter` : 'kind: arten er ikke oplyst',
        `Skriv en af disse${toldIn(file, own)}: ${documentKinds.join(', ')}.`,
      ),
    );
  const from = value.date ?? value.from;
  const to = value.date ?? value.to;
  if (!from && !to) untold.set('date', notice('date: ingen dato, så teksten vises som udateret', undated(file, own, properties.created)));
  if (!sections.length) {
    findings.push({
      level: 'problem',
      file: place,
      reason: 'der er ingen tekst under linjerne med ---',
      mend: 'Skriv teksten i afsnit med overskrifter, der begynder med `## `.',
    });
    return undefined;
  }
  const publisher = value.source?.publisher ?? properties.publisher;
  const url = value.source?.url;
  if (url && !knownHost(url))
    findings.push(
      notice(
        'source.url: adressen begynder ikke med https, eller stedet er ikke et af de kendte, så kortene linker ikke til den',
        'Skriv adressen hos udgiveren, eller bed om at få stedet føjet til.',
      ),
    );
  return {
    document: {
      id,
      title: title ?? nameOf(file.path),
      aliases: value.aliases,
      kind,
      dating: {
        ...(from && { from }),
        ...(to && { to }),
        certainty: value.certainty ?? 'stated',
        ...(value.dated_by && { by: value.dated_by }),
      },
      parties: value.parties,
      regions: value.regions,
      restated: value.wording === 'restated',
      ...(url && knownHost(url) && { url }),
      ...(publisher && { publisher }),
      file: place,
    },
    sections,
    originals: value.original,
    untold,
  };
}

/** Fields that nobody asks for: most are slips. */
const unknownFields = (fields: object, { text, place }: { readonly text: string; readonly place: string }): Finding[] =>
  Object.keys(fields)
    .filter((field) => !Object.hasOwn(untitled.shape, field))
    .map((field) => ({
      level: 'notice',
      file: place,
      line: lineOfField(text, field),
      reason: `feltet "${field}" kendes ikke og er sprunget over`,
      mend: `Ret navnet til et af disse: ${Object.keys(untitled.shape).join(', ')}.`,
    }));

const lineOfField = (text: string, field: string): number =>
  Math.max(0, text.split(/\r?\n/).findIndex((line) => line.replace(/^["']/, '').startsWith(field))) + 1;

/** Where it is written: above the text itself, or beside it. */
const toldIn = (file: KnowledgeFile, own: boolean): string => (own ? '' : ` i ${withoutEnding(placeOf(file))}.yaml`);

/** The day on which a file was made is often not the day of its text: it is only suggested. */
function undated(file: KnowledgeFile, own: boolean, created: string | undefined): string {
  if (own) return 'Skriv `date:`, eller `from:` og `to:`, når datoen kendes.';
  const hint = created ? ` Filen selv er lavet ${created}, som ikke behøver at være tekstens dag.` : '';
  return `Skriv \`date:\`${toldIn(file, own)}, når datoen kendes.${hint}`;
}
