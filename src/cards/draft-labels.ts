// The words of what is told of drafts: statuses that are marked by strike-through.
import type { Bilingual, DraftDoubt } from '../model.js';

export const draftWords = {
  title: { da: 'Kladder: status aflæst af overstregning', en: 'Drafts: status read from strike-through' },
  none: { da: 'Ingen status i mappen er markeret ved overstregning.', en: 'No status in the folder is marked by strike-through.' },
  where: {
    da: '{file} · {first}–{last} af {total}. Der svares ikke ud fra dem, før de er bekræftet.',
    en: '{file} · {first}–{last} of {total}. Nothing is answered from them before they are confirmed.',
  },
  one: {
    da: '{file} · {first} af {total}. Der svares ikke ud fra den, før den er bekræftet.',
    en: '{file} · {first} of {total}. Nothing is answered from it before it is confirmed.',
  },
  numbered: { da: 'Kladde {number}', en: 'Draft {number}' },
  unknown: { da: 'anbefaling og region ikke sikre', en: 'recommendation and region not certain' },
  stands: { da: 'Står', en: 'Stands' },
  row: { da: 'Rækken', en: 'The row' },
  beside: { da: 'Ved siden af listen', en: 'Beside the list' },
  column: { da: 'Kolonnen', en: 'The column' },
  header: { da: 'Andre kolonner', en: 'Other columns' },
  nearby: { da: 'Alene i nærheden', en: 'Alone close by' },
  left: { da: 'Ikke overstreget', en: 'Not struck out' },
  struck: { da: 'Overstreget', en: 'Struck out' },
  nothing: { da: 'intet', en: 'nothing' },
  now: { da: 'Status nu → bekræftet', en: 'Status now → confirmed' },
  undated: { da: 'Filen er udateret; status vises pr. {date}.', en: 'The file is undated; the status is shown as of {date}.' },
  cannot: { da: 'Kan ikke bekræftes her', en: 'Cannot be confirmed here' },
  workbook: {
    da: 'Skriv den selv i arket Status: npm run -s knowledge -- template status.xlsx',
    en: 'Write it yourself in the sheet Status: npm run -s knowledge -- template status.xlsx',
  },
} as const satisfies Record<string, Bilingual>;

export const draftDoubts: Readonly<Record<Exclude<DraftDoubt, 'served'>, Bilingual>> = {
  unreadable: {
    da: 'der er ikke netop én af de fire muligheder tilbage, eller overstregningen kan ikke aflæses sikkert.',
    en: 'not exactly one of the four options is left, or the strike-through cannot be read for certain.',
  },
  several_lists: {
    da: 'der er flere lister samme sted, og hvis hver er, er ikke sikkert.',
    en: 'there are several lists in one place, and whose each is, is not certain.',
  },
  no_recommendation: { da: 'det er ikke sikkert, hvilken anbefaling den gælder.', en: 'which recommendation it is about is not certain.' },
  unknown_recommendation: {
    da: 'anbefalingen er ikke i mappen endnu. Den skal også skrives i arket Anbefalinger.',
    en: 'the recommendation is not in the folder yet. It must be written in the sheet Anbefalinger too.',
  },
  several_recommendations: { da: 'flere anbefalinger er nævnt.', en: 'several recommendations are named.' },
  no_body: {
    da: 'ingen region eller videreuddannelsesregion står med sit eget navn for sig selv i rækken eller overskrifterne.',
    en: 'no region or training region stands by itself, with its own name, in the row or the headings.',
  },
  several_bodies: { da: 'flere regioner eller andre parter er nævnt.', en: 'several regions or other bodies are named.' },
  words_beside: { da: 'der står mere end muligheder ved siden af listen.', en: 'more than options stands beside the list.' },
  other_column: {
    da: 'kolonnens overskrift siger ikke, at det er status nu.',
    en: 'the header of the column does not say that it is the status now.',
  },
  no_cell: { da: 'anbefalingen har intet svar derfra endnu.', en: 'the recommendation has no answer from there yet.' },
  initiatives: {
    da: 'svaret har en status for hvert af flere initiativer.',
    en: 'the answer has a status for each of several initiatives.',
  },
  other_date: {
    da: 'filen er dateret anderledes end anbefalingens status. Ret også statusdatoen.',
    en: "the file has another date than the recommendation's status. Correct the date of the status too.",
  },
  twice: { da: 'filen har flere lister for det samme svar.', en: 'the file has several lists for the same answer.' },
  contradicted: { da: 'en anden fil er overstreget til en anden status.', en: 'another file is struck out to another status.' },
};
export const servedAlready: Bilingual = { da: 'Det er den status, der svares.', en: 'It is the status that is answered.' };
