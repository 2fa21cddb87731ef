// Which recommendation a draft is about: the number that stands first in a heading or a cell, and no other named anywhere near it.
import type { Draft, Recommendation } from '../model.js';
import { clean } from '../language/fold.js';
import { stem } from '../language/stem.js';
import { stopWords } from '../language/stop-words.js';
import { tokens } from '../language/tokens.js';

/** "5b", "Anbefaling 5b", "5 b) …", "9 · Andre faggrupper"; no date, no range, no figure with decimals. */
const numbered =
  /^\s*(anbefaling(?:en)?\s+(?:nr\.?\s*)?|anbef\.?\s*|punkt\s+|pkt\.?\s*)?(\d{1,2})(?:\s?\.?\s?([a-e])(?![\p{L}\p{N}]))?(?![\p{L}\p{N}%]|\s?[.,:/–-]\s?\d)(.*)$/isu;
/** A number with a letter, or behind the word, wherever it stands. */
const mention =
  /(?<![\p{L}\p{N}])(?:(?:anbefaling(?:en|er|erne)?|anbef\.?|recommendations?)\s*(?:nr\.?\s*)?(\d{1,2})(?:\s?([a-e])(?![\p{L}\p{N}]))?(?!\p{N})|(\d{1,2})\s?([a-e])(?![\p{L}\p{N}]))/giu;
/** "5b og 7", "5b-c", "5b/c": no point of one number. */
const joined = /^[\s).]*(?:og|eller|samt|til|and|or|to|[,/&+–-])\s*(?:\d{1,2}(?!\p{N})|[a-e](?![\p{L}\p{N}]))/iu;

const idOf = (digits: string, letter = ''): string => `${Number(digits)}${letter.toLowerCase()}`;
const mentioned = (text: string) =>
  [...clean(text).matchAll(mention)].map((found) => ({
    id: idOf(found[1] ?? found[3] ?? '', found[2] ?? found[4]),
    more: joined.test(clean(text).slice(found.index + found[0].length)),
  }));

/** Of the first words at least half are among the others. */
const mostlyIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  words.size > 0 && [...words].filter((word) => others.has(word)).length * 2 >= words.size;

export interface Points {
  /** `texts`: headings and cells, of which one tells it; `aside`: what else is said near it, which may only speak against it. */
  about(texts: readonly string[], aside: readonly string[]): Pick<Draft, 'recommendation' | 'doubt'>;
  /** Numbers of those that a text is headed with or names. */
  named(text: string): readonly string[];
  /** The one that a text is headed with. */
  headed(text: string): string | undefined;
}

/**
 * A number is certain where a letter or the word "anbefaling" marks it and nothing else stands there, or where the title behind it is the
 * recommendation's. A number without either may count anything ("4 læger"): behind that the whole title must stand.
 */
export function createPoints(recommendations: ReadonlyMap<string, Recommendation>): Points {
  const titled = ({ title, says, source, topics }: Recommendation, behind: string, marked: boolean): boolean => {
    const words = content(behind);
    if (marked) return mostlyIn(words, content(title.da, source.section, says.da, ...topics));
    const titles = [content(title.da), content(source.section)];
    return /^\p{Lu}/u.test(behind) && titles.some((own) => mostlyIn(words, own) && mostlyIn(own, words));
  };
  const read = (text: string) => {
    const [, word, digits, letter = '', behind = ''] = numbered.exec(text) ?? [];
    const further = mentioned(text);
    const meant = further.map(({ id }) => id);
    const more = further.some((one) => one.more);
    if (digits === undefined) return { meant, several: more };
    const id = idOf(digits, letter);
    const marked = word !== undefined || letter !== '';
    const title = behind.replace(/^[\s).:·–—-]+/, '');
    const one = recommendations.get(id);
    const headed = one !== undefined && (/[\p{L}\p{N}]/u.test(title) ? titled(one, title, marked) : marked);
    return {
      meant: [...meant, ...(marked ? [id] : [])],
      several: more || (joined.test(behind) && (marked || meant.length > 0 || one !== undefined)),
      ...(headed && { headed: id }),
    };
  };
  const named: Points['named'] = (text) => {
    const { meant, headed } = read(text);
    return [...meant, ...(headed === undefined ? [] : [headed])];
  };
  return {
    named,
    headed: (text) => read(text).headed,
    about: (texts, aside) => {
      const all = texts.map(read);
      const certain = new Set(all.flatMap(({ headed }) => headed ?? []));
      const meant = new Set([...all.flatMap((one) => one.meant), ...aside.flatMap(named)]);
      const [recommendation, ...others] = certain;
      const strays = [...meant].filter((id) => id !== recommendation);
      const several = [...all, ...aside.map(read)].some((one) => one.several);
      if (several || others.length || (recommendation !== undefined && strays.length)) return { doubt: 'several_recommendations' };
      if (recommendation !== undefined) return { recommendation };
      return { doubt: meant.size > 0 && strays.every((id) => !recommendations.has(id)) ? 'unknown_recommendation' : 'no_recommendation' };
    },
  };
}

const content = (...texts: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text = '') =>
      tokens(clean(text)).flatMap(({ folded }) => (folded.length > 2 && !stopWords.has(folded) ? [stem(folded)] : [])),
    ),
  );
