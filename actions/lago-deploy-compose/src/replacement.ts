import type { Color, HandOverSettings } from '@lago-scw/contracts';
import { startWeb } from './compose-steps.ts';
import { type FleetState, isSingle } from './fleet.ts';
import type { Current } from './host-records.ts';
import { composeOn } from './release-on-host.ts';
import type { Session } from './session.ts';
import { tasksDone } from './tasks-done.ts';

/** Two releases on one instance, of which one web tier runs at a time: both want ports 80 and 443. */
export interface Replacement {
  readonly settings: HandOverSettings;
  /** Starts the web tier of the new release in the place of the old one. `id` begins the ids of the effects. */
  replace(id: string): Promise<void>;
  /** The same way back; nothing where none served before. */
  takeBack(id: string): Promise<void>;
}

export function replacementOf(
  session: Session,
  color: Color,
  from: Current | undefined,
  to: Current,
): Replacement {
  const start = async (release: Current | undefined, id: string) => {
    if (release === undefined) return;
    await startWeb(session, color, release.services.web, composeOn(color, release), id);
  };
  return {
    settings: session.handOver,
    replace: (id) => start(to, id),
    takeBack: (id) => start(from, id),
  };
}

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
