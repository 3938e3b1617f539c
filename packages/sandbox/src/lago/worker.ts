import type pg from 'pg';
import type { ProgramContext } from '../instances/program.ts';
import { openPool } from './database.ts';
import { checkBootEnvironment } from './environment.ts';
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

  const work = async (): Promise<void> => {
    while (taking) {
      const job = await takeJob(pool, queue, who);
      busy = job !== undefined;
      if (!job) return;
      context.log(`${job.kind} JID-${job.id} INFO: start`);
      await performJob(pool, job.kind, job.payload);
      await pool.query('UPDATE standin_jobs SET done_at = clock_timestamp() WHERE id = $1', [job.id]);
      context.log(`${job.kind} JID-${job.id} INFO: done`);
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
          'UPDATE standin_jobs SET taken_at = NULL, taken_by = NULL WHERE taken_by = $1 AND done_at IS NULL',
          [who],
        );
    },
    async close() {
      quiet();
      await liveness.close();
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
