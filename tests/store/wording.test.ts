import fc from 'fast-check';
import { longest, tidy, whyNotKept } from '../../src/store/wording.js';

describe('A wording is kept where it asks about the field:', () => {
  test.each([
    'hvad er en licensklinik?',
    'status på 5b i Region Syddanmark',
    'How many patients does a GP have per provider number?',
    'hvor mange patienter er der pr. læge, og hvad er patienttallet i Thy?',
    'pr. patient pr. år',
    'what is the patient list limit?',
    'what happens to patients when a clinic closes',
    'hvad gælder fra 2017-2018, og hvad fra 2019?',
    'aftalen 06.11.2007 og 2007-11-06 og 6. november 2007',
    'i perioden 1.1.2022-31.12.2024',
    'år 2017, 2018, 2019 og 2020',
    'er der 10.000.000 kr. eller 1.234.000 til det',
    '§ 227, stk. 2 i lov nr. 1049 af 24/03/2017',
    'anbefaling 5, 9, 10, 11 og 18',
    'ydernummer 087654',
    'hvad er et cpr-nummer brugt til i aftalen',
    'hvem er vi, og hvad gør jeg, når min læge lukker?',
    'hvad siger min region om almen medicin',
    'hvilken rolle spiller min region på mandag, når jeg skal bekræfte mandatet?',
    'my region and the cooperation on a lump sum',
    'findes der en pakke for kræft, KOL og diabetes i aftalen?',
    'en 5-årig aftale, a 10 year old agreement',
    'fra 2017 to 2018, en to tre',
    '@',
    'hvor står det at aftalen gælder?',
  ])('%s', (text) => expect(whyNotKept(text)).toBeUndefined());
});

describe('A wording is never kept where it holds', () => {
  test.each([
    ['a CPR number', '010203-1234'],
    ['one without a hyphen', 'svar til 0102031234 tak'],
    ['one that is in no calendar', 'nummer 993399-1234'],
    ['one with a replacement day', '610203-1234'],
    ['one with spaces', '01 02 03 12 34'],
    ['one with every digit alone', '0 1 0 2 0 3 1 2 3 4'],
    ['one with dots', '01.02.03.1234'],
    ['one with slashes', '01/02/03-1234'],
    ['one with an en dash', '010203–1234'],
    ['one with a hyphen that does not break', '010203\u20111234'],
    ['one with spaces that do not break', '010203\u00a0\u202f1234'],
    ['one with spaces of Teams’ HTML', '010203&nbsp;1234, 010203&#8209;1234'],
    ['one in bold', '010203<b>-1234</b>'],
    ['one in entities', '&#48;&#49;&#48;&#50;&#48;&#51;&#x31;&#x32;&#x33;&#x34;'],
    ['one with signs that nobody sees', '0\u200b1\u200b0203\u00ad12\ufeff34'],
    ['one in full-width digits', '０１０２０３-１２３４'],
    ['one in Arabic digits', '٠١٠٢٠٣١٢٣٤'],
    ['one in ringed digits', '①②③④⑤⑥⑦⑧⑨①'],
    ['one in keycaps', '1️⃣2️⃣0️⃣3️⃣4️⃣5️⃣1️⃣2️⃣3️⃣4️⃣'],
    ['one with a year of four digits', '01-02-2003-1234'],
    ['one that looks like years', '2010 2010 2011'],
    ['one that looks like a list of years', '2010, 2010, 2011'],
    ['one on two lines', 'cpr: 010203\n1234'],
    ['one in an address on the web', 'https://example.org/p/010203-1234/journal'],
    ['one in the name of a file', 'notat_010203_1234.pdf'],
    ['one with letters between', 'a01x02y03z1234'],
    ['one with O for 0 and l for 1', 'O1O2O3-l234'],
    ['one told in words', 'nul en nul to nul tre en to tre fire'],
    ['one told in tens', 'enogtyve nul tre femogfyrre tolv tredive'],
    ['one told in English', 'one two zero three four five one two three four'],
    ['one in words and digits', '0 en 0 to 0 tre 1 to 3 fire'],
    ['one in two halves', 'født 010203 og så 1234'],
    ['one with its end hidden', '010203-xxxx'],
    ['one beside its word', 'personnummer 1234'],
    ['a telephone number', 'ring til 87654321'],
    ['one in pairs', '87 65 43 21'],
    ['one in pairs with dots', '87.65.43.21'],
    ['one in fours', '8765-4321'],
    ['one in threes', '876 54 321'],
    ['one in brackets', '(+45) 87 65 43 21'],
    ['one with a country code of zeros', '004587654321'],
    ['one of another country', '+47 123 45 678'],
    ['one that looks like years', 'ring 2017 2018'],
    ['one in words', 'otte syv seks fem fire tre to en'],
  ])('%s', (_case, text) => expect(whyNotKept(text)).toBe('number'));

  test.each([
    ['an e-mail address', 'skriv til jens@example.dk'],
    ['one with spaces', 'jens @ example . dk'],
    ['one with another sign', 'jens＠example.dk'],
    ['one in brackets', 'jens [at] example (dot) dk'],
    ['one in Danish words', 'jens snabel-a example punktum dk'],
    ['one in English words', 'jens at example dot com'],
  ])('%s', (_case, text) => expect(whyNotKept(text)).toBe('mail'));

  test.each([
    ['the patient', 'patienten ringer hele tiden, hvad siger aftalen?'],
    ['a patient', 'jeg har en patient der vil skifte læge'],
    ['a patient of one’s own', 'What about my elderly patient?'],
    ['patients of one’s own', 'hvad gør jeg med mine patienter'],
    ['a patient, capitals or not', 'MIN PATIENT vil skifte'],
    ['a patient, with signs that nobody sees', 'pa\u00adti\u200benten'],
    ['somebody’s mother', 'min mor kan ikke finde en læge'],
    ['a mother in English', 'my old mother has no GP'],
    ['a son, without Danish letters', 'min soen'],
    ['a son, with a loose accent', 'min lille so\u0308n'],
    ['a child', 'må vores børn få læge her?'],
    ['her father-in-law', 'her father-in-law'],
    ['an illness of one’s own', 'jeg har diabetes, hvor er lægen'],
    ['one in front of the person', 'ondt i ryggen har jeg'],
    ['one in English', 'where do I go, I have asthma'],
    ['one with a curly apostrophe', 'I’m pregnant, which clinic?'],
    ['medicine', 'kan jeg få min recept her'],
    ['somebody else’s illness', 'han fik kræft, og lægen lukkede'],
    ['a citizen with an illness', 'en borger med demens i Thy'],
    ['somebody of an age', 'en 84-årig kvinde i Lemvig uden læge'],
    ['somebody of an age, the other way round', 'mand på 67 uden læge'],
    ['an age in English', 'a 67 year old man without a GP'],
    ['an emergency', 'skal man ringe 112'],
  ])('%s', (_case, text) => expect(whyNotKept(text)).toBe('patient'));

  test.each([
    ['a name that is told', 'jeg hedder Jens'],
    ['a signature', 'hvad er en delelæge? Mvh Jens'],
    ['a title and a name', 'er dr. Hansen god?'],
    ['a date of birth', 'hun er født i 1950'],
    ['a street and a number', 'klinikken på Storegade 12'],
    ['somebody who was mentioned', 'spørg @Jens Hansen'],
    ['a mention as Teams writes it', 'spørg <at>Jens</at>'],
  ])('%s', (_case, text) => expect(whyNotKept(text)).toBe('person'));

  test('more than a question', () => {
    expect(whyNotKept('å'.repeat(longest))).toBeUndefined();
    expect(whyNotKept('å'.repeat(longest + 1))).toBe('long');
    expect(whyNotKept('ﷺ'.repeat(longest))).toBe('long');
  });

  test('nothing', () => expect(whyNotKept(' \n\u200b')).toBe('empty'));
});

const twoDigits = (least: number, greatest: number) =>
  fc.integer({ min: least, max: greatest }).map((value) => String(value).padStart(2, '0'));
const cpr = fc
  .tuple(twoDigits(1, 31), twoDigits(1, 12), fc.constantFrom('', '19', '20'), twoDigits(0, 99), twoDigits(0, 99), twoDigits(0, 99))
  .map((parts) => parts.join(''));
const separator = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' ',
  '-',
  '.',
  '/',
  '–',
  '\u2011',
  '\u00a0',
  '\n',
  '_',
  '\u200b',
  '\u00ad',
  ' - ',
  ', ',
  '. ',
  ':',
  '&nbsp;',
);
const script = fc.constantFrom(
  (digit: string) => digit,
  (digit: string) => String.fromCodePoint(0xff10 + Number(digit)),
  (digit: string) => String.fromCodePoint(0x660 + Number(digit)),
  (digit: string) => String.fromCodePoint(0x1d7ce + Number(digit)),
  (digit: string) => `${digit}\ufe0f\u20e3`,
);
const around = fc.constantFrom(
  '',
  'hvad er en licensklinik ',
  ' status på 5b i 2017-2018 ',
  'Region Syddanmark: ',
  ' af 06.11.2007, ',
  ' kr. 10.000.000 ',
  'nr.',
  '“',
  ' 2 ',
);
const spelt = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(digits, fc.array(separator, { minLength: 12, maxLength: 12 }), script, around, around)
    .map(
      ([number, gaps, write, before, after]) =>
        before + [...number].map((digit, at) => (at ? (gaps[at] ?? '') : '') + write(digit)).join('') + after,
    );

test('No text with a CPR number is kept, however it is spelt and whatever stands round it', () => {
  fc.assert(
    fc.property(spelt(cpr), (text) => whyNotKept(text) !== undefined),
    { numRuns: 5000 },
  );
});

test('No text with a telephone number is kept, however it is spelt', () => {
  // Those below could be read as a date, those that end in 000 as an amount.
  const telephone = fc
    .integer({ min: 32_000_000, max: 99_999_999 })
    .filter((number) => number % 1000 !== 0)
    .map(String);
  fc.assert(
    fc.property(spelt(telephone), (text) => whyNotKept(text) !== undefined),
    { numRuns: 5000 },
  );
});

test('Any text is judged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      whyNotKept(text);
      return true;
    }),
  );
});

test('What is kept is one line of signs that can be seen', () => {
  expect(tidy('  hvad\r\n er\t\u001b[31men\u202e klinik\u0000 ?\u200b ')).toBe('hvad er [31men klinik ?');
});
