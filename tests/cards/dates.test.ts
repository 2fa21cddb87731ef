import { ageText, dateText, datingText, latestDate, momentText } from '../../src/cards/dates.js';
import type { Dating } from '../../src/model.js';

describe('A date is told as exactly as it is known:', () => {
  test.each([
    ['2008', '2008', '2008'],
    ['2017-11', 'november 2017', 'November 2017'],
    ['2007-11-06', '6. november 2007', '6 November 2007'],
    ['2021-08-01', '1. august 2021', '1 August 2021'],
  ])('%s: %s, %s', (date, danish, english) => {
    expect(dateText(date, 'da')).toBe(danish);
    expect(dateText(date, 'en')).toBe(english);
  });
});

describe('A moment is told as the clock in Denmark shows it:', () => {
  test.each([
    ['in winter', '2026-11-23T12:00:00.000Z', '23. november 2026 kl. 13.00', '23 November 2026, 13:00'],
    ['in summer', '2026-07-01T12:05:00.000Z', '1. juli 2026 kl. 14.05', '1 July 2026, 14:05'],
    ['past midnight', '2026-06-30T22:30:00.000Z', '1. juli 2026 kl. 00.30', '1 July 2026, 00:30'],
    ['before the clock is put forward', '2026-03-29T00:59:00.000Z', '29. marts 2026 kl. 01.59', '29 March 2026, 01:59'],
    ['after it', '2026-03-29T01:00:00.000Z', '29. marts 2026 kl. 03.00', '29 March 2026, 03:00'],
  ])('%s', (_case, at, danish, english) => {
    expect([momentText(at, 'da'), momentText(at, 'en')]).toEqual([danish, english]);
  });
});

describe('A text’s dating is told', () => {
  const stated = { certainty: 'stated' } as const;
  const probable = { certainty: 'probable' } as const;
  test.each<[string, Dating, string, string]>([
    ['a day', { ...stated, from: '2018-06-12', to: '2018-06-12' }, '12. juni 2018', '12 June 2018'],
    ['a month', { ...stated, from: '2017-11', to: '2017-11' }, 'november 2017', 'November 2017'],
    ['months of one year', { ...stated, from: '2008-01', to: '2008-05' }, 'januar–maj 2008', 'January–May 2008'],
    ['months of two years', { ...stated, from: '2017-11', to: '2018-02' }, 'november 2017–februar 2018', 'November 2017–February 2018'],
    ['years', { ...stated, from: '2020', to: '2021' }, '2020–2021', '2020–2021'],
    ['what is only probable', { ...probable, from: '2020', to: '2021' }, 'sandsynligvis 2020–2021', 'probably 2020–2021'],
    ['a beginning alone', { ...stated, from: '2019' }, '2019', '2019'],
    ['an end alone', { ...stated, to: '2019' }, '2019', '2019'],
    ['none', { ...stated }, 'udateret', 'undated'],
    ['none, probably', { ...probable }, 'udateret', 'undated'],
  ])('%s', (_case, dating, danish, english) => {
    expect(datingText(dating, 'da')).toBe(danish);
    expect(datingText(dating, 'en')).toBe(english);
  });

  test('and its age is counted from its end', () => {
    expect(latestDate({ ...stated, from: '2008-01', to: '2008-05' })).toBe('2008-05');
    expect(latestDate({ ...stated, from: '2008-01' })).toBe('2008-01');
    expect(latestDate(stated)).toBeUndefined();
  });
});

describe('What is a year old or more says its age in words:', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  test.each([
    ['2026-11-23', undefined, undefined],
    ['2026', undefined, undefined],
    ['2025-12', undefined, undefined],
    ['2025-11-24', undefined, undefined],
    ['2025-11-23', 'et år gammel', 'one year old'],
    ['2025-11', 'et år gammel', 'one year old'],
    ['2024-11-22', 'to år gammel', 'two years old'],
    ['2017-11', 'ni år gammel', 'nine years old'],
    ['2008-05', 'atten år gammel', 'eighteen years old'],
    ['2006-01-01', 'tyve år gammel', 'twenty years old'],
    ['1999-01', '27 år gammel', '27 years old'],
    ['2030', undefined, undefined],
  ])('%s: %s, %s', (date, danish, english) => {
    expect(ageText(date, now, 'da')).toBe(danish);
    expect(ageText(date, now, 'en')).toBe(english);
  });

  test('a year alone has passed only at its end, so that no text is called older than it is', () => {
    expect(ageText('2021', new Date('2026-11-23T10:00:00Z'), 'da')).toBe('fire år gammel');
    expect(ageText('2021', new Date('2026-12-31T10:00:00Z'), 'da')).toBe('fem år gammel');
  });
});
