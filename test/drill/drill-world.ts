import {
  connectToServer,
  createDatabaseServer,
  type DatabaseServer,
  fillLagoDatabase,
  type ServerAddress,
} from '@lago-scw/sandbox';
import { openReaders } from '../../actions/lago-backup-verify/src/verification/readers.ts';
import {
  type DatabaseOutcome,
  verifyDatabase,
} from '../../actions/lago-backup-verify/src/verification/verify-database.ts';

export const VERSION = 'v1.35.0';

/** Production and its restored copies: databases of one real PostgreSQL 15. */
export interface DrillWorld {
  readonly server: DatabaseServer;
  query<Row extends Record<string, unknown>>(database: string, sql: string): Promise<Row[]>;
  /** Copies production file by file, as a snapshot does. No page of it is in memory yet. */
  restore(name: string): Promise<void>;
  drop(name: string): Promise<void>;
  verify(copy: string, options?: { readonly amcheck?: boolean }): Promise<DatabaseOutcome>;
  readonly backupTime: Date;
  close(): Promise<void>;
}

export async function startDrillWorld(
  events: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<DrillWorld> {
  const server = await createDatabaseServer(settings);
  const query = async <Row extends Record<string, unknown>>(database: string, sql: string) => {
    const client = await server.connect(database);
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  await query('postgres', 'CREATE DATABASE production');
  const client = await server.connect('production');
  await fillLagoDatabase(client, events);
  await client.query('CREATE EXTENSION amcheck');
  await client.end();
  await makeTransactions(query, 300);
  const backupTime = new Date();
  return {
    server,
    query,
    restore: async (name) =>
      void (await query('postgres', `CREATE DATABASE ${name} TEMPLATE production STRATEGY file_copy`)),
    drop: async (name) => void (await query('postgres', `DROP DATABASE ${name} WITH (FORCE)`)),
    verify: (copy, { amcheck = true } = {}) =>
      verifyOn(server, { copy, backupTime, amcheck, connections: 3 }),
    backupTime,
    close: () => server.close(),
  };
}

/** A drill allows the copy some transactions of its own: rows of production must be older than those. */
async function makeTransactions(query: DrillWorld['query'], count: number): Promise<void> {
  await query(
    'production',
    `DO $$ BEGIN FOR i IN 1..${count} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$`,
  );
}

export interface Verification {
  readonly copy: string;
  readonly backupTime: Date;
  readonly amcheck: boolean;
  readonly connections: number;
  /** Production is gone. */
  readonly alone?: boolean;
}

/** Verifies a copy beside production, both on one server. */
export async function verifyOn(
  server: ServerAddress,
  { copy, backupTime, amcheck, connections, alone = false }: Verification,
): Promise<DatabaseOutcome> {
  const readers = (database: string) => openReaders(() => connectToServer(server, database), connections);
  const [restored, production] = await Promise.all([readers(copy), alone ? null : readers('production')]);
  try {
    return await verifyDatabase({
      restored,
      production,
      version: VERSION,
      backupTime,
      isPhysical: true,
      amcheck,
    });
  } finally {
    await Promise.all([restored.close(), production?.close()]);
  }
}

export function failedChecks({ checks }: Pick<DatabaseOutcome, 'checks'>): string[] {
  return checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
}
