// Number words, Danish and English, 1–20: "fem b" is 5b, "atten" is 18, "syv pejlemærker" is 7.
import { fold } from './fold.js';

const danish = 'en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve';
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

const values = new Map<string, number>(
  [danish, english].flatMap((list) => list.split(' ').map((word, index): [string, number] => [fold(word), index + 1])),
);

/** The number that a folded word names, if it names one. */
export const numeral = (folded: string): number | undefined => values.get(folded);
