import { ActionError } from '@lago-scw/effects';
import type { checkUpgrade, UpgradeTask } from '@lago-scw/lago';
import type { Current } from './host-records.ts';
import { commandOf, taskRecord } from './tasks-done.ts';

/** Whether Lago may go from one version to another at once. */
export type CheckUpgrade = typeof checkUpgrade;

/**
 * Answers what Lago asks for once the new release is promoted.
 *
 * @throws ActionError `upgrade` listing the releases to deploy on the way, `upgrade-tasks` when the release that runs
 *   has not done its own tasks: the migration of the next one can fail then
 */
export function assertUpgradeAllowed(
  check: CheckUpgrade,
  running: Pick<Current, 'release' | 'lagoVersion'> | undefined,
  done: readonly string[],
  to: string,
): readonly UpgradeTask[] {
  if (running === undefined) return [];
  const verdict = check(running.lagoVersion, to);
  if (!verdict.ok) {
    throw new ActionError(
      'upgrade',
      verdict.refused,
      verdict.hops.length === 0
        ? 'Use `operation: rollback` to return to a release that is still warm.'
        : `Set \`lago.version\` to ${verdict.hops[0]} first.`,
    );
  }
  const undone = verdict.before.filter((task) => !done.includes(taskRecord(running.lagoVersion, task)));
  if (undone.length === 0) return verdict.after;
  throw new ActionError(
    'upgrade-tasks',
    `${to} cannot be deployed yet: ${running.release} has not done what Lago asks for before it (${undone.map(commandOf).join('; ')}).`,
    `Run \`operation: promote\` with ${running.release} deployed or active: it performs these tasks and waits for them.`,
  );
}
