// Words → Question: names, references, what is asked, and what is left to search for.
import type { Asks, Knowledge, Language, NamedEntity, Question } from '../model.js';
import { foldedWords } from '../language/analyse.js';
import { clean } from '../language/fold.js';
import { createMemo, type Memo } from '../memo.js';
import { numeral } from '../language/numerals.js';
import { questionWords } from '../language/stop-words.js';
import { recommendationRefs } from './recommendation-refs.js';

/** What words say about the kind of answer that is wanted. The first pattern's words are also taken out of the search. */
const asks: readonly (readonly [Asks, RegExp])[] = [
  [
    'status',
    /\bstatus(?:sen)?\b|hvordan går|hvordan gaar|hvor langt|how(?:'s| is| are)?\b.{0,40}\b(?:going|doing|progress\w*)|\bprogress\b|\bimplementer(?:et|ing|ingen|ingsgrad)\b|\bimplement(?:ed|ation)\b|how far|\bfremdrift\b|state of play|\bpåbegyndt\b|\bpaabegyndt\b|\bigangsat\b|\bfærdige?\b|\bfaerdige?\b|\b(?:done|finished)\b|where (?:do|does|are|is) .{0,30}stand\b|hvad står der/i,
  ],
  [
    'definition',
    /\bhvad (?:er|menes|betyder|forstås|vil det sige)\b|\bhva er\b|\bhvad står .{1,20} for\b|\bbetyder\b|\bdefinition|\bdefiner\w*|\bforklar\w*|\bbegreb\w*|\bdækker\b|\bhva\b|\bwhat(?:'s| is| are| does)\b|\bmeans?\b|\bmeaning\b|\bdefine\b|\bexplain\b|\bwho is\b|\bhvem er\b|\bwhat do\b/i,
  ],
  [
    'comparison',
    /\bsammenlign\w*|\bforskel\w*|\bcompar\w*|\bdifferen\w*|\bversus\b|\bvs\b|\bkontra\b|\bi forhold til\b|\bcontrast\b|\bboth\b|\bbegge\b/i,
  ],
  ['list', /\balle\b|\ball\b|\bliste?\b|\bhvilke\b|\bwhich\b|\boversigt\b|\boverview\b|\boverblik\b/i],
  [
    'recommendation',
    /\bhandler\b.{0,30}\bom\b|\bgår\b.{0,30}\bud på|\bspørges\b|\bhvad siger (?:anbefaling|punkt|pkt)|\bhvad er (?:anbefaling|punkt|pkt)|\babout\b|\bask(?:s|ed)?\b|\bwhat (?:is|does) (?:recommendation|point|rec)|\bindhold\w*|\bordlyd\w*|\bwording\b|\blyder\b|\bteksten?\b|\bsay\b/i,
  ],
  [
    'overview',
    /\boverblik\b|\boverview\b|\boversigt\b|\balle (?:regioner|anbefalinger|punkter)\b|\ball (?:regions|recommendations|points)\b|\bhver region\b|\beach region\b|\bon tværs\b|\bacross\b/i,
  ],
  [
    'figure',
    /\b(?:hvor mange|hvor meget|hvor stor[et]?|hvor lang|hvor længe|antal|how many|how much|how long|how far|number of|hvornår|hvornaar|when|what date|which date|hvilken dato|what year|hvilket år|koster|cost)\b/i,
  ],
  [
    'origin',
    /\bdato(?:en)?\b|\bdateret\b|\bhvornår (?:er|blev|var)\b.{0,60}\b(?:fra|indgået|skrevet|lavet|udgivet|underskrevet)\b|\bhvor gammel\b|\bhow old\b|\bdated?\b|\bwhen (?:is|was)\b.{0,60}\b(?:from|made|written|signed|agreed|published|concluded)\b|\bhvem (?:har skrevet|har lavet|står bag|er afsender)\b|\bafsender\w*|\bforfatter\w*|\bwho (?:wrote|is behind|made|are the parties)\b|\bauthor\w*/i,
  ],
  ['place', /\bhvor står\b|\bwhere\b|\bin which (?:text|document|section)\b|\bhvilken (?:tekst|kilde)\b/i],
];

/** Words of status and of pointing: they tell the kind of answer, and would only disturb a search. */
const pointing = new Set(
  `svar svaret svarer svarede svares answer answers answered responded replied status statussen anbefaling anbefalingen anbefalinger anbefalingerne recommendation recommendations punkt punktet punkter pkt point region regionen regioner regionerne regions
   going progress implementeret implementering implemented implementation fremdrift gaar overblik overview oversigt samme same naa saa videre also too ogsaa
   anb anbef ordlyden ordlyd faerdig faerdige faerdigt done finished finish started begun paabegyndt igangsat startet delvist fuldt impl five fem alle all each hver tværs
   definition definer forklar forklaring begreb begrebet begreber begreberne terms term glossary ordliste ordlisten nr nummer explain define meaning state play item rec today idag now nu aktuelt current currently pt`.split(
    /\s+/,
  ),
);

const answering = (knowledge: Knowledge, id: string): boolean => /^(?:region|training_region)$/.test(knowledge.actors.get(id)?.kind ?? '');

const cut = (text: string, spans: readonly { start: number; end: number }[]): string => {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) left = `${left.slice(0, start)} ${left.slice(end)}`;
  return left.replace(/\s+/g, ' ').trim();
};

/** Folded words of a text that carry content: no question words, no words of status or pointing. */
export function contentWords(text: string): string[] {
  return foldedWords(text).filter(
    (word) => !questionWords.da.has(word) && !questionWords.en.has(word) && !pointing.has(word) && (word.length > 1 || /\d/.test(word)),
  );
}

/** Where a question begins after other words ("hej, jeg sidder med … – hvad er en licensklinik"). */
const opening =
  /(?<=[\p{L}\p{N}).:,;!?–-]\s+)(?:hvad er|hvad betyder|hvad menes|hva er|hvornår|hvor mange|what is|what are|what does|how many|when (?:was|is|did))(?!\p{L})/iu;

/** Words before the question are left out where they name nothing. */
function question(text: string, knowledge: Knowledge): string {
  const match = opening.exec(text);
  if (!match) return text;
  const before = text.slice(0, match.index);
  return knowledge.names(before).length || /\d/.test(before) ? text : text.slice(match.index);
}

/** The same words are read again and again: by one turn, and of the buttons' words by every turn. */
const read = new WeakMap<Knowledge, Memo<Question>>();

export function readQuestion(raw: string, language: Language, knowledge: Knowledge): Question {
  let memo = read.get(knowledge);
  if (!memo) read.set(knowledge, (memo = createMemo(500)));
  return memo.of(`${language} ${raw}`, () => readAnew(raw, language, knowledge));
}

function readAnew(raw: string, language: Language, knowledge: Knowledge): Question {
  // "Stand" is a booth in Danish: the English phrase is put in other words before its words are looked at.
  const text = question(
    clean(raw)
      .replace(/\s+/g, ' ')
      .replace(/\bstands? for\b/gi, 'mean')
      .trim(),
    knowledge,
  );
  const named = knowledge.names(text);
  const is = (kind: string) => (name: NamedEntity) => name.entity.kind === kind;
  const actorNames = named.filter(is('actor')).filter(({ entity }) => answering(knowledge, entity.id));
  const ids = (list: readonly NamedEntity[]) => [...new Set(list.map(({ entity }) => entity.id))];

  // A number alone is a reference only where nothing else tells what the question is about.
  const bodyNames = named.filter(is('actor')).filter(({ entity }) => !answering(knowledge, entity.id));
  const withoutActors = cut(text, [...actorNames, ...bodyNames]);
  const telling = contentWords(withoutActors).filter((word) => !/^\d{1,2}[a-e]?$/.test(word) && numeral(word) === undefined);
  const refs = recommendationRefs(text, knowledge.order, language, telling.length === 0).filter(
    ({ start, end }) =>
      !named.some((name) => !is('actor')(name) && name.start <= start && name.end >= end && name.end - name.start > end - start),
  );
  const termNames = named.filter(is('term')).filter(({ start, end }) => !refs.some((ref) => ref.start < end && ref.end > start));
  const rest = cut(text, [...actorNames, ...refs]);
  const content = contentWords(rest);
  const wordsOf = (names: readonly NamedEntity[]) => new Set(names.flatMap(({ surface }) => foldedWords(surface)));
  const termWords = wordsOf(termNames);
  const bodyWords = wordsOf(bodyNames);
  const residue = content.filter((word) => !termWords.has(word));
  return {
    text,
    language,
    recommendations: refs,
    actors: ids(actorNames),
    bodies: ids(bodyNames),
    terms: ids(termNames),
    documents: ids(named.filter(is('document'))),
    asks: new Set(asks.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)),
    rest: foldedRest(rest),
    content,
    residue,
    unnamed: residue.filter((word) => !bodyWords.has(word)),
  };
}

/** The rest without words of status, in the person's own spelling. */
const foldedRest = (rest: string): string =>
  rest
    .split(' ')
    .filter((word) => !pointing.has(foldedWords(word).join('')) || foldedWords(word).length === 0)
    .join(' ');
