import { createHash } from 'node:crypto';
import type { CommandIo, ProgramContext } from '../instances/program.ts';
import { openPool } from './database.ts';
import { isBroken } from './faults.ts';

/** Secrets whose fingerprints the real script prints. */
const secrets = [
  'SECRET_KEY_BASE',
  'LAGO_RSA_PRIVATE_KEY',
  'LAGO_ENCRYPTION_PRIMARY_KEY',
  'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
  'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
];

/**
 * Answers a Ruby script that asks Sidekiq's API about queues, processes and dead jobs, in the form that it would print:
 * there is neither Ruby nor Redis here, and the jobs are in a table. Its last argument is the time that dead jobs count
 * from.
 */
export async function lookAtSidekiq(
  context: ProgramContext,
  command: readonly string[],
  io: CommandIo,
): Promise<number> {
  const { environment, instanceName } = context;
  if (isBroken(instanceName, 'redis-away')) {
    io.stderr('RedisClient::CannotConnectError\n');
    return 1;
  }
  const pool = openPool(context, 1);
  try {
    const { rows: processes } = await pool.query<{ queue: string }>('SELECT queue FROM standin_processes');
    const { rows: queues } = await pool.query(
      `SELECT queue AS name, count(*)::int AS size,
         extract(epoch FROM clock_timestamp() - min(enqueued_at))::float AS "latencySeconds"
       FROM standin_jobs WHERE taken_at IS NULL GROUP BY queue`,
    );
    const { rows: died } = await pool.query(
      "SELECT kind AS job, split_part(error, ':', 1) AS error FROM standin_jobs WHERE failed_at > to_timestamp($1)",
      [Number(command.at(-1))],
    );
    const stats = {
      now: Date.now() / 1000,
      processes: processes.length,
      polled: [...new Set(processes.map(({ queue }) => queue))],
      queues,
      memoryPolicy: isBroken(instanceName, 'redis-evicts') ? 'allkeys-lru' : 'noeviction',
      cache: environment.LAGO_REDIS_CACHE_URL ? 'ok' : 'missing',
      died,
      fingerprints: Object.fromEntries(secrets.map((name) => [name, fingerprint(environment[name] ?? '')])),
    };
    io.stdout(`${JSON.stringify(stats)}\n`);
    return 0;
  } finally {
    await pool.end();
  }
}

const fingerprint = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 16);
