// `/ubesvarede` and `/problemer`: what people missed, and what is wrong in the folder.
import { z } from 'zod';
import type { Finding, Step } from '../model.js';
import { adminCommand } from './command.js';
import { lookAgain } from './refresh.js';

/** As many as the card shows. */
const page = 15;

export const unanswered = adminCommand<Record<string, never>>({
  name: 'unanswered',
  slash: { da: 'ubesvarede', en: 'unanswered' },
  summary: { da: 'Hvad folk har spurgt om uden at få svar', en: 'What people asked without getting an answer' },
  example: { da: '/ubesvarede', en: '/unanswered' },
  args: z.object({}),
  typed: () => ({}),
  about: () => '',
  async perform(_args, { office }) {
    const groups = await office.unanswered();
    const total = groups.reduce((sum, { wordings }) => sum + wordings.length, 0);
    return { body: { kind: 'report', report: { of: 'unanswered', groups, total } } };
  },
});

/** Problems first; each kind by file and line. */
const order = (a: Finding, b: Finding): number =>
  Number(a.level !== 'problem') - Number(b.level !== 'problem') ||
  (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0));

export const problems = adminCommand<{ readonly from: number }>({
  name: 'problems',
  slash: { da: 'problemer', en: 'problems' },
  summary: { da: 'Hvad der er galt i mappen, og hvordan det rettes', en: 'What is wrong in the folder, and how to mend it' },
  example: { da: '/problemer', en: '/problems' },
  args: z.object({ from: z.number().int().min(0).max(1e6).default(0) }),
  typed: () => ({}),
  about: () => '',
  async perform({ from }, { office }) {
    const findings = [...office.refresh.findings()].sort(order);
    const left = Math.max(0, findings.length - from - page);
    const next: Step = { label: { key: 'next_hit', name: String(left) }, request: { command: 'problems', args: { from: from + page } } };
    return {
      body: { kind: 'report', report: { of: 'problems', findings, from } },
      steps: [...(left ? [next] : []), lookAgain],
    };
  },
});
