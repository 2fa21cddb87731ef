import type { Knowledge, Language, StatusRow } from '../../model.js';
import { ageText, dateText } from '../dates.js';
import { pick, words } from '../labels.js';
import { actorName, changeText, fill, markingRows, markingLines, submit } from '../phrases.js';
import { sourceLines } from '../source-line.js';
import type { Scene, View } from '../view.js';

/** "Region Hovedstaden og VUR Øst": an answer that two give together carries both names. */
const together = (knowledge: Knowledge, { actor, jointWith }: { readonly actor: string; readonly jointWith?: string }): string =>
  [actor, ...(jointWith ? [jointWith] : [])].map((id) => actorName(knowledge, id)).join(' · ');

/** "pr. november 2017 · ni år gammel" */
export const asOf = (date: string, { now }: Scene, language: Language): string =>
  [`${pick(words.as_of, language)} ${dateText(date, language)}`, ageText(date, now, language)].filter(Boolean).join(' · ');

export const status: View<'status'> = ({ recommendation, cell, language }, scene) => {
  const { knowledge } = scene;
  const title = `${recommendation.id} · ${together(knowledge, cell)}`;
  const aside = asOf(recommendation.asOf, scene, language);
  const subtitle = pick(recommendation.title, language);
  const markings = markingRows(cell.markings, language);
  const summaryLabel = pick(knowledge.actors.get(cell.actor)?.kind === 'region' ? words.own_words : words.own_words_other, language);
  const joint = cell.jointWith ? `${pick(words.joint, language)} ${actorName(knowledge, cell.jointWith)}` : '';
  const sources = sourceLines(cell.source, knowledge, language);
  return {
    template: 'status',
    data: {
      title,
      aside,
      subtitle,
      markings,
      summaryLabel,
      summary: cell.summary,
      joint,
      sources: sources.map((line) => ({ text: line })),
    },
    text: [
      title,
      aside,
      subtitle,
      ...markings.map(({ text, initiative }) => text + initiative),
      `${summaryLabel}: ${cell.summary}`,
      ...(joint ? [joint] : []),
      ...sources,
    ],
  };
};

const rows = (list: readonly StatusRow[], name: (row: StatusRow) => string, language: Language) =>
  list.map((row) => ({
    name: name(row),
    markings: markingLines(row.markings, language).map((text) => ({ text })),
    detail: row.short,
    data: submit({ command: 'status', args: { recommendation: row.recommendation, actor: row.actor } }, language),
  }));
const rowText = ({ name, markings, detail }: { name: string; markings: readonly { text: string }[]; detail: string }) =>
  `${name}  ${markings.map(({ text }) => text).join(' · ')} — ${detail}`;

export const statusAll: View<'status_all'> = ({ recommendation, rows: list, source, language }, scene) => {
  const title = `${recommendation.id} · ${pick(words.all_actors, language)}`;
  const aside = asOf(recommendation.asOf, scene, language);
  const subtitle = pick(recommendation.title, language);
  const shown = rows(list, (row) => together(scene.knowledge, row), language);
  const lines = sourceLines({ ...source, voice: 'own_answer' }, scene.knowledge, language);
  return {
    template: 'status-all',
    data: { title, aside, subtitle, rows: shown, sources: lines.map((line) => ({ text: line })) },
    text: [title, aside, subtitle, ...shown.map(rowText), ...lines],
  };
};

export const region: View<'region'> = ({ actor, rows: list, asOf: date, source, change, language }, scene) => {
  const title = fill({ da: '{name} · alle anbefalinger', en: '{name} · all recommendations' }, language, { name: actor.name });
  const aside = [asOf(date, scene, language), changeText(change, language)].filter(Boolean).join(' · ');
  const titleOf = ({ recommendation }: StatusRow) => {
    const found = scene.knowledge.recommendations.get(recommendation);
    return `${recommendation}${found ? ` · ${pick(found.title, language)}` : ''}`;
  };
  const shown = rows(list, titleOf, language);
  const lines = sourceLines(source, scene.knowledge, language);
  return {
    template: 'region',
    data: { title, aside, rows: shown, sources: lines.map((line) => ({ text: line })) },
    text: [title, aside, ...shown.map(rowText), ...lines],
  };
};
