import type { AnswerKind } from '../../src/model.js';
import { previewsOf } from '../../src/teams/previews.js';
import { aReply } from './edge.js';

const entry = (kind: AnswerKind, ...lines: string[]) => aReply(lines.join('\n'), { kind });
const titles = (...entries: Parameters<typeof previewsOf>[0]) => previewsOf(entries).map(({ title }) => title);

describe('A title', () => {
  test('that fits stands as it is; a longer one ends at a word, without what joins it to the next', () => {
    const whole = 'Regionsklinikker i op til seks år i stedet for';
    expect(titles(entry('passage', 'Licensklinik'), entry('passage', whole))).toEqual([
      'Licensklinik',
      'Regionsklinikker i op til seks år i stedet…',
    ]);
    expect(titles(entry('passage', `Region Midtjylland og hele Danmark · ${'rekruttering'.repeat(2)}`))).toEqual([
      'Region Midtjylland og hele Danmark…',
    ]);
  });
  test('that two have is told apart by their kinds', () => {
    expect(titles(entry('definition', 'Lægevagt', 'x'), entry('passage', 'Lægevagt', 'y'), entry('passage', 'Lægehus', 'z'))).toEqual([
      'Lægevagt · Begreb',
      'Lægevagt · Afsnit',
      'Lægehus',
    ]);
  });
  test('of the same kind by where they stand, and else by a number', () => {
    expect(
      titles(
        entry('passage', 'Region Sjælland', '5b · Et halvt år i almen praksis for alle', 'a'),
        entry('passage', 'Region Sjælland', '14 · Ændrede vilkår for lægevagten', 'b'),
      ),
    ).toEqual(['Region Sjælland · 5b · Et halvt år i almen…', 'Region Sjælland · 14 · Ændrede vilkår for…']);
    const same = titles(entry('passage', 'Region Sjælland', 'a'), entry('passage', 'Region Sjælland', 'a'));
    expect(same).toEqual(['Region Sjælland · Afsnit 1', 'Region Sjælland · Afsnit 2']);
  });
});

test('What several say comes last, so that no two begin alike, and each of it stands', () => {
  expect(
    previewsOf([
      entry('status_all', '5a', 'pr. november 2017', 'Klinikophold'),
      entry('status_all', '5b', 'pr. november 2017', 'KBU'),
      entry('definition', 'Licensklinik', 'En klinik', 'En klinik'),
    ]).map(({ text }) => text),
  ).toEqual(['Klinikophold · pr. november 2017', 'KBU · pr. november 2017', 'En klinik · En klinik']);
});
