import { commands } from '../../src/commands/list.js';
import type { Reply } from '../../src/model.js';
import { understand } from '../../src/understand/understand.js';
import { aBot, aKnowledge, anIncoming } from '../builders.js';

type Bot = Awaited<ReturnType<typeof aBot>>;
let bot: Bot;
beforeAll(async () => {
  bot = await aBot();
});

const polite = ({ card, text }: Reply) => {
  expect(card).toMatchObject({ type: 'AdaptiveCard' });
  expect(text).toMatch(/\S/);
};

describe('A button asks what it says:', () => {
  test.each<[string, object, string, string]>([
    ['a term', { command: 'term', args: { term: 'licensklinik' }, language: 'da' }, 'definition', 'Licensklinik'],
    [
      'a status',
      { command: 'status', args: { recommendation: '5b', actor: 'region-midtjylland' }, language: 'da' },
      'status',
      '5b · Region Midtjylland',
    ],
    ['all regions', { command: 'status', args: { recommendation: '5b' }, language: 'en' }, 'status_all', '5b · all regions'],
    ['a section', { command: 'section', args: { passage: 'samarbejde#husleje' }, language: 'da' }, 'passage', 'Husleje'],
    ['a text', { command: 'document', args: { document: 'lov' }, language: 'da' }, 'document', 'Lov om klinikker'],
    ['more results', { command: 'search', args: { text: 'regionen', from: 0 }, language: 'en' }, 'results', 'sections'],
    ['help', { command: 'help', args: {}, language: 'en' }, 'help', 'What you can ask'],
  ])('%s', async (_case, button, kind, shown) => {
    const reply = await bot.press(button);
    expect(reply.kind).toBe(kind);
    expect(reply.text.split('\n')[0]).toContain(shown);
  });

  test('in the language of its card, whatever the client speaks', async () => {
    const button = { command: 'help', args: {} };
    expect((await bot.press({ ...button, language: 'en' }, { locale: 'da-DK' })).language).toBe('en');
    expect((await bot.press({ ...button, language: 'da' }, { locale: 'en-GB' })).language).toBe('da');
    expect((await bot.press(button, { locale: 'en-GB', conversation: 'a:ny' })).language).toBe('en');
  });

  test('and typed words become the same', () => {
    const typed = understand(anIncoming({ text: '/status 5b midtjylland' }), aKnowledge(), commands, undefined);
    const pressed = understand(
      anIncoming({ button: { command: 'status', args: { recommendation: '5b', actor: 'region-midtjylland' }, language: 'da' } }),
      aKnowledge(),
      commands,
      undefined,
    );
    expect(typed).toEqual(pressed);
  });

  test('goes before words that came with it', async () => {
    expect((await bot.press({ command: 'help', args: {}, language: 'da' }, { text: '5b' })).kind).toBe('help');
  });

  test('every button of every card can be pressed', async () => {
    const seen = new Set<string>();
    const buttonsOf = (node: unknown): object[] => {
      if (typeof node !== 'object' || node === null) return [];
      const own = 'type' in node && node.type === 'Action.Execute' && 'data' in node ? [node.data as object] : [];
      return [...own, ...Object.values(node).flatMap(buttonsOf)];
    };
    const queue = buttonsOf((await bot.ask('hjælp')).card);
    for (let data = queue.pop(); data; data = queue.pop()) {
      const key = JSON.stringify(data);
      if (seen.has(key)) continue;
      seen.add(key);
      const reply = await bot.press(data);
      // What does not fit becomes the help card.
      expect({ data, helped: reply.kind === 'help' }).toEqual({ data, helped: key.includes('"command":"help"') });
      queue.push(...buttonsOf(reply.card));
    }
    expect(seen.size).toBeGreaterThan(30);
  });
});

describe('A button that was forged, or is older than the product, has a polite answer:', () => {
  test.each<[string, unknown]>([
    ['an unknown command', { command: 'slet', args: {} }],
    ['a command of JavaScript’s own', { command: '__proto__', args: {} }],
    ['"constructor"', { command: 'constructor', args: {} }],
    ['no arguments', { command: 'section' }],
    ['arguments that are null', { command: 'section', args: null }],
    ['arguments that are a text', { command: 'status', args: '5b' }],
    ['arguments that are a list', { command: 'status', args: ['5b'] }],
    ['an argument of another kind', { command: 'term', args: { term: 5 } }],
    ['an argument that is an object', { command: 'status', args: { recommendation: { $gt: '' } } }],
    ['a passage that is not there', { command: 'section', args: { passage: 'findes#ikke' } }],
    ['a passage on the way to a file', { command: 'section', args: { passage: '../../etc/passwd' } }],
    ['a document that is not there', { command: 'document', args: { document: '__proto__' } }],
    ['a recommendation that is none', { command: 'status', args: { recommendation: '99z' } }],
    ['an actor that is none', { command: 'status', args: { recommendation: '5b', actor: 'findes-ikke' } }],
    ['an actor that is none, in a region', { command: 'region', args: { actor: 'toString' } }],
    ['terms that are not there', { command: 'compare', args: { terms: ['a', 'b', 'c'] } }],
    ['actors that are not there', { command: 'compare', args: { actors: ['a', 'b'], recommendations: ['5b'] } }],
    ['a thousand terms', { command: 'compare', args: { terms: Array<string>(1000).fill('licensklinik') } }],
    ['a page before the first', { command: 'search', args: { text: 'regionen', from: -1 } }],
    ['a page that is no number', { command: 'search', args: { text: 'regionen', from: 'x' } }],
    ['half a page', { command: 'list', args: { of: 'terms', from: 0.5 } }],
    ['a list of something else', { command: 'list', args: { of: 'passwords' } }],
    ['small talk of its own', { command: 'say', args: { what: 'du er hacket' } }],
    ['a text that is very long', { command: 'ask', args: { text: 'husleje '.repeat(50_000) } }],
    ['a template', { command: 'ask', args: { text: '${knowledge} {{DATE(2020-01-01T00:00:00Z)}}' } }],
    ['skipping more than there is', { command: 'ask', args: { text: 'husleje', skip: 20 } }],
    ['an unknown language', { command: 'help', args: {}, language: 'sv' }],
    ['a field more', { command: 'help', args: { x: 1 }, extra: true }],
  ])('%s', async (_case, button) => {
    const reply = await bot.press(button);
    polite(reply);
    expect(reply.text).not.toMatch(/undefined|\[object|NaN|Error/);
  });

  test('nothing of it is an error in the log', () => {
    expect(bot.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', '/status 5b'],
    ['a number', 5],
    ['a list', [{ command: 'help' }]],
    ['an empty object', {}],
    ['a command that is no text', { command: 5, args: {} }],
  ])('what is no button at all (%s) is not there: the words count', async (_case, button) => {
    expect((await bot.press(button, { text: 'hvad er en licensklinik' })).kind).toBe('definition');
  });
});
