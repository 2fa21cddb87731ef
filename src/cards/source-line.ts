// "Kilde: title · section · date · who says so": always in this order.
import type { Knowledge, Language, Passage, Source, Voice } from '../model.js';
import { datingText } from './dates.js';
import { pick, voices, words } from './labels.js';

/** `dated` left out where the card already shows the date beside its title? No: the source line is complete on its own. */
export function sourceLine(source: Source, knowledge: Knowledge, language: Language): string {
  const document = knowledge.documents.get(source.document);
  const passage = source.passage ? knowledge.passages.get(source.passage) : undefined;
  const section = passage ? sectionText(passage) : source.section;
  return [
    `${pick(words.source, language)}: ${document?.title ?? source.document}`,
    ...(section && section !== document?.title ? [section] : []),
    document ? datingText(document.dating, language) : '',
    `${voiceText(source, passage, knowledge, language)}${document?.restated ? `, ${pick(words.restated, language)}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');
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
