import { covers, latest } from '../../src/knowledge/dating.js';
import type { Dating } from '../../src/model.js';

const dated = (from?: string, to?: string): Dating => ({ certainty: 'stated', ...(from && { from }), ...(to && { to }) });

test.each<[string, Dating, string]>([
  ['a span by its end', dated('2008-01', '2008-05'), '2008-05'],
  ['a beginning alone by it', dated('2008-01'), '2008-01'],
  ['an undated text before everything', dated(), ''],
])('Texts are sorted: %s', (_case, dating, expected) => {
  expect(latest(dating)).toBe(expected);
});

describe('A year lies within a text’s dating:', () => {
  test.each<[string, Dating, number, boolean]>([
    ['a day of that year', dated('2018-06-12', '2018-06-12'), 2018, true],
    ['the first year of a span', dated('2017-11', '2019-02'), 2017, true],
    ['a year inside a span', dated('2017-11', '2019-02'), 2018, true],
    ['the last year of a span', dated('2017-11', '2019-02'), 2019, true],
    ['the year before', dated('2017-11', '2019-02'), 2016, false],
    ['the year after', dated('2017-11', '2019-02'), 2020, false],
    ['an end alone', dated(undefined, '2008'), 2008, true],
    ['no date at all', dated(), 2008, false],
  ])('%s', (_case, dating, year, expected) => {
    expect(covers(dating, year)).toBe(expected);
  });
});
