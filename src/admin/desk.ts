// Where admins are served: who asks is checked, the attempt is written down, and only then anything is done.
import { BotError } from '../errors.js';
import { clean } from '../language/fold.js';
import type { Log } from '../log.js';
import type { Answer, HelpLine, Incoming, Knowledge, Language, SmallTalk } from '../model.js';
import { callOf, pressed } from '../understand/call.js';
import type { AnyAdminCommand, Office } from './command.js';
import { adminCommands } from './list.js';
import { waitingCard } from './refresh.js';

/** One attempt, as the audit log takes it. */
export interface Attempted {
  readonly who: string;
  readonly what: string;
  readonly about: string;
  readonly result: string;
}
export interface DeskParts {
  /** Entra object ids, in small letters. */
  readonly admins: readonly string[];
  readonly office: Office;
  /** On disk when it resolves; what it rejects with stops the command. */
  readonly record: (attempt: Attempted) => Promise<unknown>;
  /** What stands for a person in the record. */
  readonly pseudonymOf: (person: string) => Promise<string>;
  readonly log: Log;
}
export interface DeskScene {
  readonly knowledge: Knowledge;
  readonly now: Date;
}
export interface Desk {
  /** Nothing where the message is for the others. Whoever may not is told so. */
  answer(incoming: Incoming, scene: DeskScene): Promise<Answer | undefined>;
  /** What help tells an admin besides; nothing to others, and nothing where others read along. */
  help(incoming: Incoming): readonly HelpLine[];
  /** The card of what waits. */
  waiting(language: Language): Answer | undefined;
  /** Entra object ids, in small letters, of admins who are looking at the folder at this moment: what they find is their answer. */
  looking(): ReadonlySet<string>;
}

interface Asked {
  readonly command: AnyAdminCommand;
  readonly args: unknown;
  readonly language: Language;
}

const byName = new Map(adminCommands.map((command) => [command.name, command]));
/** Longest message that is looked at for a command, in characters. */
const longest = 200;
const alone = ({ scope, alone: privately = false }: Incoming): boolean => scope === 'personal' || privately;

/** An admin may leave the slash out, as with every command; with others, the word alone is a question like any. */
function askedBy(incoming: Incoming, admin: boolean): Asked | undefined {
  const spoken: Language = incoming.locale?.toLowerCase().startsWith('en') ? 'en' : 'da';
  if (incoming.button !== undefined) {
    const button = pressed(incoming.button, spoken);
    const command = button && byName.get(button.command);
    return command?.slash && { command, args: button?.args, language: button?.language ?? spoken };
  }
  const [sent, ...more] = incoming.files ?? [];
  const file = byName.get('file');
  if (sent && file && admin && incoming.scope === 'personal')
    return { command: file, args: more.length ? undefined : sent, language: spoken };
  const text = clean(incoming.text.slice(0, longest)).trim();
  if (!admin && !text.startsWith('/')) return undefined;
  const call = callOf(text, adminCommands);
  return call && { command: call.command, args: call.command.typed?.(call.words), language: call.language ?? spoken };
}

export function createDesk({ admins, office, record, pseudonymOf, log }: DeskParts): Desk {
  const allowed = new Set(admins);
  const looking = new Set<string>();
  const isAdmin = ({ person }: Incoming): boolean => person !== undefined && allowed.has(person.toLowerCase());
  const say = (what: SmallTalk, language: Language, values = {}): Answer => ({ kind: 'say', what, values, language, steps: [] });

  const perform = async ({ command, args, language }: Asked, incoming: Incoming, scene: DeskScene): Promise<Answer> => {
    const { person = '' } = incoming;
    const prepared = command.prepare(args);
    const refused: SmallTalk | undefined = !isAdmin(incoming) ? 'only_admins' : alone(incoming) ? undefined : 'not_in_public';
    const attempt = { who: person ? await pseudonymOf(person) : 'nobody', what: command.name, about: prepared?.about ?? '' };
    if (refused || !prepared) {
      await record({ ...attempt, result: refused ? 'refused' : 'not understood' });
      return say(refused ?? (command.name === 'file' ? 'file_of_no_kind' : 'no_longer_waits'), language, {
        number: office.refresh.serving().number,
      });
    }
    await record({ ...attempt, result: 'allowed' });
    if (prepared.looks) looking.add(person.toLowerCase());
    try {
      const { came, ...answer } = await prepared.perform({ office, language, ...scene });
      // It is done: an answer that denied it would be wrong.
      if (came !== undefined)
        await record({ ...attempt, result: came }).catch((error: unknown) =>
          log.error({ code: error instanceof BotError ? error.code : 'unknown' }, 'what came of an admin command was not written down'),
        );
      return answer;
    } finally {
      looking.delete(person.toLowerCase());
    }
  };

  return {
    async answer(incoming, scene) {
      const asked = askedBy(incoming, isAdmin(incoming));
      if (!asked) return undefined;
      try {
        return await perform(asked, incoming, scene);
      } catch (error) {
        if (!(error instanceof BotError) || !error.code.startsWith('AUDIT_')) throw error;
        log.error({ code: error.code }, error.message);
        return say('audit_down', asked.language, { code: error.code });
      }
    },
    help: (incoming) =>
      isAdmin(incoming) && alone(incoming)
        ? adminCommands.flatMap(({ slash, summary, example }): HelpLine[] =>
            slash && summary && example ? [{ slash, summary, example }] : [],
          )
        : [],
    waiting(language) {
      const change = office.refresh.waiting();
      if (!change) return undefined;
      const { body, steps = [] } = waitingCard({ kind: 'waiting', version: office.refresh.serving(), change });
      return { ...body, steps, language };
    },
    looking: () => new Set(looking),
  };
}
