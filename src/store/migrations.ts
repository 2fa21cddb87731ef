// How the tables came to be, oldest first. What has been released is never changed: the next step is a new entry.
import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

const counted = <T extends string, C extends string>(table: CreateTableBuilder<T, C>) =>
  table
    .addColumn('times', 'integer', (column) => column.notNull())
    .addColumn('first_seen', 'text', (column) => column.notNull())
    .addColumn('last_seen', 'text', (column) => column.notNull())
    .addColumn('delete_by', 'text', (column) => column.notNull());

/** Types and constraints that SQLite and PostgreSQL share. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-feedback': {
    async up(db: Kysely<unknown>) {
      await counted(
        db.schema
          .createTable('feedback')
          .addColumn('kind', 'text', (column) => column.notNull())
          .addColumn('reaction', 'text', (column) => column.notNull())
          .addColumn('comment', 'text', (column) => column.notNull())
          .addColumn('knowledge', 'text', (column) => column.notNull()),
      )
        .addPrimaryKeyConstraint('feedback_key', ['kind', 'reaction', 'comment', 'knowledge'])
        .execute();
    },
  },
  '002-unanswered': {
    async up(db: Kysely<unknown>) {
      await counted(
        db.schema
          .createTable('unanswered')
          .addColumn('same_as', 'text', (column) => column.primaryKey().notNull())
          .addColumn('wording', 'text', (column) => column.notNull())
          .addColumn('language', 'text', (column) => column.notNull())
          .addColumn('reason', 'text', (column) => column.notNull())
          .addColumn('knowledge', 'text', (column) => column.notNull()),
      ).execute();
    },
  },
  '003-people': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('people')
        .addColumn('object_id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('pseudonym', 'text', (column) => column.notNull().unique())
        .addColumn('delete_by', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '004-admins': {
    async up(db: Kysely<unknown>) {
      const text = ['service_url', 'conversation', 'user_id', 'bot_id', 'tenant', 'locale', 'delete_by'] as const;
      await text
        .reduce(
          (table, name) => table.addColumn(name, 'text', (column) => column.notNull()),
          db.schema.createTable('admins').addColumn('object_id', 'text', (column) => column.primaryKey().notNull()),
        )
        .execute();
    },
  },
};
