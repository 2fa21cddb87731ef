// The whole product on one screen: Incoming → understood → answer → card → Reply. The one catch.
import { randomUUID } from 'node:crypto';
import type {
  Answer,
  Feedback,
  HelpLine,
  Incoming,
  Knowledge,
  Language,
  NoAnswerReason,
  Reply,
  Request,
  SmallTalk,
  Unanswered,
} from './model.js';
import type { Cards } from './cards/cards.js';
import { labelText } from './cards/phrases.js';
import { commands } from './commands/list.js';
import { createMemo } from './memo.js';
import type { Log } from './log.js';
import { noMeter, type Meter } from './meter.js';
import { backStep } from './understand/back.js';
import { holdsCpr } from './understand/cpr.js';
import { createConversations } from './understand/conversations.js';
import type { Remembered } from './understand/follow-up.js';
import { meanings } from './understand/meanings.js';
import { remember } from './understand/remember.js';
import { sayable } from './understand/sayable.js';
import { understand } from './understand/understand.js';

export interface App {
  handle(incoming: Incoming): Promise<Reply>;
  /** What a person or a team sees when the bot is installed. */
  welcome(locale: string | undefined, scope: Incoming['scope']): Promise<Reply>;
  /** What a few words may mean, best first, each readable without the bot. Remembers nothing. */
  search(wanted: Wanted): Promise<readonly Reply[]>;
  /** One of these on its own, by its request. */
  entry(request: Request, locale: string | undefined): Promise<Reply>;
  /** What a person thinks of an answer; `kind` and `knowledge` are the answer's, where they are still known. */
  feedback(told: Omit<Feedback, 'kind' | 'knowledge'> & Partial<Feedback>): void;
  /** What waits for an admin, as a card; nothing where nothing waits. */
  waiting(locale: string | undefined): Promise<Reply | undefined>;
  /** Does once what the first answers would have to wait for. Tells nobody, remembers nothing. */
  warm(): Promise<void>;
}
export interface Wanted {
  readonly text: string;
  readonly locale: string | undefined;
  readonly skip: number;
  readonly count: number;
}

/** What outlives a restart. Neither method may hold up an answer. */
export interface Store {
  feedback(entry: Feedback): Promise<void>;
  unanswered(entry: Unanswered): Promise<void>;
}

/** Where admins are served (admin/desk.ts). */
export interface Desk {
  /** Nothing where the message is for the others. */
  answer(incoming: Incoming, scene: { readonly knowledge: Knowledge; readonly now: Date }): Promise<Answer | undefined>;
  /** What help tells an admin besides. */
  help(incoming: Incoming): readonly HelpLine[];
  waiting(language: Language): Answer | undefined;
}

export interface Parts {
  /** The knowledge that serves now; a refresh swaps it. */
  readonly knowledge: () => Knowledge;
  /** Loaded after the service listens, since filling templates is what loads slowest after the SDK; the first answer waits for it. */
  readonly cards: () => Promise<Cards>;
  readonly log: Log;
  readonly meter?: Meter;
  readonly store?: Store;
  readonly desk?: Desk;
  /** Told each wording that was answered, unless it may hold a CPR number. It may not hold up the answer. */
  readonly asked?: (wording: string) => void;
  readonly now?: () => Date;
}

/** The product over a knowledge that does not serve: messages of one person, oldest first → the last one's answer. Nobody is told, nothing is kept. */
export function createAsker({ knowledge: asked, cards, now }: Pick<Parts, 'cards' | 'now'> & { readonly knowledge: Knowledge }) {
  // Two answers are the same whichever version gives them.
  const { number: _number, ...knowledge } = asked;
  const app = createApp({ knowledge: () => knowledge, cards, log: { info() {}, warn() {}, error() {} }, ...(now && { now }) });
  let people = 0;
  return async (messages: readonly string[]): Promise<Reply> => {
    people += 1;
    const replies: Reply[] = [];
    for (const text of messages) replies.push(await app.handle({ text, conversation: String(people), scope: 'personal' }));
    const last = replies.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  };
}

/** One question of each language that goes the longest way. */
const warmUp = ['hvor mange laegerer mangler der i Region Midtjylland?', 'how many vacant provider numbers were there in Central Denmark?'];
/** Silences of the texts, not of the asker: what an editor can do something about. */
const unanswered: ReadonlySet<NoAnswerReason['kind']> = new Set(['nothing', 'words_missing', 'not_about_actor']);

const byName = new Map(commands.map((command) => [command.name, command]));
const languageOf = (locale: string | undefined): Language => (locale?.toLowerCase().startsWith('en') ? 'en' : 'da');
const help: Request = { command: 'help', args: {} };

/** What a message becomes. */
interface Made {
  readonly told: Answer;
  readonly reply: Reply;
  readonly remembered: Remembered | undefined;
}

export function createApp({
  knowledge: current,
  cards: loaded,
  log,
  meter = noMeter,
  store,
  desk,
  asked,
  now: clock = () => new Date(),
}: Parts): App {
  const conversations = createConversations();
  /** A message that leans on nothing is answered the same all day, while the knowledge is the same. */
  const fresh = createMemo<Made>(300);
  const say = async (what: SmallTalk, language: Language, knowledge: Knowledge, now: Date): Promise<Reply> =>
    (await loaded()).reply({ kind: 'say', what, language, steps: [] }, { knowledge, now });

  /** Arguments that do not fit (an old or forged button) become the ordinary polite answer of the help card. */
  const run = (request: Request, context: { knowledge: Knowledge; language: Language; now: Date }): [Answer, Request] => {
    const told = byName.get(request.command)?.run(request.args, context);
    if (told) return [told, { command: request.command, args: request.args }];
    const helped = byName.get('help')?.run({}, context);
    if (!helped) throw new Error('the help command is missing');
    return [helped, help];
  };

  const suggestions = (
    { kind, steps, language }: Answer,
    { scope, inPlace }: Incoming,
    knowledge: Knowledge,
    last: Remembered | undefined,
  ) => {
    if (scope !== 'personal' || inPlace || kind === 'clarify') return {};
    const said = steps.flatMap(({ label, request }) => {
      const text = labelText(label, language);
      return sayable(text, request, { knowledge, commands, last }) ? [text] : [];
    });
    return said.length ? { suggestions: said.slice(0, 3) } : {};
  };

  const make = (incoming: Incoming, last: Remembered | undefined, { reply }: Cards, knowledge: Knowledge, now: Date): Made => {
    const understood = understand(incoming, knowledge, commands, last);
    const [given, request] = run(understood, { knowledge, language: understood.language, now });
    const told = given.kind === 'help' ? { ...given, commands: [...given.commands, ...(desk?.help(incoming) ?? [])] } : given;
    const remembered = told.kind === 'say' ? undefined : remember(understood, told);
    const back = incoming.inPlace ? backStep(incoming.button) : undefined;
    const shown = back ? { ...told, steps: [...told.steps.slice(0, told.kind === 'clarify' ? undefined : 3), back] } : told;
    return {
      told,
      remembered,
      reply: { ...reply(shown, { knowledge, now }), request, ...suggestions(told, incoming, knowledge, remembered ?? last) },
    };
  };

  const answer = (incoming: Incoming, cards: Cards, knowledge: Knowledge, now: Date): Made => {
    const { text, button, conversation, locale, scope, files } = incoming;
    const last = conversations.last(conversation, now);
    const anew = () => make(incoming, last, cards, knowledge, now);
    // A message that may hold a CPR number is not kept, not even so.
    const leans = last !== undefined || button !== undefined || files !== undefined || holdsCpr(text);
    const made = leans
      ? anew()
      : fresh.of(
          JSON.stringify([
            knowledge.version,
            knowledge.number,
            now.toISOString().slice(0, 10),
            locale,
            scope,
            desk?.help(incoming).length ?? 0,
            text,
          ]),
          anew,
        );
    if (made.remembered) conversations.keep(conversation, made.remembered, now);
    return made;
  };

  /** Kept beside the answer, never before it. */
  const keep = (kept: Promise<void> | undefined): void =>
    void kept?.catch((error: unknown) =>
      log.warn({ code: 'NOT_KEPT', error: error instanceof Error ? error.name : 'unknown' }, 'feedback or a question could not be kept'),
    );

  const entry = async (request: Request, context: { knowledge: Knowledge; language: Language; now: Date }): Promise<Reply> => {
    const [told, answered] = run(request, context);
    return { ...(await loaded()).reply({ ...told, steps: [] }, context), request: answered };
  };

  return {
    async handle(incoming) {
      const started = performance.now();
      const knowledge = current();
      const now = clock();
      const answered = ({ kind, language }: Answer, reason?: NoAnswerReason['kind']) => {
        const ms = Math.round(performance.now() - started);
        log.info({ kind, language, scope: incoming.scope, ms }, 'answered');
        meter.answered({ kind, language, seconds: ms / 1000, ...(reason !== undefined && { reason }) });
      };
      try {
        const administered = await desk?.answer(incoming, { knowledge, now });
        const cards = await loaded();
        if (administered) {
          // Neither remembered nor kept: it is of this moment, and no part of the conversation.
          const reply = cards.reply(administered, { knowledge: current(), now });
          answered(administered);
          return reply;
        }
        const { told, reply } = answer(incoming, cards, knowledge, now);
        if (told.kind === 'no_answer' && incoming.button === undefined && unanswered.has(told.reason.kind))
          keep(
            store?.unanswered({
              text: incoming.text,
              language: told.language,
              reason: told.reason.kind,
              knowledge: knowledge.version,
            }),
          );
        answered(told, told.kind === 'no_answer' ? told.reason.kind : undefined);
        if (incoming.button === undefined && told.kind !== 'say' && !holdsCpr(incoming.text)) asked?.(incoming.text);
        return reply;
      } catch (error) {
        const reference = randomUUID().slice(0, 8);
        // The name alone: a message could hold what the person wrote.
        log.error({ code: 'TURN_FAILED', reference, error: error instanceof Error ? error.name : 'unknown' }, 'turn failed');
        const reply = await say('trouble', languageOf(incoming.locale), knowledge, now);
        return JSON.parse(JSON.stringify(reply).replaceAll('{reference}', reference)) as Reply;
      }
    },
    async welcome(locale, scope) {
      const context = { knowledge: current(), language: languageOf(locale), now: clock() };
      const [told] = run({ command: 'say', args: { what: scope === 'personal' ? 'welcome' : 'welcome_team' } }, context);
      return (await loaded()).reply(told, context);
    },
    async search({ text, locale, skip, count }) {
      const started = performance.now();
      const knowledge = current();
      const { requests, language } = meanings(text, languageOf(locale), knowledge);
      const context = { knowledge, language, now: clock() };
      const found: Reply[] = [];
      for (const request of requests.slice(skip, skip + count)) {
        found.push(await entry(request, context));
        // A page is 25 cards: whoever asks something meanwhile need not wait for all of them.
        await new Promise((resolve) => setImmediate(resolve));
      }
      log.info({ kind: 'search', language, found: requests.length, ms: Math.round(performance.now() - started) }, 'searched');
      return found;
    },
    entry: (request, locale) => entry(request, { knowledge: current(), language: languageOf(locale), now: clock() }),
    async waiting(locale) {
      const told = desk?.waiting(languageOf(locale));
      return told && (await loaded()).reply(told, { knowledge: current(), now: clock() });
    },
    feedback: (told) => keep(store?.feedback({ kind: 'unknown', knowledge: current().version, ...told })),
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
