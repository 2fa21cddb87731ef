// What is put into the tables, read and deleted. Plain Kysely: the same on SQLite and PostgreSQL.
import type { Kysely } from 'kysely';
import { coded } from './failure.js';
import type { Counted, Feedback, Kept, Unanswered } from './kept.js';
import type { Tables } from './tables.js';
import { tidy, whyNotKept } from './wording.js';

type Db = Kysely<Tables>;

/** Days as "2026-11-23", in UTC. */
export interface Days {
  readonly today: string;
  /** When what is kept today is deleted. */
  readonly deleteBy: string;
  /** What was last seen on this day or before is deleted now. */
  readonly over: string;
}
export function daysOf(now: Date, retentionDays: number): Days {
  const shifted = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return { today: shifted(0), deleteBy: shifted(retentionDays), over: shifted(-retentionDays) };
}

/** Rows a table; no new ones are taken in before old ones are deleted, so that nobody can fill the disk with questions. */
export const most = 10_000;

// Names that are ours, but come back through a client, which could put anything there.
const ours = (name: string): string => (/^[a-z_]{1,40}$/.test(name) ? name : 'unknown');
const hash = (version: string): string => (/^(?!\d+$)[\da-f]{12}$/.test(version) ? version : 'unknown');

/** A wording without what makes no difference. */
const sameAs = (wording: string): string => wording.toLowerCase().replace(/^[\s/]+|[\s?!.,;:…]+$/gu, '');

async function full(db: Db, table: keyof Tables): Promise<boolean> {
  const counted = await db
    .selectFrom(table)
    .select((row) => row.fn.countAll().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(counted.rows) >= most;
}

/** The reaction is always kept; the comment only where its wording may be. */
export async function putFeedback(db: Db, entry: Feedback, { today, deleteBy }: Days): Promise<void> {
  const comment = entry.comment === undefined || whyNotKept(entry.comment) || (await full(db, 'feedback')) ? '' : tidy(entry.comment);
  await db
    .insertInto('feedback')
    .values({
      kind: ours(entry.kind),
      reaction: ours(entry.reaction),
      comment,
      knowledge: hash(entry.knowledge),
      times: 1,
      first_seen: today,
      last_seen: today,
      delete_by: deleteBy,
    })
    .onConflict((same) =>
      same
        .columns(['kind', 'reaction', 'comment', 'knowledge'])
        .doUpdateSet((row) => ({ times: row('feedback.times', '+', 1), last_seen: today, delete_by: deleteBy })),
    )
    .execute();
}

/** Throws FULL where there is no room for a wording that is not there yet. */
export async function putUnanswered(db: Db, entry: Unanswered, { today, deleteBy }: Days): Promise<void> {
  if (whyNotKept(entry.text)) return;
  const wording = tidy(entry.text);
  const same_as = sameAs(wording);
  const latest = { reason: ours(entry.reason), knowledge: hash(entry.knowledge), last_seen: today, delete_by: deleteBy };
  const again = await db
    .updateTable('unanswered')
    .set((row) => ({ ...latest, times: row('times', '+', 1) }))
    .where('same_as', '=', same_as)
    .executeTakeFirst();
  if (again.numUpdatedRows > 0n) return;
  if (await full(db, 'unanswered')) throw coded('FULL');
  await db
    .insertInto('unanswered')
    .values({ ...latest, same_as, wording, language: ours(entry.language), times: 1, first_seen: today })
    .execute();
}

/** Deletes what is over. A shorter RETENTION_DAYS holds for what was kept under a longer one as well. */
export async function sweep(db: Db, { today, over }: Days): Promise<void> {
  for (const table of ['feedback', 'unanswered'] as const)
    await db
      .deleteFrom(table)
      .where((row) => row.or([row('delete_by', '<=', today), row('last_seen', '<=', over)]))
      .execute();
  for (const table of ['people', 'admins'] as const) await db.deleteFrom(table).where('delete_by', '<=', today).execute();
}

const counted = (row: { times: number; first_seen: string; last_seen: string }): Counted => ({
  times: row.times,
  first: row.first_seen,
  last: row.last_seen,
});

/** What is over is not shown, even where it could not be deleted. */
export async function readAll(db: Db, { today, over }: Days): Promise<Kept> {
  const feedback = await db
    .selectFrom('feedback')
    .selectAll()
    .where('delete_by', '>', today)
    .where('last_seen', '>', over)
    .orderBy('last_seen', 'desc')
    .orderBy('times', 'desc')
    .orderBy('kind')
    .orderBy('reaction')
    .orderBy('comment')
    .execute();
  const unanswered = await db
    .selectFrom('unanswered')
    .selectAll()
    .where('delete_by', '>', today)
    .where('last_seen', '>', over)
    .orderBy('last_seen', 'desc')
    .orderBy('times', 'desc')
    .orderBy('same_as')
    .execute();
  return {
    feedback: feedback.map((row) => ({
      kind: row.kind,
      reaction: row.reaction === 'like' ? 'like' : 'dislike',
      ...(row.comment && { comment: row.comment }),
      knowledge: row.knowledge,
      ...counted(row),
    })),
    unanswered: unanswered.map((row) => ({
      text: row.wording,
      language: row.language === 'en' ? 'en' : 'da',
      reason: row.reason,
      knowledge: row.knowledge,
      ...counted(row),
    })),
  };
}
