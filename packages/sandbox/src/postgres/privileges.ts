import type pg from 'pg';

export const permissions = ['all', 'readwrite', 'readonly', 'none'] as const;
export type Permission = (typeof permissions)[number];

export function isPermission(text: string): text is Permission {
  return (permissions as readonly string[]).includes(text);
}

/**
 * Gives a role what the API's permission means, on the objects that exist now: objects made later by others are
 * not covered, which the API then reports as `custom`. Runs inside the database concerned.
 */
export async function grantPermission(
  client: pg.Client,
  database: string,
  role: string,
  permission: Permission,
): Promise<void> {
  const to = client.escapeIdentifier(role);
  const schemas = await schemaNames(client);
  await client.query('BEGIN');
  try {
    await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(database)} FROM ${to}`);
    for (const statement of revocations(client, schemas, to)) await client.query(statement);
    for (const statement of grants(client, database, schemas, to, permission)) await client.query(statement);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function schemaNames(client: pg.Client): Promise<string[]> {
  const found = await client.query<{ nspname: string }>(
    `SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,
  );
  return found.rows.map((row) => row.nspname);
}

function revocations(client: pg.Client, schemas: readonly string[], to: string): string[] {
  return schemas.flatMap((name) => {
    const schema = client.escapeIdentifier(name);
    return [
      `REVOKE ALL ON SCHEMA ${schema} FROM ${to}`,
      `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${to}`,
      `REVOKE ALL ON ALL SEQUENCES IN SCHEMA ${schema} FROM ${to}`,
      `REVOKE ALL ON ALL ROUTINES IN SCHEMA ${schema} FROM ${to}`,
    ];
  });
}

interface Rights {
  readonly database: string;
  readonly schema: string;
  readonly tables: string;
  readonly sequences: string;
}

/** PostgreSQL 15 gives nobody CREATE on `public` by default, so only `all` can make tables there. */
const rightsOf: Readonly<Record<Exclude<Permission, 'none'>, Rights>> = {
  all: { database: 'ALL', schema: 'ALL', tables: 'ALL', sequences: 'ALL' },
  readwrite: {
    database: 'CONNECT, TEMPORARY',
    schema: 'USAGE',
    tables: 'SELECT, INSERT, UPDATE, DELETE',
    sequences: 'USAGE, SELECT, UPDATE',
  },
  readonly: { database: 'CONNECT', schema: 'USAGE', tables: 'SELECT', sequences: 'SELECT' },
};

function grants(
  client: pg.Client,
  database: string,
  schemas: readonly string[],
  to: string,
  permission: Permission,
): string[] {
  if (permission === 'none') return [];
  const rights = rightsOf[permission];
  return [
    `GRANT ${rights.database} ON DATABASE ${client.escapeIdentifier(database)} TO ${to}`,
    ...schemas.flatMap((name) => {
      const schema = client.escapeIdentifier(name);
      return [
        `GRANT ${rights.schema} ON SCHEMA ${schema} TO ${to}`,
        `GRANT ${rights.tables} ON ALL TABLES IN SCHEMA ${schema} TO ${to}`,
        `GRANT ${rights.sequences} ON ALL SEQUENCES IN SCHEMA ${schema} TO ${to}`,
      ];
    }),
  ];
}

/** What the API would report for this role now: `custom` when the rights match none of the permissions. */
export async function effectivePermission(
  client: pg.Client,
  database: string,
  role: string,
): Promise<Permission | 'custom'> {
  const { rows } = await client.query<{ level: Permission | 'custom' }>(effectivePermissionQuery, [
    database,
    role,
  ]);
  return rows[0]?.level ?? 'none';
}

const effectivePermissionQuery = `
  WITH tables AS (
    SELECT has_table_privilege($2, c.oid, 'SELECT') AS reads,
           has_table_privilege($2, c.oid, 'INSERT') AND has_table_privilege($2, c.oid, 'UPDATE')
             AND has_table_privilege($2, c.oid, 'DELETE') AS writes,
           has_table_privilege($2, c.oid, 'TRUNCATE') AND has_table_privilege($2, c.oid, 'TRIGGER') AS owns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
  ), seen AS (
    SELECT coalesce(bool_and(reads), true) AS reads_all, coalesce(bool_or(reads), false) AS reads_any,
           coalesce(bool_and(writes), true) AS writes_all, coalesce(bool_or(writes), false) AS writes_any,
           coalesce(bool_and(owns), true) AS owns_all, coalesce(bool_or(owns), false) AS owns_any
    FROM tables
  )
  SELECT CASE
    WHEN NOT has_database_privilege($2, $1, 'CONNECT') AND NOT reads_any THEN 'none'
    WHEN has_database_privilege($2, $1, 'CREATE') AND owns_all AND writes_all AND reads_all THEN 'all'
    WHEN has_database_privilege($2, $1, 'CREATE') OR NOT reads_all THEN 'custom'
    WHEN has_database_privilege($2, $1, 'TEMPORARY') AND writes_all AND NOT (owns_any AND NOT owns_all)
      THEN 'readwrite'
    WHEN NOT writes_any AND NOT owns_any THEN 'readonly'
    ELSE 'custom'
  END AS level FROM seen`;
