// "Kilde: title · section · date · who says so": always in this order.
import type { Cited, Knowledge, Language, Passage, Source, Voice } from '../model.js';
import { datingText } from './dates.js';
import { pick, voices, words } from './labels.js';
import { safe } from './safe.js';

/** Title, then section, date and who says so; what is not known is left out. */
function partsOf(source: Source, knowledge: Knowledge, language: Language): readonly [title: string, ...rest: string[]] {
  const document = knowledge.documents.get(source.document);
  const passage = source.passage ? knowledge.passages.get(source.passage) : undefined;
  const section = passage ? sectionText(passage) : source.section;
  const rest = [
    ...(section && section !== document?.title ? [section] : []),
    document ? datingText(document.dating, language) : '',
    `${voiceText(source, passage, knowledge, language)}${document?.restated ? `, ${pick(words.restated, language)}` : ''}`,
  ];
  return [document?.title ?? source.document, ...rest.filter(Boolean)];
}

export const sourceLine = (source: Source, knowledge: Knowledge, language: Language): string =>
  `${pick(words.source, language)}: ${partsOf(source, knowledge, language).join(' · ')}`;

/** The same for a client that shows sources beside the message. */
export function cited(source: Source, knowledge: Knowledge, language: Language): Cited {
  const [title, ...rest] = partsOf(source, knowledge, language);
  const url = knowledge.documents.get(source.document)?.url;
  return { title: safe(title), text: safe(rest.join(' · ')), ...(url && { url }) };
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
