// The status workbook's columns, once, for writing it and for reading it: their names, what they hold, what they must be.
import type { StatusValue } from '../../model.js';

export const sheets = { recommendations: 'Anbefalinger', cells: 'Status', drafts: 'Kladder', lists: 'Lister', help: 'Vejledning' } as const;

/** What the drop-down says for each status. */
export const statusWords: Readonly<Record<StatusValue, string>> = {
  not_started: 'Ikke igangsat',
  started: 'Påbegyndt',
  partial: 'Delvist implementeret',
  full: 'Fuldt implementeret',
  unreadable: 'Kan ikke aflæses i kilden',
  not_stated: 'Ingen tekst i kilden',
  not_printed: 'Ingen status trykt i kilden',
  other: 'Andet (skriv kildens ord)',
};
export const certaintyWords = { stated: 'Sikker', probable: 'Sandsynlig' } as const;

export interface Column {
  readonly name: string;
  /** Path in the record. */
  readonly path: string;
  /** Several values, one a line. */
  readonly many?: boolean;
  /** Word in the drop-down → value in the record. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Words of the drop-down where they are ids, from the knowledge at hand. */
  readonly ids?: 'actors' | 'documents' | 'recommendations';
  /** What an editor is told, when writing and when it is wrong. */
  readonly must: string;
  readonly width: number;
}

const turned = (words: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(words).map(([value, word]) => [word, value]));

export const recommendationColumns: readonly Column[] = [
  { name: 'anbefaling', path: 'id', must: 'Anbefalingens nummer, for eksempel 5b. Det må kun stå én gang.', width: 12 },
  { name: 'titel', path: 'title.da', must: 'Titlen på dansk skal udfyldes.', width: 40 },
  { name: 'titel, engelsk', path: 'title.en', must: 'Titlen på engelsk skal udfyldes.', width: 40 },
  { name: 'siger', path: 'says.da', must: 'Skriv på dansk, hvad anbefalingen går ud på.', width: 50 },
  { name: 'siger, engelsk', path: 'says.en', must: 'Skriv på engelsk, hvad anbefalingen går ud på.', width: 50 },
  { name: 'spørger til', path: 'asked.da', many: true, must: 'Det, der spørges til, på dansk: én ting pr. linje (Alt+Enter).', width: 40 },
  {
    name: 'spørger til, engelsk',
    path: 'asked.en',
    many: true,
    must: 'Det, der spørges til, på engelsk: én ting pr. linje (Alt+Enter).',
    width: 40,
  },
  { name: 'statusdato', path: 'as_of', must: 'Skriv en dato som 2017-11-06, 2017-11 eller 2017.', width: 12 },
  { name: 'kilde', path: 'source.document', ids: 'documents', must: 'Dokumentets filnavn uden endelse.', width: 24 },
  { name: 'afsnit', path: 'source.section', must: 'Overskriften i dokumentet, skrevet præcis som der.', width: 40 },
  { name: 'emner', path: 'topics', many: true, must: 'Ord, som folk spørger med: ét pr. linje (Alt+Enter).', width: 30 },
];

/** A row is one marking; the rows of one recommendation and one body are one answer, whose summary stands in the first. */
export const cellColumns: readonly Column[] = [
  {
    name: 'anbefaling',
    path: 'recommendation',
    ids: 'recommendations',
    must: `Et nummer, som står i arket ${sheets.recommendations}.`,
    width: 12,
  },
  { name: 'aktør', path: 'actor', ids: 'actors', must: 'Vælg en region eller anden aktør på listen.', width: 24 },
  {
    name: 'sammen med',
    path: 'joint_with',
    ids: 'actors',
    must: 'Kun når to har svaret i fællesskab: vælg den anden på listen.',
    width: 24,
  },
  {
    name: 'status',
    path: 'marking.status',
    choices: turned(statusWords),
    must: 'Vælg én status på listen; overstreg ikke noget.',
    width: 26,
  },
  { name: 'kildens ord', path: 'marking.text', must: 'Skal udfyldes, når status er "Andet (skriv kildens ord)".', width: 24 },
  { name: 'initiativ', path: 'marking.initiative', must: 'Kun når svaret har en status for hvert af flere initiativer.', width: 24 },
  { name: 'bemærkning', path: 'marking.note', must: 'Hvorfor en status kun er sandsynlig.', width: 30 },
  {
    name: 'sikkerhed',
    path: 'marking.certainty',
    choices: turned(certaintyWords),
    must: 'Vælg Sikker eller Sandsynlig; tom betyder Sikker.',
    width: 14,
  },
  { name: 'kort', path: 'short', must: 'Skal udfyldes: svaret i få ord.', width: 40 },
  { name: 'resumé', path: 'summary', must: 'Skal udfyldes: hvad aktøren svarer.', width: 60 },
  { name: 'afsnit', path: 'section', must: 'Overskriften over svaret i dokumentet, skrevet præcis som der.', width: 40 },
];
