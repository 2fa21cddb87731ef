// Drafts that an admin confirms → the record of confirmations in a folder. What they move is weighed like any change there.
import { lstat, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '../model.js';
import { BotError } from '../errors.js';
import { confirmationKey, confirmedFile, confirmedFolder, printedOptions } from '../knowledge/confirmations.js';
import { confirmations, type Confirmation } from '../knowledge/records.js';
import { putInShared } from '../knowledge/write-whole.js';
import { readYaml, writeYaml } from '../knowledge/yaml.js';

const opening = `# Statusser, som en administrator har bekræftet ud fra overstregninger. Botten skriver filen, når nogen bekræfter.
# Et punkt trækkes tilbage ved at slette det; docs/admin.md fortæller, hvornår et punkt gælder.
`;
const inDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** All of them; of a cell that was confirmed before, the new one stands alone. Throws CONFIRMATIONS_NOT_KEPT, and then nothing is written. */
export async function writeConfirmed(folder: string, drafts: readonly Draft[], now: Date): Promise<void> {
  const [place, file] = [join(folder, confirmedFolder), join(folder, confirmedFolder, confirmedFile)];
  try {
    await mkdir(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    // A link would lead out of the folder.
    if (!(await lstat(place)).isDirectory()) throw new BotError('CONFIRMATIONS_NOT_KEPT', { file: place, reason: 'ENOTDIR' });
    const all = new Map((await earlier(file)).map((entry) => [confirmationKey(entry), entry]));
    for (const entry of drafts.map((draft) => entryOf(draft, inDenmark.format(now)))) all.set(confirmationKey(entry), entry);
    const inOrder = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    await putInShared(file, `${opening}${writeYaml(inOrder)}`);
  } catch (error) {
    if (error instanceof BotError) throw error;
    throw new BotError('CONFIRMATIONS_NOT_KEPT', { file, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' }, error);
  }
}

/** What somebody has written there otherwise is not written over. */
async function earlier(file: string): Promise<Confirmation[]> {
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return [];
  const { value, findings } = found.isFile() ? readYaml(confirmations, await readFile(file, 'utf8'), file) : { findings: [] };
  if (!value)
    throw new BotError('CONFIRMATIONS_NOT_KEPT', {
      file,
      reason: findings[0] ? `linje ${findings[0].line}: ${findings[0].reason}` : 'ENOTREG',
    });
  return value;
}

function entryOf(
  { recommendation = '', actor = '', jointWith, status, recorded, pinned, file, place, trail, options }: Draft,
  on: string,
): Confirmation {
  return {
    recommendation,
    // Of a draft that can be confirmed the recommendation is known.
    title: pinned?.title ?? '',
    as_of: pinned?.asOf ?? '',
    actor,
    ...(jointWith !== undefined && { joint_with: jointWith }),
    // Of a draft that can be confirmed; the record's schema refuses any other.
    status: status as Confirmation['status'],
    instead_of: recorded ?? 'unreadable',
    file,
    place: [...trail, ...(place ? [place.at] : [])].join(' › ') || file,
    printed: printedOptions(options),
    confirmed: on,
  };
}
