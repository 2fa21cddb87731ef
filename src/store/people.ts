// Who a pseudonym stands for. What must name a person for good (a chain that is signed) holds the pseudonym; forgetting deletes its key alone.
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Days } from './entries.js';
import type { Tables } from './tables.js';

type Db = Kysely<Tables>;

export const newPseudonym = (): string => `p-${randomBytes(8).toString('hex')}`;

/** The pseudonym of an Entra object id, drawn where there is none; its key is kept for another RETENTION_DAYS. */
export async function pseudonymOf(db: Db, objectId: string, { deleteBy }: Days): Promise<string> {
  const { pseudonym } = await db
    .insertInto('people')
    .values({ object_id: objectId.toLowerCase(), pseudonym: newPseudonym(), delete_by: deleteBy })
    .onConflict((same) => same.column('object_id').doUpdateSet({ delete_by: deleteBy }))
    .returning('pseudonym')
    .executeTakeFirstOrThrow();
  return pseudonym;
}

/** How many rows told of this person; now none does. */
export async function forget(db: Db, objectId: string): Promise<number> {
  let rows = 0n;
  for (const table of ['people', 'admins'] as const)
    rows += (await db.deleteFrom(table).where('object_id', '=', objectId.toLowerCase()).executeTakeFirstOrThrow()).numDeletedRows;
  return Number(rows);
}
