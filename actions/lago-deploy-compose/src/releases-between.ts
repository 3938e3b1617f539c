import { type Color, otherColor } from '@lago-scw/contracts';
import { type FleetState, isSingle } from './fleet.ts';
import type { Current } from './host-records.ts';
import { releaseOn, type Session } from './session.ts';
import { tasksDone } from './tasks-done.ts';

/** The releases that a switch is between: of two colors what each has, of one what serves there and what waits. */
export function releasesBetween(
  session: Session,
  fleet: FleetState,
  decision: { readonly from: Color; readonly to: Color; readonly inPlace?: string },
): { readonly from: Current | undefined; readonly to: Current | undefined } {
  const { current, next } = fleet.hosts[decision.to];
  if (!isSingle(session)) return { from: fleet.hosts[decision.from].current, to: current };
  const to = [current, next].find((one) => one?.release === decision.inPlace);
  const other = to === current ? next : current;
  // One that was cut off may have noted the new release as the current one already.
  const from = other?.release === to?.release ? undefined : other;
  return { from, to: to && { ...to, tasksDone: [...tasksDone(fleet)] } };
}

/** The same where nothing is to be done: what serves, and what served before or would serve after a rollback. */
export function releasesWithout(
  session: Session,
  fleet: FleetState,
  active: Color,
): { readonly now: Current | undefined; readonly before: string } {
  return {
    now: fleet.hosts[active].current,
    before: releaseBefore(session, fleet, otherColor(active)),
  };
}

/** The release that a rollback would bring back; empty where there is none. */
export function releaseBefore(session: Session, fleet: FleetState, standby: Color): string {
  return isSingle(session) ? (fleet.last?.from.release ?? '') : releaseOn(fleet, standby);
}
