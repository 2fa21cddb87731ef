// Incoming → Understood: a button, a command word, a message that leans on the last one, or a question.
import type { Incoming, Knowledge, Language, Question, Understood } from '../model.js';
import { clean } from '../language/fold.js';
import { languageOf } from '../language/language-of.js';
import { callOf, pressed as pressedOf, type Callable } from './call.js';
import { holdsCpr } from './cpr.js';
import { followUp, type Remembered } from './follow-up.js';
import { readQuestion } from './read-question.js';

/** What understanding needs to know of a command. */
export interface Recognisable extends Callable {
  readonly name: string;
  typed?(words: string, question: Question, knowledge: Knowledge): unknown;
  recognise?(question: Question, knowledge: Knowledge): unknown;
}

/** Longer than any question; what follows is not read. */
const longest = 2000;

export function understand(
  incoming: Incoming,
  knowledge: Knowledge,
  commands: readonly Recognisable[],
  last: Remembered | undefined,
): Understood {
  const spoken: Language = last?.language ?? (incoming.locale?.toLowerCase().startsWith('en') ? 'en' : 'da');
  const pressed = pressedOf(incoming.button, spoken);
  // Before anything is looked for, and of the message as it was written: an address on the web may hold one.
  if (holdsCpr(pressed ? JSON.stringify(pressed.args) : incoming.text)) {
    const language = pressed?.language ?? languageOf(incoming.text.slice(0, longest), spoken, knowledge.english);
    return { command: 'say', args: { what: 'cpr' }, language };
  }
  if (pressed) return pressed;
  const text = withoutMarkup(clean(incoming.text).slice(0, longest)).replace(/\s+/g, ' ').trim();
  if (!text) return { command: 'say', args: { what: incoming.files?.length ? 'attachment' : 'empty' }, language: spoken };
  const language = languageOf(text, spoken, knowledge.english);

  const called = callOf(text, commands);
  // "sammenlign med regionsklinik" after a term begins with a command's word and yet leans on what came before.
  const leant = called && !text.startsWith('/') ? followUp(readQuestion(text, language, knowledge), last, knowledge) : undefined;
  if (leant && 'request' in leant) return { ...leant.request, language: leant.language };
  if (called) {
    const question = readQuestion(text.replace(/^\//, ''), called.language ?? language, knowledge);
    const args = called.command.typed?.(called.words, question, knowledge);
    if (args !== undefined) return { command: called.command.name, args, language: called.language ?? language };
  }
  const wish = /[?.,!]\s*(?:(?:in )?english|på engelsk|(?:in )?danish|på dansk)(?:,? (?:please|pls|tak))?[.! ]*$/i.exec(text);
  const wished: Language | undefined = wish ? (/engl|engelsk/i.test(wish[0]) ? 'en' : 'da') : undefined;
  const question = readQuestion((wish ? text.slice(0, wish.index + 1) : text).replace(/^\//, ''), wished ?? language, knowledge);
  const resumed = followUp(question, last, knowledge);
  if (resumed && 'request' in resumed) return { ...resumed.request, language: resumed.language };
  const asked = resumed?.question ?? question;
  // Nothing is named and nothing came before: there is nothing to look for.
  if (!resumed && pointless(asked)) return { command: 'say', args: { what: 'empty' }, language: wished ?? language };
  for (const { name, recognise } of commands) {
    const args = recognise?.(asked, knowledge);
    if (args !== undefined) return { command: name, args, language: wished ?? language };
  }
  return { command: 'help', args: {}, language };
}

/** "Hvornår?", "in English please": words that only point at something said before. */
const pointless = ({ text, content, terms, actors, bodies, documents, recommendations }: Question): boolean => {
  if (terms.length + actors.length + bodies.length + documents.length + recommendations.length > 0) return false;
  if (/hjælp|help|kan du|can you|er du|are you/i.test(text)) return false;
  // "Hvem betaler?": one verb, of nobody knows what.
  if (/^(?:hvem|who)\s+\p{L}+[?.! ]*$/iu.test(text)) return true;
  const told = content.filter((word) => word !== 'english' && word !== 'engelsk');
  return (
    !told.length &&
    /^(?:hvor|hvem|hvad|hvornår|hvornaar|hvorfor|hvordan|who|what|where|when|why|how|in english|på engelsk)(?!\p{L})/iu.test(text)
  );
};

/** Tags, addresses, templates and card functions are no words of a question; a link keeps its words. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/\{\{[^}]*\}\}|\$\{[^}]*\}/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1 ')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]{1,60}\((?:\d+|['"][^)]*)?\)/gu, ' ')
    .replace(/(?<!\p{L})\p{L}{1,60}=(?=\s|$)/gu, ' ')
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ');
