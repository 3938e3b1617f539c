import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { CommandResult } from '@lago-scw/host';

/** What a worker raises for a job that its release does not know (facts: lago.md 3.3). Its jobs are not retried: they die at once. */
const ERRORS = [
  'NameError',
  'ArgumentError',
  'ActiveJob::DeserializationError',
  'ActiveJob::UnknownJobClassError',
];

const MARK = 'lago-scw dead set';

/** Ruby for `rails runner`: $1 seconds since the epoch, $2 `requeue` or `count`. */
const SCAN = `
require "sidekiq/api"
since, way = Time.at(ARGV[0].to_f), ARGV[1]
dead = Sidekiq::DeadSet.new.select { |job| job.at >= since && ${JSON.stringify(ERRORS)}.include?(job["error_class"]) }
dead.each(&:retry) if way == "requeue"
puts "${MARK} " + dead.map { |job| job.display_class }.tally.to_json
`.trim();

/** Jobs by class, with how many of each. */
export type DeadJobs = Readonly<Record<string, number>>;

interface Scan {
  readonly id: string;
  readonly color: string;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Gives them to the workers again; else they are only counted. */
  readonly requeue: boolean;
  readonly effects: Effects;
  readonly rails: (words: readonly string[]) => Promise<CommandResult>;
  readonly warning: (text: string) => void;
}

/** Finds the jobs that died since a moment because a worker of the other release met them. A scan that fails is told, and harms nothing. */
export async function scanDeadSet(scan: Scan): Promise<DeadJobs> {
  const { id, color, since, requeue, effects, warning } = scan;
  try {
    const dead = await effects.perform({
      id: `${id}.dead-set`,
      kind: 'ssh',
      key: `dead set ${color}`,
      title: 'Look for jobs that the other release could not run',
      repeatable: true,
      do: async () => {
        const words = [
          'bundle',
          'exec',
          'rails',
          'runner',
          SCAN,
          String(since / 1000),
          requeue ? 'requeue' : 'count',
        ];
        return deadJobsIn((await scan.rails(words)).stdout);
      },
    });
    const found = Object.entries(dead).map(([name, count]) => `${count} × ${name}`);
    if (found.length > 0) {
      const done = requeue ? 'They were given to the new workers.' : 'They are in the dead set of Sidekiq.';
      warning(`Jobs that a worker of the other release did not know: ${found.join(', ')}. ${done}`);
    }
    return dead;
  } catch (error) {
    effects.signal.throwIfAborted();
    warning(`The dead set of Sidekiq could not be looked at: ${messageOf(error)}`);
    return {};
  }
}

/** @throws ActionError `dead-set` when the output has no such line */
export function deadJobsIn(output: string): DeadJobs {
  const json = new RegExp(`${MARK} (\\{.*\\})`).exec(output)?.[1];
  if (json !== undefined) return JSON.parse(json) as DeadJobs;
  throw new ActionError('dead-set', '`rails runner` named no dead set.', 'Look at the output of the worker.');
}
