// A message that leans on the one before: "og i Midtjylland?", "hvad med 5a?", "hvem betaler?", "nr. 2", "in English please".
import type { Knowledge, Language, Question, Request } from '../model.js';
import { fold } from '../language/fold.js';
import { numeral } from '../language/numerals.js';

/** What is kept of a conversation: the last request and what could be pointed at in its answer. */
export interface Remembered {
  readonly request: Request;
  readonly language: Language;
  /** What the answer was about, in words that can be searched for. */
  readonly subject: string;
  readonly recommendation?: string;
  readonly term?: string;
  readonly actors: readonly string[];
  /** What "nr. 2" can mean: the answer's own list. */
  readonly options: readonly Request[];
  /** Where the answer stands in the texts. */
  readonly passage?: string;
}

const inLanguage: readonly (readonly [Language, RegExp])[] = [
  ['en', /^(?:(?:and )?(?:the same )?in english(?:,? please)?|english(?:,? please)?|på engelsk(?:,? tak)?|paa engelsk)[?!. ]*$/i],
  ['da', /^(?:på dansk(?:,? tak)?|paa dansk|in danish(?:,? please)?|danish(?:,? please)?|dansk(?:,? tak)?)[?!. ]*$/i],
];
const whereItStands =
  /^(?:og )?(?:hvor (?:i teksten )?står (?:det|der det|den|dette)(?: henne)?|hvad er kilden|kilden?|where (?:does it say (?:that|so)|is (?:that|it) (?:written|from|stated)|in the text)|(?:what(?:'s| is) the )?source|show (?:me )?the (?:source|section)|vis (?:mig )?(?:kilden|afsnittet))[?!. ]*$/i;
/** What people say of the recommendation they have before them: the words of its buttons, and near them. */
const ofRecommendation: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:og |and |hvad med |what about )?(?:i )?(?:(?:de )?andre regioner|de øvrige regioner|alle(?: regioner)?|all(?: regions)?|(?:the )?other regions|hver region)[?!. ]*$/i,
    'status',
  ],
  [
    /^(?:og |and )?(?:hvad spørges der om|hvad bliver der spurgt om|hvad siger anbefalingen|hvad går (?:den|anbefalingen|det) ud på|what is asked|what does it say|what does the recommendation say)[?!. ]*$/i,
    'recommendation',
  ],
];
const picked =
  /^(?:(?:og |and )?(?:nr|nummer|number|no|option|den|the|punkt nr)\.?\s*)?(\d{1,2}|[a-zæøå]+)(?:\.|st|nd|rd|th)?(?: one)?[?!. ]*$/i;
const ordinals = new Map(
  ['foerste first', 'anden second', 'tredje third', 'fjerde fourth', 'femte fifth', 'sjette sixth'].flatMap((pair, index) =>
    pair.split(' ').map((word): [string, number] => [word, index + 1]),
  ),
);
const leaning =
  /^(?:og|and|hvad med|hvad så med|hvad saa med|what about|how about|same for|the same for|samme for|det samme for|also|også|ogsaa|or|eller|men|but)\b/i;
const pronoun = /\b(?:den|det|dem|deres|dens|de|denne|dette|disse|her|it|its|they|them|their|that|this|those|these|he|she|du|der)\b/i;
const elliptic =
  /^(?:og |and |but |men |pr\.? |per |as of )?(?:hvem|hvad|hvor|hvornår|hvornaar|hvorfor|hvordan|hvilke\w*|hvilket|who|what|where|when|why|how|which|is|are|does|do|can|er|kan|skal|har|får)\b/i;

const of = (question: Question) => question.recommendations[0]?.id;

/** A place takes the place of a place: after Lemvig, "og i Randers?" is no longer about Lemvig. */
function withoutBodies(subject: string, question: Question, knowledge: Knowledge): string {
  if (!question.bodies.length) return subject;
  const named = knowledge.names(subject).filter(({ entity }) => entity.kind === 'actor');
  return named
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, subject)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The request that the message means in the light of what came before, or the question with its subject filled in, or neither. */
export function followUp(
  question: Question,
  last: Remembered | undefined,
  knowledge: Knowledge,
): { request: Request; language: Language } | { question: Question } | undefined {
  if (!last) return undefined;
  const { text, language } = question;
  // "who is it for? english pls": the wish for a language stands behind the question.
  for (const [other, pattern] of inLanguage) if (pattern.test(text)) return { request: last.request, language: other };
  if (whereItStands.test(text) && last.passage) return { request: { command: 'section', args: { passage: last.passage } }, language };

  const whole = last.recommendation ? ofRecommendation.find(([pattern]) => pattern.test(text)) : undefined;
  if (whole) return { request: { command: whole[1], args: { recommendation: last.recommendation } }, language };
  const [compared] = question.terms;
  if (last.term && compared && compared !== last.term && question.terms.length === 1 && question.asks.has('comparison'))
    return { request: { command: 'compare', args: { terms: [last.term, compared] } }, language };

  const pick = picked.exec(text);
  const chosen = pick
    ? /^\d+$/.test(pick[1] ?? '')
      ? Number(pick[1])
      : (ordinals.get(fold(pick[1] ?? '')) ?? (/^(?:nr|nummer|number|no|option)/i.test(text) ? numeral(fold(pick[1] ?? '')) : undefined))
    : undefined;
  const option = chosen === undefined ? undefined : last.options[chosen - 1];
  if (option && (last.options.length > 1 || /^(?:nr|nummer|number|no|option)/i.test(text))) return { request: option, language };

  const actor = question.actors[0];
  const recommendation = of(question);
  const nothingElse = question.content.length === 0 && question.terms.length === 0;
  if (nothingElse && actor && !recommendation && last.recommendation)
    return { request: { command: 'status', args: { recommendation: last.recommendation, actor } }, language };
  if (nothingElse && recommendation && !actor && last.actors[0] && (leaning.test(text) || question.asks.size === 0))
    return { request: { command: 'status', args: { recommendation, actor: last.actors[0] } }, language };
  if (nothingElse && actor && !recommendation && leaning.test(text) && last.subject && last.request.command !== 'region')
    return { question: { ...question, rest: last.subject, subject: '', content: [...question.content], residue: last.subject.split(' ') } };

  // "hvem betaler?": a question word, few words of its own, no name. It is about what was spoken of.
  const names = question.terms.length + question.documents.length + question.recommendations.length;
  if (
    !names &&
    !actor &&
    last.subject &&
    question.content.length <= 3 &&
    (elliptic.test(text) || leaning.test(text)) &&
    (question.content.length <= 1 || pronoun.test(text) || leaning.test(text))
  )
    return {
      question: {
        ...question,
        subject: withoutBodies(last.subject, question, knowledge),
        actors: last.actors,
        recommendations:
          last.recommendation && knowledge.recommendations.has(last.recommendation) ? [{ id: last.recommendation, start: 0, end: 0 }] : [],
      },
    };
  return undefined;
}
