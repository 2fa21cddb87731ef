// "Kilde: title · section · date · who says so": always in this order.
import type { Cited, Knowledge, Language, Passage, Source, Voice } from '../model.js';
import { datingText } from './dates.js';
import { pick, voices, words } from './labels.js';
import { safe } from './safe.js';

/** Date and who says so. */
function standing(source: Source, knowledge: Knowledge, language: Language): string[] {
  const document = knowledge.documents.get(source.document);
  const passage = source.passage ? knowledge.passages.get(source.passage) : undefined;
  const voice = voiceText(source, passage, knowledge, language);
  return [
    document ? datingText(document.dating, language) : '',
    `${voice}${document?.restated ? `, ${pick(words.restated, language)}` : ''}`,
  ].filter(Boolean);
}

export function sourceLine(source: Source, knowledge: Knowledge, language: Language): string {
  const title = knowledge.documents.get(source.document)?.title ?? source.document;
  const passage = source.passage ? knowledge.passages.get(source.passage) : undefined;
  const section = passage ? sectionText(passage) : source.section;
  return [
    `${pick(words.source, language)}: ${title}`,
    ...(section && section !== title ? [section] : []),
    ...standing(source, knowledge, language),
  ].join(' · ');
}

/** Characters of a heading in a citation: it must not push out the date and who says so, which come after it. */
const longestHeading = 90;

/** The same for a client that shows sources beside the message, with the innermost heading alone. */
export function cited(source: Source, knowledge: Knowledge, language: Language): Cited {
  const document = knowledge.documents.get(source.document);
  const title = document?.title ?? source.document;
  const heading = (source.passage ? knowledge.passages.get(source.passage)?.heading : undefined) ?? source.section ?? '';
  const short = heading.length > longestHeading ? `${heading.slice(0, longestHeading - 1).replace(/\s+\S*$/, '')}…` : heading;
  const text = [...(short && short !== title ? [short] : []), ...standing(source, knowledge, language)].join(' · ');
  return { title: safe(title), text: safe(text), ...(document?.url && { url: document.url }) };
}

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
