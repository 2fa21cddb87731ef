// `npm run -s report`: feedback and unanswered questions, grouped by their content words. `--json`: the same as one JSON value.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { BotError } from '../errors.js';
import type { Log } from '../log.js';
import { openStore, storeFile } from '../store/store.js';
import { reportOf, reportText } from './report-text.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

/** What the bot would log is told here to the one who asked. */
const log: Log = {
  info: () => undefined,
  warn: (_fields, message) => {
    console.error(message);
    process.exitCode = 1;
  },
  error: (_fields, message) => console.error(message),
};

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const { dataDir, retentionDays } = readConfig(process.env);
  // Not made by looking: it would belong to whoever looked.
  const store = existsSync(storeFile(dataDir)) ? await openStore(dataDir, { retentionDays, now: () => new Date(), log }) : undefined;
  const report = reportOf((await store?.kept()) ?? { feedback: [], unanswered: [] });
  await store?.close();
  console.log(values.json ? JSON.stringify(report, null, 2) : reportText(report));
} catch (error) {
  console.error(error instanceof BotError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
