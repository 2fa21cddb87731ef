// Promises that run across commands: every claim has its source, every button leads somewhere, nothing of one place is told of another.
import { commands } from '../src/commands/list.js';
import { plain, textOf, theBot, type Bot } from './the-bot.js';

let bot: Bot;
beforeAll(async () => {
  bot = await theBot();
});

/** Everything a card can be asked to do: buttons and rows. */
function buttons(node: unknown, out: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (Array.isArray(node)) for (const item of node) buttons(item, out);
  else if (typeof node === 'object' && node !== null) {
    const element = node as Record<string, unknown>;
    if (element['type'] === 'Action.Execute') out.push(element['data'] as Record<string, unknown>);
    for (const [key, value] of Object.entries(element)) if (key !== 'fallback' && key !== 'data') buttons(value, out);
  }
  return out;
}

describe('every card that tells something says where it stands, from when and who says so:', () => {
  test.each([
    'hvad er en licensklinik',
    'status på 5b i Syddanmark',
    '5b',
    'Region Nordjylland',
    'hvad handler 9 om',
    'sammenlign licensklinik og regionsklinik',
    'sammenlign midtjylland og nordjylland',
    '5a i Nordjylland og Syddanmark',
    'hvor mange ledige ydernumre var der i Lemvig Kommune',
    '/søg garanti husleje',
    'Region Østdanmark',
  ])('%s', async (question) => {
    const text = textOf(await bot.ask(question));
    expect(text).toMatch(/kilde: /);
    expect(text).toMatch(/(?:januar|november) ?(?:-|2017|2008)|2017|2008|udateret/);
    expect(text).toMatch(/eget svar|aftalt mellem parterne|strategiforslag|statusnotat|politisk aftale/);
  });
});

describe('a question back offers only what has an answer:', () => {
  test.each([
    '/status',
    '/status syddanmark',
    '/status hovedstaden',
    '/status VUR Nord',
    '/status nordjylland',
    '/region',
    '/anbefaling',
    'anbefaling 5',
    '/begreb',
  ])('%s', async (question) => {
    const reply = await bot.ask(question);
    expect(reply.kind).toBe('clarify');
    const offered = buttons(reply.card);
    expect(offered.length).toBeGreaterThan(0);
    for (const button of offered) expect({ button, kind: (await bot.press(button)).kind }).not.toMatchObject({ kind: 'no_answer' });
  });
});

describe('the examples of the help card are answered in their language:', () => {
  test.each(
    commands.flatMap(({ example }) =>
      example ? [[example.da, 'da'] as const, ...(example.en === example.da ? [] : [[example.en, 'en'] as const])] : [],
    ),
  )('%s', async (question, language) => {
    const reply = await bot.ask(question);
    expect(reply.language).toBe(language);
    expect(reply.kind).not.toBe('no_answer');
  });
});

describe('with the slash and without it is the same:', () => {
  test.each([
    'status 5b syddanmark',
    'anbefaling 9',
    'recommendation 9',
    'region nordjylland',
    'begreb licensklinik',
    'sammenlign licensklinik regionsklinik',
    'søg garanti husleje',
    'kilder',
    'hjælp',
  ])('%s', async (question) => {
    expect((await bot.ask(question)).card).toEqual((await bot.ask(`/${question}`)).card);
  });
});

describe('a follow-up about another place tells of that place:', () => {
  test.each([
    ['ledige ydernumre i Lemvig Kommune', 'og i Randers?', /^.{0,400}randers kommune.{0,80}3/],
    ['ledige ydernumre i Lemvig', 'og i Skive?', /^.{0,400}skive.{0,80}3/],
    ['partnerskabsklinik Thyholm hvornår', 'og Holstebro?', /^.{0,400}holstebro.{0,90}1\. maj 2021/],
  ])('%s → %s', async (first, second, answer) => {
    expect(textOf(await bot.ask(first, second))).toMatch(answer);
  });
});

describe("one region's figure is never given as another's:", () => {
  test.each([
    'hvor mange ledige ydernumre er der i Region Syddanmark',
    'how many vacant ydernumre are there in Region Nordjylland',
    'hvor mange læger mangler i Region Sjælland',
  ])('%s', async (question) => {
    const reply = await bot.ask(question);
    expect(reply.kind).toBe('no_answer');
  });
});

test('a cell with several markings names the initiative of each, also in a row of many', async () => {
  const text = textOf(await bot.ask('hvilke anbefalinger er fuldt implementeret'));
  expect(text).toContain(plain('16b · Region Midtjylland'));
  expect(text).toContain('fordeling af speciallæger');
  expect(text).toContain('livsfasepolitik');
  expect(text).toContain('kun markeringer, der kan aflæses');
});

test('what is only probable says so, and why', async () => {
  const text = textOf(await bot.ask('status 3a nordjylland'));
  expect(text).toContain('ikke igangsat (sandsynligvis');
  expect(text).toContain('kildens tekst slutter her');
});

test('Region Østdanmark is compared through the regions that it takes over from, and its beginning is told as not from the sources', async () => {
  const compared = textOf(await bot.ask('sammenlign 5b i Østdanmark og Midtjylland'));
  for (const part of ['region sjælland', 'region hovedstaden', 'før sammenlægningen', 'region midtjylland'])
    expect(compared).toContain(part);
  const when = textOf(await bot.ask('hvornår bliver Region Østdanmark oprettet'));
  expect(when).toContain('1. januar 2027');
  expect(when).toContain('ikke fra kilderne');
});

test('an answer that two give together carries both names', async () => {
  expect(textOf(await bot.ask('1c'))).toContain('region hovedstaden · videreuddannelsesregion øst');
});

describe("a text's date and sender are told from the text's own card:", () => {
  test.each([
    ['hvornår er den politiske aftale indgået?', 'sandsynligvis januar-september 2017'],
    ['hvem har skrevet strategien?', 'parter: region midtjylland'],
    ['hvornår er aftalen i Nordjylland fra?', 'udateret'],
  ])('%s', async (question, says) => {
    const reply = await bot.ask(question);
    expect(reply.kind).toBe('document');
    expect(textOf(reply)).toContain(says);
  });
});

describe('a status of one year is none of another:', () => {
  test.each(['status 5b 2020', 'status på 5b i 2021 i Region Syddanmark'])('%s', async (question) => {
    const reply = await bot.ask(question);
    expect(reply.kind).toBe('no_answer');
    expect(textOf(reply)).toContain('november 2017');
  });
  test.each(['status 5b 2017', 'status på 5b i Region Syddanmark'])('%s', async (question) => {
    expect((await bot.ask(question)).kind).toMatch(/^status/);
  });
});

describe('words that everything matches get no confident answer:', () => {
  test.each(['jeg har brug for en læge', 'hvor mange læger er der i Danmark', 'hvem betaler?'])('%s', async (question) => {
    expect(['no_answer', 'say', 'results']).toContain((await bot.ask(question)).kind);
  });
});

test('a step is at most a few words, so that it fits a phone', async () => {
  const reply = await bot.ask('status på 5b i Syddanmark');
  for (const { title } of (reply.card as { actions: { title: string }[] }).actions) expect(title.length).toBeLessThanOrEqual(40);
});
