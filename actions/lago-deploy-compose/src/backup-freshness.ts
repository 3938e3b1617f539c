import { type FleetState, recordsOf } from './fleet.ts';

/**
 * From when on a database backup is as good as a new one, in milliseconds since the epoch: what was written since it was taken
 * would be lost with it, and one from before the last migration would bring an older schema back. Undefined where only a
 * new one will do: a migration that was cut off may have gone on for anybody knows how long.
 *
 * @param minutes how old it may be; 0 for never
 * @param now in milliseconds since the epoch
 */
export function backupFreshSince(fleet: FleetState, minutes: number, now: number): number | undefined {
  const deploys = recordsOf(fleet);
  if (minutes === 0 || deploys.some(({ state }) => state === 'deploying')) return undefined;
  return Math.max(now - minutes * 60_000, ...deploys.map(({ deployedAt }) => Date.parse(deployedAt)));
}
