import type { LagoTable } from '@lago-scw/lago';
import type { ClientBase } from 'pg';

/** Rows of a table: all, and those that were there at the time of the backup (null: the table keeps no time). */
export interface RowCount {
  readonly total: number;
  readonly untilBackup: number | null;
}

/** What is compared of a database. Counts only: no row ever leaves the server. */
export interface Observation {
  readonly serverVersion: number;
  /** Entries of schema_migrations, ascending. */
  readonly migrations: readonly string[];
  readonly extensions: readonly string[];
  readonly invalidIndexes: readonly string[];
  /** Number of objects by kind: tables, indexes, views, constraints, triggers. */
  readonly objects: Readonly<Record<string, number>>;
  /** Tables that are there; the others have no entry. */
  readonly rows: Readonly<Record<string, RowCount>>;
}

export async function observe(
  client: ClientBase,
  tables: readonly LagoTable[],
  backupTime: Date,
): Promise<Observation> {
  const { server_version_num: version } = await one<{ server_version_num: string }>(
    client,
    'SHOW server_version_num',
  );
  return {
    serverVersion: Number(version),
    migrations: await migrationsOf(client),
    extensions: await names(client, 'SELECT extname AS name FROM pg_extension ORDER BY 1'),
    invalidIndexes: await names(
      client,
      'SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid ORDER BY 1',
    ),
    objects: await one(client, OBJECTS),
    rows: await countRows(client, tables, backupTime),
  };
}

const OBJECTS = `
  SELECT
    (SELECT count(*)::int FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace) AS tables,
    (SELECT count(*)::int FROM pg_class WHERE relkind IN ('i', 'I') AND relnamespace = 'public'::regnamespace) AS indexes,
    (SELECT count(*)::int FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace) AS views,
    (SELECT count(*)::int FROM pg_constraint WHERE connamespace = 'public'::regnamespace) AS constraints,
    (SELECT count(*)::int FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
      WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace) AS triggers`;

async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { there } = await one<{ there: boolean }>(
    client,
    `SELECT to_regclass('public.schema_migrations') IS NOT NULL AS there`,
  );
  return there ? names(client, 'SELECT version::text AS name FROM public.schema_migrations ORDER BY 1') : [];
}

async function countRows(
  client: ClientBase,
  tables: readonly LagoTable[],
  backupTime: Date,
): Promise<Record<string, RowCount>> {
  const { rows: present } = await client.query<{ name: string; timed: boolean }>(
    `SELECT table_name AS name, bool_or(column_name = 'created_at') AS timed
       FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ANY($1) GROUP BY 1`,
    [tables.map(({ name }) => name)],
  );
  const counts: Record<string, RowCount> = {};
  for (const { name, timed } of present) {
    const filter = timed
      ? 'FILTER (WHERE created_at <= $1::timestamp)'
      : 'FILTER (WHERE $1::timestamp IS NULL)';
    const count = await one<{ total: string; until: string }>(
      client,
      `SELECT count(*)::text AS total, (count(*) ${filter})::text AS until FROM public.${quoted(name)}`,
      [naiveUtc(backupTime)],
    );
    counts[name] = { total: Number(count.total), untilBackup: timed ? Number(count.until) : null };
  }
  return counts;
}

/** Lago's times are UTC without a zone (facts: lago.md 4.2). */
function naiveUtc(time: Date): string {
  return time.toISOString().replace('T', ' ').replace('Z', '');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function names(client: ClientBase, sql: string): Promise<string[]> {
  return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
}

async function one<Row extends Record<string, unknown>>(
  client: ClientBase,
  sql: string,
  values: unknown[] = [],
): Promise<Row> {
  const { rows } = await client.query<Row>(sql, values);
  const [row] = rows;
  if (row === undefined) throw new Error(`no row from: ${sql}`);
  return row;
}
