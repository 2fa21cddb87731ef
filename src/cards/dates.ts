// Dates in words, with the precision they have; ages in words.
import type { Dating, Language } from '../model.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "2017-11" → "november 2017"; "2007-11-06" → "6. november 2007"; "2008" → "2008". */
export function dateText(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = months[language][Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)}${language === 'da' ? '.' : ''} ${name} ${year}` : `${name} ${year}`;
}

const inDenmark = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** A moment, ISO 8601 → day and time of day in Denmark: { day: "2026-07-01", time: "14.05" }. */
export function momentIn(at: string): { readonly day: string; readonly time: string } {
  const parts = Object.fromEntries(inDenmark.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}.${parts['minute']}` };
}

/** "1. juli 2026 kl. 14.05", "1 July 2026, 14:05": the time of day in Denmark. */
export function momentText(at: string, language: Language): string {
  const { day, time } = momentIn(at);
  return language === 'da' ? `${dateText(day, 'da')} kl. ${time}` : `${dateText(day, 'en')}, ${time.replace('.', ':')}`;
}

/** "november 2017", "januar–maj 2008", "sandsynligvis 2020–2021", "udateret". */
export function datingText({ from, to, certainty }: Dating, language: Language): string {
  if (!from && !to) return language === 'da' ? 'udateret' : 'undated';
  const start = from ?? to ?? '';
  const end = to ?? from ?? '';
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const range =
    start === end
      ? dateText(start, language)
      : `${sameYear ? dateText(start, language).replace(/ \d{4}$/, '') : dateText(start, language)}–${dateText(end, language)}`;
  return certainty === 'probable' ? `${language === 'da' ? 'sandsynligvis' : 'probably'} ${range}` : range;
}

const numbers: Readonly<Record<Language, readonly string[]>> = {
  da: [
    '',
    'et',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'syv',
    'otte',
    'ni',
    'ti',
    'elleve',
    'tolv',
    'tretten',
    'fjorten',
    'femten',
    'seksten',
    'sytten',
    'atten',
    'nitten',
    'tyve',
  ],
  en: [
    '',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
};

/** "ni år gammel" for what is a year old or more; nothing for what is younger. */
export function ageText(date: string, now: Date, language: Language): string | undefined {
  const [year = 0, month = 12, day = 1] = date.split('-').map(Number);
  const passed = now.getUTCMonth() + 1 > month || (now.getUTCMonth() + 1 === month && now.getUTCDate() >= day);
  const years = now.getUTCFullYear() - year - (passed ? 0 : 1);
  if (years < 1) return undefined;
  const word = numbers[language][years] ?? String(years);
  return language === 'da' ? `${word} år gammel` : `${word} ${years === 1 ? 'year' : 'years'} old`;
}

/** The date that a text's age is counted from. */
export const latestDate = ({ from, to }: Dating): string | undefined => to ?? from;
