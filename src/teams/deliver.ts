// Reply → the right place: for all in the thread, for one alone, or in 1:1 where Teams refuses that; and again where a question was edited.
import type { Log } from '../log.js';
import type { Reply } from '../model.js';
import { addressed, tenantsOf, toActivity, type Activity, type Audience } from './activity.js';
import { Unsent, type Place, type Wire } from './send.js';
import { texts } from './texts.js';

/** Where an answer went. */
export interface Sent {
  readonly place: Place;
  /** Its id, where the connector told it. */
  readonly id: string | undefined;
  readonly audience: Audience;
  /** What is said before the answer: why it stands here. */
  readonly text?: string;
}
export interface Delivery {
  send(activity: Activity, reply: Reply, audience: Audience): Promise<Sent>;
  /** The answer to a question that was edited takes the place of the earlier one. */
  update(activity: Activity, reply: Reply, sent: Sent & { readonly id: string }): Promise<void>;
}

/** Not possible here, or not allowed: not a member, not installed, not in this kind of conversation, switched off. */
const refusing: ReadonlySet<number | undefined> = new Set([400, 403, 404]);
const personal: Audience = { scope: 'personal', alone: false, foreign: false };

export function createDelivery({ wire, log }: { readonly wire: Wire; readonly log: Log }): Delivery {
  const openly = async (activity: Activity, reply: Reply, audience: Audience): Promise<Sent> => {
    const place = { serviceUrl: activity.serviceUrl, conversation: activity.conversation.id };
    const replyTo = activity.type === 'message' ? activity.id : undefined;
    return { place, audience, id: await wire.create(place, addressed(toActivity(reply, audience), activity), replyTo) };
  };

  const alone = async (activity: Activity, reply: Reply, audience: Audience): Promise<Sent> => {
    const place = { serviceUrl: activity.serviceUrl, conversation: activity.conversation.id, targeted: true };
    return { place, audience, id: await wire.create(place, addressed(toActivity(reply, audience), activity)) };
  };

  /** The question stands elsewhere, so the message answers none. */
  const inOwnChat = (activity: Activity, reply: Reply, conversation: string, text: string): object => {
    const there = { ...activity, conversation: { id: conversation, conversationType: 'personal', tenantId: tenantsOf(activity)[0] } };
    const { replyToId: _elsewhere, ...message } = addressed({ ...toActivity(reply, personal), text }, there) as { replyToId?: string };
    return message;
  };

  /** The private answer must be seen by nobody else, so it goes to the person's own chat, and says why. */
  const inPerson = async (activity: Activity, reply: Reply, reason: string): Promise<Sent> => {
    const { serviceUrl, recipient, from } = activity;
    const [tenant] = tenantsOf(activity);
    const conversation = await wire.open(serviceUrl, {
      isGroup: false,
      bot: recipient && { id: recipient.id, name: recipient.name },
      members: [{ id: from?.id }],
      ...(tenant !== undefined && { tenantId: tenant, channelData: { tenant: { id: tenant } } }),
    });
    const place = { serviceUrl, conversation };
    const text = texts.here_instead[reply.language].replace('{reason}', reason);
    return { place, audience: personal, text, id: await wire.create(place, inOwnChat(activity, reply, conversation, text)) };
  };

  return {
    async send(activity, reply, audience) {
      if (!audience.alone) return openly(activity, reply, audience);
      try {
        return await alone(activity, reply, audience);
      } catch (error) {
        if (!(error instanceof Unsent) || !refusing.has(error.status)) throw error;
        log.warn({ code: 'PRIVATE_REFUSED', status: error.status ?? 0 }, 'a private answer was refused, and goes to 1:1');
        return inPerson(activity, reply, error.code);
      }
    },
    async update(activity, reply, { place, id, audience, text }) {
      const message =
        text === undefined
          ? addressed(toActivity(reply, audience), activity, !place.targeted)
          : inOwnChat(activity, reply, place.conversation, text);
      await wire.update(place, id, message);
    },
  };
}
