// What an Office file says of itself (docProps), and which of it is worth anything.
import { child, parseXml, textOf } from './xml.js';
import type { Archive } from './archive.js';
import type { Properties } from './reading.js';

/** Names that programs give by themselves. */
const given =
  /^(?:microsoft (?:word|powerpoint|excel|office)\b.*|untitled.*|uden titel.*|dokument\d*|document\d*|præsentation\d*|presentation\d*|powerpoint[- ]pr.*|.*\.(?:docx?|pptx?|xlsx?|pdf|odt|dotx?))$/i;

/** A title that somebody wrote. */
export const realTitle = (title: string | undefined): string | undefined => {
  const text = title?.replace(/\s+/g, ' ').trim();
  return text && !given.test(text) ? text : undefined;
};

export function officeProperties(archive: Archive): Properties {
  const core = archive.get('docProps/core.xml');
  const app = archive.get('docProps/app.xml');
  const of = (part: Uint8Array | undefined, name: string) => part && textOf(child(parseXml(part), name)).trim();
  const title = realTitle(of(core, 'dc:title'));
  const publisher = of(app, 'Company');
  const created = /^\d{4}-\d{2}-\d{2}/.exec(of(core, 'dcterms:created') ?? '')?.[0];
  return { ...(title && { title }), ...(publisher && { publisher }), ...(created && { created }) };
}
