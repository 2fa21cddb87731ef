// The product without Teams: messages in, replies out.
import { createApp, type App } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import { createLog } from '../src/log.js';
import type { Knowledge, Reply } from '../src/model.js';
import { file } from './paths.js';

export interface Bot {
  readonly app: App;
  /** Messages of one person in a conversation of its own; the last one's reply. */
  ask(...messages: readonly string[]): Promise<Reply>;
}

export async function startBot(knowledge: Knowledge): Promise<Bot> {
  const cards = await loadCards(file('cards'));
  const app = createApp({ knowledge: () => knowledge, cards: () => Promise.resolve(cards), log: createLog('silent') });
  await app.warm();
  let conversations = 0;
  return {
    app,
    async ask(...messages) {
      conversations += 1;
      let reply: Reply | undefined;
      for (const text of messages)
        reply = await app.handle({ text, conversation: `bench ${conversations}`, scope: 'personal', locale: 'da-DK' });
      if (!reply) throw new Error('nothing was asked');
      return reply;
    },
  };
}

/** Kinds of reply that claim nothing about what was asked. */
const claimsNothing: ReadonlySet<Reply['kind']> = new Set(['no_answer', 'say', 'clarify', 'help']);
export const answers = ({ kind }: Reply): boolean => !claimsNothing.has(kind);
