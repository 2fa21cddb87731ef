// `npm run -s forget -- <Entra object id>`: deletes what the store has that is tied to a person.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { BotError } from '../errors.js';
import type { Log } from '../log.js';
import { openStore, storeFile } from '../store/store.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the bot would log is told here to the one who asked. */
const log: Log = {
  info: () => undefined,
  warn: (_fields, message) => console.error(message),
  error: (_fields, message) => console.error(message),
};

try {
  const [objectId = ''] = parseArgs({ allowPositionals: true }).positionals;
  if (!guid.test(objectId)) throw new BotError('USAGE_MISSING', { example: 'npm run -s forget -- 00000000-0000-0000-0000-000000000000' });
  const { dataDir, retentionDays } = readConfig(process.env);
  const store = existsSync(storeFile(dataDir)) ? await openStore(dataDir, { retentionDays, now: () => new Date(), log }) : undefined;
  const rows = store ? await store.forget(objectId) : 0;
  await store?.close();
  if (rows === undefined) process.exitCode = 1;
  else console.log(rows ? `Forgotten: ${rows} ${rows === 1 ? 'row' : 'rows'}.` : 'Nothing was kept of this person.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
