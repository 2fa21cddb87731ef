// The whole product on one screen: Incoming → understood → answer → card → Reply. The one catch.
import { randomUUID } from 'node:crypto';
import type { Answer, Incoming, Knowledge, Language, Reply, SmallTalk } from './model.js';
import type { Cards } from './cards/cards.js';
import { commands } from './commands/list.js';
import type { Log } from './log.js';
import { createConversations } from './understand/conversations.js';
import { remember } from './understand/remember.js';
import { understand } from './understand/understand.js';

export interface App {
  handle(incoming: Incoming): Promise<Reply>;
  /** What a person or a team sees when the bot is installed. */
  welcome(locale: string | undefined): Promise<Reply>;
  /** Does once what the first answers would have to wait for. Tells nobody, remembers nothing. */
  warm(): Promise<void>;
}

export interface Parts {
  /** The knowledge that serves now; a refresh swaps it. */
  readonly knowledge: () => Knowledge;
  /** Loaded after the service listens, since filling templates is what loads slowest after the SDK; the first answer waits for it. */
  readonly cards: () => Promise<Cards>;
  readonly log: Log;
  readonly now?: () => Date;
}

/** One question of each language that goes the longest way. */
const warmUp = ['hvor mange laegerer mangler der i Region Midtjylland?', 'how many vacant provider numbers were there in Central Denmark?'];

const byName = new Map(commands.map((command) => [command.name, command]));

export function createApp({ knowledge: current, cards: loaded, log, now: clock = () => new Date() }: Parts): App {
  const conversations = createConversations();
  const say = async (what: SmallTalk, language: Language, knowledge: Knowledge, now: Date): Promise<Reply> =>
    (await loaded()).reply({ kind: 'say', what, language, steps: [] }, { knowledge, now });

  const answer = (incoming: Incoming, knowledge: Knowledge, now: Date): Answer => {
    const understood = understand(incoming, knowledge, commands, conversations.last(incoming.conversation, now));
    const context = { knowledge, language: understood.language, now };
    // Arguments that do not fit (an old or forged button) become the ordinary polite answer of the help card.
    const told = byName.get(understood.command)?.run(understood.args, context) ?? byName.get('help')?.run({}, context);
    if (!told) throw new Error('the help command is missing');
    if (told.kind !== 'say') conversations.keep(incoming.conversation, remember(understood, told), now);
    return told;
  };

  return {
    async handle(incoming) {
      const started = performance.now();
      const knowledge = current();
      const now = clock();
      try {
        const told = answer(incoming, knowledge, now);
        const reply = (await loaded()).reply(told, { knowledge, now });
        log.info(
          { kind: told.kind, language: told.language, scope: incoming.scope, ms: Math.round(performance.now() - started) },
          'answered',
        );
        return reply;
      } catch (error) {
        const reference = randomUUID().slice(0, 8);
        // The name alone: a message could hold what the person wrote.
        log.error({ code: 'TURN_FAILED', reference, error: error instanceof Error ? error.name : 'unknown' }, 'turn failed');
        const language = incoming.locale?.startsWith('en') ? 'en' : 'da';
        const reply = await say('trouble', language, knowledge, now);
        return JSON.parse(JSON.stringify(reply).replaceAll('{reference}', reference)) as Reply;
      }
    },
    async welcome(locale) {
      const context = {
        knowledge: current(),
        language: locale?.toLowerCase().startsWith('en') ? ('en' as const) : ('da' as const),
        now: clock(),
      };
      const told = byName.get('say')?.run({ what: 'welcome' }, context);
      if (!told) throw new Error('the small-talk command is missing');
      return (await loaded()).reply(told, context);
    },
    async warm() {
      const [knowledge, now] = [current(), clock()];
      const cards = await loaded();
      for (const text of warmUp) {
        const { command, args, language } = understand({ text, conversation: '', scope: 'personal' }, knowledge, commands, undefined);
        const told = byName.get(command)?.run(args, { knowledge, language, now });
        if (told) cards.reply(told, { knowledge, now });
      }
    },
  };
}
