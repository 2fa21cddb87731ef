// Drafts in a terminal, in Danish: the list, and those that are to be confirmed by their numbers.
import type { Draft, Knowledge } from '../model.js';
import { draftDoubts, draftWords, servedAlready } from '../cards/draft-labels.js';
import { draftRow, draftsAside } from '../cards/views/drafts.js';
import { BotError } from '../errors.js';

const numbered = (drafts: readonly Draft[]) => drafts.map((draft, at) => ({ number: at + 1, draft }));

/** File by file, as the cards have them. */
export function draftsText(drafts: readonly Draft[], knowledge: Knowledge): string {
  const all = numbered(drafts);
  if (!all.length) return draftWords.none.da;
  return [...new Set(drafts.map(({ file }) => file))]
    .map((file) => {
      const ofFile = all.filter(({ draft }) => draft.file === file);
      const rows = ofFile.map((one) => draftRow(one, knowledge, 'da'));
      return [
        draftsAside(ofFile, all.length, 'da'),
        ...rows.flatMap(({ name, lines }) => [name, ...lines.map((line) => `    ${line}`)]),
      ].join('\n');
    })
    .join('\n\n');
}

/** Throws DRAFT_NOT_CONFIRMED, where one of them cannot be, and USAGE_MISSING, where none is named. */
export function draftsToConfirm(
  drafts: readonly Draft[],
  numbers: readonly string[],
): { readonly number: number; readonly draft: Draft }[] {
  if (!numbers.length) throw new BotError('USAGE_MISSING', { example: 'npm run -s knowledge -- confirm 7' });
  return [...new Set(numbers)].map((number) => {
    const draft = /^\d{1,6}$/.test(number) ? drafts[Number(number) - 1] : undefined;
    if (draft && draft.doubt === undefined) return { number: Number(number), draft };
    const reason = !draft
      ? 'der er ingen af det nummer.'
      : draft.doubt === 'served'
        ? servedAlready.da
        : draft.doubt
          ? draftDoubts[draft.doubt].da
          : '';
    throw new BotError('DRAFT_NOT_CONFIRMED', { number, reason });
  });
}
