import { createMemory } from '../../src/teams/memory.js';

describe('A memory', () => {
  let now = 0;
  const aMemory = () => createMemory<number>({ lasts: 1000, most: 3, now: () => now });
  test('knows a value for so long', () => {
    const memory = aMemory();
    memory.set('a', 1);
    now += 1000;
    expect(memory.get('a')).toBe(1);
    now += 1;
    expect(memory.get('a')).toBeUndefined();
  });
  test('knows so many, and forgets the oldest first', () => {
    const memory = aMemory();
    for (const [value, key] of ['a', 'b', 'c', 'a', 'd'].entries()) memory.set(key, value);
    expect(['a', 'b', 'c', 'd'].map((key) => memory.get(key))).toEqual([3, undefined, 2, 4]);
  });
  test('forgets what it is told to', () => {
    const memory = aMemory();
    memory.set('a', 1);
    memory.forget('a');
    expect(memory.get('a')).toBeUndefined();
  });
});
