// "Kilde: title · section · date · who says so": always in this order; and where the original says what the source restates.
import type { Cited, Document, Knowledge, Language, Passage, Place, Source, Voice } from '../model.js';
import { datingText } from './dates.js';
import { pick, placeLabels, voices, words } from './labels.js';
import { safe } from './safe.js';

/** Date and who says so. */
function standing(source: Source, knowledge: Knowledge, language: Language): string[] {
  const document = knowledge.documents.get(source.document);
  const passage = source.passage ? knowledge.passages.get(source.passage) : undefined;
  const voice = voiceText(source, passage, knowledge, language);
  return [document ? datingText(document.dating, language) : '', [voice, ...wordingText(document, language)].join(', ')].filter(Boolean);
}

/** A restatement is never shown as a quotation; of the two, the original is. */
export const wordingText = (document: Document | undefined, language: Language): string[] =>
  document?.restated ? [pick(words.restated, language)] : document?.restatedIn ? [pick(words.quoted, language)] : [];

export function sourceLine(source: Source, knowledge: Knowledge, language: Language): string {
  const title = knowledge.documents.get(source.document)?.title ?? source.document;
  const passage = source.passage ? knowledge.passages.get(source.passage) : undefined;
  const section = passage ? sectionText(passage) : source.section;
  return [
    `${pick(words.source, language)}: ${title}`,
    ...(section && section !== title ? [section] : []),
    ...placeText(passage?.place, language),
    ...standing(source, knowledge, language),
  ].join(' · ');
}

/** The source line, and for a restated source one of its original, if that is loaded: "Originalen: title · section or page". */
export const sourceLines = (source: Source, knowledge: Knowledge, language: Language): string[] => [
  sourceLine(source, knowledge, language),
  ...originalText(source, knowledge, language, true),
];

/** Both in one line, for a row among others. */
export const sourceText = (source: Source, knowledge: Knowledge, language: Language): string =>
  [sourceLine(source, knowledge, language), ...originalText(source, knowledge, language, false)].join(' · ');

/** Where nothing tells the section for sure, the text alone is named. */
function originalText(source: Source, knowledge: Knowledge, language: Language, titled: boolean): string[] {
  const known = (source.passage ? knowledge.passages.get(source.passage) : undefined)?.original;
  const id = known?.document ?? knowledge.documents.get(source.document)?.original;
  const document = id === undefined ? undefined : knowledge.documents.get(id);
  if (!document) return [];
  const passage = known?.passage ? knowledge.passages.get(known.passage) : undefined;
  const section = (known?.section ?? '').split(' › ').map(shortened).join(' › ');
  const parts = [
    ...(titled ? [document.title] : []),
    ...(section && section !== shortened(document.title) ? [section] : []),
    ...placeText(passage?.place, language),
  ];
  return parts.length ? [`${pick(words.original, language)}: ${parts.join(' · ')}`] : [];
}

/** Characters of a heading in a citation: it must not push out the date and who says so, which come after it. */
const longestHeading = 90;
const shortened = (heading: string): string =>
  heading.length > longestHeading ? `${heading.slice(0, longestHeading - 1).replace(/\s+\S*$/, '')}…` : heading;

/** The same for a client that shows sources beside the message, with the innermost heading alone. */
export function cited(source: Source, knowledge: Knowledge, language: Language): Cited {
  const document = knowledge.documents.get(source.document);
  const title = document?.title ?? source.document;
  const heading = (source.passage ? knowledge.passages.get(source.passage)?.heading : undefined) ?? source.section ?? '';
  const short = shortened(heading);
  const place = source.passage ? knowledge.passages.get(source.passage)?.place : undefined;
  const text = [
    ...(short && short !== title ? [short] : []),
    ...placeText(place, language),
    ...standing(source, knowledge, language),
    ...originalText(source, knowledge, language, false),
  ].join(' · ');
  return { title: safe(title), text: safe(text), ...(document?.url && { url: document.url }) };
}

/** "s. 4–5", "slide 3", "celle Status!B7": where a person finds it in the file. */
const placeText = (place: Place | undefined, language: Language): string[] =>
  place ? [`${pick(placeLabels[place.kind], language)} ${place.at}${place.to ? `–${place.to.replace(/^.*!/, '')}` : ''}`] : [];

/** The two innermost headings: "5b · … › Region Syddanmark". */
export const sectionText = ({ trail }: Passage): string => trail.slice(-2).join(' › ');

function voiceText(source: Source, passage: Passage | undefined, knowledge: Knowledge, language: Language): string {
  const kind = knowledge.documents.get(source.document)?.kind ?? 'unknown';
  // What stands under an actor's heading in a status note is that actor's own answer.
  const speaker = passage?.actors[0];
  const voice: Voice = source.voice ?? (kind === 'status_note' && speaker ? 'own_answer' : kind);
  if (voice === 'own_answer' && speaker && knowledge.actors.get(speaker)?.kind === 'training_region')
    return language === 'da' ? 'videreuddannelsesregionens eget svar' : "the training region's own answer";
  return pick(voices[voice], language);
}

export const passageSource = ({ id, document }: Passage): Source => ({ document, passage: id });
