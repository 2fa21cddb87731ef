// The product as the tests meet it: the real knowledge folder, messages in, cards out.
import { fileURLToPath } from 'node:url';
import { createDesk } from '../src/admin/desk.js';
import { createApp, type App } from '../src/app.js';
import { loadCards } from '../src/cards/cards.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import type { Built } from '../src/knowledge/build.js';
import { createLog } from '../src/log.js';
import type { Incoming, Reply } from '../src/model.js';
import { plain, shown } from '../src/refresh/golden.js';
import { admin, anOffice } from './an-office.js';

export const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The day on which the tests ask: ages are part of the answers. */
export const today = new Date('2026-11-23T12:00:00Z');

export interface Bot {
  readonly built: Built;
  readonly app: App;
  /** Several messages of one person, oldest first; the last one's reply. */
  ask(...messages: string[]): Promise<Reply>;
  press(button: unknown): Promise<Reply>;
  /** A message of an admin. */
  admin(message: string): Promise<Reply>;
}

let conversations = 0;

export async function theBot(now: () => Date = () => today): Promise<Bot> {
  const [built, cards] = await Promise.all([loadKnowledge([path('knowledge')]), loadCards(path('cards'))]);
  const log = createLog('silent');
  const desk = createDesk({ admins: [admin], office: anOffice(), record: async () => undefined, pseudonymOf: async () => 'p-1', log });
  const app = createApp({ knowledge: () => built.knowledge, cards: () => Promise.resolve(cards), log, desk, now });
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
    admin: (message) => app.handle(incoming(message, { person: admin })),
    press: (button) => app.handle(incoming('', { button })),
  };
}

export { plain, shown };
export const textOf = (reply: Reply): string => plain(shown(reply.card).join('\n'));
