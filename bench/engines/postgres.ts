// PostgreSQL's `danish` configuration with a GIN index, in a temporary table of a server that is up (PGHOST, PGPORT, PGUSER …).
import { peer } from '../paths.js';
import { Missing, most, type Engine } from './engine.js';

interface Client {
  connect(): Promise<void>;
  query(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Readonly<Record<string, string>>[] }>;
  end(): Promise<void>;
}

export async function postgres(): Promise<Engine> {
  const { Client } = peer<{ Client: new (options: object) => Client }>('pg');
  const client = new Client({ database: process.env.PGDATABASE ?? 'postgres', connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
  } catch {
    throw new Missing('no server');
  }
  const version = (await client.query('SHOW server_version')).rows[0]?.['server_version']?.split(' ')[0] ?? '';
  await client.query('CREATE TEMPORARY TABLE section (id text, vector tsvector)');
  const batch = 500;
  return {
    name: 'PostgreSQL `danish`',
    setup: `${version}, any of the words, \`ts_rank\`, heading × 1`,
    async build({ sections }) {
      for (let at = 0; at < sections.length; at += batch) {
        const some = sections.slice(at, at + batch);
        await client.query(
          `INSERT INTO section SELECT id, to_tsvector('danish', heading) || to_tsvector('danish', text)
           FROM unnest($1::text[], $2::text[], $3::text[]) AS given(id, heading, text)`,
          [some.map(({ id }) => id), some.map(({ heading }) => heading), some.map(({ text }) => text)],
        );
      }
      await client.query('CREATE INDEX ON section USING gin (vector)');
      await client.query('ANALYZE section');
    },
    async search(query) {
      const { rows } = await client.query(
        `SELECT id FROM section, (SELECT replace(plainto_tsquery('danish', $1)::text, '&', '|')::tsquery AS asked) AS question
         WHERE vector @@ asked ORDER BY ts_rank(vector, asked) DESC, id LIMIT ${most}`,
        [query],
      );
      return rows.map(({ id }) => id ?? '');
    },
    async outside() {
      const { rows } = await client.query(`SELECT pg_total_relation_size('section') AS bytes`);
      return { bytes: Number(rows[0]?.['bytes']), what: 'relation' };
    },
    close: () => client.end(),
  };
}
