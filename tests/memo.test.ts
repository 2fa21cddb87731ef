import { createLast, createMemo, createMemoOf } from '../src/memo.js';
import { theBot, today } from './the-bot.js';

describe('a memo', () => {
  const counting = () => {
    let made = 0;
    const clock = { now: 0 };
    return { memo: createMemo<number>(2, () => clock.now), make: () => (made += 1), clock };
  };
  it('makes a value once', () => {
    const { memo, make } = counting();
    expect([memo.of('a', make), memo.of('a', make), memo.of('b', make)]).toEqual([1, 1, 2]);
  });
  it('lets the first go when it is full', () => {
    const { memo, make } = counting();
    for (const key of ['a', 'b', 'c']) memo.of(key, make);
    expect([memo.of('c', make), memo.of('b', make), memo.of('a', make)]).toEqual([3, 2, 4]);
  });
  it('forgets all of it within half an hour', () => {
    const { memo, make, clock } = counting();
    memo.of('a', make);
    clock.now = 30 * 60_000;
    expect(memo.of('a', make)).toBe(1);
    clock.now += 1;
    expect(memo.of('a', make)).toBe(2);
  });
  it('does not keep what has a long key, or could not be made', () => {
    const { memo, make } = counting();
    expect([memo.of('a'.repeat(4_001), make), memo.of('a'.repeat(4_001), make)]).toEqual([1, 2]);
    expect(() =>
      memo.of('a', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(memo.of('a', make)).toBe(3);
  });
});

describe('a memo of objects', () => {
  it('makes a value once of each', () => {
    let made = 0;
    const memo = createMemoOf<object, number>();
    const [one, other] = [{}, {}];
    expect([one, one, other, one].map((key) => memo.of(key, () => (made += 1)))).toEqual([1, 1, 2, 1]);
  });
});

describe('a last value', () => {
  it('is kept as long as the very same objects are given', () => {
    let made = 0;
    const last = createLast<number>();
    const [one, other] = [{}, {}];
    const keys = [[one, other], [one, other], [one], [one, other], [one, {}], []];
    expect(keys.map((list) => last.of(list, () => (made += 1)))).toEqual([1, 1, 2, 3, 4, 5]);
  });
});

describe('A question asked before', () => {
  it('is answered the same to another person, and of another age on a later day', async () => {
    let now = today;
    const bot = await theBot(() => now);
    const first = await bot.ask('status på 5b i Syddanmark');
    expect(await bot.ask('status på 5b i Syddanmark')).toEqual(first);
    now = new Date('2027-11-30T12:00:00Z');
    const later = await bot.ask('status på 5b i Syddanmark');
    expect([first.text, later.text].map((text) => /(\S+ år) gammel/.exec(text)?.[1])).toEqual(['ni år', 'ti år']);
  });
  it('means what it leans on, not what it meant alone', async () => {
    const bot = await theBot();
    const alone = await bot.ask('og i Nordjylland?');
    const leaning = await bot.ask('status på 5b i Syddanmark', 'og i Nordjylland?');
    expect(leaning.text).toMatch(/5b/);
    expect(leaning.text).not.toBe(alone.text);
    expect((await bot.ask('og i Nordjylland?')).text).toBe(alone.text);
  });
});
