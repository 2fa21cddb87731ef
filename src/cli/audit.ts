// `npm run -s audit -- verify`: whether the audit log is as it was written; else the first entry that is not. `list`: what it holds.
import { momentText } from '../cards/dates.js';
import { readConfig } from '../config.js';
import { BotError } from '../errors.js';
import { readAudit, type Broken } from '../store/audit.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

const reasons: Readonly<Record<Broken['reason'], string>> = {
  changed: 'was changed, or is not one of this log',
  missing_before: 'does not follow the entry before it: one was taken out, put in or moved',
  cut: 'is missing, and perhaps others after it: the end was cut off',
  no_head: 'stands here, but the file audit.head that names the last entry is gone',
};

try {
  const [task] = process.argv.slice(2);
  if (task !== 'verify' && task !== 'list') throw new BotError('USAGE_MISSING', { example: 'npm run -s audit -- verify' });
  const { entries, broken } = await readAudit(readConfig(process.env).dataDir);
  if (task === 'list')
    for (const { number, at, who, what, about, result } of entries)
      console.log(`${number} ${momentText(at, 'da')} ${who} ${what} ${about || '-'} ${result}`);
  const last = entries.at(-1);
  if (broken) {
    console.error(`Entry ${broken.line} ${reasons[broken.reason]}. The ${broken.line - 1} before it are as they were written.`);
    process.exitCode = 1;
  } else console.log(last ? `${last.number} entries, all as they were written. The last: ${last.hash}` : 'Nothing has been written yet.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
