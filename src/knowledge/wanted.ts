// What kind of thing a question wants to hear – a count, a date, money, a measure, a reason – and whether a text holds one.
// A section on the right topic that lacks it is not an answer: "how many doctors take the bus" is not told by the bus's route.
import type { QueryWord } from '../model.js';
import type { Analyser } from '../language/analyse.js';
import { clean, fold } from '../language/fold.js';
import { numeral } from '../language/numerals.js';
import { tokens, type Token } from '../language/tokens.js';

export interface Wanted {
  /** False where the question wants no such thing; everything fits then. */
  readonly any: boolean;
  /** 0–1: how well a text holds what is wanted. */
  fit(text: string): number;
}

const month = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const span = 'år|års|årig|årige|halvår|måned|måneder|måneders|mdr|uge|uger|ugers|dag|dage|dages|timer|minutter';
const number = String.raw`(?:\d+(?:[.,/-]\d+)*|½|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv)`;

/** The question's pattern, and the pattern of a text that can answer it. Danish and English; the texts are Danish. */
const kinds: readonly (readonly [asked: RegExp, held: RegExp])[] = [
  // Clock times, numbers to call and addresses stand in no agreement; a text that has one shows it.
  [/(?<!\p{L})(?:what time|hvad tid|klokken|åbningstid\p{L}*|aabningstid\p{L}*|opening hours|tlf|telefon\p{L}*|phone|adresse\p{L}*|address|e-?mail)(?!\p{L})/iu, /\bkl\.|\bklokken\b|\b\d\d[.:]\d\d\b|\b\d{8}\b|@|\btelefon|\badresse/i],
  // What a person is called; a place or a thing may be named without.
  [/(?<!\p{L})(?:hvad hedder|navnet? på|names? of|what (?:is|was|are) the names?|who is the|hvem er (?:den )?)(?!\p{L}).{0,40}(?:læge|laege|doktor|doctor|physician|\bgp\b|formand|chair|direktør|chef|leder|head of|manager|konsulent|consultant)/iu, /(?:læge|formand|formænd|direktør|chef|leder|konsulent|minister|professor)\p{L}*,?\s+\p{Lu}[\p{L}.]+\s+\p{Lu}/u],
  [/\b(?:hvad koster|koster|tjener|tjente|earns?|earned|hvad skal .{0,30}\bbetale|hvad blev der betalt|pris|prisen|hvor mange (?:penge|kroner)|how many kroner|how much money|i kroner|in kroner|hvor meget (?:får|fik|giver|gives|betaler|betales|koster|er tillægget|er tilskuddet)|how much (?:is|does|do|was) (?:the|it|they)?|cost|costs|price|hourly pay|salary|månedsløn|timeløn|what (?:did|does|do) .{0,40}\bpay|membership fee|fee (?:per|for|of)|gebyr\w*|kontingent\w*|medlemskontingent)\b/i, /\d\s?kr\b|\bkr\.?\s?\d|\bmio\b|\bmia\b|\bgratis\b|markedsvilkår/i],
  [/\b(?:hvornår|hvornaar|when|what date|hvilken (?:dato|dag|måned)|hvilket år|(?:what|which) (?:day|month|year)|startdato|start date)\b/i, new RegExp(String.raw`(?<![\p{L}\d])(?:(?:19|20)\d\d|\d{1,2}\/\d{1,2}|${month}|forår\p{L}*|efterår\p{L}*|sommer\p{L}*|halvår|årsskifte\p{L}*|inden for ${number} (?:${span}))(?![\p{L}\d])`, 'iu')],
  [/\b(?:how long|hvor længe|hvor laenge|hvor lang tid|for how many years|hvor mange år|hvor mange aar|varighed\w*)\b/i, new RegExp(String.raw`${number}[\s-]*(?:${span})(?!\p{L})|\b(?:19|20)\d\d-(?:19|20)\d\d|\b(?:to|tre|fire|fem|seks)årig`, 'iu')],
  [/\b(?:procent|percent|percentage|what share|hvor stor en (?:del|andel)|proportion)\b/i, /\d\s?%|\bprocent\b|\d\/\d|\bhalvdel|\btredjedel|\bfemtedel|\bfjerdedel/i],
  [/(?<!\p{L})(?:hvor langt (?:væk|må|maa|skal|har|kan|er der)|how far (?:away|may|must|do|does|can|is (?:it|there))|hvor mange (?:km|kilometer)|how many (?:km|kilomet\w*))(?!\p{L})/iu, /\d\s?(?:km|kilometer)\b/i],
];
const outcome = [
  /\b(?:hvad (?:viste|gav|førte)|resultat(?:et|er|erne)?|result|results|outcome|what did .{1,80} (?:show|find|lead to)|how did .{1,80} (?:turn out|end)|hvordan gik det|endte|til sidst|in the end)\b/i,
  /resultat|\bviste?\b|vist sig|\bgav\b|har givet|førte til|har ført|\beffekt|erfaring|\bendte\b|lykke[ds]|med succes|\bfået\b|\bfik\b/i,
] as const;
const reason = [/\b(?:hvorfor|why)\b/i, /\b(?:fordi|derfor|skyldes|begrund\w*|baggrund\w*|for at|grund til|af hensyn|formål\w*|så|da)\b|årsag/i] as const;

const countAsked = /\b(?:hvor mange|antal(?:let)?|how many|number of)\b/i;
/** Words between a figure and what it counts, at most: the length of a clause. */
const reach = 12;
/** The same behind a number word. */
const beside = 3;
/** After a figure these make it a measure of their own, before it a reference. */
const measures = new Set('aar aars aarig aarige km kr mio procent pct maaned maaneder maaneders mdr uge uger ugers dag dage dages halvaar timer timers'.split(' '));
const references = new Set(['anbefaling', 'punkt', 'pkt', 'afsnit', '§', 'stk', 'fodnote', 'bilag', 'ok', 'budget', 'maalsaetning', 'tabel', 'element', 'fase', 'trin', 'vision']);
const months = new Set(month.split('|').map(fold));

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function wantedBy(question: string, words: readonly QueryWord[], analyser: Analyser): Wanted {
  const held = kinds.filter(([asked]) => asked.test(question)).map(([, pattern]) => pattern);
  for (const [asked, told] of [reason, outcome]) if (asked.test(question)) held.push(told);
  if (held.length) return { any: true, fit: (text) => held.filter((pattern) => pattern.test(text)).length / held.length };
  const [first, second] = countAsked.test(question) ? words : [];
  if (!first) return { any: false, fit: () => 0 };
  // "Ledige ydernumre" is counted as one; "patienter må en læge have" counts patients.
  const pair = second && !second.name && new RegExp(`${literal(first.surface)}\\s*\\(?${literal(second.surface)}`, 'i').test(question) ? [first, second] : [first];
  // "Praksisudviklingskonsulenter" are not counted where consultants of another kind are.
  const counted = new Set(pair.flatMap(({ options }) => options.flatMap(({ terms, via }) => (via === 'part' ? [] : terms))));
  const told = new Set(tokens(clean(question)).map(({ folded }) => folded));
  return { any: true, fit: (text) => count(tokens(clean(text)), counted, told, analyser) };
}

/**
 * 1 where a count stands beside the counted word, less where some count stands, 0 where none does. Years, dates, references and what the
 * question itself says (`told`: "how many of the 21 …") are no counts.
 */
function count(list: readonly Token[], counted: ReadonlySet<string>, told: ReadonlySet<string>, analyser: Analyser): number {
  const figures = list.flatMap((token, at) => (!told.has(token.folded) && isCount(token, list[at - 1], list[at + 1], counted, analyser) ? [at] : []));
  if (!figures.length) return 0;
  const near = list.some((token, at) => {
    // A number word counts what stands behind it ("to læger"), not what the sentence speaks of ("læger … får to muligheder").
    if (!figures.some((figure) => (/\d/.test(list[figure]?.folded ?? '') ? figure !== at && Math.abs(figure - at) <= reach : at > figure && at - figure <= beside))) return false;
    const { whole, parts } = analyser.readings(token);
    return [whole, ...parts].some((term) => counted.has(term));
  });
  return near ? 1 : 0.4;
}

function isCount({ folded }: Token, before: Token | undefined, after: Token | undefined, counted: ReadonlySet<string>, analyser: Analyser): boolean {
  if (!/^\d+(?:[.-]\d+)*$/.test(folded)) return (numeral(folded) ?? 0) > 1;
  if (/^(?:19|20)\d\d$/.test(folded) && Number(folded) < 2100) return false;
  if (before && references.has(before.folded)) return false;
  return !after || (!months.has(after.folded) && (!measures.has(after.folded) || counted.has(analyser.readings(after).whole)));
}
