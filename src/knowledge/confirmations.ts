// What admins confirmed of drafts → the recommendations' markings. A confirmation holds while what it confirms still stands so; else it is told of,
// and the record answers again.
import { createHash } from 'node:crypto';
import type { Document, Draft, Finding, Marking, Recommendation } from '../model.js';
import type { KnowledgeFile } from './document.js';
import { bodiesKey, cellOf, draftCells, type About, type FileDraft, type Known } from './draft-cells.js';
import { placeOf } from './places.js';
import type { Reading, StatusDraft } from './readers/reading.js';
import { statusWords } from './readers/status-columns.js';
import type { Confirmation } from './records.js';
import { lineIn } from './yaml.js';

/** Where confirmations stand in a folder: any record there counts, and the bot writes this one. */
export const confirmedIn = /(^|\/)bekraeftet\/[^/]+\.yaml$/;
export const confirmedFolder = 'bekraeftet';
export const confirmedFile = 'statusser.yaml';

/** The options of a draft, the struck ones between ~~. */
export const printedOptions = (options: Draft['options']): string => options.map(({ text, struck }) => (struck ? `~~${text}~~` : text)).join(' ');

export const confirmationKey = ({ recommendation, actor, joint_with }: Confirmation): string =>
  cellKey({ recommendation, actor, ...(joint_with !== undefined && { jointWith: joint_with }) });

interface Written {
  readonly file: KnowledgeFile;
  readonly entries: readonly Confirmation[];
}
export interface Confirmed {
  readonly recommendations: readonly Recommendation[];
  readonly drafts: readonly Draft[];
}

/** `read`: what the readers made of the files. */
export function withConfirmed(
  read: readonly { readonly file: KnowledgeFile; readonly reading: Pick<Reading, 'drafts' | 'sections' | 'properties'> }[],
  written: readonly Written[],
  known: Known,
  findings: Finding[],
): Confirmed {
  const titles = new Map(known.documents.map((document) => [document.file, document.title]));
  const found = read.flatMap(({ file, reading: { drafts, sections, properties } }) => {
    const named = [titles.get(placeOf(file)), properties.title].flatMap((title) => title ?? []);
    return drafts.map((draft): FileDraft => ({ ...asKept(draft), file: placeOf(file), titles: [...new Set(named)], sections }));
  });
  const abouts = draftCells(found, known);
  const markings = new Map<string, Marking>();
  const latest = new Map(oldestFirst(written).map((entry) => [confirmationKey(entry), entry]));
  for (const { file, entries } of written)
    entries.forEach((entry, at) => {
      const tell = (level: Finding['level'], reason: string, mend: string) =>
        findings.push({ level, file: placeOf(file), line: lineIn(file.text, [at]), reason: `${entry.recommendation} · ${entry.actor}: ${reason}`, mend });
      const fault = latest.get(confirmationKey(entry)) === entry ? faultOf(entry, found, abouts, known) : replaced;
      if (fault) tell(fault.level, fault.reason, fault.mend);
      else markings.set(confirmationKey(entry), confirmedMarking(entry, known));
    });
  const recommendations = [...known.recommendations.values()].map((one) => {
    const cells = one.cells.map((cell) => {
      const marking = markings.get(cellKey({ ...cell, recommendation: one.id }));
      return marking ? { ...cell, markings: [marking] } : cell;
    });
    return cells.some((cell, at) => cell !== one.cells[at]) ? { ...one, cells } : one;
  });
  return { recommendations, drafts: toShow(found, abouts, new Map(recommendations.map((one) => [one.id, one])), known) };
}

/** A version that an older program kept holds less of what a draft is judged by: nothing is confirmed from it. */
function asKept(draft: StatusDraft): StatusDraft {
  const { header } = draft as Partial<StatusDraft>;
  return header ? draft : { ...draft, status: 'unreadable', beside: [], header: [], column: [] };
}

// ── Whether a confirmation holds ───────────────────────────────────────────────────────────────────────────

type Fault = Omit<Finding, 'file' | 'line'>;

/** Of two for one cell the later one counts. */
const oldestFirst = (written: readonly Written[]) =>
  written
    .flatMap(({ entries }) => entries)
    .sort((a, b) => (a.confirmed < b.confirmed ? -1 : a.confirmed > b.confirmed ? 1 : 0));
const replaced: Fault = {
  level: 'notice',
  reason: 'statussen er også bekræftet et andet sted i mappen, og der svares ud fra den seneste',
  mend: 'Slet den her.',
};
const gone = 'Se efter i kilden, og bekræft den igen med /kladder; ellers slet den her.';

function faultOf(entry: Confirmation, found: readonly FileDraft[], abouts: readonly About[], { recommendations }: Known): Fault | undefined {
  const { recommendation: id, actor, joint_with, status, file, instead_of, title, as_of, printed } = entry;
  const recommendation = recommendations.get(id);
  if (!recommendation) return { level: 'problem', reason: 'anbefalingen er ikke i mappen', mend: 'Ret nummeret, eller slet bekræftelsen.' };
  if (recommendation.title.da !== title)
    return { level: 'notice', reason: `anbefalingen hedder nu "${recommendation.title.da}"; bekræftelsen bruges ikke`, mend: gone };
  if (recommendation.asOf !== as_of)
    return { level: 'notice', reason: `anbefalingens statusdato er nu ${recommendation.asOf}; bekræftelsen bruges ikke`, mend: gone };
  const cell = cellOf(recommendation, actor, joint_with);
  if (!cell) return { level: 'problem', reason: 'anbefalingen har intet svar derfra', mend: 'Ret aktøren, eller slet bekræftelsen.' };
  const [now, ...more] = cell.markings.map((marking) => marking.status);
  // Whoever writes the record itself has the last word.
  if (now !== instead_of || more.length)
    return {
      level: 'notice',
      reason: `anbefalingen siger nu selv "${statusWords[now ?? instead_of]}", og det svares der ud fra; bekræftelsen bruges ikke`,
      mend: 'Slet bekræftelsen, eller bekræft igen med /kladder.',
    };
  const key = confirmationKey(entry);
  const its = found.flatMap((draft, at) => {
    const about = abouts[at] ?? {};
    const same = draft.file === file && about.actor !== undefined && cellKey(about) === key;
    return same ? [{ status: draft.status, printed: printedOptions(draft.options), doubt: about.doubt }] : [];
  });
  const [draft] = its;
  if (!draft)
    return { level: 'notice', reason: `${file} har ikke længere nogen overstregning, som det er sikkert gælder den; bekræftelsen bruges ikke`, mend: gone };
  if (draft.status !== status)
    return { level: 'notice', reason: `overstregningen i ${file} aflæses nu som "${statusWords[draft.status]}"; bekræftelsen bruges ikke`, mend: gone };
  if (draft.printed !== printed)
    return { level: 'notice', reason: `mulighederne i ${file} står nu trykt anderledes; bekræftelsen bruges ikke`, mend: gone };
  return draft.doubt === undefined
    ? undefined
    : { level: 'notice', reason: `det er ikke længere sikkert, hvad overstregningen i ${file} gælder; bekræftelsen bruges ikke`, mend: gone };
}

function confirmedMarking({ recommendation, actor, joint_with, status, file, confirmed }: Confirmation, { recommendations }: Known): Marking {
  const [old] = cellOf(recommendations.get(recommendation), actor, joint_with)?.markings ?? [];
  // What the source says beside the options stands; other words were said in the place of a status.
  const text = old?.status === 'unreadable' ? old.text : undefined;
  return { status, certainty: 'stated', confirmed: { file, on: confirmed }, ...(text !== undefined && { text }) };
}

// ── What an admin is shown ─────────────────────────────────────────────────────────────────────────────────

function toShow(found: readonly FileDraft[], abouts: readonly About[], served: ReadonlyMap<string, Recommendation>, known: Known): Draft[] {
  const dated = new Map(known.documents.map((document): [string, string | undefined] => [document.file, lastDay(document)]));
  const drafts = found.map(({ nth: _nth, sections: _sections, file, place, trail, row, options, status, ...evidence }, at) => {
    const about = abouts[at] ?? {};
    const cellIn = (all: ReadonlyMap<string, Recommendation>) =>
      about.actor === undefined ? undefined : cellOf(all.get(about.recommendation ?? ''), about.actor, about.jointWith);
    const [before, recorded] = [cellIn(served)?.markings, cellIn(known.recommendations)?.markings[0]?.status];
    const day = dated.get(file);
    const recommendation = known.recommendations.get(about.recommendation ?? '');
    return {
      ...about,
      ...evidence,
      ...{ file, trail, row, status },
      options: options.map(({ text, struck }) => ({ text, struck })),
      ...(place && { place }),
      ...(day !== undefined && { dated: day }),
      ...(recommendation && { pinned: { title: recommendation.title.da, asOf: recommendation.asOf } }),
      ...(before && { before }),
      ...(recorded && { recorded }),
    };
  });
  /** Of each cell, the statuses that certain drafts of it say. */
  const says = new Map<string, Set<string>>();
  for (const { doubt, status, ...about } of drafts)
    if (doubt === undefined) says.set(cellKey(about), (says.get(cellKey(about)) ?? new Set()).add(status));
  return drafts.map((draft) => {
    const [marking, ...more] = draft.before ?? [];
    const stands = !more.length && marking?.status === draft.status && marking.certainty === 'stated';
    const doubt = draft.doubt ?? (stands ? ('served' as const) : (says.get(cellKey(draft))?.size ?? 0) > 1 ? ('contradicted' as const) : undefined);
    const shown = { ...draft, ...(doubt !== undefined && { doubt }) };
    return { ...shown, hash: createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 12) };
  });
}
const lastDay = ({ dating: { from, to } }: Pick<Document, 'dating'>): string | undefined => to ?? from;
const cellKey = ({ recommendation = '', actor = '', jointWith }: Pick<About, 'recommendation' | 'actor' | 'jointWith'>): string => `${recommendation}\n${bodiesKey(actor, jointWith)}`;
