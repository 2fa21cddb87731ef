// When a change begins to wait, each admin who has ever written to the bot is told in 1:1.
import { errorCode, type Log } from '../log.js';
import type { AdminChat, Refresh, Reply } from '../model.js';

export interface NoticeParts {
  readonly refresh: Pick<Refresh, 'onWaiting'>;
  readonly chats: () => Promise<readonly AdminChat[]>;
  /** The card, in the language of that admin's client; nothing where nothing waits any more. */
  readonly card: (locale: string | undefined) => Promise<Reply | undefined>;
  readonly tell: (chat: AdminChat, reply: Reply) => Promise<void>;
  /** Those who are looking at this moment, and get the card as their answer. */
  readonly looking: () => ReadonlySet<string>;
  readonly log: Log;
}

/** Returns what stops it. An admin who cannot be reached costs the others nothing. */
export function tellAdmins({ refresh, chats, card, tell, looking, log }: NoticeParts): () => void {
  const tellOne = async (chat: AdminChat): Promise<void> => {
    try {
      const reply = await card(chat.locale);
      if (reply) await tell(chat, reply);
    } catch (error) {
      log.warn({ code: 'ADMIN_NOT_TOLD', reason: errorCode(error) ?? 'unknown' }, 'an admin could not be told that a change waits');
    }
  };
  return refresh.onWaiting(() => {
    const told = looking();
    void chats().then((all) => Promise.all(all.filter(({ person }) => !told.has(person)).map(tellOne)));
  });
}
