// What is remembered to do things once is bounded, in time and in number.
import { activitySchema } from '../../src/teams/activity.js';
import { createOnce } from '../../src/teams/once.js';
import { anActivity } from './an-activity.js';

function aOnce() {
  let now = 0;
  let done = 0;
  const once = createOnce<number>(() => now);
  const tell = (fields: object) => once.run(activitySchema.parse(anActivity(fields)), () => Promise.resolve((done += 1)));
  return { tell, pass: (milliseconds: number) => (now += milliseconds) };
}
const pressed = (value: number) => ({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { value } } } });

test('A message is known for ten minutes, a pressed button for one', async () => {
  const { tell, pass } = aOnce();
  expect([await tell({ id: '1' }), await tell(pressed(1))]).toEqual([1, 2]);
  pass(60_000);
  expect([await tell({ id: '1' }), await tell(pressed(1))]).toEqual([1, 2]);
  pass(1);
  expect([await tell({ id: '1' }), await tell(pressed(1))]).toEqual([1, 3]);
  pass(540_000);
  expect(await tell({ id: '1' })).toBe(4);
});

test.each([
  ['messages', (at: number) => ({ id: String(at) })],
  ['pressed buttons', pressed],
])('A thousand %s are known at a time: the oldest is forgotten first', async (_case, fields) => {
  const { tell } = aOnce();
  for (let at = 0; at <= 1000; at += 1) await tell(fields(at));
  expect(await tell(fields(1000))).toBe(1001);
  expect(await tell(fields(1))).toBe(2);
  expect(await tell(fields(0))).toBe(1002);
});

test('A search is done as often as it is asked for: it changes nothing, and what it gives is not kept', async () => {
  const { tell } = aOnce();
  const query = { type: 'invoke', name: 'composeExtension/query', value: { parameters: [{ name: 'query', value: 'l' }] } };
  expect([await tell(query), await tell(query)]).toEqual([1, 2]);
});

test('Without an id nothing tells a message from the next', async () => {
  const { tell } = aOnce();
  expect([await tell({ id: undefined }), await tell({ id: undefined })]).toEqual([1, 2]);
});
