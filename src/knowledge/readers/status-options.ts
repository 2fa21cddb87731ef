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
  /** An option of which only a part is struck: "~~Ikke~~ igangsat" may be meant as either. */
  readonly partly: boolean;
  /** Text before the first list, and text behind this one. */
  readonly before: string;
  readonly after: string;
}

/** Different options, one after the other. A sentence that names a status is no list. */
function optionLists(runs: readonly Run[], cell: boolean): OptionList[] {
  const text = runs.map((run) => run.text).join('');
  if (!hint.test(text)) return [];
  const struck = runs.flatMap((run) => Array<boolean>(run.text.length).fill(run.struck));
  const found: { start: number; end: number; partly: boolean; option: StatusOption }[] = [];
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
      partly: share > 0.15 && share < 0.85,
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
    partly: list.some(({ partly }) => partly),
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
): TableRow & { readonly shown: string[] } {
  const whole = gathered(cells);
  const shown = whole.map((runs) => served(runs, true));
  return {
    cells,
    shown,
    lists: whole.flatMap((runs, column) => {
      const row = shown.flatMap((text, at) => (at === column ? [] : oneLine(text) || []));
      return drafts(runs, row, true, where).map((draft) => ({ column, draft }));
    }),
  };
}

interface TableRow {
  readonly cells: readonly (readonly Run[])[];
  readonly lists: readonly InColumn[];
}
interface InColumn {
  readonly column: number;
  readonly draft: StatusDraft;
}
interface UnderHeader<T> {
  readonly header: readonly string[];
  readonly first?: T;
  readonly rows: readonly T[];
  readonly drafts: readonly StatusDraft[];
}
/** The first row is the header, unless options are struck out in it: then the table has none. */
export function underHeader<T extends TableRow>(rows: readonly T[]): UnderHeader<T> {
  const [first, ...others] = rows;
  if (!first) return { header: [], rows, drafts: [] };
  if (first.lists.some(({ draft }) => draft.options.some(({ struck }) => struck)))
    return { header: first.cells.map(() => ''), rows, drafts: rows.flatMap(({ lists }) => lists.map(({ draft }) => draft)) };
  // A title may stand over the header, or a second line under it: whatever comes before the first list may head its column.
  const heads = [first, ...others.slice(0, Math.max(0, others.findIndex(({ lists }) => lists.length)))].map(({ cells }) => cells.map(shownFlat));
  const headed = ({ column, draft }: InColumn): StatusDraft => ({
    ...draft,
    column: distinct(heads.map((cells) => cells[column] ?? '')),
    header: distinct(heads.flatMap((cells) => cells.filter((_, at) => at !== column))),
  });
  return { header: first.cells.map(servedText), first, rows: others, drafts: others.flatMap(({ lists }) => lists.map(headed)) };
}
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

const drafts = (
  runs: readonly Run[],
  row: readonly string[],
  cell: boolean,
  { trail, place, legible = true }: Whereabouts,
): StatusDraft[] =>
  optionLists(runs, cell).map(({ options: list, partly, before, after }, nth) => ({
    status: legible && !partly ? standing(list) : 'unreadable',
    options: list,
    trail: trail.filter(Boolean),
    row,
    beside: [before, after].map(oneLine).filter(Boolean),
    column: [],
    header: [],
    nth,
    ...(place && { place }),
  }));

const shownFlat = (runs: readonly Run[]): string => oneLine(servedText(runs));
const flat = (runs: readonly Run[]): string => oneLine(runs.map(({ text }) => text).join(''));

/** A text that is an option and nothing else. */
export const isOption = (text: string): boolean => text.trim() !== '' && oneLine(text).replace(anyOption, '') === '';
/** The same of one or several. */
export const isOptions = (text: string): boolean => text.replace(anyOption, '') !== text && between.test(text.replace(anyOption, ''));

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
