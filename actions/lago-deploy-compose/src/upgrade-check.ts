import { ActionError } from '@lago-scw/effects';
import type { checkUpgrade } from '@lago-scw/lago';
import { releaseFolder } from './release-on-host.ts';

/** Whether Lago may go from one version to another at once. */
export type CheckUpgrade = typeof checkUpgrade;

/** Commands for an api container, which Lago's upgrade guide wants an operator to run: they are not run here. */
export interface UpgradeTasks {
  /** On the release that is active: they must have ended before the new one is deployed. */
  readonly before: readonly string[];
  /** On the new release, once it is promoted and has its workers. */
  readonly after: readonly string[];
}

/** @throws ActionError `upgrade` listing the releases to deploy on the way */
export function assertUpgradeAllowed(
  check: CheckUpgrade,
  from: string | undefined,
  to: string,
): UpgradeTasks {
  if (from === undefined) return { before: [], after: [] };
  const verdict = check(from, to);
  if (verdict.ok) return { before: verdict.before, after: verdict.after };
  throw new ActionError(
    'upgrade',
    verdict.refused,
    verdict.hops.length === 0
      ? 'Use `operation: rollback` to return to a release that is still warm.'
      : `Set \`lago.version\` to ${verdict.hops[0]} first.`,
  );
}

/** A task as it is typed on a host. */
export function taskCommand(release: string, task: string): string {
  return `cd ${releaseFolder(release)} && docker compose exec api ${task}`;
}
