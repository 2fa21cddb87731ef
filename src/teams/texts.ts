// The few words that the edge itself says; all others are the cards'.
import type { AnswerKind, Bilingual, Language } from '../model.js';

export const texts = {
  /** The last resort, for when nothing else can speak. */
  trouble: {
    da: 'Noget gik galt hos mig, og dit spørgsmål blev ikke besvaret. Prøv igen om lidt.',
    en: 'Something went wrong on my side, and your question was not answered. Please try again in a moment.',
  },
  share_channel: { da: 'Del i kanalen', en: 'Share in the channel' },
  share_group: { da: 'Del i chatten', en: 'Share in the chat' },
  not_shared: { da: 'Svaret kunne ikke deles. Prøv igen om lidt.', en: 'The answer could not be shared. Please try again in a moment.' },
  sent_privately: { da: 'Svaret er sendt til dig alene.', en: 'The answer was sent to you alone.' },
  not_sent: {
    da: 'Svaret kunne ikke sendes til dig. Prøv igen om lidt.',
    en: 'The answer could not be sent to you. Please try again in a moment.',
  },
  here_instead: {
    da: 'Teams ville ikke vise svaret privat, hvor du spurgte ({reason}), så det kommer her.',
    en: 'Teams would not show the answer privately where you asked ({reason}), so here it is.',
  },
  too_many: {
    da: 'Det går hurtigere, end jeg kan følge med til. Vent et minut, så svarer jeg igen.',
    en: 'That is faster than I can keep up with. Please wait a minute, and I will answer again.',
  },
  shortened: {
    da: 'Forkortet: hele svaret er for langt til én besked i Teams. Spørg mere bestemt, eller åbn kilden.',
    en: 'Shortened: the whole answer is too long for one message in Teams. Ask more narrowly, or open the source.',
  },
  none_found: { da: 'Intet fundet. Prøv med andre ord.', en: 'Nothing found. Try other words.' },
} as const satisfies Record<string, Bilingual>;

/** What an entry of a list is, where its name alone does not tell it from another. */
export const kindNames: Partial<Record<AnswerKind, Bilingual>> = {
  definition: { da: 'Begreb', en: 'Term' },
  status: { da: 'Status', en: 'Status' },
  status_all: { da: 'Status', en: 'Status' },
  region: { da: 'Overblik', en: 'Overview' },
  recommendation: { da: 'Anbefaling', en: 'Recommendation' },
  passage: { da: 'Afsnit', en: 'Section' },
};

export const languageOf = (locale: string | undefined): Language => (/^en/i.test(locale ?? '') ? 'en' : 'da');
