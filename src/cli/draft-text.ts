// Drafts in a terminal, in Danish: the list, and those that are to be confirmed by the codes that stand there.
import type { Draft, Knowledge } from '../model.js';
import { draftDoubts, draftWords, servedAlready } from '../cards/draft-labels.js';
import { draftRow, draftsAside } from '../cards/views/drafts.js';
import { BotError } from '../errors.js';
import { codeOf, isCode } from './change-text.js';

const numbered = (drafts: readonly Draft[]) => drafts.map((draft, at) => ({ number: at + 1, draft }));

/** File by file, as the cards have them. */
export function draftsText(drafts: readonly Draft[], knowledge: Knowledge): string {
  const all = numbered(drafts);
  if (!all.length) return draftWords.none.da;
  return [...new Set(drafts.map(({ file }) => file))]
    .map((file) => {
      const ofFile = all.filter(({ draft }) => draft.file === file);
      const rows = ofFile.map((one) => ({ code: codeOf(one.draft.hash), ...draftRow(one, knowledge, 'da') }));
      return [
        draftsAside(ofFile, all.length, 'da'),
        ...rows.flatMap(({ code, name, lines }) => [`${code}  ${name}`, ...lines.map((line) => `    ${line}`)]),
      ].join('\n');
    })
    .join('\n\n');
}

/** An order holds so many. */
const most = 100;

/** By the codes that the list shows. Throws DRAFT_NOT_CONFIRMED, where one of them cannot be, and USAGE_MISSING, where none is named. */
export function draftsToConfirm(drafts: readonly Draft[], codes: readonly string[]): { readonly number: number; readonly draft: Draft }[] {
  if (!codes.length) throw new BotError('USAGE_MISSING', { example: 'npm run -s knowledge -- confirm 3f9a1c' });
  return [...new Set(codes)].map((code, at) => {
    const one = numbered(drafts).find(({ draft }) => isCode(code, draft.hash));
    const reason = at < most ? whyNot(one?.draft) : `der kan højst bekræftes ${most} ad gangen.`;
    if (one && reason === undefined) return one;
    throw new BotError('DRAFT_NOT_CONFIRMED', { code, reason: reason ?? '' });
  });
}

function whyNot(draft: Draft | undefined): string | undefined {
  if (!draft) return 'der er ingen med den kode nu. En fil kan være ændret, siden listen blev vist.';
  if (draft.doubt === undefined) return undefined;
  return draft.doubt === 'served' ? servedAlready.da : draftDoubts[draft.doubt].da;
}
