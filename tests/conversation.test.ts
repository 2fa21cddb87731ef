// What people ask and what they are shown: the product's behaviour as a table, through the front door.
import { failing } from '../src/refresh/golden.js';
import { textOf, theBot, type Bot } from './the-bot.js';

let bot: Bot;
beforeAll(async () => {
  bot = await theBot();
});

describe('the two questions of the README', () => {
  test('"what is a licensklinik" gets the definition, the title, the missing date and who says so', async () => {
    const reply = await bot.ask('what is a licensklinik');
    expect(reply.kind).toBe('definition');
    const text = textOf(reply);
    for (const part of [
      'overenskomst',
      'lokaler, personale og it',
      'defined in the source',
      'region nordjylland og plo-nordjylland ønsker',
      'undated',
      'agreed between the parties',
    ])
      expect(text).toContain(part);
  });

  test('"status på 5b i Region Syddanmark" says that the marking cannot be read, since when, and what the region wrote', async () => {
    const reply = await bot.ask('status på 5b i Region Syddanmark');
    expect(reply.kind).toBe('status');
    const text = textOf(reply);
    for (const part of [
      '5b · region syddanmark',
      'pr. november 2017',
      'ni år gammel',
      'markeringen kan ikke aflæses i kilden',
      'tutorpraksis',
      'regionens eget svar',
    ])
      expect(text).toContain(part);
  });
});

describe('a question gets the kind of card that it asks for', () => {
  test.each([
    ['5b', 'status_all'],
    ['4 RSj hvordan går det?', 'status'],
    ['atten sjælland', 'status'],
    ['hvad handler 9 om', 'recommendation'],
    ['Region Nordjylland', 'region'],
    ['sammenlign licensklinik og regionsklinik', 'comparison'],
    ['5a i Nordjylland og Syddanmark', 'comparison'],
    ['Hvor mange ledige ydernumre var der i Lemvig Kommune?', 'passage'],
    ['hvilke anbefalinger er der', 'list'],
    ['hvilke er fuldt implementeret', 'list'],
    ['Politisk aftale om bedre lægedækning', 'document'],
    ['/søg garanti husleje', 'results'],
    ['/status', 'clarify'],
    ['/region', 'clarify'],
    ['/sammenlign', 'clarify'],
    ['/begreb', 'clarify'],
    ['anbefaling 5', 'clarify'],
    ['hjælp', 'help'],
    ['/om', 'about'],
    ['/kilder', 'list'],
    ['hej', 'say'],
    ['tusind tak', 'say'],
    ['', 'say'],
    ['Hvad er status på anbefaling 10 i Midtjylland?', 'no_answer'],
  ])('"%s" → %s', async (question, kind) => {
    expect((await bot.ask(question)).kind).toBe(kind);
  });
});

describe('what the texts do not hold is never answered', () => {
  test.each([
    ['a recommendation that does not exist', 'status på 19 i Midtjylland', 'punkt 19 findes ikke'],
    ['a letter that does not exist', 'status 5c syddanmark', 'punkt 5c findes ikke'],
    ['an actor without an entry', 'hvad er status på 14 hos Sundhedsstyrelsen', 'ikke nævnt'],
    ['a place that no text knows', 'status on 5b for the Faroe Islands', 'faroe'],
    ["another region's figure", 'How many vacant ydernumre did Region Syddanmark have in 2008?', 'i did not find that'],
    ['a year that the texts do not cover', 'hvor mange ledige ydernumre var der i Region Midtjylland i 2015', 'det fandt jeg ikke'],
    ['an agreement that the texts do not cover', 'hvad siger OK21 om lukkegrænsen', 'ok21'],
    ['who won a tender', 'Hvem vandt udbuddet af klinikken i Hvide Sande?', 'det fandt jeg ikke'],
    ['another field', 'hvad er reglerne for dagpenge til arkitekter', 'det fandt jeg ikke'],
  ])('%s: "%s"', async (_what, question, says) => {
    const reply = await bot.ask(question);
    expect(reply.kind).toBe('no_answer');
    expect(textOf(reply)).toMatch(/^(?:det fandt jeg ikke|i did not find that)/);
    expect(textOf(reply)).toContain(says);
  });

  test("somebody's own illness gets no medical advice but 112, the own doctor and the lægevagt", async () => {
    const text = textOf(await bot.ask('jeg har ondt i brystet, hvad skal jeg gøre'));
    for (const part of ['ingen lægefaglig rådgivning', '112', 'din egen læge', '1813']) expect(text).toContain(part);
  });

  test('a message that looks like it holds a CPR number is not searched and not repeated', async () => {
    const text = textOf(await bot.ask('hvad gælder for patient 010190-1234'));
    expect(text).toContain('hverken søgt på eller gemt');
    expect(text).not.toContain('1234');
  });
});

test("Region Østdanmark shows its predecessors' answers side by side, as theirs, before the merger", async () => {
  const text = textOf(await bot.ask('status på 5b i Region Østdanmark'));
  expect(text).toContain('region sjælland');
  expect(text).toContain('region hovedstaden');
  expect(text).toContain('før sammenlægningen');
});

test('the question is never echoed in the card', async () => {
  const reply = await bot.ask('hvad er zxqyfnord i Region Nordjylland ifølge min kollega');
  expect(JSON.stringify(reply.card)).not.toContain('kollega');
});

test('the same question over the same knowledge gives the same card', async () => {
  const [first, second] = [
    await bot.ask('hvor mange læger mangler i Midtjylland'),
    await bot.ask('hvor mange læger mangler i Midtjylland'),
  ];
  expect(first.card).toEqual(second.card);
});

test('a button gives what the same words give, in the language that it was pressed in', async () => {
  const typed = await bot.ask('status 5b in Region Syddanmark');
  const pressed = await bot.press({ command: 'status', args: { recommendation: '5b', actor: 'region-syddanmark' }, language: 'en' });
  expect(pressed.card).toEqual(typed.card);
});

test.each([
  [{ command: 'status', args: { recommendation: 7 } }],
  [{ command: 'rm -rf', args: {} }],
  [{ args: {} }],
  ['status'],
  [{ command: 'section', args: { passage: 'gone' } }],
])('a forged or outdated button gets an ordinary polite answer: %j', async (button) => {
  expect(['help', 'no_answer', 'say']).toContain((await bot.press(button)).kind);
});

test('every golden question shows what it must and hides what it must not', async () => {
  const golden = bot.built.questions();
  expect(golden.flatMap((read) => read.findings)).toEqual([]);
  const questions = golden.flatMap((read) => read.value ?? []);
  expect(questions.length).toBeGreaterThan(100);
  expect(await failing(questions, (messages) => bot.ask(...messages))).toEqual([]);
});
