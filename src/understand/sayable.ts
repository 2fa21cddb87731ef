// Whether words, sent as a message, would be understood as a button: only then may they be suggested to a person.
import type { Knowledge, Request } from '../model.js';
import type { Remembered } from './follow-up.js';
import { understand, type Recognisable } from './understand.js';

export function sayable(
  text: string,
  { command, args }: Request,
  { knowledge, commands, last }: { knowledge: Knowledge; commands: readonly Recognisable[]; last: Remembered | undefined },
): boolean {
  const understood = understand({ text, conversation: '', scope: 'personal' }, knowledge, commands, last);
  return understood.command === command && sorted(understood.args) === sorted(args);
}

/** JSON with the fields in one order, and those that are not set left out. */
const sorted = (args: unknown): string =>
  JSON.stringify(
    typeof args === 'object' && args !== null
      ? Object.entries(args)
          .filter(([, value]) => value !== undefined)
          .sort()
      : args,
  );
