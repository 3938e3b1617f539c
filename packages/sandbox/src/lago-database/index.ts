import type pg from 'pg';
import { amountsFor, rowStatements } from './rows.ts';
import { LAGO_SCHEMA, LAGO_SCHEMA_AFTER_ROWS } from './schema.ts';

/**
 * Fills an empty database with a Lago of this many events (and customers, invoices, fees, wallets in proportion) whose
 * money adds up. The rows are made on the server: ten million events take minutes and no memory here.
 */
export async function fillLagoDatabase(client: pg.ClientBase, events: number): Promise<void> {
  await client.query(LAGO_SCHEMA);
  for (const statement of rowStatements(amountsFor(events))) await client.query(statement);
  await client.query(LAGO_SCHEMA_AFTER_ROWS);
  await client.query('ANALYZE');
}

/** Content of the file behind blob `n` of a filled database. */
export function blobContent(key: string): string {
  return key.replace(/^blob-/, 'file ');
}
