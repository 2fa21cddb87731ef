// What is done with each kind of activity: two tables, by type and by an invoke's name.
import { randomUUID } from 'node:crypto';
import type { App } from '../app.js';
import { errorFields, pseudonym, type Log } from '../log.js';
import { noMeter, type Meter } from '../meter.js';
import type { AdminChat, AnswerKind, Reply } from '../model.js';
import {
  addressed,
  audienceOf,
  cardFor,
  cardType,
  chatOf,
  conversationKey,
  isCardAlone,
  pressOf,
  scopeOf,
  tenantsOf,
  toActivity,
  toIncoming,
} from './activity.js';
import type { Activity, Audience } from './activity.js';
import { composeResult, composeResults, readQuery, readSelection } from './compose.js';
import { createDelivery, type Sent } from './deliver.js';
import { readFeedback } from './feedback.js';
import { createMemory } from './memory.js';
import { createOnce } from './once.js';
import { createRate } from './rate.js';
import { Unsent, type Wire } from './send.js';
import { languageOf, texts } from './texts.js';
import { realTime, type Time } from './time.js';

/** What the caller gets. A status without a body is all that a refused caller learns. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}
export interface TurnsOptions {
  readonly app: Pick<App, 'handle' | 'welcome' | 'search' | 'entry' | 'feedback'>;
  readonly wire: Wire;
  readonly log: Log;
  readonly meter?: Meter;
  /** Questions of one person that are answered in a minute. */
  readonly ratePerPerson: number;
  /** Called with each 1:1 conversation in which somebody writes. */
  readonly met?: (chat: AdminChat) => void;
  readonly time?: Time;
}
type Handler = (activity: Activity) => Promise<Outcome>;

/** Milliseconds after which somebody who waits is shown that an answer is coming. */
const patience = 1_000;
/** How long an answer follows an edited question, and how long its thumbs know what it was, in milliseconds. */
const lasts = { edits: 600_000, answers: 24 * 3_600_000, welcome: 60_000 } as const;

export function createTurns({
  app,
  wire,
  log,
  meter = noMeter,
  ratePerPerson,
  met = () => undefined,
  time = realTime,
}: TurnsOptions): Handler {
  const { now } = time;
  const delivery = createDelivery({ wire, log });
  const once = createOnce<Outcome>(now);
  const rate = createRate({ perMinute: ratePerPerson, now });
  const sent = createMemory<Sent>({ lasts: lasts.edits, most: 2_000, now });
  const answers = createMemory<{ kind: AnswerKind; knowledge: string }>({ lasts: lasts.answers, most: 10_000, now });
  /** What stands in a message, where its id is known: thumbs tell of the message alone. */
  const shows = (conversation: string, id: string | undefined, { kind, knowledge }: Reply): void => {
    if (id !== undefined) answers.set(answerKey(conversation, id), { kind, knowledge });
  };
  // Teams tells of an installation twice, in either order.
  const welcomed = createMemory<true>({ lasts: lasts.welcome, most: 1_000, now });

  /** The reply goes into the response where the sender expects it there, else through the connector. */
  const answer = async (activity: Activity, reply: Reply, audience: Audience): Promise<Outcome> => {
    if (expectsReplies(activity)) {
      // No connector gives it one, and thumbs must name what they are about.
      const id = randomUUID();
      shows(activity.conversation.id, id, reply);
      return inResponse([{ ...addressed(toActivity(reply, audience), activity), id }]);
    }
    const went = await delivery.send(activity, reply, audience);
    if (activity.id !== undefined) sent.set(questionKey(activity), went);
    shows(went.place.conversation, went.id, reply);
    return { status: 200 };
  };

  const message: Handler = async (activity) => {
    if (isCardAlone(activity)) return nothing(activity);
    const audience = audienceOf(activity);
    const chat = chatOf(activity);
    if (chat) met(chat);
    const answered = typing(activity, audience);
    const reply = await app.handle(toIncoming(activity)).finally(answered);
    return answer(activity, reply, pressOf(activity).share ? openly(audience) : audience);
  };

  /** Shows that an answer is coming, should it be slow; what it returns stops that. */
  const typing = (activity: Activity, { alone }: Audience): (() => void) => {
    if (alone || expectsReplies(activity)) return () => undefined;
    const place = { serviceUrl: activity.serviceUrl, conversation: activity.conversation.id };
    return time.after(patience, () => void wire.create(place, addressed({ type: 'typing' }, activity)).catch(() => undefined));
  };

  const edited: Handler = async (activity) => {
    const earlier = sent.get(questionKey(activity));
    const isEdit = (activity.channelData?.eventType ?? 'editMessage') === 'editMessage';
    if (!earlier || earlier.id === undefined || !isEdit) return nothing(activity);
    const reply = await app.handle(toIncoming(activity));
    await delivery.update(activity, reply, { ...earlier, id: earlier.id });
    shows(earlier.place.conversation, earlier.id, reply);
    return { status: 200 };
  };

  const welcome: Handler = async (activity) => {
    if (welcomed.get(conversationKey(activity))) return nothing(activity);
    welcomed.set(conversationKey(activity), true);
    const reply = await app.welcome(toIncoming(activity).locale, scopeOf(activity));
    if (expectsReplies(activity)) return inResponse([addressed(toActivity(reply), activity)]);
    await delivery.send(activity, reply, openly(audienceOf(activity)));
    return { status: 200 };
  };

  /** A button's answer takes the card's place; another person's, and one to be shared, is a message of its own. */
  const press: Handler = async (activity) => {
    const incoming = toIncoming(activity);
    if (incoming.button === undefined) return badRequest;
    const audience = audienceOf(activity);
    const { share = false } = pressOf(activity);
    const reply = await app.handle(incoming);
    if (!share && !audience.foreign) {
      shows(activity.conversation.id, activity.replyToId, reply);
      return invoked(cardType, cardFor(reply, audience));
    }
    try {
      const went = await delivery.send(activity, reply, share ? openly(audience) : audience);
      shows(went.place.conversation, went.id, reply);
    } catch (error) {
      if (!(error instanceof Unsent)) throw error;
      log.warn({ code: 'SEND_REFUSED', reason: error.code }, 'an answer to a button was not sent');
      return invoked(plainText, texts[share ? 'not_shared' : 'not_sent'][reply.language]);
    }
    return share ? invoked(cardType, cardFor(reply, audience, true)) : invoked(plainText, texts.sent_privately[reply.language]);
  };

  const feedback: Handler = async (activity) => {
    const told = readFeedback(activity.value);
    if (!told) return badRequest;
    const about = activity.replyToId === undefined ? undefined : answers.get(answerKey(activity.conversation.id, activity.replyToId));
    app.feedback({ ...about, ...told });
    return { status: 200, body: {} };
  };

  const query: Handler = async (activity) => {
    const { locale } = toIncoming(activity);
    return { status: 200, body: composeResults(await app.search({ ...readQuery(activity.value), locale }), locale) };
  };

  const select: Handler = async (activity) => {
    const picked = readSelection(activity.value);
    if (!picked) return badRequest;
    return { status: 200, body: composeResult(await app.entry(picked.request, picked.language ?? toIncoming(activity).locale)) };
  };

  /** Words of the edge's own, to whoever asked. */
  const say = async (activity: Activity, text: string): Promise<Outcome> => {
    const words = addressed({ type: 'message', text }, activity);
    if (expectsReplies(activity)) return inResponse([words]);
    const { alone } = audienceOf(activity);
    await wire.create({ serviceUrl: activity.serviceUrl, conversation: activity.conversation.id, targeted: alone }, words);
    return { status: 200 };
  };

  /** Once a person has asked too much, they are told so, once; a pressed button says so each time, since it shows what it is answered with. */
  const limited =
    (perform: Handler): Handler =>
    async (activity) => {
      const person = activity.from?.id ?? activity.conversation.id;
      const verdict = rate(`${tenantsOf(activity)[0] ?? ''}/${person}`);
      if (verdict === 'answer') return perform(activity);
      meter.refused('rate');
      log.warn({ reason: 'rate', person: pseudonym(person) }, 'too many questions');
      const text = texts.too_many[languageOf(activity.locale)];
      if (activity.type === 'invoke') return invoked(plainText, text);
      return verdict === 'first' ? say(activity, text) : nothing(activity);
    };

  const byInvoke = new Map<string | undefined, Handler>([
    ['adaptiveCard/action', limited(press)],
    ['message/submitAction', feedback],
    ['composeExtension/query', query],
    ['composeExtension/selectItem', select],
  ]);
  const byType = new Map<string, Handler>([
    ['message', limited(message)],
    ['messageUpdate', limited(edited)],
    ['installationUpdate', async (activity) => (activity.action === 'add' ? welcome(activity) : nothing(activity))],
    ['conversationUpdate', async (activity) => (addsTheBot(activity) ? welcome(activity) : nothing(activity))],
    ['invoke', async (activity) => byInvoke.get(activity.name)?.(activity) ?? { status: 501 }],
  ]);

  /** Whatever fails inside, the person is told, with a reference that the log has too. */
  const told = async (activity: Activity, perform: Handler): Promise<Outcome> => {
    try {
      return await perform(activity);
    } catch (error) {
      if (error instanceof Unsent) throw error;
      const reference = randomUUID().slice(0, 8);
      log.error({ reference, code: 'TURN_FAILED', ...errorFields(error) }, 'a message could not be answered');
      const text = `${texts.trouble[languageOf(activity.locale)]} (${reference})`;
      if (activity.type === 'invoke') return failed(500, 'InternalServerError', text);
      return say(activity, text);
    }
  };

  return async (activity) => {
    const perform = byType.get(activity.type);
    return perform ? once.run(activity, () => told(activity, perform)) : nothing(activity);
  };
}

const plainText = 'application/vnd.microsoft.activity.message';
const errorType = 'application/vnd.microsoft.error';

const invoked = (type: string, value: unknown): Outcome => ({ status: 200, body: { statusCode: 200, type, value } });
const failed = (status: number, code: string, message: string): Outcome => ({
  status,
  body: { statusCode: status, type: errorType, value: { code, message } },
});
const badRequest = failed(400, 'BadRequest', 'Nothing that can be answered.');

const expectsReplies = ({ deliveryMode, type }: Activity): boolean => deliveryMode === 'expectReplies' && type !== 'invoke';
const inResponse = (activities: readonly object[]): Outcome => ({ status: 200, body: { activities } });
const nothing = (activity: Activity): Outcome => (expectsReplies(activity) ? inResponse([]) : { status: 200 });

/** What was asked alone, for all to see. */
const openly = (audience: Audience): Audience => ({ ...audience, alone: false, foreign: false });

const addsTheBot = ({ membersAdded = [], recipient }: Activity): boolean => membersAdded.some(({ id }) => id === recipient?.id);
const questionKey = (activity: Activity): string => `${conversationKey(activity)}/${activity.id ?? ''}`;
/** Thumbs name the answer, but in a channel not always its thread. */
const answerKey = (conversation: string, id: string): string => `${conversation.replace(/;messageid=.*$/, '')}/${id}`;
