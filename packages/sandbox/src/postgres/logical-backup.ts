import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { readSchema, type Statement, type TableRows } from './logical-schema.ts';

/** A line of a backup file: a statement, or rows in PostgreSQL's text form of a row. */
export type BackupLine = Statement | (TableRows & { readonly rows: readonly string[] });

const rowsPerLine = 1_000;

/** Writes one database to a file of JSON lines, all of it as of one moment. */
export async function takeLogicalBackup(
  client: pg.Client,
  file: string,
): Promise<{ readonly sizeBytes: number }> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    // Names in the definitions come out with their schema.
    await client.query(`SET LOCAL search_path = ''`);
    await pipeline(Readable.from(backupText(client)), createWriteStream(file));
  } finally {
    await client.query('ROLLBACK');
  }
  return { sizeBytes: (await stat(file)).size };
}

async function* backupText(client: pg.Client): AsyncGenerator<string> {
  for await (const line of backupLines(client)) yield `${JSON.stringify(line)}\n`;
}

async function* backupLines(client: pg.Client): AsyncGenerator<BackupLine> {
  const schema = await readSchema(client);
  yield* schema.before;
  for (const table of schema.tables) yield* rowsOf(client, table);
  yield* schema.after;
}

async function* rowsOf(client: pg.Client, table: TableRows): AsyncGenerator<BackupLine> {
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT ROW(${table.columns.map((column) => `t.${column}`).join(', ')})::text AS row FROM ONLY ${table.table} t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${rowsPerLine} FROM backup_rows`);
    if (rows.length === 0) break;
    yield { ...table, rows: rows.map(({ row }) => row) };
  }
  await client.query('CLOSE backup_rows');
}
