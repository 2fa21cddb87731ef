// A folded Danish word → its stem.
import { stemmer as snowball } from '@orama/stemmers/danish';

/** Inflection endings alone, for words that Snowball would cut to three letters ("ledige" and "ledelse" both to "led"). */
const inflection = /(?:erede|eret|erne|ende|edes|ede|ene|ens|ets|ers|er|en|et|es|e|t|s)$/;

/**
 * Snowball's Danish stem, with two mends: a stem of a long word keeps at least four letters, and the nouns that drop an e
 * in the plural come together (ydernummer/ydernumre, center/centre, regel/regler). Idempotent on its own results.
 */
export function stem(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const made = fixed(folded);
  if (folded.length <= longest) {
    if (stems.size >= most) stems.clear();
    stems.set(folded, made);
  }
  return made;
}

/** The same words, and parts of words, come up again and again; what people write must not fill the memory. */
const stems = new Map<string, string>();
const most = 100_000;
/** Letters of a word that is kept. */
const longest = 60;

function fixed(folded: string): string {
  let stemmed = folded;
  // Snowball is not idempotent; a fixed point is reached within a few rounds.
  for (let next = once(stemmed); next !== stemmed; next = once(stemmed)) stemmed = next;
  return stemmed;
}

function once(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let cut = snowball(word);
  if (cut.length < 4 && word.length >= 5) {
    cut = word.replace(inflection, '');
    if (cut.length < 3) cut = word;
  }
  // "ejer" keeps what "eje" has.
  if (cut.length < 3) cut = word.replace(/[rst]$/, '');
  return cut.length >= 4 ? cut.replace(/([bdfgkmnpstv])r$/, '$1').replace(/([bdfgkt])l$/, '$1el') : cut;
}
