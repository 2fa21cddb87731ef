// A list of words in two orders, by their beginnings and by their ends, so that those that share either are found by halving.

/** Places in the list. Made once for a folder, in another thread; crosses without being copied. */
export interface WordOrder {
  readonly forward: Uint32Array<ArrayBuffer>;
  readonly backward: Uint32Array<ArrayBuffer>;
}
export interface OrderedWords {
  beginning(affix: string): Iterable<string>;
  ending(affix: string): Iterable<string>;
}

/** Shorter words are too like each other, and numbers are no words. Input: a folded word. */
export const ordered = (word: string): boolean => word.length >= 5 && !/\d/.test(word);

const turned = (word: string): string => word.split('').reverse().join('');

export function orderWords(words: readonly string[]): WordOrder {
  const order = (as: (word: string) => string) => {
    const list = words.flatMap((word, at) => (ordered(word) ? [{ key: as(word), at }] : []));
    list.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return Uint32Array.from(list, ({ at }) => at);
  };
  return { forward: order((word) => word), backward: order(turned) };
}

/** `words`: the list that the order was made of. */
export function orderedWords(words: readonly string[], { forward, backward }: WordOrder = orderWords(words)): OrderedWords {
  const at = (places: Uint32Array, place: number): string => words[places[place] ?? -1] ?? '';
  function* from(places: Uint32Array, before: (word: string) => boolean, shares: (word: string) => boolean): Iterable<string> {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(at(places, middle))) low = middle + 1;
      else high = middle;
    }
    for (; low < places.length; low += 1) {
      const word = at(places, low);
      if (!shares(word)) return;
      yield word;
    }
  }
  return {
    beginning: (affix) =>
      from(
        forward,
        (word) => word < affix,
        (word) => word.startsWith(affix),
      ),
    ending(affix) {
      const key = turned(affix);
      return from(
        backward,
        (word) => turned(word) < key,
        (word) => word.endsWith(affix),
      );
    },
  };
}
