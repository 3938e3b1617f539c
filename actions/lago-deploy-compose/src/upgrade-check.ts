import { ActionError } from '@lago-scw/effects';

/** Whether Lago may go from one version to another at once; `packages/lago` knows. */
export type CheckUpgrade = (
  from: string,
  to: string,
) => { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly hops: readonly string[] };

/** @throws ActionError `upgrade` listing the releases to deploy on the way */
export function assertUpgradeAllowed(check: CheckUpgrade, from: string | undefined, to: string): void {
  if (from === undefined || from === to) return;
  const verdict = check(from, to);
  if (verdict.ok) return;
  const way = verdict.hops.length === 0 ? '' : ` Deploy and promote one after the other: ${verdict.hops.join(' → ')}.`;
  throw new ActionError(
    'upgrade',
    `Lago cannot go from ${from} to ${to} at once: ${verdict.reason}`,
    `Set \`lago.version\` to the next release on the way.${way}`,
  );
}
