import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import type { DrillWorld } from '../../drill/drill-world.ts';

/**
 * What one would do by hand: dump production into an empty database and count every table on both sides, one after the
 * other. In seconds; null where there are no client programs of PostgreSQL.
 */
export async function restoreNaively(world: DrillWorld): Promise<number | null> {
  if (!(await exists('pg_dump')) || !(await exists('pg_restore'))) return null;
  await world.query('postgres', 'CREATE DATABASE naive');
  const from = performance.now();
  await dumpInto(world, 'naive');
  for (const database of ['naive', 'production']) await countAll(world, database);
  const seconds = (performance.now() - from) / 1000;
  await world.drop('naive');
  return seconds;
}

async function dumpInto({ server }: DrillWorld, database: string): Promise<void> {
  const env = {
    ...process.env,
    PGHOST: server.host,
    PGPORT: String(server.port),
    PGUSER: server.user,
    PGPASSWORD: server.password,
  };
  const dump = spawn('pg_dump', ['--format=custom', '--compress=0', 'production'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const restore = spawn('pg_restore', ['--dbname', database], { env, stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = Promise.all([once(dump, 'exit'), once(restore, 'exit')]);
  await pipeline(dump.stdout, restore.stdin);
  const [[dumped], [restored]] = await ended;
  if (dumped !== 0 || restored !== 0) throw new Error(`pg_dump: ${dumped}, pg_restore: ${restored}`);
}

async function countAll(world: DrillWorld, database: string): Promise<void> {
  const tables = await world.query<{ name: string }>(
    database,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  for (const { name } of tables) await world.query(database, `SELECT count(*) FROM ${name}`);
}

async function exists(program: string): Promise<boolean> {
  const child = spawn(program, ['--version'], { stdio: 'ignore' });
  const [code] = await Promise.race([once(child, 'exit'), once(child, 'error').then(() => [1])]);
  return code === 0;
}
