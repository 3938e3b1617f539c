import type pg from 'pg';

/** Asks one database, read-only, always in the same view of its data however many connections are at work. */
export interface Readers {
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** With settings of the server that hold for this query alone. */
  queryWith<Row extends pg.QueryResultRow>(
    settings: Readonly<Record<string, string>>,
    sql: string,
  ): Promise<Row[]>;
  /** Row by row from a cursor, so that the size of the answer costs no memory here. */
  stream<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): AsyncGenerator<Row>;
  close(): Promise<void>;
}

/** Opens a connection, logged in and not in a transaction. */
export type Open = () => Promise<pg.Client>;

const ROWS_AT_ONCE = 5_000;
const STATEMENT_MINUTES = 60;

/**
 * Opens `connections` connections and one more, which holds the view (pg_export_snapshot) that the others share.
 *
 * @throws whatever `open` throws
 */
export async function openReaders(open: Open, connections: number): Promise<Readers> {
  const holder = await open();
  const snapshot = await exportSnapshot(holder);
  const begin = (client: pg.Client) => beginAt(client, snapshot);
  const opened = await Promise.allSettled(Array.from({ length: connections }, open));
  const clients = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const close = async () => {
    await Promise.allSettled([holder, ...clients].map((client) => client.end()));
  };
  const refused = opened.find((result) => result.status === 'rejected');
  // A server that has few connections left gets fewer of ours.
  if (clients.length === 0) {
    await close();
    throw refused?.reason;
  }
  await Promise.all(clients.map(begin));
  const { take, giveBack } = queue(clients);

  async function lend<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = await take();
    try {
      return await work(client);
    } catch (error) {
      // A failed statement ends the transaction; the view is still held, so the next one sees the same.
      await begin(client).catch(() => {});
      throw error;
    } finally {
      giveBack(client);
    }
  }

  return {
    query: (sql, values = []) => lend(async (client) => (await client.query(sql, [...values])).rows),
    queryWith: (settings, sql) =>
      lend(async (client) => {
        for (const [name, value] of Object.entries(settings)) {
          await client.query('SELECT set_config($1, $2, true)', [name, value]);
        }
        const { rows } = await client.query(sql);
        await begin(client);
        return rows;
      }),
    async *stream(sql, values = []) {
      const client = await take();
      try {
        await client.query(`DECLARE reader NO SCROLL CURSOR FOR ${sql}`, [...values]);
        for (;;) {
          const { rows } = await client.query(`FETCH ${ROWS_AT_ONCE} FROM reader`);
          if (rows.length === 0) return;
          yield* rows;
        }
      } finally {
        await begin(client).catch(() => {});
        giveBack(client);
      }
    },
    close,
  };
}

async function exportSnapshot(client: pg.Client): Promise<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows } = await client.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
  return rows[0]?.id ?? '';
}

async function beginAt(client: pg.Client, snapshot: string): Promise<void> {
  await client.query('ROLLBACK');
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(`SET TRANSACTION SNAPSHOT '${snapshot}'`);
  await client.query(`SET LOCAL statement_timeout = '${STATEMENT_MINUTES}min'`);
  await client.query(`SET LOCAL work_mem = '64MB'`);
}

function queue<T>(items: readonly T[]) {
  const free = [...items];
  const waiting: ((item: T) => void)[] = [];
  return {
    take: (): Promise<T> => {
      const item = free.pop();
      return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item);
    },
    giveBack: (item: T) => {
      const next = waiting.shift();
      if (next === undefined) free.push(item);
      else next(item);
    },
  };
}
