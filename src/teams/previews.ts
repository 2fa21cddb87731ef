// What a list shows of each of its entries, in a narrow column: a title that no other has, and first what no other says. Pure.
import type { Reply } from '../model.js';
import { cut } from './text-of.js';
import { kindNames } from './texts.js';

export interface Preview {
  readonly title: string;
  readonly text: string;
}

/** In characters. A list on a phone, or beside a chat, shows about 45 of a title and two lines of the rest. */
const longest = { title: 45, tail: 14, text: 160 } as const;

export function previewsOf(replies: readonly Reply[]): Preview[] {
  const entries = replies.map(({ text, kind, language }) => {
    const [name = '', ...lines] = text.split('\n').filter(Boolean);
    return { name, lines, kind: kindNames[kind]?.[language] ?? '' };
  });
  const said = countOf(entries.flatMap(({ lines }) => [...new Set(lines)]));
  const told = entries.map(({ lines }) => {
    const shared = (line: string) => (said.get(line) ?? 0) > 1;
    return [...lines.filter((line) => !shared(line)), ...lines.filter(shared)];
  });

  /** What tells a name from another's; the last surely does. */
  const ways: readonly ((at: number) => string)[] = [
    (at) => entries[at]?.kind ?? '',
    (at) => entries[at]?.lines[0] ?? '',
    (at) => `${entries[at]?.kind} ${at + 1}`,
  ];
  let titles: readonly string[] = entries.map(({ name }) => cut(name, longest.title));
  for (const way of ways) {
    const taken = countOf(titles);
    titles = titles.map((title, at) => ((taken.get(title) ?? 0) > 1 ? withTail(entries[at]?.name ?? '', way(at)) : title));
  }
  return titles.map((title, at) => ({ title, text: cut(told[at]?.join(' · ') ?? '', longest.text) }));
}

/** "Region Sjælland · 5b · Et halvt år i …" */
function withTail(name: string, tail: string): string {
  const end = cut(tail, Math.max(longest.tail, longest.title - name.length - 3));
  return `${cut(name, longest.title - end.length - 3)} · ${end}`;
}

const countOf = (values: readonly string[]): ReadonlyMap<string, number> =>
  values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>());
