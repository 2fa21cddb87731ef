// `npm run package -- --app-id … --domain …`: writes the Teams app package, or says what is wrong with what it was told.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../config.js';
import { BotError } from '../errors.js';
import { pack } from '../manifest/pack.js';
import { readSettings } from '../manifest/settings.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

const folder = join(root, 'dist-package');

try {
  const bytes = await pack(root, readSettings(process.argv.slice(2)));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'laegedaekning.zip'), bytes);
  console.log(`dist-package/laegedaekning.zip, ${bytes.length} bytes. How to upload it: docs/deploy.md`);
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
