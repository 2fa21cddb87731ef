// Small wordings that several views share: filled labels, actor names, markings, buttons.
import type { Bilingual, Knowledge, Label, Language, Marking, Request, Step } from '../model.js';
import { pick, statusLabels, stepLabels, unreadableInSource, words } from './labels.js';

export const fill = (text: Bilingual, language: Language, values: Readonly<Record<string, string | number>>): string =>
  pick(text, language).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const actorName = (knowledge: Knowledge, id: string): string => knowledge.actors.get(id)?.name ?? id;

/** The four options in the wordings of the status note; what a marking says beyond them is its own. */
const option = /^(?:ikke igangsat|påbegyndt|delvist impl(?:ementeret)?|fuldt impl(?:ementeret)?)\.?\s*/i;

/** "◑ Delvist implementeret (sandsynligvis): „Tidshorisonten …“". `long`: the unreadable marking says why. */
export function markingText({ status, text = '', certainty }: Marking, language: Language, long = false): string {
  const label =
    status === 'other'
      ? `„${text}“`
      : status === 'not_stated' && text && text !== '-'
        ? `– ${text}`
        : pick(status === 'unreadable' && long ? unreadableInSource : statusLabels[status], language);
  const beyond = status === 'other' || status === 'not_stated' ? '' : text.replace(option, '').trim();
  return `${label}${certainty === 'probable' ? ` (${pick(words.probably, language)})` : ''}${beyond ? `: „${beyond}“` : ''}`;
}

export const markingRows = (markings: readonly Marking[], language: Language) =>
  markings.map((marking) => ({
    text: markingText(marking, language, true),
    initiative: marking.initiative ? ` — ${marking.initiative}` : '',
  }));

/** For a row of many: each different marking once, without initiatives. */
export const markingsShort = (markings: readonly Marking[], language: Language): string =>
  [
    ...new Set(
      markings.map((marking) =>
        markingText(
          marking.status === 'other'
            ? marking
            : {
                status: marking.status,
                certainty: marking.certainty,
                ...(marking.status === 'not_stated' && marking.text ? { text: marking.text } : {}),
              },
          language,
        ),
      ),
    ),
  ].join(' · ');

export const labelText = (label: Label, language: Language): string =>
  'key' in label ? fill(stepLabels[label.key], language, { name: label.name ?? '' }) : label.name;

/** What a button submits: the same that typed words become. */
export const submit = ({ command, args }: Request, language: Language) => ({ command, args, language });
export const button = ({ label, request }: Step, language: Language) => ({
  title: labelText(label, language),
  data: submit(request, language),
});
