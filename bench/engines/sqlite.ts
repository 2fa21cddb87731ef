// SQLite FTS5 with trigrams, in memory: better-sqlite3 where it was installed, else Node's own from 22.5 on.
import { peer } from '../paths.js';
import { Missing, most, wordsOf, type Engine } from './engine.js';

interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: readonly string[]): unknown; all(...values: readonly (string | number)[]): readonly unknown[] };
  close(): unknown;
}

async function open(): Promise<{ database: Database; by: string }> {
  try {
    const Better = peer<new (path: string) => Database>('better-sqlite3');
    return { database: new Better(':memory:'), by: 'better-sqlite3 12.11.1' };
  } catch {
    const name = 'node:sqlite';
    const own = (await import(name).catch(() => undefined)) as { DatabaseSync: new (path: string) => Database } | undefined;
    if (!own) throw new Missing('no SQLite here');
    return { database: new own.DatabaseSync(':memory:'), by: `${name} of ${process.version}` };
  }
}

/** `unit`: whether a question's words are looked for whole inside the text, or all of their trigrams. */
export async function sqlite(unit: 'words' | 'trigrams'): Promise<Engine> {
  const { database, by } = await open();
  database.exec(`CREATE VIRTUAL TABLE section USING fts5(id UNINDEXED, heading, text, tokenize = 'trigram remove_diacritics 1')`);
  const find = database.prepare(`SELECT id FROM section WHERE section MATCH ? ORDER BY bm25(section, 0, 1.5, 1) LIMIT ${most}`);
  const quoted = (text: string) => `"${text}"`;
  const grams = (word: string) => Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3));
  return {
    name: unit === 'words' ? 'SQLite FTS5 trigram, whole words' : 'SQLite FTS5 trigram',
    setup: `${by}, ${unit === 'words' ? 'any of the words as a part of the text' : "any of the words' trigrams"}, heading × 1.5`,
    build({ sections }) {
      const add = database.prepare('INSERT INTO section (id, heading, text) VALUES (?, ?, ?)');
      database.exec('BEGIN');
      for (const { id, heading, text } of sections) add.run(id, heading, text);
      database.exec('COMMIT');
    },
    search(query) {
      const words = wordsOf(query).filter((word) => word.length > 2);
      const asked = [...new Set(unit === 'trigrams' ? words.flatMap(grams) : words)];
      return asked.length ? (find.all(asked.map(quoted).join(' OR ')) as { id: string }[]).map(({ id }) => id) : [];
    },
    outside() {
      const [pages] = database.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()').all() as {
        bytes: number;
      }[];
      return { bytes: Number(pages?.bytes ?? 0), what: 'database' };
    },
    close: () => void database.close(),
  };
}
