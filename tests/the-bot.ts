// The product as the tests meet it: the real knowledge folder, messages in, cards out.
import { fileURLToPath } from 'node:url';
import { createApp, type App } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import type { Built } from '../src/knowledge/build.js';
import { createLog } from '../src/log.js';
import type { Incoming, Reply } from '../src/model.js';
import { plain, shown } from '../src/refresh/golden.js';

export const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The day on which the tests ask: ages are part of the answers. */
export const today = new Date('2026-11-23T12:00:00Z');

export interface Bot {
  readonly built: Built;
  readonly app: App;
  /** Several messages of one person, oldest first; the last one's reply. */
  ask(...messages: string[]): Promise<Reply>;
  press(button: unknown): Promise<Reply>;
}

let conversations = 0;

export async function theBot(now: () => Date = () => today): Promise<Bot> {
  const [built, cards] = await Promise.all([loadKnowledge([path('knowledge')]), loadCards(path('cards'))]);
  const app = createApp({ knowledge: () => built.knowledge, cards: () => Promise.resolve(cards), log: createLog('silent'), now });
  const incoming = (text: string, more: Partial<Incoming> = {}): Incoming => ({
    text,
    conversation: `conversation ${conversations}`,
    scope: 'personal',
    locale: 'da-DK',
    ...more,
  });
  return {
    built,
    app,
    async ask(...messages) {
      conversations += 1;
      let reply: Reply | undefined;
      for (const message of messages) reply = await app.handle(incoming(message));
      if (!reply) throw new Error('nothing was asked');
      return reply;
    },
    press: (button) => app.handle(incoming('', { button })),
  };
}

export { plain, shown };
export const textOf = (reply: Reply): string => plain(shown(reply.card).join('\n'));
