import type pg from 'pg';
import type { ProgramContext } from '../instances/program.ts';
import { openPool } from './database.ts';
import { checkBootEnvironment } from './environment.ts';
import { isBroken } from './faults.ts';
import { sendJson, serveHttp } from './http-service.ts';
import { performJob } from './jobs.ts';
import type { Running } from './program.ts';
import { railsExec } from './rails.ts';

const pollMs = 100;
/** Sidekiq's `timeout: 25`: how long a polite end waits before it pushes jobs back. */
const shutdownMs = 25_000;

interface Job {
  readonly id: string;
  readonly kind: string;
  readonly payload: Record<string, unknown>;
}

/** start.*worker.sh: takes jobs from a table (there is no Redis here), one at a time. */
export async function worker(context: ProgramContext, tag: string, queue: string): Promise<Running> {
  checkBootEnvironment(context.environment);
  const pool = openPool(context, 2);
  const who = `${context.instanceName}/${context.containerName}`;
  let taking = true;
  let busy = false;
  let current: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const doJob = async (job: Job): Promise<void> => {
    const kind = isBroken(context.instanceName, 'jobs-die') ? 'Unknown::Job' : job.kind;
    const error = await performJob(kind, { pool, context, payload: job.payload }).then(
      () => null,
      (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
    );
    await pool.query(
      `UPDATE standin_jobs SET ${error === null ? 'done_at' : 'failed_at'} = clock_timestamp(), error = $2 WHERE id = $1`,
      [job.id, error],
    );
    context.log(`${job.kind} JID-${job.id} INFO: ${error === null ? 'done' : `fail: ${error}`}`);
  };
  const work = async (): Promise<void> => {
    while (taking) {
      if (isBroken(context.instanceName, 'workers-idle')) return;
      const job = await takeJob(pool, queue, who);
      busy = job !== undefined;
      if (!job) return;
      context.log(`${job.kind} JID-${job.id} INFO: start`);
      await doJob(job);
    }
  };
  const poll = (): void => {
    current = work()
      .catch((error: unknown) =>
        context.log(`ERROR: ${error instanceof Error ? error.message : String(error)}`),
      )
      .finally(() => {
        current = undefined;
        if (taking) timer = setTimeout(poll, pollMs);
      });
  };
  const quiet = (): void => {
    taking = false;
    clearTimeout(timer);
  };

  const liveness = await serveHttp(context, 8080, async (_request, response) => {
    await pool.query('SELECT 1');
    sendJson(response, 200, {});
  });
  await pool
    .query(
      'INSERT INTO standin_processes (who, queue) VALUES ($1, $2) ON CONFLICT (who) DO UPDATE SET queue = excluded.queue',
      [who, queue],
    )
    .catch((error: Error) => context.log(`ERROR: ${error.message}`));
  context.log(`Sidekiq stand-in ${tag} polls ${queue}`);
  poll();
  return {
    quiet,
    title: () => `sidekiq 7.3.10 app [${current && busy ? 1 : 0} of 1 busy]${taking ? '' : ' stopping'}`,
    async beforeExit() {
      quiet();
      const late = new Promise((resolve) => setTimeout(resolve, shutdownMs).unref());
      await Promise.race([current, late]);
      if (current)
        await pool.query(
          'UPDATE standin_jobs SET taken_at = NULL, taken_by = NULL WHERE taken_by = $1 AND done_at IS NULL AND failed_at IS NULL',
          [who],
        );
    },
    async close() {
      quiet();
      await liveness.close();
      await pool
        .query('DELETE FROM standin_processes WHERE who = $1', [who])
        .catch((error: Error) => context.log(`ERROR: ${error.message}`));
      await pool.end();
    },
    exec: railsExec(context, tag),
  };
}

/** A destructive fetch, as Sidekiq's: what is taken and not done when the process is killed is lost. */
async function takeJob(pool: pg.Pool, queue: string, who: string): Promise<Job | undefined> {
  const { rows } = await pool.query<Job>(
    `UPDATE standin_jobs SET taken_at = clock_timestamp(), taken_by = $2
     WHERE id = (SELECT id FROM standin_jobs WHERE taken_at IS NULL AND queue = $1
                 ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1)
     RETURNING id, kind, payload`,
    [queue, who],
  );
  return rows[0];
}
