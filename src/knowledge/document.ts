// A text and what is told of it → a document: title, kind, date, parties, and where to find the original.
import { documentKinds, type Document, type Finding } from '../model.js';
import { slug } from './passages.js';
import { formatOf } from './readers/formats.js';
import type { Reading, Section } from './readers/reading.js';
import * as records from './records.js';
import { knownHost } from './source-hosts.js';
import { readYaml } from './yaml.js';

/** A file as read: `path` relative to its folder. */
export interface KnowledgeFile {
  readonly path: string;
  /** Empty where the file is no text. */
  readonly text: string;
  /** What its reader made of a file that is no text. */
  readonly reading?: Reading;
  /** From the project's own folder while other folders serve: terms of texts that are not loaded are left out. */
  readonly own?: boolean;
}
export interface RawDocument {
  readonly document: Omit<Document, 'passages'>;
  readonly sections: readonly Section[];
  /** Names of the text that this one restates. */
  readonly originals: readonly string[];
  /** What the file itself does not say, and the notice of it, where there is one. */
  readonly untold: ReadonlyMap<'title' | 'kind' | 'date', Finding | undefined>;
}

export const withoutEnding = (path: string): string => path.replace(/\.[^./]*$/, '');
const nameOf = (path: string): string => withoutEnding(path).replace(/^.*\//, '');

const untitled = records.frontMatter.partial({ title: true });

/** Front matter, or what stands beside the file; what neither says, the file's own properties and name do. */
export function readDocument(
  file: KnowledgeFile,
  { front, properties, sections }: Reading,
  beside: KnowledgeFile | undefined,
  findings: Finding[],
): RawDocument | undefined {
  /** Of a format that has front matter, and nothing beside it: then a title must stand there. */
  const own = front !== undefined && !beside;
  const { value, findings: found } = beside
    ? readYaml(untitled, beside.text, beside.path)
    : readYaml(own ? records.frontMatter : untitled, front ?? '', file.path, 2);
  findings.push(...found);
  if (!value) return undefined;
  const title = value.title ?? properties.title;
  const notice = (reason: string, mend: string): Finding => ({ level: 'notice', file: file.path, line: 1, reason, mend });
  const untold = new Map<'title' | 'kind' | 'date', Finding | undefined>(title ? [] : [['title', undefined]]);
  const called = value.kind ?? formatOf(file.path)?.kind ?? '';
  const kind = (documentKinds as readonly string[]).includes(called) ? (called as Document['kind']) : 'unknown';
  if (kind === 'unknown') untold.set('kind', notice(`kind: "${called}" is not a known kind`, `Use one of ${documentKinds.join(', ')}.`));
  const from = value.date ?? value.from;
  const to = value.date ?? value.to;
  if (!from && !to) untold.set('date', notice('no date: the text is shown as undated', undated(file, own, properties.created)));
  if (!sections.length) {
    findings.push({
      level: 'problem',
      file: file.path,
      reason: 'no text below the front matter',
      mend: 'Write the text in sections under `## ` headings.',
    });
    return undefined;
  }
  const publisher = value.source?.publisher ?? properties.publisher;
  const url = value.source?.url;
  if (url && !knownHost(url))
    findings.push(notice(
      'source.url is not https on a known host, so cards will not link to it',
      'Use the address at the publisher, or ask for its host to be added.',
    ));
  return {
    document: {
      id: slug(nameOf(file.path)),
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
      file: file.path,
    },
    sections,
    originals: value.original,
    untold,
  };
}

/** The day on which a file was made is often not the day of its text: it is only suggested. */
function undated(file: KnowledgeFile, own: boolean, created: string | undefined): string {
  if (own) return 'Add `date:` or `from:`/`to:` when the date is known.';
  const hint = created ? ` The file itself was made on ${created}, which need not be the day of the text.` : '';
  return `Write \`date:\` in ${withoutEnding(file.path)}.yaml when the date is known.${hint}`;
}
