import type { Finding, Knowledge } from '../../src/model.js';
import { healthz, readyz } from '../../src/web/health.js';

const findings: Finding[] = [
  { level: 'problem', file: 'aftale.md', reason: 'hemmelig', mend: 'x' },
  { level: 'notice', file: 'strategi.md', reason: 'udateret', mend: 'x' },
  { level: 'notice', file: 'status.md', reason: 'udateret', mend: 'x' },
];
const things = (count: number) => new Map(Array.from({ length: count }, (_, index) => [String(index), {}]));
const knowledge = {
  version: 'abc',
  documents: things(2),
  passages: things(30),
  terms: things(4),
  recommendations: things(5),
  actors: things(6),
} as unknown as Knowledge;
const state = (now: Knowledge | undefined, stopping = false, keys = true) => ({
  version: '1.2.3',
  knowledge: () => now,
  knowledgeNumber: () => 41,
  findings: () => findings,
  keys: () => keys,
  warnings: () => ['TOKEN_REFUSED'],
  stopping: () => stopping,
});
const told = ({ status, body }: { status: number; body: string }) => [status, JSON.parse(body)] as const;

test('The bot is alive whatever its knowledge', () => {
  expect(told(healthz(state(undefined)))).toEqual([200, { status: 'ok', version: '1.2.3' }]);
});

test('It is ready once knowledge serves, and says how much', () => {
  const counts = { documents: 2, passages: 30, terms: 4, recommendations: 5, actors: 6 };
  expect(told(readyz(state(knowledge)))).toEqual([
    200,
    {
      status: 'ready',
      version: '1.2.3',
      knowledge: 'abc',
      knowledgeNumber: 41,
      counts,
      problems: 1,
      notices: 2,
      warnings: ['TOKEN_REFUSED'],
    },
  ]);
});

test('It counts what is wrong with the folder and names none of it: anybody may ask', () => {
  expect(readyz(state(knowledge)).body).not.toMatch(/aftale|hemmelig/);
});

test.each<[string, Knowledge | undefined, boolean, boolean]>([
  ['starting', undefined, false, false],
  ['without keys', knowledge, false, false],
  ['stopping', knowledge, true, true],
])('It is not ready while it is %s', (status, now, stopping, keys) => {
  expect(told(readyz(state(now, stopping, keys)))).toEqual([503, { status, version: '1.2.3' }]);
});
