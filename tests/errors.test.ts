import { BotError, codes, type ErrorCode } from '../src/errors.js';

const every = Object.entries(codes) as [ErrorCode, { who: string; what: string; next: string; da?: { what: string; next: string } }][];

describe('Every way to fail', () => {
  test.each(every)('%s says who must act, what happened and what to do next', (code, { who, what, next }) => {
    expect(code).toMatch(/^[A-Z]+(?:_[A-Z]+)+$/);
    expect(['operator', 'editor', 'person', 'project']).toContain(who);
    expect(what).toMatch(/^[A-Z][^]*[.}]$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  test.each(every)('%s has its details filled in', (code, { what, next }) => {
    const names = [...`${what} ${next}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const { message } = new BotError(code, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
    for (const name of names) expect(message).toContain(`<${name}>`);
    expect(message).not.toMatch(/[{}]/);
  });
});

describe('What those who keep the folder may meet is told in Danish too:', () => {
  const danish = every.flatMap(([code, { da }]) => (da ? [[code, da] as const] : []));
  const english = every.flatMap(([code, { who, da }]) => (!da && (who === 'editor' || /^KNOWLEDGE_/.test(code)) ? [code] : []));
  test('all of it but what only the log says', () => {
    expect(english).toEqual(['KNOWLEDGE_WAITS']);
  });
  test.each(danish)('%s, with the same details', (code, { what, next }) => {
    const detailsOf = (...texts: readonly string[]) => [...new Set(texts.join(' ').match(/\{\w+\}/g) ?? [])].sort();
    expect(detailsOf(what, next)).toEqual(detailsOf(codes[code].what, codes[code].next));
    expect(`${what} ${next}`).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(`${what} ${next}`).not.toMatch(/\b(?:the|is|not|or)\b/);
  });
});

describe('An error', () => {
  test('reads as one text, and knows its code and who must act', () => {
    const error = new BotError('PORT_IN_USE', { port: 3978, host: '127.0.0.1' });
    expect(error).toMatchObject({ name: 'BotError', code: 'PORT_IN_USE', who: 'operator' });
    expect(error.message).toBe('Port 3978 on 127.0.0.1 is taken. Stop what uses it, or set PORT to another number.');
    expect(error).toBeInstanceOf(Error);
  });

  test('keeps what caused it', () => {
    const cause = new Error('EACCES');
    expect(new BotError('KNOWLEDGE_FOLDER_MISSING', { folder: 'viden' }, cause).cause).toBe(cause);
    expect(new BotError('TURN_FAILED')).not.toHaveProperty('cause');
  });

  test('shows a detail that was forgotten by its name, not as "undefined"', () => {
    expect(new BotError('KNOWLEDGE_EMPTY').message).toContain('{folders}');
  });

  test('does not read a detail as a template', () => {
    expect(new BotError('CARD_TEMPLATE_INVALID', { file: '{reason} $& $1', reason: 'x' }).message).toContain(
      'The card template {reason} $& $1 cannot be used: x.',
    );
  });
});
