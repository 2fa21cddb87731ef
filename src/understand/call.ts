// What calls a command by its name: a card's button, or a message that begins with its word.
import type { Language, Understood } from '../model.js';
import { fold } from '../language/fold.js';

/** What a call needs to know of a command. */
export interface Callable {
  readonly slash?: { readonly da: string; readonly en: string };
  readonly also?: readonly string[];
  readonly bare?: boolean;
  readonly typed?: unknown;
}

/** What a card's button submitted; anything else in its place is no button. */
export function pressed(value: unknown, fallback: Language): Understood | undefined {
  if (typeof value !== 'object' || value === null || !('command' in value) || typeof value.command !== 'string') return undefined;
  const language = 'language' in value && (value.language === 'da' || value.language === 'en') ? value.language : fallback;
  return { command: value.command, args: 'args' in value ? value.args : {}, language };
}

export interface Call<C> {
  readonly command: C;
  readonly words: string;
  /** Set where the word belongs to one language alone ("/søg", "/search"). */
  readonly language?: Language;
}

/** `/status 5b`, `status` alone, `søg husleje`: the first word calls a command. */
export function callOf<C extends Callable>(text: string, commands: readonly C[]): Call<C> | undefined {
  const match = /^(\/?)\s*([\p{L}-]+|\?)(?:[\s:,]+(.*))?$/su.exec(text);
  if (!match) return undefined;
  const slashed = match[1] === '/';
  const word = fold(match[2] ?? '');
  const words = (match[3] ?? '').trim();
  for (const command of commands) {
    if (!command.slash || !command.typed) continue;
    const da = fold(command.slash.da) === word;
    const en = fold(command.slash.en) === word;
    const other = (command.also ?? []).some((also) => fold(also) === word);
    if (!da && !en && !other) continue;
    if (!slashed && !(words === '' && (da || en || word === '?')) && !(command.bare && (da || en))) continue;
    return {
      command,
      words,
      ...(da !== en && words === '' && { language: da ? ('da' as const) : ('en' as const) }),
      ...(da && !en && words && { language: 'da' as const }),
      ...(en && !da && words && { language: 'en' as const }),
    };
  }
  return undefined;
}
