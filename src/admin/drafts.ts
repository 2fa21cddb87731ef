// `/kladder`: statuses that are marked by strike-through, for an admin to hold against the source and confirm.
import { z } from 'zod';
import type { Draft, NumberedDraft, Step } from '../model.js';
import { cameOf } from '../refresh/came.js';
import { adminCommand, type Done } from './command.js';
import { allDrafts, say, told } from './refresh.js';

interface Args {
  /** The one that is shown alone; or the first of those on the card. */
  readonly number?: number | undefined;
  readonly from?: number | undefined;
  /** Hashes of what a card showed. */
  readonly confirm?: readonly string[] | undefined;
}

/** As many as a card shows, all of one file. */
const page = 8;

function pagesOf(drafts: readonly Draft[]): NumberedDraft[][] {
  const pages: NumberedDraft[][] = [];
  drafts.forEach((draft, at) => {
    const last = pages.at(-1);
    const fits = last && last.length < page && last[0]?.draft.file === draft.file;
    if (fits) last.push({ number: at + 1, draft });
    else pages.push([{ number: at + 1, draft }]);
  });
  return pages;
}
const certain = ({ draft }: NumberedDraft): boolean => draft.doubt === undefined;

function shown(drafts: readonly NumberedDraft[], total: number, ...steps: readonly Step[]): Done {
  const confirm = drafts.filter(certain).map(({ draft }) => draft.hash);
  const step: Step = {
    label: { key: confirm.length === 1 ? 'confirm_draft' : 'confirm_drafts', name: String(confirm.length) },
    request: { command: 'drafts', args: { confirm } },
  };
  return { body: { kind: 'report', report: { of: 'drafts', drafts, total } }, steps: [...(confirm.length ? [step] : []), ...steps] };
}

/** The first page that holds something to confirm, unless another is asked for. */
function onPage(drafts: readonly Draft[], from: number | undefined): Done {
  const pages = pagesOf(drafts);
  const asked = pages.findIndex((one) => (from === undefined ? one.some(certain) : (one.at(-1)?.number ?? 0) >= from));
  const at = Math.max(0, asked);
  const next = pages[at + 1]?.[0]?.number;
  const onward: Step = {
    label: { key: 'next_hit', name: String(drafts.length + 1 - (next ?? 0)) },
    request: { command: 'drafts', args: { from: next } },
  };
  return shown(pages[at] ?? [], drafts.length, ...(next === undefined ? [] : [onward]));
}

const number = z.number().int().min(1).max(1e6);
export const drafts = adminCommand<Args>({
  name: 'drafts',
  slash: { da: 'kladder', en: 'drafts' },
  summary: {
    da: 'Statusser aflæst af overstregning: se efter, og bekræft',
    en: 'Statuses read from strike-through: check and confirm them',
  },
  example: { da: '/kladder', en: '/drafts' },
  args: z.object({
    number: number.optional(),
    from: number.optional(),
    confirm: z
      .array(z.string().regex(/^[\da-f]{12}$/))
      .min(1)
      .max(page)
      .optional(),
  }),
  typed(words) {
    const [digits] = /\d{1,6}/.exec(words) ?? [];
    return digits === undefined ? {} : { number: Number(digits) };
  },
  about: ({ confirm }) => (confirm ? `confirm ${confirm.join(' ')}` : ''),
  looks: ({ confirm }) => confirm !== undefined,
  async perform({ number: asked, from, confirm }, { office: { refresh }, language }) {
    if (confirm) {
      const outcome = await refresh.confirm(confirm);
      return { ...told(outcome, language), came: cameOf(outcome) };
    }
    const all = refresh.drafts();
    if (asked === undefined) return onPage(all, from);
    const draft = all[asked - 1];
    return draft
      ? shown([{ number: asked, draft }], all.length, allDrafts)
      : say('no_such_draft', { asked, number: refresh.serving().number }, allDrafts);
  },
});
