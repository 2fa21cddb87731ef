// `/opdater`: what the folder would change, and the decision on it. A file that was sent goes the same way.
import { z } from 'zod';
import type { Change, Language, Outcome, Refresh, SmallTalk, Step } from '../model.js';
import { cameOf } from '../refresh/came.js';
import { adminCommand, type Done } from './command.js';

const doing = ['look', 'show', 'difference', 'approve', 'reject'] as const;
type Doing = (typeof doing)[number];
interface Args {
  readonly do: Doing;
  /** Hash of the state that the card showed: what is decided on is what was seen. */
  readonly change?: string | undefined;
}

const step = (key: 'approve' | 'reject' | 'show_difference' | 'show_change', what: Doing, change: Change): Step => ({
  label: { key },
  request: { command: 'refresh', args: { do: what, change: change.hash } },
});
export const lookAgain: Step = { label: { key: 'look_again' }, request: { command: 'refresh', args: { do: 'look' } } };
export const allVersions: Step = { label: { key: 'all_versions' }, request: { command: 'versions', args: {} } };
export const allDrafts: Step = { label: { key: 'all_drafts' }, request: { command: 'drafts', args: {} } };
export const allProblems: Step = { label: { key: 'all_problems' }, request: { command: 'problems', args: {} } };

export const say = (what: SmallTalk, values: Readonly<Record<string, string | number>>, ...steps: readonly Step[]): Done => ({
  body: { kind: 'say', what, values },
  steps,
});

/** The card of a change that waits. */
export const waitingCard = (outcome: Extract<Outcome, { kind: 'waiting' }>, whole = false): Done => ({
  body: { kind: 'change', outcome, whole },
  steps: [
    step('approve', 'approve', outcome.change),
    step('reject', 'reject', outcome.change),
    whole ? step('show_change', 'show', outcome.change) : step('show_difference', 'difference', outcome.change),
  ],
});

/** What an admin is told of it. */
export function told(outcome: Outcome, language: Language): Done {
  const { kind, version } = outcome;
  const { number } = version;
  const came = cameOf(outcome);
  switch (kind) {
    case 'waiting':
      return waitingCard(outcome);
    case 'taken':
      return {
        body: { kind: 'change', outcome, whole: false },
        steps: [...(outcome.change.drafts ? [allDrafts] : []), allVersions, allProblems],
        came,
      };
    case 'failed':
      return { ...say('refresh_failed', { number, message: outcome.message[language] }, lookAgain, allProblems), came };
    case 'no_such_version':
      return { ...say('no_such_version', { number, asked: outcome.number }, allVersions), came };
    case 'drafts_changed':
      return { ...say(kind, { number }, allDrafts), came };
    case 'unchanged':
    case 'left_alone':
      return { ...say(kind, { number }, allVersions, allProblems), came };
    case 'unsettled':
    case 'nothing_waits':
      return { ...say(kind, { number }, lookAgain, allVersions), came };
  }
}

/** "No change" would hide that a file has become unreadable: it is answered from as it was. */
function looked(refresh: Refresh, outcome: Outcome, language: Language): Done {
  const files = new Set(refresh.findings().flatMap(({ level, file: name }) => (level === 'problem' ? [name] : [])));
  if (outcome.kind !== 'unchanged' || !files.size) return told(outcome, language);
  const { number } = outcome.version;
  const named = [...files].slice(0, namedAtMost).join(', ') + (files.size > namedAtMost ? ' …' : '');
  return { ...say('unchanged_with_problems', { number, files: named }, allProblems, allVersions), came: outcome.kind };
}
const namedAtMost = 3;

/** What is shown and decided must be what waits at this moment: the card may be old, or somebody else was quicker. */
async function about(refresh: Refresh, { do: what, change: seen }: Args, language: Language): Promise<Done> {
  const change = refresh.waiting();
  const version = refresh.serving();
  const { number } = version;
  if (!change || change.hash !== seen)
    return version.hash === seen
      ? { ...say('approved_already', { number }, allVersions), came: 'decided before' }
      : { ...say(change || seen ? 'no_longer_waits' : 'nothing_waits', { number }, lookAgain), came: 'waits no longer' };
  switch (what) {
    case 'approve':
      return told(await refresh.approve(change.hash), language);
    case 'reject':
      await refresh.reject(change.hash);
      return { ...say('rejected', { number }, allVersions), came: 'rejected' };
    case 'difference':
      return waitingCard({ kind: 'waiting', version, change }, true);
    case 'look':
    case 'show':
      return waitingCard({ kind: 'waiting', version, change });
  }
}

export const refresh = adminCommand<Args>({
  name: 'refresh',
  slash: { da: 'opdater', en: 'update' },
  also: ['refresh'],
  summary: { da: 'Se efter i mappen: hvad en opdatering ændrer', en: 'Look at the folder: what an update changes' },
  example: { da: '/opdater', en: '/update' },
  args: z.object({ do: z.enum(doing), change: z.string().max(100).optional() }),
  typed: () => ({ do: 'look' }),
  about: ({ do: what, change = '' }) => `${what} ${/^[\da-f]{6,64}$/.test(change) ? change : ''}`.trim(),
  looks: ({ do: what }) => what === 'look',
  perform: async (args, { office, language }) =>
    args.do === 'look' ? looked(office.refresh, await office.refresh.look(), language) : about(office.refresh, args, language),
});

/** Called by a file alone, never by a word or a button. */
export const file = adminCommand<{ readonly name: string; readonly url: string }>({
  name: 'file',
  args: z.object({ name: z.string(), url: z.string() }),
  about: () => '',
  looks: () => true,
  async perform(sent, { office, language }) {
    const received = await office.receive(sent);
    if ('refused' in received) return { body: received.refused, came: 'not kept' };
    const outcome = await office.refresh.look();
    // "No change" would hide why: whoever sent it thinks that it is read.
    const wrong = office.refresh.findings().filter(({ file: name, level }) => name === received.kept && level === 'problem');
    return outcome.kind === 'unchanged' && wrong.length
      ? {
          body: { kind: 'report', report: { of: 'problems', findings: wrong, from: 0 } },
          steps: [lookAgain, allProblems],
          came: 'not read',
        }
      : told(outcome, language);
  },
});
