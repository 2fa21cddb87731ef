// Reply → activity JSON, whole, beside what it must be: golden/*.json. `GOLDEN=write npm test -- golden` writes them anew; read the difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pseudonym } from '../../src/log.js';
import type { Reply } from '../../src/model.js';
import { activitySchema, addressed, audienceOf, cardFor, toActivity } from '../../src/teams/activity.js';
import { composeResult, composeResults } from '../../src/teams/compose.js';
import { anActivity, tenant } from './an-activity.js';

const data = { command: 'section', args: { passage: 'samarbejde#licensklinik' }, language: 'da' };
const reply: Reply = {
  language: 'da',
  kind: 'definition',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'Licensklinik' },
      {
        type: 'Container',
        items: [{ type: 'TextBlock', text: 'En klinik …' }],
        selectAction: { type: 'Action.Execute', verb: 'ask', data },
      },
    ],
    actions: [
      { type: 'Action.OpenUrl', title: 'Åbn originalen', url: 'https://www.retsinformation.dk/eli/lta/2018/1' },
      {
        type: 'Action.Execute',
        title: 'Vis afsnittet',
        verb: 'ask',
        data,
        fallback: { type: 'Action.Submit', title: 'Vis afsnittet', data },
      },
    ],
  },
  text: 'Licensklinik\nEn klinik, hvor lægen arbejder på overenskomst.\nKilde: Samarbejde i Midtjylland\n[ Vis afsnittet ]',
  knowledge: 'v1',
  sources: [
    { title: 'Samarbejde i Midtjylland', text: 'Licensklinik · marts 2020 · aftalt mellem parterne' },
    {
      title: `Lov om klinikker ${'og meget andet '.repeat(6)}`,
      text: `§ 227 · ${'afsnit '.repeat(40)}`,
      url: 'https://www.retsinformation.dk/eli/lta/2018/1',
    },
  ],
  request: { command: 'term', args: { term: 'licensklinik' } },
  suggestions: ['Vis afsnittet', 'Sammenlign med regionsklinik', 'Alle begreber', 'Hjælp'],
};
const english: Reply = { ...reply, language: 'en' };
const channel = { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: tenant };
const targeted = { id: '28:bot', name: 'Bot', isTargeted: true };
const activity = (fields: object = {}) => activitySchema.parse(anActivity({ id: '18', ...fields }));
const answered = (of: Reply, fields: object, to?: boolean) => {
  const asked = activity(fields);
  return addressed(toActivity(of, audienceOf(asked)), asked, to);
};
const pressed = (by: string) =>
  activity({ type: 'invoke', conversation: channel, value: { action: { type: 'Action.Execute', data: { ...data, by } } } });
const { request: _nothing, suggestions: _none, ...welcome } = { ...reply, kind: 'say' as const, sources: [] };

test.each<[string, () => object]>([
  ['1-to-1', () => answered(reply, {})],
  ['channel-mention', () => answered(reply, { conversation: channel })],
  ['channel-private', () => answered(reply, { conversation: channel, recipient: targeted })],
  ['channel-private-update', () => answered(reply, { conversation: channel, recipient: targeted }, false)],
  ['group-private-english', () => answered(english, { conversation: { ...channel, conversationType: 'groupChat' }, recipient: targeted })],
  ['personal-though-targeted', () => answered(reply, { recipient: targeted })],
  ['card-in-place', () => cardFor(reply, audienceOf(pressed(pseudonym('29:anna'))))],
  ['card-once-shared', () => cardFor(reply, { scope: 'channel', alone: true, foreign: false }, true)],
  ['welcome', () => answered(welcome, {})],
  ['search-results', () => composeResults([reply, english], 'da-DK')],
  ['search-nothing', () => composeResults([], 'en-GB')],
  ['search-selected', () => composeResult(reply)],
])('%s', (name, made) => {
  const file = fileURLToPath(new URL(`golden/${name}.json`, import.meta.url));
  if (process.env.GOLDEN === 'write') writeFileSync(file, `${JSON.stringify(made(), undefined, 2)}\n`);
  expect(JSON.parse(JSON.stringify(made()))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('No more than twenty sources are cited, since Teams refuses a message with more', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ title: `Tekst ${index}`, text: '' }));
  const [entity] = toActivity({ ...reply, sources: many }).entities as [{ citation: { position: number }[] }];
  expect(entity.citation.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});
