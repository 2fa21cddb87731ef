import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTemplates } from '../../src/cards/template.js';
import { views } from '../../src/cards/views.js';
import { path } from '../the-bot.js';

const names = (await readdir(path('cards'))).filter((name) => name.endsWith('.json'));
const kinds = Object.keys(views);

test('every kind of answer has a template of its name, and every template a kind of answer', () => {
  expect(names.map((name) => name.replace('.json', '')).sort()).toEqual(kinds.map((kind) => kind.replaceAll('_', '-')).sort());
});

describe('Every template', () => {
  test.each(names)('%s is a card of version 1.5 that opens in the card designer', async (name) => {
    const text = await readFile(path(`cards/${name}`), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
    });
  });

  test.each(names)('%s wraps its text, so that nothing is cut off on a phone', async (name) => {
    const blocks: object[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('type' in node && node.type === 'TextBlock') blocks.push(node);
      Object.values(node).forEach(walk);
    };
    walk(JSON.parse(await readFile(path(`cards/${name}`), 'utf8')));
    expect(blocks.filter((block) => !('wrap' in block && block.wrap === true))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(0);
  });
});

describe('A template is filled', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kort-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const filled = async (template: object, data: object) => {
    await writeFile(join(folder, 'x.json'), JSON.stringify(template));
    return (await loadTemplates(folder)).get('x')?.(data, []);
  };

  test('with values, not with text: a quotation mark breaks nothing', async () => {
    expect(await filled({ text: '${title}' }, { title: '"} og \\ ned' })).toEqual({ text: '"} og \\ ned' });
  });
  test('once: an expression in a text is no expression', async () => {
    expect(JSON.stringify(await filled({ text: '${title}' }, { title: '${secret}', secret: 'hemmeligt' }))).not.toContain('hemmeligt');
  });
  test('with what a button submits as it is', async () => {
    expect(await filled({ data: '${data}' }, { data: { command: 'status', args: { recommendation: '5b', from: 0 } } })).toEqual({
      data: { command: 'status', args: { recommendation: '5b', from: 0 } },
    });
  });
  test('and a file that is no JSON is named', async () => {
    await writeFile(join(folder, 'y.json'), '{');
    await expect(loadTemplates(folder)).rejects.toMatchObject({
      code: 'CARD_TEMPLATE_INVALID',
      message: expect.stringContaining('y.json'),
    });
  });
});
