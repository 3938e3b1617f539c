import { spawn } from 'node:child_process';
import type { Lab } from '../../lab/lab.ts';
import { pause } from './pause.ts';

export interface JobCount {
  readonly enqueued: number;
  readonly lost: number;
  readonly twice: number;
  /** Uniqueness locks that nobody took away: hours in which a customer is not billed. */
  readonly locksLeft: number;
}

export interface JobStream {
  /** Waits until all are enqueued and none waits any more. */
  finish(): Promise<JobCount>;
}

const QUEUE = 'queue:default';
const LOCK_SECONDS = 3600;
const PER_TURN = 10;
const TURN_MS = 100;
const SETTLE_SECONDS = 60;

/** Enqueues jobs as activejob-uniqueness does, lock first; a hundredth of them takes three seconds. */
export function streamJobs(lab: Lab, count: number): JobStream {
  // In a pipe, so that it ends with the connection.
  const redis = spawn('redis-cli', ['-h', '127.0.0.1', '--pipe'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const run = `job-${Date.now()}`;
  let sent = 0;
  const { promise: allSent, resolve } = Promise.withResolvers<void>();
  const timer = setInterval(() => {
    for (let turn = 0; turn < PER_TURN && sent < count; turn++) {
      const id = `${run}-${sent}`;
      const job = JSON.stringify({
        jid: id,
        class: 'Lab::Job',
        ms: sent % 100 === 0 ? 3000 : 5 + (sent % 20),
      });
      redis.stdin.write(
        `SET activejob_uniqueness:${id} 1 EX ${LOCK_SECONDS}\r\n` + `LPUSH ${QUEUE} '${job}'\r\n`,
      );
      sent += 1;
    }
    if (sent < count) return;
    clearInterval(timer);
    redis.stdin.end(resolve);
  }, TURN_MS);
  return {
    async finish() {
      await allSent;
      return settle(lab, run, count);
    },
  };
}

/** Every job is one row when all is well; those that are not there after a minute of calm are lost. */
async function settle(lab: Lab, run: string, count: number): Promise<JobCount> {
  const client = await lab.database();
  try {
    for (let second = 0; ; second++) {
      const { rows } = await client.query<{ done: string; times: string }>(
        'SELECT count(DISTINCT id) AS done, count(*) AS times FROM lab_jobs WHERE id LIKE $1',
        [`${run}-%`],
      );
      const [done, times] = [Number(rows[0]?.done), Number(rows[0]?.times)];
      const locksLeft = Number(
        await lab.redis.ask(
          'EVAL',
          "return #redis.call('KEYS', ARGV[1])",
          '0',
          `activejob_uniqueness:${run}*`,
        ),
      );
      if ((done === count && locksLeft === 0) || second === SETTLE_SECONDS)
        return { enqueued: count, lost: count - done, twice: times - done, locksLeft };
      await pause(1000);
    }
  } finally {
    await client.end();
  }
}
