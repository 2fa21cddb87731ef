// Cards for admins: what a change would do, and the reports.
import type { AdminReport, CellMove, Change, Difference, Finding, Language, Marking } from '../../model.js';
import { adminWords as words, waitReasons } from '../admin-labels.js';
import { dateText, momentText } from '../dates.js';
import { draftWords } from '../draft-labels.js';
import { pick } from '../labels.js';
import { counted, fill, markingLines } from '../phrases.js';
import type { Scene, Seen, View } from '../view.js';
import { draftRow, draftsAside } from './drafts.js';

interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Lines of one part: on the short card, and where all is asked for. */
const most = { short: 3, whole: 40 } as const;
const limited = (lines: readonly string[], limit: number, language: Language): string[] =>
  lines.length > limit + 1 ? [...lines.slice(0, limit), fill(words.and_more, language, { count: lines.length - limit })] : [...lines];

const differences = ({ added, changed, removed }: Difference, language: Language): string[] =>
  (
    [
      ['removed', removed],
      ['changed', changed],
      ['added', added],
    ] as const
  ).flatMap(([key, names]) => names.map((name) => `${pick(words[key], language)}: ${name}`));

const markings = (all: readonly Marking[], language: Language): string =>
  all.length ? markingLines(all, language).join(' · ') : pick(words.no_cell, language);
const cellLine = ({ recommendation, name, before, after }: CellMove, language: Language): string =>
  `${recommendation} · ${name}: ${markings(before, language)} → ${markings(after, language)}`;

export const placeOf = ({ file, line }: Finding, language: Language): string =>
  line === undefined ? file : `${file} · ${pick(words.line, language)} ${line}`;

/** What matters most first: statuses, then what no longer answers as it should. In short, what is only counted stands in a part of its own. */
function parts(change: Change, whole: boolean, language: Language): Part[] {
  const { documents, terms, sections, cells, golden, answers, findings } = change;
  const lists = {
    cells: cells.map((cell) => cellLine(cell, language)),
    golden,
    problems: findings.filter(({ level }) => level === 'problem').map((one) => `${placeOf(one, language)}: ${one.reason}`),
    documents: differences(documents, language),
    terms: differences(terms, language),
    answers: answers.flatMap(({ question, before, after }) => [
      question,
      `${pick(words.before, language)}: ${oneLine(before)}`,
      `${pick(words.after, language)}: ${oneLine(after)}`,
    ]),
  };
  const moved = sections.added + sections.changed + sections.removed;
  const figures = [
    ...(moved ? [`${pick(words.sections, language)}: ${fill(words.sections_counts, language, sections)}`] : []),
    ...(whole || !lists.terms.length ? [] : [`${pick(words.terms, language)}: ${lists.terms.length}`]),
    ...(whole || !answers.length ? [] : [`${pick(words.answers, language)}: ${answers.length}`]),
  ];
  const named = whole
    ? (['cells', 'golden', 'problems', 'documents', 'terms', 'answers'] as const)
    : (['cells', 'golden', 'problems', 'documents'] as const);
  return [
    ...named.map((key) => ({ heading: pick(words[key], language), lines: limited(lists[key], most[whole ? 'whole' : 'short'], language) })),
    { heading: pick(words.figures, language), lines: figures },
  ].filter(({ lines }) => lines.length);
}

function draftsTold({ drafts = 0 }: Change, waits: boolean, language: Language): string[] {
  if (!drafts) return [];
  const text = counted([words.draft, words.drafts], drafts, language);
  return [waits ? fill(words.after_approval, language, { text }) : text];
}

const oneLine = (text: string): string => text.split('\n').filter(Boolean).join(' · ');

export const change: View<'change'> = ({ outcome, whole, language }) => {
  const { kind, version } = outcome;
  const { number } = version;
  const waits = kind === 'waiting';
  const title = fill(waits ? words.waits : words.taken, language, { number });
  const asides = [
    ...(waits ? [fill(words.until, language, { number })] : []),
    ...draftsTold(outcome.change, waits, language),
    ...(outcome.kind === 'taken' && outcome.answered ? [fill(words.answered, language, { count: outcome.answered })] : []),
  ];
  const reasons = waits ? outcome.change.reasons.map((reason) => counted(waitReasons[reason.kind], reason.count, language)) : [];
  const shown = parts(outcome.change, whole, language);
  const why = reasons.length ? `${pick(words.why, language)}: ${reasons.join(' · ')}` : '';
  const told = shown.length ? shown : [{ heading: '', lines: [pick(words.nothing_seen, language)] }];
  return {
    template: 'change',
    data: {
      title,
      asides: asides.map((text) => ({ text })),
      why,
      parts: told.map(({ heading, lines }) => ({ heading, lines: lines.map((text) => ({ text })) })),
    },
    text: [
      title,
      ...asides,
      ...(why ? [why] : []),
      ...told.flatMap(({ heading, lines }) => [...(heading ? [`${heading}:`] : []), ...lines.map((line) => `– ${line}`)]),
    ],
  };
};

interface Row {
  readonly name: string;
  readonly lines: readonly string[];
}

const shownOf = (title: string, aside: string, rows: readonly Row[]): Seen => ({
  template: 'report',
  data: {
    title,
    aside,
    rows: rows.map(({ name, lines }) => ({ name, lines: lines.map((text) => ({ text })) })),
  },
  text: [title, aside, ...rows.flatMap(({ name, lines }) => [`– ${name}`, ...lines.map((line) => `  ${line}`)])],
});

/** Rows of a report: what fits a card that can still be read. */
export const reportRows = 15;

const reports: {
  readonly [Of in AdminReport['of']]: (report: Extract<AdminReport, { of: Of }>, language: Language, scene: Scene) => Seen;
} = {
  unanswered: ({ groups, total }, language) =>
    shownOf(
      pick(words.report_unanswered, language),
      total ? fill(words.unanswered_total, language, { total }) : pick(words.unanswered_none, language),
      groups.slice(0, reportRows).map(({ times, last, wordings: [newest = '', ...others] }) => ({
        name: newest,
        lines: [
          fill(times === 1 ? words.once : words.times, language, { times, last: dateText(last, language) }),
          ...limited(others, most.short, language),
        ],
      })),
    ),
  problems: ({ findings, from }, language) => {
    const problems = findings.filter(({ level }) => level === 'problem').length;
    return shownOf(
      pick(words.report_problems, language),
      findings.length
        ? fill(words.problems_total, language, { problems, notices: findings.length - problems })
        : pick(words.problems_none, language),
      findings.slice(from, from + reportRows).map((finding) => ({
        name: `${pick(words[finding.level], language)} · ${placeOf(finding, language)}`,
        lines: [finding.reason, finding.mend],
      })),
    );
  },
  drafts: ({ drafts, total }, language, { knowledge }) =>
    shownOf(
      pick(draftWords.title, language),
      draftsAside(drafts, total, language),
      drafts.map((one) => draftRow(one, knowledge, language)),
    ),
  versions: ({ versions, serving }, language) =>
    shownOf(
      pick(words.report_versions, language),
      versions.length === 1 ? pick(words.versions_one, language) : fill(words.versions_total, language, { total: versions.length }),
      versions.map(({ number, at, documents, sections }) => ({
        name: `${fill(words.version, language, { number })}${number === serving ? ` · ${pick(words.serves, language)}` : ''}`,
        lines: [`${momentText(at, language)} · ${fill(words.version_counts, language, { documents, sections })}`],
      })),
    ),
};

export const report: View<'report'> = ({ report: told, language }, scene) =>
  // The map is exhaustive and keyed by `of`; TypeScript cannot see that the two sides meet.
  (reports[told.of] as (report: AdminReport, language: Language, scene: Scene) => Seen)(told, language, scene);
