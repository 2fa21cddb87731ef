// Activity → Incoming, and Reply → activity. Pure: nothing here knows the SDK or the network.
import { z } from 'zod';
import type { Incoming, Reply } from '../model.js';

/** A field that may be missing; of another type, it counts as missing, since nobody should lose an answer to it. */
const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const account = z.looseObject({ id: z.string(), name: lenient(z.string()) });

/** The fields of a Bot Framework activity that are used here; all others pass. Without the first four nothing can be answered. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({
    id: z.string().min(1),
    tenantId: lenient(z.string()),
    conversationType: lenient(z.string()),
    isGroup: lenient(z.boolean()),
  }),
  id: lenient(z.string()),
  from: lenient(account),
  recipient: lenient(account),
  text: lenient(z.string()),
  locale: lenient(z.string()),
  name: lenient(z.string()),
  action: lenient(z.string()),
  deliveryMode: lenient(z.string()),
  value: z.unknown().optional(),
  entities: lenient(z.array(z.unknown())),
  membersAdded: lenient(z.array(account)),
  channelData: lenient(z.looseObject({ tenant: lenient(z.looseObject({ id: lenient(z.string()) })) })),
});
export type Activity = z.infer<typeof activitySchema>;

const mentionSchema = z.object({ type: z.literal('mention'), text: lenient(z.string()), mentioned: account });
type Mention = z.infer<typeof mentionSchema>;

/** Longest text that is looked at, in characters: far more than any question, little enough to be read at once. */
const longest = 20_000;

const scopes: Readonly<Record<string, Incoming['scope']>> = { personal: 'personal', groupChat: 'group', channel: 'channel' };

/** Elements that Teams puts into a message. Anything else in angle brackets was typed, and stays. */
const inline = /<\/?(?:a|at|b|code|em|emoji|font|i|s|span|strike|strong|sub|sup|u)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi;
const block =
  /<\/?(?:attachment|blockquote|br|codeblock|div|h[1-6]|hr|img|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi;
const atTag = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** HTML entities → characters, once: `&amp;lt;` is the text `&lt;`. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return point > 0 && point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** One line: every kind of space and break becomes a single space. */
const oneLine = (text: string) => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
const plain = (markup: string) => oneLine(decode(markup.replace(inline, '').replace(block, ' ')));
const sameName = (a: string | undefined, b: string) => a !== undefined && plain(a).toLowerCase() === b.toLowerCase();

/** Takes the bot's own mentions out of the text and leaves other people's as their names. */
function stripMentions(activity: Activity, text: string): string {
  const mentions = (activity.entities ?? []).flatMap((entity) => mentionSchema.safeParse(entity).data ?? []);
  const own = mentions.filter((mention) => mention.mentioned.id === activity.recipient?.id);
  const others = mentions.filter((mention) => mention.mentioned.id !== activity.recipient?.id);
  const isIn = (list: readonly Mention[], name: string) =>
    list.some((mention) => sameName(mention.text, name) || sameName(mention.mentioned.name, name));
  // Some channels write the mention as "@Bot", without a tag.
  const untagged = own.flatMap((mention) => (mention.text?.startsWith('@') ? [mention.text] : []));
  return untagged
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), text)
    .replace(atTag, (_tag, markup: string, offset: number, whole: string) => {
      const name = plain(markup);
      if (isIn(own, name) || sameName(activity.recipient?.name, name)) return ' ';
      if (isIn(others, name)) return markup;
      // Nothing says who this is: the bot, where it was mentioned without its name being given, or where the text opens by addressing somebody.
      const addressed = own.some((mention) => mention.text === undefined) || (!mentions.length && !whole.slice(0, offset).trim());
      return addressed ? ' ' : markup;
    });
}

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

export function toIncoming(activity: Activity): Incoming {
  const { conversationType, isGroup } = activity.conversation;
  return {
    text: plain(stripMentions(activity, (activity.text ?? '').slice(0, longest))).normalize('NFC'),
    button: buttonOf(activity),
    conversation: conversationKey(activity),
    locale: activity.locale ?? clientLocale(activity),
    scope: scopes[conversationType ?? ''] ?? (isGroup ? 'group' : 'personal'),
  };
}

/** Characters of the plain twin that a notification shows; more is cut off by the clients anyway. */
const previewLength = 200;

/** The first part of a text, cut at a word where it is long. */
function preview(text: string): string {
  const line = oneLine(text);
  if (line.length <= previewLength) return line;
  return `${line.slice(0, previewLength - 1).replace(/\s+\S*$/, '')}…`;
}

export interface MessageActivity {
  readonly type: 'message';
  readonly locale: string;
  readonly summary: string;
  readonly inputHint: 'acceptingInput';
  readonly attachments: readonly { readonly contentType: string; readonly content: Reply['card'] }[];
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** The reply as it is sent. It has no `text`: Teams would show the answer twice. */
export function toActivity(reply: Reply): MessageActivity {
  return {
    type: 'message',
    locale: { da: 'da-DK', en: 'en-GB' }[reply.language],
    summary: preview(reply.text),
    inputHint: 'acceptingInput',
    attachments: [{ contentType: cardType, content: reply.card }],
  };
}
