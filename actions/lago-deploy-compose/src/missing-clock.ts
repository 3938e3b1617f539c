import { type Color, otherColor } from '@lago-scw/contracts';
import type { FleetState } from './fleet.ts';
import { releaseFolder } from './release-on-host.ts';
import { stillThere } from './service-health.ts';
import type { Session } from './session.ts';

/**
 * What is wrong when no clock runs where one should. A clock does not come back by itself after a reboot (two of them
 * would credit a wallet twice), and without one Lago bills nobody, in silence.
 */
export function missingClock({ active, last, hosts }: FleetState): string | undefined {
  // During a hand-over there may be none; it ends with one, or says that it did not.
  if (active === null || last?.outcome === 'unfinished') return undefined;
  const { current, containers } = hosts[active];
  if (current === undefined || current.promotedAt === null || current.services.clock.length === 0)
    return undefined;
  if (clockOn({ hosts }, active) || clockOn({ hosts }, otherColor(active))) return undefined;
  const names = current.services.clock.join(' ');
  const seen = containers.find(({ service }) => current.services.clock.includes(service));
  return (
    `No clock runs on ${active}, the active color (${seen?.state ?? 'no container'}): Lago bills nobody and renews nothing until one does. ` +
    `Start it on ${active} now: cd ${releaseFolder(current.release)} && docker compose up --detach --no-deps ${names}`
  );
}

export function warnOfMissingClock(session: Session, fleet: FleetState): void {
  const missing = missingClock(fleet);
  if (missing !== undefined) session.warning(missing);
}

function clockOn({ hosts }: Pick<FleetState, 'hosts'>, color: Color): boolean {
  const { current, containers } = hosts[color];
  return stillThere(containers, current?.services.clock ?? []).length > 0;
}
