// The words of the cards that only admins see.
import type { AdminTalk, Bilingual, WaitReason } from '../model.js';

export const adminSteps = {
  approve: { da: 'Godkend', en: 'Approve' },
  reject: { da: 'Afvis', en: 'Reject' },
  show_difference: { da: 'Vis forskel', en: 'Show difference' },
  show_change: { da: 'Vis kort', en: 'Show in short' },
  look_again: { da: 'Se efter nu', en: 'Look now' },
  roll_back_to: { da: 'Rul tilbage til {name}', en: 'Roll back to {name}' },
  all_versions: { da: 'Versioner', en: 'Versions' },
  all_problems: { da: 'Problemer', en: 'Problems' },
  all_drafts: { da: 'Kladder', en: 'Drafts' },
  confirm_draft: { da: 'Bekræft denne', en: 'Confirm this one' },
  confirm_drafts: { da: 'Bekræft disse {name}', en: 'Confirm these {name}' },
} as const satisfies Record<string, Bilingual>;

/** Why a change waits; `{count}` is filled in. */
export const waitReasons: Readonly<Record<WaitReason['kind'], readonly [one: Bilingual, more: Bilingual]>> = {
  status_moves: [
    { da: '1 status flytter sig', en: '1 status moves' },
    { da: '{count} statusser flytter sig', en: '{count} statuses move' },
  ],
  sections_go: [
    { da: '1 % af afsnittene forsvinder', en: '1% of the sections go' },
    { da: '{count} % af afsnittene forsvinder', en: '{count}% of the sections go' },
  ],
  texts_go: [
    { da: '1 % af teksterne forsvinder', en: '1% of the texts go' },
    { da: '{count} % af teksterne forsvinder', en: '{count}% of the texts go' },
  ],
  golden_fails: [
    { da: '1 kontrolspørgsmål får ikke sit svar', en: '1 control question does not get its answer' },
    { da: '{count} kontrolspørgsmål får ikke deres svar', en: '{count} control questions do not get their answers' },
  ],
  new_problems: [
    { da: '1 fil kan ikke bruges som før', en: '1 file cannot be used as before' },
    { da: '{count} filer kan ikke bruges som før', en: '{count} files cannot be used as before' },
  ],
  policy: [
    { da: 'Alle ændringer skal godkendes (REFRESH_POLICY)', en: 'Every change needs approval (REFRESH_POLICY)' },
    { da: 'Alle ændringer skal godkendes (REFRESH_POLICY)', en: 'Every change needs approval (REFRESH_POLICY)' },
  ],
};

export const adminWords = {
  waits: { da: 'En ændring venter på dig', en: 'A change waits for you' },
  taken: { da: 'Version {number} svarer nu', en: 'Version {number} answers now' },
  until: { da: 'Version {number} svarer, indtil en administrator godkender.', en: 'Version {number} answers until an admin approves.' },
  answered: {
    da: '{count} af de spørgsmål, som ingen fik svar på, har nu et svar.',
    en: '{count} of the questions that nobody got an answer to have one now.',
  },
  draft: { da: '1 status er aflæst af overstregning: /kladder', en: '1 status is read from strike-through: /drafts' },
  drafts: {
    da: '{count} statusser er aflæst af overstregning: /kladder',
    en: '{count} statuses are read from strike-through: /drafts',
  },
  after_approval: { da: '{text}, når ændringen er godkendt', en: '{text}, once the change is approved' },
  why: { da: 'Derfor venter den', en: 'Why it waits' },
  documents: { da: 'Tekster', en: 'Texts' },
  terms: { da: 'Begreber', en: 'Terms' },
  sections: { da: 'Afsnit', en: 'Sections' },
  sections_counts: {
    da: 'nye {added}, ændrede {changed}, fjernede {removed}, af {before}',
    en: 'new {added}, changed {changed}, removed {removed}, of {before}',
  },
  cells: { da: 'Status, før → efter', en: 'Status, before → after' },
  no_cell: { da: 'intet svar', en: 'no answer' },
  golden: { da: 'Kontrolspørgsmål, der fejler', en: 'Control questions that fail' },
  answers: { da: 'Spørgsmål, der får et andet svar', en: 'Questions with another answer' },
  figures: { da: 'Ellers', en: 'Otherwise' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Efter', en: 'After' },
  problems: { da: 'Problemer i filerne', en: 'Problems in the files' },
  added: { da: 'Ny', en: 'New' },
  changed: { da: 'Ændret', en: 'Changed' },
  removed: { da: 'Fjernet', en: 'Removed' },
  and_more: { da: '… og {count} til', en: '… and {count} more' },
  nothing_seen: { da: 'Ingen ord i svarene ændrer sig.', en: 'No word of the answers changes.' },

  report_unanswered: { da: 'Spurgt forgæves', en: 'Asked in vain' },
  unanswered_total: { da: '{total} formuleringer, nyeste først', en: '{total} wordings, newest first' },
  unanswered_none: { da: 'Ingen har spurgt forgæves.', en: 'Nobody has asked in vain.' },
  times: { da: '{times} gange, senest {last}', en: '{times} times, last {last}' },
  once: { da: '1 gang, {last}', en: 'once, {last}' },
  report_problems: { da: 'Problemer i mappen', en: 'Problems in the folder' },
  problems_total: { da: 'Problemer: {problems} · bemærkninger: {notices}', en: 'Problems: {problems} · notices: {notices}' },
  problems_none: { da: 'Alt i mappen kan bruges.', en: 'Everything in the folder can be used.' },
  line: { da: 'linje', en: 'line' },
  problem: { da: '▲ Problem', en: '▲ Problem' },
  notice: { da: '· Bemærkning', en: '· Notice' },
  report_versions: { da: 'Versioner', en: 'Versions' },
  versions_one: { da: 'Der er kun denne', en: 'There is only this one' },
  versions_total: { da: 'De seneste {total}, nyeste først', en: 'The last {total}, newest first' },
  version: { da: 'Version {number}', en: 'Version {number}' },
  serves: { da: '● svarer nu', en: '● answers now' },
  version_counts: { da: '{documents} tekster · {sections} afsnit', en: '{documents} texts · {sections} sections' },
} as const satisfies Record<string, Bilingual>;

export const adminTalk: Readonly<Record<AdminTalk, { readonly title: Bilingual; readonly text: Bilingual }>> = {
  only_admins: {
    title: { da: 'Kun for administratorer', en: 'For admins only' },
    text: {
      da: 'Det kan kun de, der passer teksterne. Mangler du det, så spørg den, der driver botten. Alt andet kan du spørge mig om.',
      en: 'Only those who keep the texts can do that. If you need it, ask whoever runs the bot. You can ask me anything else.',
    },
  },
  not_in_public: {
    title: { da: 'Ikke her, hvor andre ser med', en: 'Not here, where others can see' },
    text: {
      da: 'Skriv det til mig i vores egen chat, eller som privat besked.',
      en: 'Write it to me in our own chat, or as a private message.',
    },
  },
  audit_down: {
    title: { da: 'Det kan ikke gøres lige nu', en: 'That cannot be done right now' },
    text: {
      da: 'Loggen over, hvad administratorer gør, kan ikke skrives, og uden den gør jeg intet. Bed den, der driver botten, om at se i dens log efter {code}.',
      en: 'The log of what admins do cannot be written, and I do nothing without it. Ask whoever runs the bot to look for {code} in its log.',
    },
  },
  unchanged: {
    title: { da: 'Ingen ændringer', en: 'No changes' },
    text: {
      da: 'Mappen siger det samme som version {number}, der svarer nu.',
      en: 'The folder says the same as version {number}, which answers now.',
    },
  },
  unchanged_with_problems: {
    title: { da: 'Ingen ændringer, men der er problemer i mappen', en: 'No changes, but there are problems in the folder' },
    text: {
      da: 'Version {number} svarer fortsat. Der er noget at rette i {files}.',
      en: 'Version {number} goes on answering. There is something to mend in {files}.',
    },
  },
  left_alone: {
    title: { da: 'Ingen nye ændringer', en: 'No new changes' },
    text: {
      da: 'Det, der ligger i mappen, er afvist eller rullet tilbage. Version {number} svarer, indtil mappen ændres igen.',
      en: 'What is in the folder was rejected or rolled back. Version {number} answers until the folder changes again.',
    },
  },
  unsettled: {
    title: { da: 'Nogen skriver i mappen', en: 'Somebody is writing in the folder' },
    text: {
      da: 'Filerne er ikke faldet til ro endnu. Jeg ser efter igen af mig selv; version {number} svarer imens.',
      en: 'The files have not settled yet. I look again by myself; version {number} answers meanwhile.',
    },
  },
  nothing_waits: {
    title: { da: 'Intet venter', en: 'Nothing waits' },
    text: {
      da: 'Der er ingen ændring at tage stilling til. Version {number} svarer.',
      en: 'There is no change to decide on. Version {number} answers.',
    },
  },
  no_longer_waits: {
    title: { da: 'Den ændring venter ikke længere', en: 'That change waits no longer' },
    text: {
      da: 'En anden har afgjort den, eller mappen er ændret siden. Intet er gjort; version {number} svarer.',
      en: 'Somebody else has decided on it, or the folder has changed since. Nothing was done; version {number} answers.',
    },
  },
  approved_already: {
    title: { da: 'Den er allerede godkendt', en: 'It is approved already' },
    text: { da: 'Version {number} svarer nu.', en: 'Version {number} answers now.' },
  },
  rejected: {
    title: { da: 'Afvist', en: 'Rejected' },
    text: {
      da: 'Version {number} svarer fortsat, og det, der ligger i mappen, lades i fred, til det ændres. Filerne er ikke rørt.',
      en: 'Version {number} goes on answering, and what is in the folder is left alone until it changes. The files are untouched.',
    },
  },
  refresh_failed: {
    title: { da: 'Det lykkedes ikke', en: 'That did not work' },
    text: { da: 'Version {number} svarer fortsat. {message}', en: 'Version {number} goes on answering. {message}' },
  },
  which_version: {
    title: { da: 'Hvilken version?', en: 'Which version?' },
    text: { da: 'Skriv dens nummer, for eksempel /rul-tilbage {number}.', en: 'Write its number, for example /roll-back {number}.' },
  },
  no_such_version: {
    title: { da: 'Version {asked} findes ikke', en: 'Version {asked} is not here' },
    text: { da: 'De seneste ti gemmes. Version {number} svarer.', en: 'The last ten are kept. Version {number} answers.' },
  },
  serves_already: {
    title: { da: 'Version {number} svarer allerede', en: 'Version {number} answers already' },
    text: { da: 'Intet er ændret.', en: 'Nothing has changed.' },
  },
  no_such_draft: {
    title: { da: 'Kladde {asked} findes ikke', en: 'Draft {asked} is not here' },
    text: { da: 'Se dem, der er, i version {number}.', en: 'See those that are, in version {number}.' },
  },
  drafts_changed: {
    title: { da: 'Kladderne er ikke længere, som kortet viste dem', en: 'The drafts are no longer as the card showed them' },
    text: {
      da: 'Filerne eller statusserne er ændret siden, eller de er bekræftet. Intet er gjort; version {number} svarer.',
      en: 'The files or statuses have changed since, or they are confirmed. Nothing was done; version {number} answers.',
    },
  },
  file_of_no_kind: {
    title: { da: 'Den slags fil kan jeg ikke tage imod', en: 'I cannot take that kind of file' },
    text: {
      da: 'Send PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx) eller Markdown (.md), én fil ad gangen.',
      en: 'Send PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx) or Markdown (.md), one file at a time.',
    },
  },
  file_too_large: {
    title: { da: 'Filen er for stor', en: 'The file is too large' },
    text: {
      da: 'En fil må højst fylde {limit} MB. Intet er lagt i mappen.',
      en: 'A file may hold {limit} MB at most. Nothing was put into the folder.',
    },
  },
  file_not_fetched: {
    title: { da: 'Filen kunne ikke hentes', en: 'The file could not be fetched' },
    text: {
      da: 'Intet er lagt i mappen ({reason}). Send den igen; adressen i Teams gælder kun nogle minutter.',
      en: 'Nothing was put into the folder ({reason}). Send it again; its address in Teams holds for some minutes only.',
    },
  },
  file_not_kept: {
    title: { da: 'Filen kunne ikke lægges i mappen', en: 'The file could not be put into the folder' },
    text: {
      da: 'Botten må ikke skrive i den ({reason}). Læg filen der selv, eller bed den, der driver botten, om skriveadgang.',
      en: 'The bot may not write there ({reason}). Put the file there yourself, or ask whoever runs the bot for access.',
    },
  },
};
