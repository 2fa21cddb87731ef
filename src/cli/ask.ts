// `npm run -s ask -- "hvad er KBU"`: the plain-text answer in a terminal. Several questions are one conversation.
import { join } from 'node:path';
import { createApp } from '../app.js';
import { loadCards } from '../cards/cards.js';
import { readConfig, root } from '../config.js';
import { BotError } from '../errors.js';
import { loadKnowledge } from '../knowledge/load.js';
import { createLog } from '../log.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

try {
  const { knowledgeDirs } = readConfig(process.env);
  const [{ knowledge }, cards] = await Promise.all([loadKnowledge(knowledgeDirs, join(root, 'knowledge')), loadCards(join(root, 'cards'))]);
  const app = createApp({ knowledge: () => knowledge, cards: () => Promise.resolve(cards), log: createLog('silent') });
  const questions = process.argv.slice(2);
  if (!questions.length) throw new BotError('USAGE_MISSING', { example: 'npm run -s ask -- "hvad er KBU"' });
  for (const text of questions) console.log((await app.handle({ text, conversation: 'terminal', scope: 'personal' })).text, '\n');
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
