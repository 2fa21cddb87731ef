import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { reportOf, reportText, type Report } from '../../src/cli/report-text.js';
import { grouped } from '../../src/understand/grouped.js';
import { aStore, clear, folder, question, thumb } from './a-store.js';
import { started } from './started.js';

afterEach(clear);

const entry = (text: string, times = 1, last = '2026-11-23') => ({ text, times, first: last, last });

describe('Wordings are grouped', () => {
  test('by the content words that they share, in any inflection and order', () => {
    const groups = grouped([
      entry('hvad er garantien for husleje?'),
      entry('huslejegaranti i Thy', 9, '2026-11-01'),
      entry('findes der garantier for huslejer'),
      entry('hvor mange måneklinikker er der?'),
      entry('Garanti'),
    ]);
    expect(groups.map(({ words, times, entries }) => [words.join(' '), times, entries.length])).toEqual([
      ['garantien', 3, 3],
      ['maaneklinikker', 1, 1],
      ['huslejegaranti thy', 9, 1],
    ]);
  });

  test('newest first, then most frequent; so are the wordings of a group', () => {
    const groups = grouped([
      entry('måneklinik', 2, '2026-11-20'),
      entry('solklinik', 1, '2026-11-22'),
      entry('stjerneklinik', 7, '2026-11-22'),
      entry('måneklinik pris', 1, '2026-11-21'),
    ]);
    expect(groups.map(({ entries }) => entries.map(({ text }) => text))).toEqual([
      ['stjerneklinik'],
      ['solklinik'],
      ['måneklinik pris', 'måneklinik'],
    ]);
  });

  test('also those without content words', () => {
    expect(grouped([entry('hvad?'), entry('og hvem?')]).map(({ words }) => words)).toEqual([[], []]);
  });
});

async function filled(): Promise<string> {
  const where = await folder();
  const { store, clock } = await aStore(where, { day: new Date().toISOString().slice(0, 10), retentionDays: 180 });
  await store.unanswered(question('hvad koster en måneklinik?'));
  await store.unanswered(question('Hvad koster en måneklinik'));
  await store.unanswered({ ...question('price of a måneklinik'), language: 'en', reason: 'words_missing' });
  await store.unanswered(question('hvor ligger solen'));
  for (const one of [thumb('like'), thumb('like'), thumb('dislike', 'Datoen er forkert'), { ...thumb('dislike'), kind: 'passage' }])
    await store.feedback(one);
  await store.close();
  return join(where, clock.day);
}

test('The report reads as plain text', async () => {
  const where = await filled();
  const day = where.slice(-10);
  const { output, errors, code } = await started(['dist/cli/report.js'], { DATA_DIR: where.slice(0, -11) });
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
  expect(output.replaceAll(day, 'TODAY')).toBe(`UNANSWERED QUESTIONS: 3 wordings, asked 4 times

maaneklinik: 3 times, last TODAY
    2 × hvad koster en måneklinik?  [da, nothing, knowledge 0123456789ab, TODAY]
    1 × price of a måneklinik  [en, words_missing, knowledge 0123456789ab, TODAY]

ligger solen: once, last TODAY
    1 × hvor ligger solen  [da, nothing, knowledge 0123456789ab, TODAY]

FEEDBACK: 2 likes, 2 dislikes

status: 2 likes, 1 dislikes, last TODAY
passage: 0 likes, 1 dislikes, last TODAY

COMMENTS

forkert: once, last TODAY
    1 × Datoen er forkert  [dislike, status, knowledge 0123456789ab, TODAY]
`);
}, 60_000);

test('The report is one JSON value where a program asks', async () => {
  const where = await filled();
  const { output, code } = await started(['dist/cli/report.js', '--json'], { DATA_DIR: where.slice(0, -11) });
  expect(code).toBe(0);
  const report = JSON.parse(output) as Report;
  expect(report.unanswered.map(({ words, times }) => [words, times])).toEqual([
    [['maaneklinik'], 3],
    [['ligger', 'solen'], 1],
  ]);
  expect(report.feedback).toMatchObject([
    { kind: 'status', likes: 2, dislikes: 1 },
    { kind: 'passage', likes: 0, dislikes: 1 },
  ]);
  expect(report.comments).toMatchObject([{ words: ['forkert'], entries: [{ text: 'Datoen er forkert', reaction: 'dislike' }] }]);
}, 60_000);

test('The report of nothing says so, and makes no file', async () => {
  const where = await folder();
  const { output, code } = await started(['dist/cli/report.js'], { DATA_DIR: join(where, 'data') });
  expect({ output, code }).toEqual({ output: 'Nothing is kept.\n', code: 0 });
  expect(await readdir(where)).toEqual([]);
  expect(reportText(reportOf({ feedback: [], unanswered: [] }))).toBe('Nothing is kept.');
}, 60_000);

test('The report says why it cannot be made, and fails', async () => {
  const where = await folder();
  await (await aStore(where)).store.close();
  const { errors, code } = await started(['dist/cli/report.js'], { DATA_DIR: where, RETENTION_DAYS: 'x' });
  expect(errors).toMatch(/RETENTION_DAYS: must be a whole number/);
  expect(code).toBe(1);
}, 60_000);
