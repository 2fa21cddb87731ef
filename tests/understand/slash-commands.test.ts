import { commands } from '../../src/commands/list.js';
import { understand } from '../../src/understand/understand.js';
import { aKnowledge, anIncoming } from '../builders.js';

const knowledge = aKnowledge();
const understood = (text: string, locale = 'da-DK') => understand(anIncoming({ text, locale }), knowledge, commands, undefined);
const called = commands.flatMap(({ name, slash }) => (slash ? [{ name, slash }] : []));

describe('Every command is called by its Danish and its English word, alone or with a slash:', () => {
  test.each(called.flatMap(({ name, slash }) => [slash.da, slash.en].map((word): [string, string] => [word, name])))(
    '%s → %s',
    (word, name) => {
      for (const text of [`/${word}`, word, `/ ${word}`, `/${word.toUpperCase()}`, `  ${word}  `])
        expect({ text, command: understood(text).command }).toEqual({ text, command: name });
    },
  );

  test.each([
    ['/hjaelp', 'help'],
    ['/?', 'help'],
    ['/soeg husleje', 'search'],
    ['/find husleje', 'search'],
    ['/ordbog licensklinik', 'term'],
    ['/glossary licensklinik', 'term'],
    ['/define licensklinik', 'term'],
  ])('also by other words: %s → %s', (text, name) => {
    expect(understood(text).command).toBe(name);
  });

  test('no word calls two commands', () => {
    const words = commands.flatMap(({ slash, also = [] }) => (slash ? [...new Set([slash.da, slash.en, ...also])] : []));
    expect(words).toEqual([...new Set(words)]);
  });

  test('each is told of in both languages, with an example that calls it', () => {
    for (const { name, slash, summary, example } of commands) {
      if (!slash) continue;
      expect(summary).toEqual({ da: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
      expect([example?.da, example?.en].map((text) => understood(text ?? '').command)).toEqual([name, name]);
    }
  });
});

describe('The words behind a command are its arguments:', () => {
  test.each<[string, string, object]>([
    ['/status 5b midtjylland', 'status', { recommendation: '5b', actor: 'region-midtjylland' }],
    ['/status sjælland 5.b', 'status', { recommendation: '5b', actor: 'region-sjaelland' }],
    ['/STATUS: 5 B, Syd', 'status', { recommendation: '5b', actor: 'region-syddanmark' }],
    ['/status 9', 'status', { recommendation: '9' }],
    ['/status 5', 'status', { recommendation: '5' }],
    ['/region syd', 'region', { actor: 'region-syddanmark' }],
    ['/anbefaling 9', 'recommendation', { recommendation: '9' }],
    ['/recommendation fem b', 'recommendation', { recommendation: '5b' }],
    ['/begreb licens-klinikker', 'term', { term: 'licensklinik' }],
    ['/term licence clinic', 'term', { term: 'licensklinik' }],
    ['/sammenlign licensklinik regionsklinik', 'compare', { terms: ['licensklinik', 'regionsklinik'] }],
    ['/compare 5b midtjylland sjælland', 'compare', { actors: ['region-midtjylland', 'region-sjaelland'], recommendations: ['5b'] }],
    ['/søg garanti "15 km" region:midt', 'search', { text: 'garanti "15 km" region:midt', from: 0 }],
    ['/hjælp mig', 'help', {}],
    ['/kilder', 'sources', {}],
    ['/om', 'about', {}],
  ])('%s → %s %j', (text, command, args) => {
    expect(understood(text)).toMatchObject({ command, args });
  });

  test.each<[string, string, object]>([
    ['søg husleje', 'search', { text: 'husleje' }],
    ['search rent', 'search', { text: 'rent' }],
    ['begreb licensklinik', 'term', { term: 'licensklinik' }],
    ['sammenlign licensklinik og regionsklinik', 'compare', { terms: ['licensklinik', 'regionsklinik'] }],
    ['status 5b syd', 'status', { recommendation: '5b', actor: 'region-syddanmark' }],
  ])('also without the slash: %s → %s %j', (text, command, args) => {
    expect(understood(text)).toMatchObject({ command, args });
  });
});

describe('A command without its arguments asks for them:', () => {
  test.each<[string, string]>([
    ['/status', 'status'],
    ['/region', 'region'],
    ['/anbefaling', 'recommendation'],
    ['/begreb', 'term'],
    ['/sammenlign', 'compare'],
    ['/søg', 'search'],
    ['/status xyz', 'status'],
    ['/region Fyn', 'region'],
    ['/sammenlign licensklinik', 'compare'],
  ])('%s', (text, name) => {
    const { command, args, language } = understood(text);
    expect(command).toBe(name);
    const answer = commands.find((one) => one.name === command)?.run(args, { knowledge, language, now: new Date(0) });
    expect(answer?.kind).toBe('clarify');
  });
});

describe('The word tells the language:', () => {
  test.each([
    ['/hjælp', 'da'],
    ['/help', 'en'],
    ['/søg licensklinik', 'da'],
    ['/search licensklinik', 'en'],
    ['/anbefaling 9', 'da'],
    ['/recommendation 9', 'en'],
  ])('%s is %s, whatever the client speaks', (text, language) => {
    expect(understood(text, 'da-DK').language).toBe(language);
    expect(understood(text, 'en-GB').language).toBe(language);
  });

  test.each(['/status 5b', '/region'])('%s belongs to both, so the client’s language stays', (text) => {
    expect(understood(text, 'da-DK').language).toBe('da');
    expect(understood(text, 'en-GB').language).toBe('en');
  });
});

describe('What only looks like a command is a question:', () => {
  test.each([
    ['/licensklinik', 'term'],
    ['/5b', 'status'],
    ['om licensklinikker', 'term'],
    ['region syddanmark', 'region'],
    ['hjælp til husleje', 'help'],
  ])('%s → %s', (text, command) => {
    expect(understood(text).command).toBe(command);
  });

  test.each(['/', '//', '/!', '/ukendt', '/__proto__', '/constructor'])('%j has an answer', (text) => {
    const { command, args, language } = understood(text);
    expect(commands.find((one) => one.name === command)?.run(args, { knowledge, language, now: new Date(0) })).toBeDefined();
  });
});
