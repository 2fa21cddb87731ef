// Cards that carry no claim of a text: help, about, small talk, and the honest no.
import type { NoAnswerReason } from '../../model.js';
import { ageText, dateText, latestDate } from '../dates.js';
import { pick, reasons, smallTalk, words } from '../labels.js';
import { actorName, counted, fill } from '../phrases.js';
import { passageSource, sectionText, sourceLine } from '../source-line.js';
import type { Scene, View } from '../view.js';
import type { Language } from '../../model.js';

export const help: View<'help'> = ({ commands, language }) => {
  const title = pick(words.help_title, language);
  const intro = pick(words.help_intro, language);
  const rows = commands.map(({ slash, summary, example }) => ({
    name: `/${pick(slash, language)}`,
    detail: pick(summary, language),
    example: pick(example, language) === `/${pick(slash, language)}` ? '' : pick(example, language),
  }));
  return {
    template: 'help',
    data: { title, intro, rows },
    text: [title, intro, ...rows.map(({ name, detail, example }) => `${name}  ${detail}${example ? ` (${example})` : ''}`)],
  };
};

export const about: View<'about'> = ({ documents, passages, terms, recommendations, newest, version, language }) => {
  const title = pick(words.about_title, language);
  const counts = fill(words.about_counts, language, {
    documents,
    passages,
    terms,
    recommendations,
    newest: newest ? dateText(newest, language) : '–',
    version,
  });
  const lines = [pick(words.about_does, language), pick(words.about_not, language), counts];
  return { template: 'about', data: { title, lines: lines.map((text) => ({ text })) }, text: [title, ...lines] };
};

function reasonText(reason: NoAnswerReason, { knowledge }: Scene, language: Language): string {
  switch (reason.kind) {
    case 'no_such_recommendation':
      return fill(reasons[reason.known.length ? 'no_such_recommendation' : 'no_recommendations'], language, {
        id: reason.id,
        known: reason.known.join(', '),
      });
    case 'no_entry':
      return reason.recommendation
        ? fill(reasons.no_entry, language, { actor: actorName(knowledge, reason.actor), recommendation: reason.recommendation })
        : fill(reasons.no_entry_at_all, language, { actor: actorName(knowledge, reason.actor) });
    case 'words_missing':
      return fill(reasons.words_missing, language, { words: reason.words.map((word) => `„${word}“`).join(', ') });
    case 'not_about_actor':
      return fill(reasons.not_about_actor, language, { actors: reason.actors.map((id) => actorName(knowledge, id)).join(', ') });
    case 'nothing':
    case 'other_field':
    case 'gone':
      return pick(reasons[reason.kind], language);
  }
}

export const noAnswer: View<'no_answer'> = ({ reason, texts, newest, nearest, language }, scene) => {
  const title = pick(words.not_found, language);
  const because = reasonText(reason, scene, language);
  const searched = counted([words.searched_one, words.searched], texts, language, { newest: newest ? dateText(newest, language) : '–' });
  const nearestLabel = pick(words.nearest, language);
  const found = nearest ? sectionText(nearest) : '';
  const nearestSource = nearest ? sourceLine(passageSource(nearest), scene.knowledge, language) : '';
  return {
    template: 'no-answer',
    data: { title, reason: because, searched, nearestLabel, nearest: found, nearestSource },
    text: [title, because, searched, ...(found ? [`${nearestLabel}: ${found}`, nearestSource] : [])],
  };
};

export const say: View<'say'> = ({ what, values, language }, scene) => {
  const { title, text } = smallTalk[what];
  const filled = values ?? (what === 'welcome' ? extent(scene, language) : {});
  const said = { title: fill(title, language, filled), text: fill(text, language, filled) };
  return { template: 'say', data: said, text: [said.title, said.text] };
};

/** What the bot knows and how old it is. */
function extent({ knowledge, now }: Scene, language: Language): Readonly<Record<string, string | number>> {
  const latest = (dates: readonly (string | undefined)[]) =>
    dates
      .filter((date) => date !== undefined)
      .sort()
      .at(-1);
  const inWords = (date: string | undefined) =>
    date === undefined ? '–' : [dateText(date, language), ageText(date, now, language)].filter(Boolean).join(', ');
  return {
    documents: knowledge.texts,
    newest: inWords(latest([...knowledge.documents.values()].map(({ dating }) => latestDate(dating)))),
    status: inWords(latest([...knowledge.recommendations.values()].map(({ asOf }) => asOf))),
  };
}
