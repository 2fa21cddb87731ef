// Activity → Incoming, and Reply → activity. Pure: nothing here knows the SDK or the network.
import { z } from 'zod';
import { pseudonym } from '../log.js';
import type { AdminChat, Cited, Incoming, Reply, SentFile } from '../model.js';
import { marked, withButton } from './buttons.js';
import { bytesOf, fitted, largest } from './fit.js';
import { cut, textOf } from './text-of.js';
import { texts } from './texts.js';

/** A field that may be missing; of another type, it counts as missing, since nobody should lose an answer to it. */
const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const account = z.looseObject({
  id: z.string(),
  name: lenient(z.string()),
  isTargeted: lenient(z.boolean()),
  aadObjectId: lenient(z.string()),
});

/** An id that can stand in an address, where these would be steps up the path. */
const pathId = z.string().regex(/^(?!\.{1,2}$)/);

/** The fields of a Bot Framework activity that are used here; all others pass. Without the first four nothing can be answered. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({
    id: pathId.min(1),
    tenantId: lenient(z.string()),
    conversationType: lenient(z.string()),
    isGroup: lenient(z.boolean()),
  }),
  id: lenient(pathId),
  replyToId: lenient(z.string()),
  from: lenient(account),
  recipient: lenient(account),
  text: lenient(z.string()),
  locale: lenient(z.string()),
  name: lenient(z.string()),
  action: lenient(z.string()),
  deliveryMode: lenient(z.string()),
  value: z.unknown().optional(),
  entities: lenient(z.array(z.unknown())),
  attachments: lenient(
    z.array(z.looseObject({ contentType: lenient(z.string()), name: lenient(z.string()), content: z.unknown().optional() })),
  ),
  membersAdded: lenient(z.array(account)),
  channelData: lenient(z.looseObject({ tenant: lenient(z.looseObject({ id: lenient(z.string()) })), eventType: lenient(z.string()) })),
});
export type Activity = z.infer<typeof activitySchema>;

const scopes: Readonly<Record<string, Incoming['scope']>> = { personal: 'personal', groupChat: 'group', channel: 'channel' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the card's button submitted: a message's value (Action.Submit) or an invoke's action data (Action.Execute). Unchecked. */
function buttonOf(activity: Activity): unknown {
  const { value } = activity;
  if (!isRecord(value)) return undefined;
  if (activity.type !== 'invoke') return value;
  return isRecord(value.action) ? value.action.data : undefined;
}

/** The locale of the client, where the activity itself has none. */
function clientLocale(activity: Activity): string | undefined {
  const client = activity.entities?.find((entity) => isRecord(entity) && entity.type === 'clientInfo');
  return isRecord(client) && typeof client.locale === 'string' ? client.locale : undefined;
}

/** Every tenant that an activity names. They should agree. */
export function tenantsOf(activity: Activity): readonly string[] {
  return [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((tenant) => tenant !== undefined);
}

/** Tenant and conversation together: ids are unique only within a tenant. */
export const conversationKey = (activity: Activity): string => `${tenantsOf(activity)[0] ?? ''}/${activity.conversation.id}`;

/** What a pressed button tells besides its request. */
export interface Press {
  /** Whose question its card answers. */
  readonly by?: string;
  /** Its card is seen by one person alone. */
  readonly alone?: boolean;
  /** Its answer is to be seen by all. */
  readonly share?: boolean;
}
export function pressOf(activity: Activity): Press {
  const button = buttonOf(activity);
  if (!isRecord(button)) return {};
  const { by, alone, share } = button;
  return { ...(typeof by === 'string' && { by }), ...(alone === true && { alone }), ...(share === true && { share }) };
}

/** A card that a person put into a message from the search, without a word of theirs: nothing is asked. */
export const isCardAlone = (activity: Activity): boolean =>
  activity.attachments?.some(({ contentType }) => contentType === cardType) === true &&
  buttonOf(activity) === undefined &&
  !textOf(activity);

export function scopeOf({ conversation: { conversationType, isGroup } }: Activity): Incoming['scope'] {
  return scopes[conversationType ?? ''] ?? (isGroup ? 'group' : 'personal');
}

/** Who sees an answer. */
export interface Audience {
  readonly scope: Incoming['scope'];
  /** One person alone, in a place that others see. */
  readonly alone: boolean;
  /** Whoever pressed a button of an answer that was another's. */
  readonly foreign: boolean;
  /** Whoever asked, by a name that cannot be read back. */
  readonly person?: string | undefined;
}

/** In 1:1 all is ordinary. Elsewhere a private question, a private card's button, and a button of another's card have a private answer. */
export function audienceOf(activity: Activity): Audience {
  const scope = scopeOf(activity);
  const person = activity.from && pseudonym(activity.from.id);
  if (scope === 'personal') return { scope, person, alone: false, foreign: false };
  const { by, alone: pressedAlone = false } = pressOf(activity);
  const foreign = by !== undefined && by !== person;
  const alone = foreign || pressedAlone || activity.recipient?.isTargeted === true;
  return { scope, person, alone, foreign };
}

/** What a person sent along in 1:1: Teams puts it into their OneDrive and tells where it can be fetched. */
function filesOf({ attachments = [] }: Activity): SentFile[] {
  return attachments.flatMap(({ contentType, name, content }) =>
    contentType === fileType && isRecord(content) && typeof content.downloadUrl === 'string'
      ? [{ name: name ?? '', url: content.downloadUrl }]
      : [],
  );
}
const fileType = 'application/vnd.microsoft.teams.file.download.info';

/** Where whoever wrote can be written to without being asked; only of a 1:1 conversation, and of somebody whom the channel names. */
export function chatOf(activity: Activity): AdminChat | undefined {
  const { from, recipient, conversation, serviceUrl, locale } = activity;
  if (scopeOf(activity) !== 'personal' || from?.aadObjectId === undefined || !recipient) return undefined;
  const [tenant] = tenantsOf(activity);
  return {
    person: from.aadObjectId,
    serviceUrl,
    conversation: conversation.id,
    user: from.id,
    bot: recipient.id,
    ...(tenant !== undefined && { tenant }),
    ...(locale !== undefined && { locale }),
  };
}

/** As if something had come from there: what an unasked message is addressed by. */
export const fromChat = ({ serviceUrl, conversation, user, bot, tenant }: AdminChat): Activity => ({
  type: 'event',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: conversation, conversationType: 'personal', tenantId: tenant },
  from: { id: user },
  recipient: { id: bot },
});

export function toIncoming(activity: Activity): Incoming {
  const { scope, person = '', alone, foreign } = audienceOf(activity);
  const files = filesOf(activity);
  return {
    text: textOf(activity),
    button: buttonOf(activity),
    ...(activity.type === 'invoke' && !foreign && !pressOf(activity).share && { inPlace: true }),
    // What one asks alone is no part of what others go on from.
    conversation: conversationKey(activity) + (alone ? `/${person}` : ''),
    locale: activity.locale ?? clientLocale(activity),
    scope,
    ...(alone && { alone }),
    // Nothing is decided by editing an old message.
    ...(activity.from?.aadObjectId !== undefined && activity.type !== 'messageUpdate' && { person: activity.from.aadObjectId }),
    ...(files.length && { files }),
  };
}

/** Characters of the plain twin that a notification shows; more is cut off by the clients anyway. */
const previewLength = 200;
/** What Teams takes of citations: more than twenty, or a longer text, and the message is refused. */
const citations = { most: 20, name: 80, abstract: 160 } as const;

export interface MessageActivity {
  readonly type: 'message';
  readonly locale: string;
  readonly summary: string;
  readonly inputHint: 'acceptingInput';
  readonly attachments: readonly { readonly contentType: string; readonly content: Reply['card'] }[];
  readonly entities?: readonly object[];
  readonly channelData?: object;
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly object[] };
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Longest request that a button carries to lead back to, in characters of JSON. */
const longestBack = 1_000;

/**
 * The card as these people get it: each button knows what its card answers and whose it is; a private one can be shared, once.
 * `room` is what Teams takes of it, in bytes: where it is more, there is no way back, and then less of the answer.
 */
export function cardFor({ card, request, language, kind }: Reply, audience: Audience, shared = false, room = largest): Reply['card'] {
  const of = request && JSON.stringify(request).length <= longestBack ? request : undefined;
  const shareable = audience.alone && !shared && request && kind !== 'say' && kind !== 'clarify';
  const title = texts[audience.scope === 'channel' ? 'share_channel' : 'share_group'][language];
  const whole = shareable ? withButton(card, title, { ...request, language, share: true }) : card;
  const { scope, alone, person } = audience;
  const whose = alone ? { alone } : scope === 'personal' || person === undefined ? {} : { by: person };
  const full = marked(whole, { ...(of && { of }), ...whose });
  return bytesOf(full) <= room ? full : fitted(marked(whole, whose), room, texts.shortened[language]);
}

/** The sources, for the client to show beside the message. No label of artificial intelligence: no model writes. */
const cites = (sources: readonly Cited[]) => ({
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  citation: sources.slice(0, citations.most).map(({ title, text, url }, index) => ({
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(title, citations.name),
      abstract: cut(text, citations.abstract),
      ...(url && { url }),
    },
  })),
});

const ordinary: Audience = { scope: 'personal', alone: false, foreign: false };

/** Bytes that sending adds to a message: to whom, from whom and where. */
const addresses = 8_000;

/** The reply as it is sent, no larger than Teams takes. It has no `text`: Teams would show the answer twice. */
export function toActivity(reply: Reply, audience: Audience = ordinary): MessageActivity {
  if (audience.scope !== 'personal') return made(reply, audience);
  const known = inPersonal.get(reply) ?? made(reply, audience);
  inPersonal.set(reply, known);
  return known;
}
/** In 1:1 a reply is the same message to everybody. */
const inPersonal = new WeakMap<Reply, MessageActivity>();

function made(reply: Reply, audience: Audience): MessageActivity {
  const { language, text, sources, request, suggestions } = reply;
  const message: Omit<MessageActivity, 'attachments'> = {
    type: 'message',
    locale: { da: 'da-DK', en: 'en-GB' }[language],
    summary: cut(text, previewLength),
    inputHint: 'acceptingInput',
    ...(sources.length && { entities: [cites(sources)] }),
    ...(request && { channelData: { feedbackLoop: { type: 'default' } } }),
    ...(suggestions?.length &&
      audience.scope === 'personal' && {
        suggestedActions: { to: [], actions: suggestions.slice(0, 3).map((title) => ({ type: 'imBack', title, value: title })) },
      }),
  };
  const content = cardFor(reply, audience, false, largest - addresses - bytesOf(message));
  return { ...message, attachments: [{ contentType: cardType, content }] };
}

/** The message as an answer to that activity. `to` is left out where nobody may be named: when a private message is updated. */
export function addressed<T extends object>(
  answer: T & { readonly suggestedActions?: object },
  { channelId, serviceUrl, conversation, recipient, from, id, type }: Activity,
  to: boolean = true,
): object {
  return {
    ...answer,
    ...(answer.suggestedActions && { suggestedActions: { ...answer.suggestedActions, to: from ? [from.id] : [] } }),
    channelId,
    serviceUrl,
    conversation,
    ...(recipient && { from: { id: recipient.id, ...(recipient.name !== undefined && { name: recipient.name }) } }),
    ...(to && from && { recipient: from }),
    // An invoke's id is no message's.
    ...(id !== undefined && type === 'message' && { replyToId: id }),
  };
}
