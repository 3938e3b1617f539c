import { ActionError } from '@lago-scw/effects';
import type { checkUpgrade } from '@lago-scw/lago';

/** Whether Lago may go from one version to another at once. */
export type CheckUpgrade = typeof checkUpgrade;

/** @throws ActionError `upgrade` listing the releases to deploy on the way */
export function assertUpgradeAllowed(check: CheckUpgrade, from: string | undefined, to: string): void {
  if (from === undefined) return;
  const verdict = check(from, to);
  if (verdict.ok) return;
  throw new ActionError(
    'upgrade',
    verdict.refused,
    verdict.hops.length === 0
      ? 'Use `operation: rollback` to return to a release that is still warm.'
      : `Set \`lago.version\` to ${verdict.hops[0]} first.`,
  );
}
