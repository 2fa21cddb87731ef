// Which wordings may be kept. Pure. It errs towards not keeping: a question lost is a pity, a CPR number kept is a breach.

/** Characters. */
export const longest = 300;

/** Why a wording is not kept. */
export type Refusal = 'empty' | 'long' | 'number' | 'mail' | 'person' | 'patient';

/** The wording as it is kept and printed: one line, nothing invisible, nothing that a terminal acts on. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();

/** Undefined: it may be kept. */
export function whyNotKept(text: string): Refusal | undefined {
  if (!tidy(text)) return 'empty';
  if ([...text].length > longest) return 'long';
  const plain = plainly(text);
  // One sign can stand for eighteen ("ﷺ").
  if (plain.length > 2 * longest) return 'long';
  return rules.find(([, broken]) => broken(plain, text))?.[0];
}

/** Lower case, æ/ø/å as ae/oe/aa, every kind of digit a digit, the tags and entities of Teams' HTML gone. */
function plainly(text: string): string {
  const decoded = text
    .replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (_entity, code: string) => String.fromCodePoint(Number(/^\d/.test(code) ? code : `0${code}`)))
    .replace(/&[a-z]{2,8};|<\/?(?:b|br|div|em|i|p|span|strong|u)\s*\/?>/gi, ' ')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return spell(decoded)
    .normalize('NFD')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/(?![0-9])\p{N}/gu, '9')
    .replace(/(?<!\p{L})(?=[oil|]*\d)[\doil|]{2,}(?!\p{L})/gu, (digits) => digits.replace(/o/g, '0').replace(/[il|]/g, '1'))
    .replace(/\s+/g, ' ');
}
const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe' };
const spell = (text: string): string => text.replace(/[æøåäö]/g, (letter) => letters[letter] ?? letter);

/** A list of words; `\w` in it stands for any letter. */
const words = (list: string): string => list.trim().split(/\s+/).join('|').replaceAll('\\w', '\\p{L}');
/** Any of these as a word of its own. */
const word = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${spell(list)})(?![\\p{L}\\d])`, 'u');

// ── Numbers: CPR, telephone ────────────────────────────────────────────────────────────────────────────────

/** Digits with anything between them that is no letter: "01 02 03 - 12.34". */
const runs = /\d(?:[^\p{L}\d]*\d)*/gu;
/** Eight digits are a telephone number, ten a CPR number. */
const most = 7;
const year = String.raw`(?:19|20)\d\d`;
const day = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0[1-9]|1[0-2])`;
const date = String.raw`(?:(?:${day}|[1-9])(?:[/-]|\. ?)(?:${month}|[1-9])(?:[/-]|\. ?)${year}|${year}-${month}-${day})`;
const dash = ' ?[-–—/] ?';
/** What ordinary questions hold of so many digits: a date, two dates, years, a round amount. */
const harmless = new RegExp(
  String.raw`^(?:${date}(?:${dash}${date})?|${year}${dash}${year}|${year}(?:, ?${year})+|\d{1,3}\.\d{3}\.000|\d{1,3},\d{3},000)$`,
  'u',
);
/** Day, month, year in two digits or four, four more. No check digit is asked for: numbers without one are given since 2007. */
const cpr = new RegExp(`^${day}${month}(?:\\d{6}|\\d{8})$`);
/** The day of birth alone, as it begins a CPR number: the rest may be hidden, or follow after other words. */
const birth = new RegExp(`(?<!\\d)${day}([./-]?)${month}\\1\\d\\d(?!\\d)`);
const registered = word('cpr\\p{L}*|person(?:nummer|nr)\\p{L}*|social security|civil registration');
const digitsOf = (text: string): string => text.replace(/\D/g, '');

const unit = words('nul en et to tre fire fem seks syv otte ni zero oh one two three four five six seven eight nine');
const tens =
  words(`ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems
  ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`);
const number = `(?:(?:(?:${unit})og)?(?:${tens})|${unit})`;
const gap = '[^\\p{L}\\d]+';
/** Numbers in words: three in a row, or eight of words and digits mixed. Fewer are ordinary words ("en", "to"). */
const told = new RegExp(
  `(?<![\\p{L}\\d])(?:${number}(?:${gap}(?:og${gap})?${number}){2,}|(?:${number}|\\d+)(?:${gap}(?:${number}|\\d+)){7,})(?![\\p{L}\\d])`,
  'gu',
);
const single = new RegExp(`^(?:${unit})$`);
const inDigits = (text: string): string =>
  text.replace(told, (run) => run.replace(/\p{L}+/gu, (one) => (one === 'og' ? '' : single.test(one) ? '9' : '99')));

function holdsNumber(text: string): boolean {
  const left = inDigits(text).replace(runs, (run) => (harmless.test(run) && !cpr.test(digitsOf(run)) ? '' : run));
  return (
    (left.match(runs) ?? []).some((run) => digitsOf(run).length > most) ||
    // Letters between the digits: "01x02x03x1234", the name of a file, an address on the web.
    left.split(/\s+/).some((token) => digitsOf(token).length > most) ||
    birth.test(left) ||
    (registered.test(left) && digitsOf(left).length > 3)
  );
}

// ── Whom it is about ───────────────────────────────────────────────────────────────────────────────────────

const illness = words(String.raw`
  ondt \w*smerte\w* feber syg syge sygt sygdom\w* sygemeldt kvalme svimmel\w* hoster? hosten udslæt \w*blødning\w* bløder blødt \w*pine knude knuden knuder
  symptom\w* forkølet allerg\w* influenza kræft\w* (?:bryst|lunge|tarm|hud|prostata|blod|lymfe)kræft tumor svulst\w* metastas\w* kemo\w* diabetes
  diabetiker sukkersyge kol astma\w* depression\w* deprimeret angst\w* stress\w* gravid\w* abort\w* blodprop\w* apopleksi demen\w* alzheimer\w*
  parkinson\w* epilep\w* psoriasis gigt\w* migræne\w* adhd autis\w* hiv aids psykose\w* psykotisk skizofren\w* bipolar\w* selvmord\w* alkoholiker
  misbrug\w* diagnosen? diagnoser (?<!almen\s)medicin(?:en)? recept(?:en|er)? operation(?:en)? opereret indlagt \w*betændelse\w* infektion\w* smittet
  blodtryk\w* blodprøve\w* prøvesvar\w* journal(?:en)? scann\w* vaccin\w* brækket opkast\w* diarre hjertestop hjerteflimmer piller sovepiller døende
  døde insulin panodil ibuprofen penicillin morfin
  pains? painful hurts? aches? aching fever sick sickness ill illness nausea\w* dizz\w* cough\w* rash bleeding bleeds headache\w* lump(?!\ssum)
  cancer\w* tumour\w* asthma\w* depressed anxi\w* pregnan\w* stroke disease\w* disorder medication (?<!general\s)medicine diagnosed diagnosis
  prescriptions? surgery infect\w* injur\w* vomit\w* swollen hospitali[sz]ed suicid\w* chemo\w* arthritis migraine\w* schizo\w* addict\w* dying died
  test\sresults blood\spressure`);
/** The one who writes. The Danish "i" is a preposition, so the English "I" counts only beside a verb. */
const self = `${words("jeg mig min mit mine my me myself i'm i've i'd im ive")}|i (?:${words('am have had feel felt get got was need suffer take took think')})|(?:${words('can should do did am may must could will would if when because')}) i`;
const someone =
  words(`han hun ham hende he she him kvinden? manden? drengen? pigen? borger borgeren beboer beboeren klient klienten patient pårørende
  nabo naboen kollega kollegaen ven veninde woman man boy girl child baby citizen resident client neighbour neighbor colleague friend`);
const family =
  words(String.raw`mor far mormor farmor morfar farfar bedstemor bedstefar bedsteforældre forældre søn sønner datter døtre barn børn barnebarn
  børnebarn børnebørn kone mand hustru ægtefælle kæreste samlever søster bror søskende sviger\w+ tante moster faster onkel kusine fætter niece nevø baby familie
  mother father mum mom dad mummy daddy parents? grand\w+ sons? daughters? child children kids? wife husband spouse girlfriend boyfriend sisters?
  brothers? siblings? aunt uncle cousin nephew \w+-in-law family`);
const theirs = words('min mit mine vores my our hans hendes his her');
const aged = words('kvinde mand dreng pige patient borger barn søn datter beboer woman man boy girl child resident');
const determiner = words('min en vores denne anden jeres din my our a an the this that one another his her');
/** "The patient list" is a matter of the field. */
const listed = words('lists? numbers? safety rights base care groups? population satisfaction data');

const patient = [
  word(`patientens?|(?:${determiner})(?: \\p{L}+)? patient(?! (?:${listed})(?!\\p{L}))(?!-)|(?:mine|vores|my|our) (?:patienter|patients)`),
  word(`patient (?:${words('som der har er var vil skal kom who has is was with med')})`),
  word(`(?:${theirs}) (?:\\p{L}+ )?(?:${family})`),
  word(`\\d{1,3}[ -]*(?:årige?|years?[ -]old) (?:${aged})|(?:${aged}) (?:på|of|aged) \\d{1,3}`),
  word('har ondt|ringe? 112|hvilken medicin|how many pills|hjerteanfald|heart attack'),
];
const person = [
  word('jeg hedder|mit navn|my name|mvh|hilsen|(?:kind|best|warm) regards|yours sincerely'),
  word('født|fødselsdag|born (?:on|in)|birthday|date of birth'),
  // A street and its number.
  /(?<!\p{L})\p{L}{2,}(?:vej|gade|alle|straede|vaenget|toften|bakken)(?:en)? \d{1,3}(?![\d.])/u,
  // Somebody who was mentioned.
  /(?:^| )@ ?\p{L}/u,
];
/** Looked for in the text as it was written. */
const named = /<at\b|(?<!\p{L})(?:[Hh]r|[Ff]ru|[Ff]røken|[Dd]r|[Dd]oktor|[Dd]octor|[Mm]rs?|[Mm]s)\.?\s+\p{Lu}\p{Ll}/u;
const mail = [
  /[^ @]@[^ @]/u,
  /[^ @] ?@ ?[^ @.]+ ?\. ?[^ @]/u,
  /[[({] ?(?:at|snabel-?a) ?[\])}]|(?<!\p{L})snabel-?a(?!\p{L})/u,
  /(?<!\p{L})at [^ ]+ ?[[({]? ?(?:dot|punktum|prik) ?[\])}]? ?\p{L}{2,4}(?!\p{L})/u,
];

const some =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.some((pattern) => pattern.test(text));
const every =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.every((pattern) => pattern.test(text));

/** In the order in which they are asked: of the plain text, and of the text as it was written. */
const rules: readonly (readonly [Refusal, (plain: string, written: string) => boolean])[] = [
  ['number', holdsNumber],
  ['mail', some(...mail)],
  ['patient', some(...patient)],
  ['patient', every(word(`${self}|${someone}`), word(illness))],
  ['person', some(...person)],
  ['person', (_plain, written) => named.test(written.normalize('NFKC'))],
];
