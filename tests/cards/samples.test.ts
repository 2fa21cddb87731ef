// cards/samples/ is what somebody who opens a template in the card designer fills it with. `npm run cards` writes it anew.
import { readFile, readdir } from 'node:fs/promises';
import * as adaptivecards from 'adaptivecards';
import { Template } from 'adaptivecards-templating';
import { path } from '../the-bot.js';

const names = async (folder: string) => (await readdir(path(folder))).filter((name) => name.endsWith('.json'));
const json = async (name: string): Promise<object> => JSON.parse(await readFile(path(name), 'utf8'));
const templates = await names('cards');

test('Every template has a sample, and every sample a template', async () => {
  expect((await names('cards/samples')).sort()).toEqual([...templates].sort());
});

describe('Its sample fills', () => {
  test.each(templates)('%s, with no placeholder left and nothing that a renderer does not know', async (name) => {
    const card = new Template(await json(`cards/${name}`)).expand({ $root: await json(`cards/samples/${name}`) });
    expect(JSON.stringify(card)).not.toMatch(/\$\{|\$data|\$when|undefined|\[object /);
    const context = new adaptivecards.SerializationContext();
    const parsed = new adaptivecards.AdaptiveCard();
    parsed.parse(card, context);
    expect(Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)).toEqual([]);
    expect(parsed.getItemCount()).toBeGreaterThan(0);
  });
});
