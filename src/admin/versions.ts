// `/versioner` and `/rul-tilbage 41`.
import { z } from 'zod';
import type { Language, Refresh, Step, Version } from '../model.js';
import { adminCommand, type Done } from './command.js';
import { allVersions, say, told } from './refresh.js';

const rollBackTo = ({ number }: Version): Step => ({
  label: { key: 'roll_back_to', name: String(number) },
  request: { command: 'roll_back', args: { number } },
});
const others = (refresh: Refresh): readonly Version[] => refresh.versions().filter(({ number }) => number !== refresh.serving().number);

export const versions = adminCommand<Record<string, never>>({
  name: 'versions',
  slash: { da: 'versioner', en: 'versions' },
  summary: { da: 'De seneste versioner, og hvilken der svarer', en: 'The last versions, and which one answers' },
  example: { da: '/versioner', en: '/versions' },
  args: z.object({}),
  typed: () => ({}),
  about: () => '',
  perform: async (_args, { office: { refresh } }) => ({
    body: { kind: 'report', report: { of: 'versions', versions: refresh.versions(), serving: refresh.serving().number } },
    steps: others(refresh).slice(0, 3).map(rollBackTo),
  }),
});

async function rollBack(refresh: Refresh, number: number | undefined, language: Language): Promise<Done> {
  const serving = refresh.serving();
  const [newest] = others(refresh);
  if (number === undefined) return say('which_version', { number: (newest ?? serving).number }, allVersions);
  if (number === serving.number) return { ...say('serves_already', { number }, allVersions), came: 'serves already' };
  return told(await refresh.rollBack(number), language);
}

export const rollBackCommand = adminCommand<{ readonly number?: number | undefined }>({
  name: 'roll_back',
  slash: { da: 'rul-tilbage', en: 'roll-back' },
  also: ['rultilbage', 'rollback'],
  bare: true,
  summary: { da: 'Lad en tidligere version svare igen', en: 'Let an earlier version answer again' },
  example: { da: '/rul-tilbage 41', en: '/roll-back 41' },
  args: z.object({ number: z.number().int().min(0).max(1e9).optional() }),
  typed(words) {
    const [digits] = /\d{1,9}/.exec(words) ?? [];
    return digits === undefined ? {} : { number: Number(digits) };
  },
  about: ({ number }) => (number === undefined ? '' : String(number)),
  perform: ({ number }, { office, language }) => rollBack(office.refresh, number, language),
});
