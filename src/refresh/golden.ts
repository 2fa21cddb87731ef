// The golden questions of a folder, asked of its knowledge.
import type { GoldenQuestion } from '../knowledge/records.js';
import { each, type Answered, type Ask } from './ask.js';

/** All text that a card shows before anything is pressed, in reading order. */
export function shown(node: unknown, out: string[] = []): string[] {
  if (Array.isArray(node)) for (const item of node) shown(item, out);
  else if (typeof node === 'object' && node !== null) {
    const element = node as Record<string, unknown>;
    if (element['isVisible'] === false || String(element['type']).startsWith('Action.')) return out;
    for (const [key, value] of Object.entries(element))
      if ((key === 'text' || key === 'title') && typeof value === 'string') out.push(value);
      else if (!['actions', 'selectAction', 'data', 'fallback', 'msteams'].includes(key)) shown(value, out);
  }
  return out;
}

/** One line, as people compare texts: lower case, white space folded. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_`\u00ad\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‐‑–—]/g, '-');

/** Whether an answer shows what the question asks of it, and hides what it must not show. */
export function passes({ shows, hides }: GoldenQuestion, { card }: Answered): boolean {
  const text = ` ${plain(shown(card).join('\n'))} `;
  const holds = (part: string) => text.includes(plain(part));
  return shows.every((one) => [one].flat().some(holds)) && !hides.some(holds);
}

/** Those that are not answered as they ask, by their wording. */
export async function failing(questions: readonly GoldenQuestion[], ask: Ask): Promise<string[]> {
  const failed = await each(questions, async (one) => (passes(one, await ask([...one.after, one.q])) ? [] : [one.q]));
  return failed.flat();
}
