import { jest } from '@jest/globals';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { storeFile } from '../../src/store/store.js';
import { aStore, bytes, clear, folder, question, thumb } from './a-store.js';
import { started } from './started.js';

afterEach(clear);
afterEach(() => void jest.useRealTimers());

describe('The store keeps', () => {
  test('a question that found no answer, over a restart', async () => {
    const where = await folder();
    const first = await aStore(join(where, 'data', 'made'));
    await first.store.unanswered(question('Hvad er en  månelandingsklinik?'));
    await first.store.close();
    const { store, warnings } = await aStore(join(where, 'data', 'made'));
    expect(await store.kept()).toEqual({
      feedback: [],
      unanswered: [{ ...question('Hvad er en månelandingsklinik?'), times: 1, first: '2026-11-23', last: '2026-11-23' }],
    });
    expect([...first.warnings, ...warnings]).toEqual([]);
  });

  test('the same question once, with how often and from when to when', async () => {
    const { store, clock } = await aStore(await folder());
    await store.unanswered(question('Hvad er en måneklinik?'));
    clock.day = '2026-11-25';
    await Promise.all(
      ['hvad er en måneklinik', ' HVAD er en\nmåneklinik ?!', '/hvad er en måneklinik…'].map((text) => store.unanswered(question(text))),
    );
    clock.day = '2026-11-26';
    await store.unanswered({ ...question('hvad er en måneklinik'), reason: 'words_missing', knowledge: 'ba9876543210' });
    await store.unanswered(question('hvad koster en måneklinik?'));
    expect((await store.kept()).unanswered).toEqual([
      {
        ...question('Hvad er en måneklinik?'),
        reason: 'words_missing',
        knowledge: 'ba9876543210',
        times: 5,
        first: '2026-11-23',
        last: '2026-11-26',
      },
      { ...question('hvad koster en måneklinik?'), times: 1, first: '2026-11-26', last: '2026-11-26' },
    ]);
  });

  test('feedback: counted, with its comments', async () => {
    const { store } = await aStore(await folder());
    for (const entry of [
      thumb('like'),
      thumb('like'),
      thumb('dislike'),
      thumb('dislike', 'Datoen er gammel'),
      thumb('dislike', 'Datoen er gammel'),
    ])
      await store.feedback(entry);
    const day = { first: '2026-11-23', last: '2026-11-23' };
    expect((await store.kept()).feedback).toEqual([
      { ...thumb('dislike', 'Datoen er gammel'), times: 2, ...day },
      { ...thumb('like'), times: 2, ...day },
      { ...thumb('dislike'), times: 1, ...day },
    ]);
  });

  test('the reaction alone where the comment may not be kept', async () => {
    const where = await folder();
    const { store } = await aStore(where);
    await store.feedback(thumb('dislike', 'min mor på 84 fik intet svar'));
    await store.feedback(thumb('dislike', 'ring 87 65 43 21'));
    await store.feedback(thumb('dislike', ''));
    expect((await store.kept()).feedback).toEqual([{ ...thumb('dislike'), times: 3, first: '2026-11-23', last: '2026-11-23' }]);
    expect(await bytes(where)).not.toMatch(/min mor|87 65/);
  });
});

describe('The store never keeps', () => {
  test.each([
    'mit cpr er 010203-1234',
    'ring 87654321',
    'skriv til mig@example.dk',
    'patienten venter',
    'jeg har feber',
    'x'.repeat(301),
    '',
  ])('%j: it is in no file', async (text) => {
    const where = await folder();
    const { store, warnings } = await aStore(where);
    await store.unanswered(question(text));
    expect(await store.kept()).toEqual({ feedback: [], unanswered: [] });
    if (text) expect(await bytes(where)).not.toContain(text);
    expect(warnings).toEqual([]);
  });

  test('words of a person where a name of ours belongs', async () => {
    const where = await folder();
    const { store } = await aStore(where);
    await store.feedback({ kind: 'Jens 010203-1234', reaction: 'like', knowledge: '010203-1234' });
    await store.feedback({ kind: 'status', reaction: 'Jens Hansen' as 'like', knowledge: '010220031234' });
    await store.unanswered({ ...question('hvad er en måneklinik'), reason: 'Jens 2', knowledge: 'Jens 3' });
    expect(await bytes(where)).not.toMatch(/Jens|0102/);
    expect(await store.kept()).toMatchObject({
      feedback: [
        { kind: 'status', knowledge: 'unknown' },
        { kind: 'unknown', knowledge: 'unknown' },
      ],
      unanswered: [{ reason: 'unknown', knowledge: 'unknown' }],
    });
  });

  test('who asked, where, or at what time: no table has a column for it', async () => {
    const where = await folder();
    await aStore(where);
    const file = new Libsql(storeFile(where));
    const columns = (table: string) =>
      file
        .prepare(`select name from pragma_table_info('${table}')`)
        .all()
        .map((row) => (row as { name: string }).name);
    const counted = ['times', 'first_seen', 'last_seen', 'delete_by'];
    expect(columns('feedback')).toEqual(['kind', 'reaction', 'comment', 'knowledge', ...counted]);
    expect(columns('unanswered')).toEqual(['same_as', 'wording', 'language', 'reason', 'knowledge', ...counted]);
    file.close();
  });

  test('more wordings than it has room for; those that it has are counted still', async () => {
    const where = await folder();
    const { store, warnings } = await aStore(where);
    const file = new Libsql(storeFile(where));
    file.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000)
      insert into unanswered select 'q' || i, 'q' || i, 'da', 'nothing', 'unknown', 1, '2026-11-23', '2026-11-23', '2027-05-22' from n`);
    file.close();
    await store.unanswered(question('hvad er en måneklinik'));
    await store.unanswered(question('hvad er en solklinik'));
    await store.unanswered(question('q7'));
    const { unanswered } = await store.kept();
    expect(unanswered).toHaveLength(10_000);
    expect(unanswered[0]).toMatchObject({ text: 'q7', times: 2 });
    expect(warnings).toEqual([expect.objectContaining({ code: 'STORE_UNAVAILABLE', reason: 'FULL' })]);
  });

  test('what other people of the machine may read', async () => {
    const where = join(await folder(), 'data');
    const { store } = await aStore(where);
    await store.unanswered(question('hvad er en måneklinik'));
    const rights = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect([await rights(where), await rights(storeFile(where)), await rights(`${storeFile(where)}-wal`)]).toEqual(['700', '600', '600']);
  });
});

test('An open store keeps no program from ending', async () => {
  const where = await folder();
  const { output, code } = await started(
    [
      '--input-type=module',
      '-e',
      `const { openStore } = await import(process.cwd() + '/dist/store/store.js');
       const store = await openStore(process.env.STORE, { retentionDays: 180, now: () => new Date(), log: console });
       await store.feedback({ kind: 'status', reaction: 'like', knowledge: '0123456789ab' });
       console.log((await store.kept()).feedback.length);`,
    ],
    { STORE: where },
  );
  expect({ output, code }).toEqual({ output: '1\n', code: 0 });
}, 60_000);

describe('The store forgets', () => {
  test('what was last seen RETENTION_DAYS ago, when it is opened, and wipes it off the disk', async () => {
    const where = await folder();
    const before = await aStore(where, { day: '2026-01-01', retentionDays: 30 });
    await before.store.unanswered(question('hvad er en måneklinik'));
    await before.store.unanswered(question('hvad er en solklinik'));
    await before.store.feedback(thumb('dislike', 'månen mangler'));
    before.clock.day = '2026-01-02';
    await before.store.unanswered(question('hvad er en solklinik'));
    await before.store.close();
    expect(await bytes(where)).toMatch(/neklinik/);

    const { store } = await aStore(where, { day: '2026-01-31', retentionDays: 30 });
    expect(await store.kept()).toMatchObject({ feedback: [], unanswered: [{ text: 'hvad er en solklinik', times: 2 }] });
    const left = await bytes(where);
    expect(left).toMatch(/solklinik/);
    expect(left).not.toMatch(/neklinik|nen mangler/);
  });

  test('it once a day while it runs, without anybody asking', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date'] });
    const where = await folder();
    const { store, clock } = await aStore(where, { day: '2026-01-01', retentionDays: 30 });
    await store.unanswered(question('hvad er en solklinik'));
    clock.day = '2026-01-30';
    await jest.advanceTimersByTimeAsync(86_400_000);
    await store.kept();
    expect(await bytes(where)).toMatch(/solklinik/);
    clock.day = '2026-01-31';
    expect((await store.kept()).unanswered).toEqual([]);
    expect(await bytes(where)).toMatch(/solklinik/);
    await jest.advanceTimersByTimeAsync(86_400_000);
    await store.kept();
    expect(await bytes(where)).not.toMatch(/solklinik/);
  });

  test('earlier where RETENTION_DAYS is set lower, and as early as promised where it is set higher', async () => {
    const lower = await folder();
    const long = await aStore(lower, { day: '2026-01-01', retentionDays: 180 });
    await long.store.unanswered(question('hvad er en måneklinik'));
    await long.store.close();
    const shortened = await aStore(lower, { day: '2026-01-11', retentionDays: 10 });
    expect((await shortened.store.kept()).unanswered).toEqual([]);

    const higher = await folder();
    const short = await aStore(higher, { day: '2026-01-01', retentionDays: 10 });
    await short.store.unanswered(question('hvad er en måneklinik'));
    await short.store.close();
    const lengthened = await aStore(higher, { day: '2026-01-11', retentionDays: 180 });
    expect((await lengthened.store.kept()).unanswered).toEqual([]);
  });
});
