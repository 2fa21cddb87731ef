import Libsql from 'libsql';
import { storeFile } from '../../src/store/store.js';
import { aStore, clear, folder, question, thumb } from './a-store.js';

afterEach(clear);

/** A file as version 1 wrote it, frozen: what has been released must stay readable. */
const version1 = `
  create table "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
  create table "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
  insert into "kysely_migration_lock" values ('migration_lock', 0);
  insert into "kysely_migration" values ('001-feedback', '2026-11-23T07:00:00.000Z');
  create table "feedback" ("kind" text not null, "reaction" text not null, "comment" text not null, "knowledge" text not null,
    "times" integer not null, "first_seen" text not null, "last_seen" text not null, "delete_by" text not null,
    constraint "feedback_key" primary key ("kind", "reaction", "comment", "knowledge"));
  insert into "feedback" values ('status', 'like', '', '0123456789ab', 4, '2026-11-01', '2026-11-20', '2027-05-19');`;

const steps = (where: string): string[] => {
  const file = new Libsql(storeFile(where));
  const names = file
    .prepare('select name from kysely_migration order by name')
    .all()
    .map((row) => (row as { name: string }).name);
  file.close();
  return names;
};

test('A new file gets every step', async () => {
  const where = await folder();
  const { store, warnings } = await aStore(where);
  expect(await store.kept()).toEqual({ feedback: [], unanswered: [] });
  expect(steps(where)).toEqual(['001-feedback', '002-unanswered', '003-people', '004-admins']);
  expect(warnings).toEqual([]);
});

test('A file of version 1 gets the steps that it lacks, and keeps what it holds', async () => {
  const where = await folder();
  const file = new Libsql(storeFile(where));
  file.exec(version1);
  file.close();
  const { store, warnings } = await aStore(where);
  await store.feedback(thumb('like'));
  await store.unanswered(question('hvad er en måneklinik'));
  expect(await store.kept()).toMatchObject({
    feedback: [{ ...thumb('like'), times: 5, first: '2026-11-01', last: '2026-11-23' }],
    unanswered: [{ text: 'hvad er en måneklinik', times: 1 }],
  });
  expect(steps(where)).toEqual(['001-feedback', '002-unanswered', '003-people', '004-admins']);
  expect(warnings).toEqual([]);
});

test('A file of a newer version is left as it is, with a warning', async () => {
  const where = await folder();
  await (await aStore(where)).store.close();
  const file = new Libsql(storeFile(where));
  file.exec(`insert into kysely_migration values ('999-later', '2030-01-01T00:00:00.000Z')`);
  file.close();
  const { store, warnings } = await aStore(where);
  await store.unanswered(question('hvad er en måneklinik'));
  expect(await store.kept()).toEqual({ feedback: [], unanswered: [] });
  expect(warnings).toEqual([expect.objectContaining({ code: 'STORE_UNAVAILABLE', reason: 'WRITTEN_BY_A_NEWER_VERSION' })]);
  expect(steps(where)).toEqual(['001-feedback', '002-unanswered', '003-people', '004-admins', '999-later']);
});
