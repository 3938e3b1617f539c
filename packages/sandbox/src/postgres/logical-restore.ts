import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import type { BackupLine } from './logical-backup.ts';

/**
 * Replaces the content of a database by a backup's, in one transaction: it fails whole or not at all. What belonged to a
 * role that this instance does not have belongs to the superadmin afterwards.
 */
export async function restoreLogicalBackup(client: pg.Client, file: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await emptyDatabase(client);
    await client.query(`SET LOCAL search_path = ''`);
    await client.query('SET LOCAL check_function_bodies = off');
    const roles = await roleNames(client);
    for await (const text of createInterface({ input: createReadStream(file) })) {
      const line: BackupLine = JSON.parse(text);
      if ('rows' in line) await insertRows(client, line);
      else if (line.role === undefined || roles.has(line.role)) await client.query(line.sql);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function emptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ nspname: string; acl: string[] }>(`
    SELECT nspname, ARRAY(SELECT format('GRANT %s ON SCHEMA %I TO %s', privilege_type, nspname,
        CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END) FROM aclexplode(nspacl)) AS acl
    FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`);
  for (const { nspname } of rows)
    await client.query(`DROP SCHEMA ${client.escapeIdentifier(nspname)} CASCADE`);
  await client.query('CREATE SCHEMA public AUTHORIZATION pg_database_owner');
  await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC');
  // The privileges of this instance's users on the schema outlive its content.
  const kept = rows.find(({ nspname }) => nspname === 'public')?.acl ?? [];
  for (const grant of kept) await client.query(grant);
}

async function roleNames(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
  return new Set(rows.map((row) => row.rolname));
}

type RowLine = Extract<BackupLine, { readonly rows: readonly string[] }>;

/**
 * A row literal needs a type to become columns again. The table's own row type would do, but for generated columns,
 * which must not be given; so the rows pass through a temporary table that lacks them.
 */
async function insertRows(client: pg.Client, { table, columns, rows }: RowLine): Promise<void> {
  const list = columns.join(', ');
  await client.query(
    `CREATE TEMPORARY TABLE IF NOT EXISTS restored_rows ON COMMIT DROP AS SELECT ${list} FROM ${table} LIMIT 0`,
  );
  await client.query(
    `INSERT INTO ${table} (${list}) OVERRIDING SYSTEM VALUE
     SELECT ${list} FROM unnest($1::pg_temp.restored_rows[])`,
    [rows],
  );
  await client.query('DROP TABLE pg_temp.restored_rows');
}
