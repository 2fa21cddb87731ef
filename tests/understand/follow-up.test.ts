import type { Reply } from '../../src/model.js';
import { theBot, today, type Bot } from '../the-bot.js';
import { anIncoming } from '../builders.js';

let now = today;
let bot: Bot;
beforeAll(async () => {
  bot = await theBot(() => now);
});
beforeEach(() => {
  now = today;
});

const title = ({ text }: Reply) => text.split('\n')[0];

describe('A message may lean on the one before:', () => {
  test.each<[string, string[], string, RegExp]>([
    ['another region', ['status på 5b i Syddanmark', 'og i Midtjylland?'], 'status', /^5b · Region Midtjylland$/],
    ['another region, in English', ['status of 5b in Southern Denmark', 'and Zealand?'], 'status', /^5b · Region Sjælland$/],
    ['the same for another region', ['status på 5b i Syddanmark', 'same for Sjælland'], 'status', /^5b · Region Sjælland$/],
    ['the same in Danish', ['status på 5b i Syddanmark', 'samme for Sjælland'], 'status', /^5b · Region Sjælland$/],
    ['a region alone', ['status på 5b i Syddanmark', 'Nordjylland?'], 'status', /^5b · Region Nordjylland$/],
    ['a region after all regions', ['5b', 'hvad med Hovedstaden?'], 'status', /^5b · Region Hovedstaden$/],
    ['a region after what is asked', ['hvad siger anbefaling 9', 'og i Midtjylland?'], 'status', /^9 · Region Midtjylland$/],
    ['another recommendation', ['status på 5b i Syddanmark', 'hvad med 5a?'], 'status', /^5a · Region Syddanmark$/],
    ['another recommendation, in few words', ['status på 5b i Syddanmark', 'og 9?'], 'status', /^9 · Region Syddanmark$/],
    ['another recommendation, in English', ['status of 5b in Southern Denmark', 'what about 2b'], 'status', /^2b · Region Syddanmark$/],
    ['a recommendation after a region', ['Region Nordjylland', 'og 5b?'], 'status', /^5b · Region Nordjylland$/],
    ['step by step', ['5b', 'og hvad med syd?', 'og Sjælland', 'og 9'], 'status', /^9 · Region Sjælland$/],
    ['who', ['hvad er en licensklinik', 'hvem betaler?'], 'passage', /^Licensklinik: definition$/],
    ['when', ['hvad er Lægedækningsudvalget', 'hvornår?'], 'passage', /^Lægedækningsudvalget: nedsat januar 2016/],
    ['when, of what has no date', ['hvad er en licensklinik', 'hvornår?'], 'no_answer', /^Det fandt jeg ikke$/],
    ['how long', ['hvad er en regionsklinik', 'hvor længe?'], 'passage', /^Regionsklinikker i op til seks år/],
    ['how many', ['hvad er nødklinikken', 'hvor mange patienter?'], 'passage', /1200 patienter$/],
    ['another term', ['hvad er en licensklinik', 'og en udbudsklinik?'], 'definition', /^Udbudsklinik$/],
    ['the second of a list', ['5b', 'nr. 2'], 'status', /^5b · Region Hovedstaden$/],
    ['the second, as a number', ['5b', '2'], 'status', /^5b · Region Hovedstaden$/],
    ['the second, in words', ['5b', 'den anden'], 'status', /^5b · Region Hovedstaden$/],
    ['the second, in English', ['5b', 'the second one'], 'status', /^5b · Region Hovedstaden$/],
    ['the third of the choices', ['status', 'nr. 3'], 'status_all', /^2b · /],
    ['the first of the results', ['søg husleje', 'nr. 1'], 'passage', /garantier for patientantal og husleje/],
    ['the first of a text’s sections', ['kilder', 'nr. 2', 'nr. 1'], 'passage', /./],
    ['in English', ['status på 5b i Syddanmark', 'in English please'], 'status', /^5b · Region Syddanmark$/],
    ['in Danish', ['what is a licensklinik', 'på dansk tak'], 'definition', /^Licensklinik$/],
    ['where it stands', ['hvad er en licensklinik', 'hvor står det?'], 'passage', /^Licensklinik: definition$/],
    ['the source', ['status på 5b i Syddanmark', 'kilden?'], 'passage', /^Region Syddanmark · /],
    ['where it stands, in English', ['what is a licensklinik', 'where does it say that?'], 'passage', /^Licensklinik: definition$/],
  ])('%s: %j → %s', async (_case, messages, kind, expected) => {
    const reply = await bot.ask(...messages);
    expect(reply.kind).toBe(kind);
    expect(title(reply)).toMatch(expected);
  });

  test.each<[string[], string]>([
    [['status på 5b i Syddanmark', 'in English please'], 'en'],
    [['status på 5b i Syddanmark', 'English?'], 'en'],
    [['status på 5b i Syddanmark', 'på engelsk tak'], 'en'],
    [['status of 5b in Southern Denmark', 'på dansk'], 'da'],
    [['status of 5b in Southern Denmark', 'in Danish, please'], 'da'],
    [['what is a licensklinik', '5b'], 'en'],
    [['hvad er en licensklinik', '5b'], 'da'],
    [['what is a licensklinik', 'hvem betaler?'], 'da'],
    [['hvad er en licensklinik', 'hvem betaler? in English please'], 'en'],
    [['status på 5b i Syddanmark', 'in English please', 'Sjælland?'], 'en'],
  ])('%j is answered in %s', async (messages, language) => {
    expect((await bot.ask(...messages)).language).toBe(language);
  });

  test('an answer in the other language is the same answer', async () => {
    const danish = await bot.ask('status på 5b i Syddanmark');
    const english = await bot.ask('status på 5b i Syddanmark', 'in English please');
    expect(english.kind).toBe(danish.kind);
    expect(title(english)).toBe(title(danish));
    expect(english.text).toContain('as of November 2017');
  });

  test('thanks in between are not what is talked about', async () => {
    expect(title(await bot.ask('status på 5b i Syddanmark', 'tak', 'og i Midtjylland?'))).toBe('5b · Region Midtjylland');
  });

  test('a press of a button is a message like any other', async () => {
    const incoming = anIncoming({ conversation: 'a:knap' });
    await bot.app.handle({ ...incoming, button: { command: 'status', args: { recommendation: '5b' }, language: 'da' } });
    expect(title(await bot.app.handle({ ...incoming, text: 'og i Midtjylland?' }))).toBe('5b · Region Midtjylland');
  });
});

describe('A message that stands alone is not bent to the one before:', () => {
  test.each<[string[], string, RegExp]>([
    [['status på 5b i Syddanmark', 'hvad er en licensklinik'], 'definition', /^Licensklinik$/],
    [['status på 5b i Syddanmark', 'status på 9 i Nordjylland'], 'status', /^9 · Region Nordjylland$/],
    [['hvad er en licensklinik', 'Region Nordjylland'], 'region', /^Region Nordjylland · alle anbefalinger$/],
    [['hvad er en licensklinik', '5b'], 'status_all', /^5b · alle regioner$/],
    [['status på 5b i Syddanmark', 'hjælp'], 'help', /./],
    [['status på 5b i Syddanmark', 'hej'], 'say', /^Hej$/],
  ])('%j → %s', async (messages, kind, expected) => {
    const reply = await bot.ask(...messages);
    expect(reply.kind).toBe(kind);
    expect(title(reply)).toMatch(expected);
  });

  test('what was not asked before has nothing to lean on', async () => {
    expect((await bot.ask('og i Midtjylland?')).kind).toBe('region');
    expect((await bot.ask('hvad med 5b?')).kind).toBe('status_all');
    expect((await bot.ask('hvor står det?')).kind).toBe('say');
  });
});

describe('A conversation is forgotten', () => {
  const say = (text: string, conversation = 'a:anna') => bot.app.handle(anIncoming({ text, conversation }));
  const wait = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  test('after half an hour', async () => {
    await say('status på 5b i Syddanmark');
    wait(30);
    expect(title(await say('og i Midtjylland?'))).toBe('5b · Region Midtjylland');
    wait(31);
    expect((await say('og i Sjælland?')).kind).toBe('region');
  });

  test('and is never another’s', async () => {
    await say('status på 5b i Syddanmark', 'a:anna');
    expect((await say('og i Midtjylland?', 'a:bo')).kind).toBe('region');
  });
});
