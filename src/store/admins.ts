// Where admins can be written to without being asked. The caller sees to it that it is admins: nobody else's conversation is kept.
import type { Kysely } from 'kysely';
import type { AdminChat } from '../model.js';
import type { Days } from './entries.js';
import type { Tables } from './tables.js';

type Db = Kysely<Tables>;

/** One row a person, as the channel named it last: its address can change. */
export async function putAdmin(db: Db, chat: AdminChat, { deleteBy }: Days): Promise<void> {
  const { person, serviceUrl, conversation, user, bot, tenant = '', locale = '' } = chat;
  const where = { service_url: serviceUrl, conversation, user_id: user, bot_id: bot, tenant, locale, delete_by: deleteBy };
  await db
    .insertInto('admins')
    .values({ object_id: person.toLowerCase(), ...where })
    .onConflict((same) => same.column('object_id').doUpdateSet(where))
    .execute();
}

/** Those who still are admins; the others' rows are deleted. */
export async function readAdmins(db: Db, admins: readonly string[], { today }: Days): Promise<AdminChat[]> {
  const stale = db.deleteFrom('admins');
  // No value of truth for "all of them": the driver ends the whole program over a boolean.
  await (
    admins.length ? stale.where((row) => row.or([row('object_id', 'not in', [...admins]), row('delete_by', '<=', today)])) : stale
  ).execute();
  const rows = await db.selectFrom('admins').selectAll().orderBy('object_id').execute();
  return rows.map(({ object_id, service_url, conversation, user_id, bot_id, tenant, locale }) => ({
    person: object_id,
    serviceUrl: service_url,
    conversation,
    user: user_id,
    bot: bot_id,
    ...(tenant && { tenant }),
    ...(locale && { locale }),
  }));
}
