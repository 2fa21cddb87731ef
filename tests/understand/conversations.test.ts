import { createConversations } from '../../src/understand/conversations.js';
import type { Remembered } from '../../src/understand/follow-up.js';

const about = (subject: string): Remembered => ({
  request: { command: 'ask', args: {} },
  language: 'da',
  subject,
  actors: [],
  options: [],
});
const start = new Date('2026-11-23T10:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('A conversation is remembered', () => {
  test('by its last answer', () => {
    const conversations = createConversations();
    conversations.keep('a', about('først'), start);
    conversations.keep('a', about('siden'), later(1));
    expect(conversations.last('a', later(2))?.subject).toBe('siden');
  });

  test('apart from every other', () => {
    const conversations = createConversations();
    conversations.keep('a', about('licensklinik'), start);
    expect(conversations.last('b', start)).toBeUndefined();
  });

  test('for half an hour, and no longer', () => {
    const conversations = createConversations();
    conversations.keep('a', about('licensklinik'), start);
    expect(conversations.last('a', later(30))?.subject).toBe('licensklinik');
    expect(conversations.last('a', later(30.001))).toBeUndefined();
    expect(conversations.last('a', later(1))).toBeUndefined();
  });

  test('for half an hour from its last answer, not from its first', () => {
    const conversations = createConversations();
    for (const minutes of [0, 25, 50, 75]) conversations.keep('a', about(`efter ${minutes}`), later(minutes));
    expect(conversations.last('a', later(100))?.subject).toBe('efter 75');
  });
});

test('No more than two thousand are remembered: the one not heard of for longest is forgotten', () => {
  const conversations = createConversations();
  for (let index = 0; index < 2000; index += 1) conversations.keep(`${index}`, about(`${index}`), start);
  conversations.keep('0', about('igen'), later(1));
  conversations.keep('en til', about('en til'), later(1));
  const known = (key: string) => conversations.last(key, later(1)) !== undefined;
  expect(['0', '1', '2', '1999', 'en til'].map(known)).toEqual([true, false, true, true, true]);
});
