import { ActionError } from '@lago-scw/effects';
import type { Session } from './session.ts';
import type { Stack } from './stack.ts';

const WAIT_SECONDS = 3600;
/** A worker tells Redis every 10 s what it does: a job that was just taken is nowhere to be seen for so long. */
const UNSEEN_SECONDS = 12;

const MARK = 'lago-scw migration jobs';

/** Ruby for `rails runner`: $1 seconds since the epoch from which dead jobs count. Sidekiq 7.3 (facts: lago.md 3.4). */
const COUNT = `
require "sidekiq/api"
since = Time.at(ARGV[0].to_f)
mine = ->(job) { job.display_class.start_with?("DatabaseMigrations::") }
waiting = Sidekiq::Queue.all.sum { |queue| queue.count(&mine) }
later = [Sidekiq::ScheduledSet, Sidekiq::RetrySet].sum { |set| set.new.count(&mine) }
running = Sidekiq::WorkSet.new.count { |_, _, work| mine.(Sidekiq::JobRecord.new(work.payload)) }
dead = Sidekiq::DeadSet.new.count { |job| job.at >= since && mine.(job) }
puts "${MARK} #{waiting + later + running} #{dead}"
`.trim();

/**
 * Waits until the workers have done all jobs of Lago's own data migrations.
 *
 * @throws ActionError `upgrade-tasks` when one of them died since a moment, in milliseconds; `timeout`
 */
export async function waitForMigrationJobs(session: Session, stack: Stack, since: number): Promise<void> {
  const { effects } = session;
  let quietSince: number | undefined;
  await effects.waitFor({
    id: 'promote.upgrade-jobs',
    key: `migration jobs ${stack.color}`,
    title: `Workers of ${stack.color} have done the jobs of the upgrade`,
    timeoutSeconds: WAIT_SECONDS,
    everySeconds: 15,
    look: async () => {
      const words = ['bundle', 'exec', 'rails', 'runner', COUNT, String(since / 1000)];
      const { left, dead } = migrationJobsIn((await stack.inWorker(words)).stdout);
      if (dead > 0) throw died(dead);
      if (left > 0) quietSince = undefined;
      else quietSince ??= effects.clock.now();
      const isDone = quietSince !== undefined && effects.clock.now() - quietSince >= UNSEEN_SECONDS * 1000;
      return isDone ? { done: true, value: undefined } : { done: false, now: `${left} jobs left` };
    },
  });
}

function died(count: number): ActionError {
  return new ActionError(
    'upgrade-tasks',
    `${count} jobs of the upgrade failed for good.`,
    'Look at the dead set of Sidekiq and at the logs of the workers.',
  );
}

/** @throws ActionError `upgrade-tasks` when the output has no such line */
export function migrationJobsIn(output: string): { readonly left: number; readonly dead: number } {
  const [, left, dead] = new RegExp(`${MARK} (\\d+) (\\d+)`).exec(output) ?? [];
  if (left !== undefined && dead !== undefined) return { left: Number(left), dead: Number(dead) };
  throw new ActionError(
    'upgrade-tasks',
    '`rails runner` counted no jobs.',
    'Look at the output of the worker.',
  );
}
