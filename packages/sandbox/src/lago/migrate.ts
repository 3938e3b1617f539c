import type pg from 'pg';
import { migrations } from './migrations.ts';
import { seedSamples } from './samples.ts';
import { isAtLeast, schemaVersions } from './versions.ts';

/** Rails derives its lock from the database's name; one number does for one database. */
const migrationLock = 4_242_279_615;

/** `rails db:migrate`: all migrations up to the release's newest, in order, one run at a time. */
export async function migrate(pool: pg.Pool, tag: string, log: (line: string) => void): Promise<void> {
  const newest = schemaVersions[tag];
  if (!newest) throw new Error(`The stand-in knows no schema version of ${tag}.`);
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
      migrationLock,
    ]);
    if (!rows[0]?.locked) {
      throw new Error(
        'ActiveRecord::ConcurrentMigrationError: Cannot run migrations because another migration process is currently running.',
      );
    }
    await prepare(client, tag);
    await run(client, newest, log);
  } finally {
    await client.query('SELECT pg_advisory_unlock_all()').catch((error: Error) => log(error.message));
    client.release();
  }
}

async function prepare(client: pg.PoolClient, tag: string): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS schema_migrations (version character varying PRIMARY KEY)');
  await client.query(
    "CREATE TABLE IF NOT EXISTS ar_internal_metadata (key character varying PRIMARY KEY, value character varying, created_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()), updated_at timestamp(6) NOT NULL DEFAULT timezone('utc', now()))",
  );
  await client.query(
    "INSERT INTO ar_internal_metadata (key, value) VALUES ('environment', 'production') ON CONFLICT DO NOTHING",
  );
  const wanted = ['pgcrypto', 'unaccent', ...(isAtLeast(tag, '1.48') ? ['pg_trgm', 'btree_gin'] : [])];
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM pg_available_extensions WHERE name = ANY($1) AND installed_version IS NULL',
    [wanted],
  );
  // The PostgreSQL of npm comes without contrib; the stand-in's schema needs none of it.
  for (const { name } of rows) await client.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
}

async function run(client: pg.PoolClient, newest: string, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ version: string }>('SELECT version FROM schema_migrations');
  const done = new Set(rows.map(({ version }) => version));
  for (const [index, { version, name, sql }] of migrations.entries()) {
    if (version > newest || done.has(version)) continue;
    const startedAt = Date.now();
    log(`== ${version} ${name}: migrating ======`);
    await client.query('BEGIN');
    try {
      await client.query(sql);
      if (index === 0) await seedSamples(client);
      await client.query('INSERT INTO schema_migrations (version) VALUES ($1)', [version]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
    log(`== ${version} ${name}: migrated (${((Date.now() - startedAt) / 1000).toFixed(4)}s) ======`);
  }
}

export async function schemaVersion(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ version: string | null }>(
    'SELECT max(version) AS version FROM schema_migrations',
  );
  return rows[0]?.version ?? null;
}
