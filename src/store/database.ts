// The database: an SQLite file through libsql, under Kysely. The only file that knows which one it is.
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { coded, codeOf } from './failure.js';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

export interface Database {
  readonly tables: Kysely<Tables>;
  /** Removes what was deleted from the disk too. */
  wipe(): void;
  close(): Promise<void>;
}

/** Milliseconds that a write waits for the report to be done reading; the driver is synchronous, so few. */
const patience = 250;

/** Makes folder and file where they are missing, and brings the tables up to date. Throws the driver's errors, and those of the file system. */
export async function openDatabase(file: string): Promise<Database> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // The driver would make it readable to everybody, and would not say why it could not.
  await (await open(file, 'a+', 0o600)).close();
  const driver = new Libsql(file, { timeout: patience });
  try {
    const found = JSON.stringify(driver.pragma('quick_check(1)'));
    if (!/^\[\{"[^"]*":"ok"\}\]$/.test(found)) throw coded('SQLITE_CORRUPT');
    driver.pragma('journal_mode = WAL');
    driver.pragma('synchronous = NORMAL');
    // What is deleted is overwritten, in the file as in its log.
    driver.pragma('secure_delete = ON');
    const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database: driver }) });
    await migrate(tables);
    const wipe = (): void => void driver.pragma('wal_checkpoint(TRUNCATE)');
    return {
      tables,
      wipe,
      async close() {
        try {
          wipe();
        } finally {
          await tables.destroy();
        }
      },
    };
  } catch (error) {
    driver.close();
    throw error;
  }
}

async function migrate(tables: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: tables, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  // So Kysely calls a step that it does not know.
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) throw coded('WRITTEN_BY_A_NEWER_VERSION', error);
  if (error !== undefined) throw error instanceof Error ? error : coded('MIGRATION_FAILED');
}

export const isCorrupt = (error: unknown): boolean => /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error));

/** Gives the file another name, and its log with it. Returns the name. */
export async function setAside(file: string, now: Date): Promise<string> {
  const aside = `${file}.unreadable-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  await rename(file, aside);
  for (const part of ['-wal', '-shm'])
    await rename(file + part, aside + part).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  return aside;
}
