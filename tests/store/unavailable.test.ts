import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { storeFile } from '../../src/store/store.js';
import { aStore, clear, folder, question, thumb } from './a-store.js';
import { started } from './started.js';

afterEach(clear);

const nothing = { feedback: [], unanswered: [] };

/** As a user to whom file permissions mean something. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || !seteuid) return work();
  seteuid(65_534);
  try {
    return await work();
  } finally {
    seteuid(0);
  }
}

describe('Answers go on, with one warning that says what to do, where', () => {
  test('the folder cannot be written to', async () => {
    // The driver is loaded while its files may be read.
    await aStore(await folder());
    const where = join(await folder(), 'data');
    await mkdir(where);
    await chmod(join(where, '..'), 0o755);
    await chmod(where, 0o555);
    await asNobody(async () => {
      const { store, warnings } = await aStore(where);
      await store.unanswered(question('hvad er en måneklinik'));
      await store.feedback(thumb('like'));
      expect(await store.kept()).toEqual(nothing);
      await store.close();
      expect(warnings).toEqual([
        {
          code: 'STORE_UNAVAILABLE',
          who: 'operator',
          folder: where,
          reason: 'EACCES',
          message: `Feedback and unanswered questions are not kept in ${where}: EACCES. See that DATA_DIR is on a local disk with room, and that the bot may write there. Answers go on without it.`,
        },
      ]);
    });
    expect(await readdir(where)).toEqual([]);
  });

  test('the file may only be read', async () => {
    const where = await folder();
    await (await aStore(where)).store.close();
    await chmod(where, 0o755);
    await chmod(storeFile(where), 0o444);
    await asNobody(async () => {
      const { store, warnings } = await aStore(where);
      await store.unanswered(question('hvad er en måneklinik'));
      await store.close();
      expect(warnings).toEqual([expect.objectContaining({ code: 'STORE_UNAVAILABLE', reason: 'EACCES' })]);
    });
  });

  test.each([
    ['the folder is a file', ['EEXIST', 'ENOTDIR'], async (where: string) => writeFile(join(where, 'data'), '')],
    ['the file is a folder', ['EISDIR'], async (where: string) => void (await mkdir(storeFile(join(where, 'data')), { recursive: true }))],
  ])('%s', async (_case, reasons, spoil) => {
    const where = await folder();
    await spoil(where);
    const { store, warnings } = await aStore(join(where, 'data'));
    await store.unanswered(question('hvad er en måneklinik'));
    expect(await store.kept()).toEqual(nothing);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.code).toBe('STORE_UNAVAILABLE');
    expect(reasons).toContain(warnings[0]?.reason);
  });

  test('a write fails; and what comes when it works again is kept', async () => {
    const where = await folder();
    const { store, warnings } = await aStore(where);
    const other = new Libsql(storeFile(where));
    const write = (text: string) => store.unanswered(question(text));
    other.exec('alter table unanswered rename to away');
    await Promise.all([write('hvad er en måneklinik'), write('hvad er en solklinik')]);
    expect(warnings).toEqual([expect.objectContaining({ code: 'STORE_UNAVAILABLE', reason: 'SQLITE_ERROR' })]);
    other.exec('alter table away rename to unanswered');
    await write('hvad er en stjerneklinik');
    expect((await store.kept()).unanswered).toMatchObject([{ text: 'hvad er en stjerneklinik', times: 1 }]);
    other.exec('alter table unanswered rename to away');
    await write('hvad er en måneklinik');
    expect(warnings).toHaveLength(2);
    other.close();
  });

  test('another program holds the file', async () => {
    const where = await folder();
    const { store, warnings } = await aStore(where);
    const other = new Libsql(storeFile(where));
    other.exec('begin immediate');
    await store.unanswered(question('hvad er en måneklinik'));
    other.exec('rollback');
    other.close();
    expect(warnings).toEqual([expect.objectContaining({ code: 'STORE_UNAVAILABLE', reason: 'SQLITE_BUSY' })]);
  });

  // The size that a file may have stands in for the size of the disk.
  test('the disk is full', async () => {
    const where = await folder();
    const { output, code } = await started(['--input-type=module', '-e', fill], { STORE: where }, { megabytes: 1 });
    expect(output).toMatch(/^warning: Feedback and unanswered questions are not kept in \S+: SQLITE_\w+\. See that DATA_DIR/);
    expect(output).toMatch(/\n5000 answered, some kept\n$/);
    expect(code).toBe(0);
    const { store, warnings } = await aStore(where);
    expect((await store.kept()).unanswered.length).toBeGreaterThan(10);
    expect(warnings).toEqual([]);
  }, 60_000);

  test('it has been closed: quietly', async () => {
    const { store, warnings } = await aStore(await folder());
    const writing = store.unanswered(question('hvad er en måneklinik'));
    await Promise.all([writing, store.close(), store.close()]);
    await store.unanswered(question('hvad er en solklinik'));
    expect(await store.kept()).toEqual(nothing);
    expect(warnings).toEqual([]);
  });
});

const fill = `
  const { openStore } = await import(process.cwd() + '/dist/store/store.js');
  let warned = 0;
  const log = { warn: (_fields, message) => warned++ || console.log('warning: ' + message) };
  const store = await openStore(process.env.STORE, { retentionDays: 180, now: () => new Date('2026-11-23T12:00:00Z'), log });
  for (let n = 0; n < 5000; n += 1) {
    const text = 'hvad er en klinik ' + 'abcdefghij'[n % 10] + n.toString(36).replace(/\\d/g, (digit) => 'qwertyuiop'[digit]) + ' ' + 'månelanding '.repeat(20);
    await store.unanswered({ text, language: 'da', reason: 'nothing', knowledge: '0123456789ab' });
  }
  console.log('5000 answered, ' + ((await store.kept()).unanswered.length ? 'some' : 'none') + ' kept');
  await store.close();
`;

describe('A file that is no database, or a damaged one, is set aside and not deleted', () => {
  const aside = async (where: string) => (await readdir(where)).filter((name) => name.includes('unreadable')).sort();

  test('something else', async () => {
    const where = await folder();
    const text = 'Dette er ikke en database, men et brev. '.repeat(200);
    await writeFile(storeFile(where), text);
    const { store, warnings } = await aStore(where);
    await store.unanswered(question('hvad er en måneklinik'));
    expect((await store.kept()).unanswered).toHaveLength(1);
    const name = `${storeFile(where)}.unreadable-20261123T120000Z`;
    expect(warnings).toEqual([
      {
        code: 'STORE_SET_ASIDE',
        who: 'operator',
        file: storeFile(where),
        aside: name,
        message: `The file ${storeFile(where)} could not be read as a database; it was renamed to ${name}, and a new one begun. Recover it with the sqlite3 program, or delete it: the bot no longer deletes what is in it when its time is up.`,
      },
    ]);
    expect(await readFile(name, 'utf8')).toBe(text);
    expect(await aside(where)).toHaveLength(1);
  });

  test('one with a damaged page', async () => {
    const where = await folder();
    const first = await aStore(where);
    for (let n = 0; n < 200; n += 1)
      await first.store.unanswered(
        question(
          `hvad er ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}${n < 100 ? 'x' : 'y'} ${'månelanding '.repeat(15)}`,
        ),
      );
    await first.store.close();
    const { size } = await stat(storeFile(where));
    const damaged = await readFile(storeFile(where));
    damaged.fill(0xff, 4096, size - 4096);
    await writeFile(storeFile(where), damaged);
    const { store, warnings } = await aStore(where);
    expect(warnings.map(({ code }) => code)).toEqual(['STORE_SET_ASIDE']);
    await store.unanswered(question('hvad er en måneklinik'));
    expect((await store.kept()).unanswered).toHaveLength(1);
  });

  test('but an empty one is a new one', async () => {
    const where = await folder();
    await writeFile(storeFile(where), '');
    const { store, warnings } = await aStore(where);
    await store.unanswered(question('hvad er en måneklinik'));
    expect((await store.kept()).unanswered).toHaveLength(1);
    expect(warnings).toEqual([]);
    expect(await aside(where)).toEqual([]);
  });
});

test('A warning never quotes what somebody wrote', async () => {
  const where = await folder();
  const { store, warnings } = await aStore(where);
  const other = new Libsql(storeFile(where));
  other.exec(`drop table unanswered; create table unanswered (same_as text, wording text check (wording = ''), language text, reason text,
    knowledge text, times integer, first_seen text, last_seen text, delete_by text)`);
  other.close();
  await store.unanswered(question('hvad er en måneklinik'));
  expect(warnings).toHaveLength(1);
  expect(JSON.stringify(warnings)).not.toMatch(/måneklinik/);
});
