// Small wordings that several views share: filled labels, actor names, markings, buttons.
import type { Bilingual, BodyChange, Knowledge, Label, Language, Marking, Request, Step } from '../model.js';
import { dateText } from './dates.js';
import { pick, statusLabels, stepLabels, unreadableInSource, words } from './labels.js';

export const fill = (text: Bilingual, language: Language, values: Readonly<Record<string, string | number>>): string =>
  pick(text, language).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

type Values = Parameters<typeof fill>[2];
/** The first text of one, the other of more or none, each with `{count}`. */
export const counted = ([one, more]: readonly [Bilingual, Bilingual], count: number, language: Language, values: Values = {}): string =>
  fill(count === 1 ? one : more, language, { count, ...values });

export const actorName = (knowledge: Knowledge, id: string): string => knowledge.actors.get(id)?.name ?? id;

/** The four options in the wordings of the status note; what a marking says beyond them is its own. */
const option = /^(?:ikke igangsat|påbegyndt|delvist impl(?:ementeret)?|fuldt impl(?:ementeret)?)\.?\s*/i;

const quoted = (text: string, language: Language): string => (language === 'da' ? `„${text}“` : `“${text}”`);

/** "◑ Delvist implementeret (sandsynligvis): „Tidshorisonten …“". `long`: the unreadable marking says why, and one that an admin confirmed says so. */
export function markingText({ status, text = '', certainty, note, confirmed }: Marking, language: Language, long = false): string {
  const label =
    status === 'other'
      ? quoted(text, language)
      : pick(status === 'unreadable' && long ? unreadableInSource : statusLabels[status], language);
  const seen =
    confirmed && long ? fill(words.confirmed, language, { file: confirmed.file, on: dateText(confirmed.on, language) }) : undefined;
  const doubt = [certainty === 'probable' ? pick(words.probably, language) : undefined, note, seen].filter(Boolean).join('; ');
  const beyond = status === 'other' || status === 'not_stated' ? '' : text.replace(option, '').trim();
  return `${label}${doubt ? ` (${doubt})` : ''}${beyond ? `: ${quoted(beyond, language)}` : ''}`;
}

export const markingRows = (markings: readonly Marking[], language: Language) =>
  markings.map((marking) => ({
    text: markingText(marking, language, true),
    initiative: marking.initiative ? ` — ${marking.initiative}` : '',
  }));

/** For a row of many: every marking with the initiative that it stands for, since a cell with several has no one status. */
export const markingLines = (markings: readonly Marking[], language: Language): string[] =>
  markings.map((marking) => `${markingText(marking, language)}${marking.initiative ? ` — ${marking.initiative}` : ''}`);

export const labelText = (label: Label, language: Language): string =>
  'key' in label ? fill(stepLabels[label.key], language, { name: label.name ?? '' }) : label.name;

/** What a button submits: the same that typed words become. */
export const submit = ({ command, args }: Request, language: Language) => ({ command, args, language });
export const button = ({ label, request }: Step, language: Language) => ({
  title: labelText(label, language),
  // A way back leads no further back.
  data: { ...submit(request, language), ...('key' in label && label.key === 'back' && { back: true }) },
});

/** "Findes fra 1. januar 2027; afløser Region Sjælland og Region Hovedstaden." */
export const changeText = (change: BodyChange | undefined, language: Language): string =>
  change
    ? fill(words[change.kind], language, {
        on: dateText(change.on, language),
        others: change.others.join(language === 'da' ? ' og ' : ' and '),
      })
    : '';
