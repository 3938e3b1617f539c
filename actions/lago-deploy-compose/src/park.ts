import { type Color, otherColor } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { type FleetState, isSingle } from './fleet.ts';
import { stillThere } from './service-health.ts';
import { readState, type Session } from './session.ts';

/** What is said of an instance that is parked. */
export const PARKED =
  'it is parked (powered off); a deploy or a rollback wakes it, which takes a minute or two';

/**
 * Powers the standby off. Its disk and its addresses stay; the way back by a warm release is gone until it is woken.
 *
 * @returns the color that is off now
 * @throws ActionError `not-to-be-parked` when the standby has work, or might get traffic
 */
export async function park(session: Session): Promise<Color> {
  if (isSingle(session)) throw refused('there is one color, and it serves');
  await session.lock();
  const fleet = await readState(session);
  const color = standbyToPark(fleet);
  await session.cloud.setPower(color, 'off', 'park');
  return color;
}

export function standbyToPark({ active, last, hosts }: FleetState): Color {
  if (active === null) throw refused('nobody has the Elastic IP');
  if (last?.outcome === 'unfinished') throw refused(`a ${last.operation} to ${last.to.color} was cut off`);
  const color = otherColor(active);
  const { current, containers } = hosts[color];
  if (current !== undefined && current.promotedAt === null) {
    throw refused(`${current.release} waits on ${color} for its promote`);
  }
  const busy = stillThere(containers, [
    ...(current?.services.jobs ?? []),
    ...(current?.services.clock ?? []),
  ]);
  if (busy.length > 0) throw refused(`${color} still runs ${busy.join(', ')}`);
  return color;
}

function refused(why: string): ActionError {
  return new ActionError(
    'not-to-be-parked',
    `The standby cannot be parked: ${why}.`,
    'Finish what is under way (`promote` or `rollback`), then park it.',
  );
}
