// What admins are shown in the gallery: a change that waits and reports, all made up (admin-sample.json).
import { readFile } from 'node:fs/promises';
import { createDesk } from '../dist/admin/desk.js';

export const admin = '00000000-0000-0000-0000-00000000000a';

export async function sampleDesk() {
  const { change, versions, unanswered, findings } = JSON.parse(await readFile(new URL('admin-sample.json', import.meta.url), 'utf8'));
  const [version] = versions;
  const waiting = { kind: 'waiting', version, change };
  const refresh = {
    look: async () => waiting,
    waiting: () => change,
    serving: () => version,
    versions: () => versions,
    findings: () => findings,
  };
  return createDesk({
    admins: [admin],
    office: { refresh, unanswered: async () => unanswered },
    record: async () => undefined,
    pseudonymOf: async () => 'p-0',
  });
}
