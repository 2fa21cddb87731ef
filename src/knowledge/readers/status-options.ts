// Status by strike-through: a list of options in a cell, those that do not apply struck out → a draft.
import type { Place, StatusValue } from '../../model.js';
import { oneLine } from './join-lines.js';
import type { StatusDraft, StatusOption } from './reading.js';

/** A run of text that is struck out or is not. */
export interface Run {
  readonly text: string;
  readonly struck: boolean;
}

/** The options as the status note of 2017 prints them, and as people write them out. */
const options: readonly (readonly [StatusValue, RegExp])[] = [
  ['not_started', /ikke\s+(?:igangsat|påbegyndt)/],
  ['started', /påbegyndt|igangsat/],
  ['partial', /delvist\s+impl(?:ementeret|\.)?/],
  ['full', /fuldt\s+impl(?:ementeret|\.)?/],
];
/** What every option holds; most texts have none of it. */
const hint = /igangsat|påbegyndt|impl/i;
const anyOption = new RegExp(`(?<!\\p{L})(?:${options.map(([, { source }]) => `(${source})`).join('|')})(?!\\p{L})`, 'giu');
/** What may stand between options. */
const between = /^[\s/,;·•|()☐☒□x-]*$/i;

/** What is served in place of a list of options: which of them stands is for an admin to say. */
export const awaiting = 'status afventer bekræftelse';

/** A text as it is served: struck words marked as such, lists of options replaced. */
export const servedText = (runs: readonly Run[]): string => served(runs, false);

const served = (runs: readonly Run[], cell: boolean): string => {
  const lists = optionLists(runs, cell);
  if (lists.length)
    return [lists[0]?.before, ...lists.map(({ after }) => `${awaiting}${after ? ` ${after}` : ''}`)].filter(Boolean).join(' ');
  return joinRuns(runs)
    .map(({ text, struck }) => (struck && text.trim() ? text.replace(/^(\s*)([\s\S]*?)(\s*)$/, '$1(overstreget: $2)$3') : text))
    .join('');
};

const joinRuns = (runs: readonly Run[]): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (last.struck === run.struck || !run.text.trim())) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

interface OptionList {
  readonly options: readonly StatusOption[];
  /** Text before the first list, and text behind this one. */
  readonly before: string;
  readonly after: string;
}

/** Different options, one after the other. A sentence that names a status is no list. */
function optionLists(runs: readonly Run[], cell: boolean): OptionList[] {
  const text = runs.map((run) => run.text).join('');
  if (!hint.test(text)) return [];
  const struck = runs.flatMap((run) => Array<boolean>(run.text.length).fill(run.struck));
  const found: { start: number; end: number; option: StatusOption }[] = [];
  for (const match of text.matchAll(anyOption)) {
    const which = options[match.slice(1).findIndex((group) => group !== undefined)];
    if (!which) continue;
    const letters = [...match[0]]
      .map((letter, at) => ({ letter, struck: struck[match.index + at] ?? false }))
      .filter(({ letter }) => letter.trim());
    const share = letters.filter((one) => one.struck).length / letters.length;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      option: { text: oneLine(match[0]), status: which[0], struck: share > 0.6 },
    });
  }
  const lists: (typeof found)[] = [];
  for (const one of found) {
    const last = lists.at(-1)?.at(-1);
    const goesOn =
      last && between.test(text.slice(last.end, one.start)) && !lists.at(-1)?.some(({ option }) => option.status === one.option.status);
    if (goesOn) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  // Without a strike, two words in a row may be a sentence; three in a cell are a list that nobody has marked, or whose marks are lost.
  const kept = lists.filter((list) => list.length > 1 && (list.some(({ option }) => option.struck) || (cell && list.length > 2)));
  return kept.map((list, at) => ({
    options: list.map(({ option }) => option),
    before: text.slice(0, kept[0]?.[0]?.start).trim(),
    after: text.slice(list.at(-1)?.end, kept[at + 1]?.[0]?.start).trim(),
  }));
}

/** Of the four options exactly one is left: that is the status. Anything else is not readable. */
const standing = (list: readonly StatusOption[]): StatusValue => {
  const [left, ...more] = list.filter(({ struck }) => !struck);
  return left && !more.length && list.length === options.length ? left.status : 'unreadable';
};

/** Where a draft was found; `legible` false: the file's strike-through could not be read for certain. */
export interface Whereabouts {
  readonly trail: readonly string[];
  readonly place?: Place;
  readonly legible?: boolean;
}

/** The drafts of a paragraph: only where something is struck. */
export const textDrafts = (runs: readonly Run[], where: Whereabouts): StatusDraft[] => drafts(runs, [], false, where);

/** A table's row: each cell as it is served, and the drafts. */
export function tableRow(
  cells: readonly (readonly Run[])[],
  where: Whereabouts,
): { readonly cells: readonly (readonly Run[])[]; readonly shown: string[]; readonly drafts: StatusDraft[] } {
  const whole = gathered(cells);
  return {
    cells,
    shown: whole.map((runs) => served(runs, true)),
    drafts: whole.flatMap((runs, column) =>
      drafts(
        runs,
        whole
          .filter((_, at) => at !== column)
          .map(flat)
          .filter(Boolean),
        true,
        where,
      ),
    ),
  };
}

interface TableRow {
  readonly cells: readonly (readonly Run[])[];
  readonly drafts: readonly StatusDraft[];
}
/** The first row is the header, unless options are struck out in it: then the table has none. */
export function underHeader<T extends TableRow>(rows: readonly T[]): { readonly header: readonly string[]; readonly first?: T; readonly rows: readonly T[] } {
  const [first, ...others] = rows;
  if (!first) return { header: [], rows };
  if (first.drafts.some(({ options: list }) => list.some(({ struck }) => struck))) return { header: first.cells.map(() => ''), rows };
  return { header: first.cells.map(servedText), first, rows: others };
}

const drafts = (
  runs: readonly Run[],
  row: readonly string[],
  cell: boolean,
  { trail, place, legible = true }: Whereabouts,
): StatusDraft[] =>
  optionLists(runs, cell).map(({ options: list }, nth) => ({
    status: legible ? standing(list) : 'unreadable',
    options: list,
    trail: trail.filter(Boolean),
    row,
    nth,
    ...(place && { place }),
  }));

const flat = (runs: readonly Run[]): string => oneLine(runs.map(({ text }) => text).join(''));

/** A text that is an option and nothing else. */
export const isOption = (text: string): boolean => text.trim() !== '' && oneLine(text).replace(anyOption, '') === '';

/** Options that have a cell each, or a paragraph, are one list, in the first of these. */
export function gathered(cells: readonly (readonly Run[])[]): (readonly Run[])[] {
  const alone = cells.map((runs) => isOption(flat(runs)));
  if (alone.filter(Boolean).length < 3) return [...cells];
  const list = cells.filter((_, at) => alone[at]).flatMap((runs) => [...runs, { text: '\n', struck: false }]);
  return cells.map((runs, at) => (!alone[at] ? runs : at === alone.indexOf(true) ? list : []));
}

/** Runs with the words that a line end broke put together again, as joinLines does. */
export function unbroken(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  const cuts = [...text.matchAll(/(?<=\p{Ll})[-\u00ad]\s*\n\s*(?!(?:og|eller|samt)\b)(?=\p{Ll})/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (!cuts.length) return [...runs];
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    const kept = [...run.text.split('')].filter((_, index) => !cuts.some(({ from, to }) => start + index >= from && start + index < to));
    return { ...run, text: kept.join('') };
  });
}
