import type { Readers } from './readers.ts';

/** What a database is made of, by name. */
export interface Catalogue {
  readonly serverVersion: number;
  /** Entries of schema_migrations, ascending. */
  readonly migrations: readonly string[];
  readonly extensions: readonly string[];
  readonly invalidIndexes: readonly string[];
  /** Constraints that were never checked against the rows. */
  readonly unvalidated: readonly string[];
  /** Of ar_internal_metadata; null where there is none. */
  readonly railsEnvironment: string | null;
  /** Definitions by kind: tables (with columns), indexes, constraints, views, triggers, functions, sequences. */
  readonly objects: Readonly<Record<string, readonly string[]>>;
}

export async function readCatalogue(readers: Readers): Promise<Catalogue> {
  const names = async (sql: string) => (await readers.query<{ name: string }>(sql)).map(({ name }) => name);
  const ifThere = async (table: string, sql: string) => {
    const [found] = await readers.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
      `public.${table}`,
    ]);
    return found?.there ? names(sql) : [];
  };
  const kinds = Object.keys(OBJECTS);
  const [version, migrations, environments, extensions, invalidIndexes, unvalidated, ...objects] =
    await Promise.all([
      readers.query<{ server_version_num: string }>('SHOW server_version_num'),
      ifThere('schema_migrations', 'SELECT version::text AS name FROM public.schema_migrations ORDER BY 1'),
      ifThere(
        'ar_internal_metadata',
        `SELECT value::text AS name FROM public.ar_internal_metadata WHERE key = 'environment'`,
      ),
      names('SELECT extname AS name FROM pg_extension ORDER BY 1'),
      names('SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid ORDER BY 1'),
      names(`SELECT conrelid::regclass || '.' || conname AS name FROM pg_constraint
              WHERE NOT convalidated AND connamespace = 'public'::regnamespace ORDER BY 1`),
      ...Object.values(OBJECTS).map(names),
    ]);
  return {
    serverVersion: Number(version[0]?.server_version_num),
    migrations,
    extensions,
    invalidIndexes,
    unvalidated,
    railsEnvironment: environments[0] ?? null,
    objects: Object.fromEntries(kinds.map((kind, index) => [kind, objects[index] ?? []])),
  };
}

const NOT_OF_EXTENSION = (column: string) =>
  `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ${column} AND d.deptype = 'e')`;

/** Each answers `name`: what the object is called, and what it is. */
const OBJECTS: Readonly<Record<string, string>> = {
  tables: `
    SELECT c.relname || ' (' || string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attname) || ')'
      AS name FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')}
     GROUP BY c.oid ORDER BY 1`,
  indexes: `
    SELECT pg_get_indexdef(indexrelid) AS name FROM pg_index JOIN pg_class c ON c.oid = indexrelid
     WHERE relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
  constraints: `
    SELECT conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) AS name FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 ORDER BY 1`,
  views: `
    SELECT relname || CASE relkind WHEN 'm' THEN ' (materialized)' ELSE '' END AS name FROM pg_class c
     WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
  triggers: `
    SELECT c.relname || '.' || tgname || CASE tgenabled WHEN 'D' THEN ' (disabled)' ELSE '' END AS name
      FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
     WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  functions: `
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p
     WHERE pronamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('p.oid')} ORDER BY 1`,
  sequences: `
    SELECT relname AS name FROM pg_class c WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  'column rules': `
    SELECT c.relname || '.' || attname || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END ||
      coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '') AS name
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
       AND (attnotnull OR adbin IS NOT NULL) AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
};
