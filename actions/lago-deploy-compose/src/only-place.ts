import type { Color } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import type { FleetState, HostState } from './fleet.ts';
import type { Current } from './host-records.ts';
import type { Session } from './session.ts';
import { writeCurrent, writeNext } from './write-records.ts';

/** Where a deploy brings its release. */
export interface Place {
  readonly color: Color;
  /** Id of the release that serves there: the new one waits beside it, with its files, its images and its migration. */
  readonly beside: string | undefined;
}

/**
 * The only instance. Before the first promote nothing serves, and the release starts as it would on a standby.
 *
 * @throws ActionError `not-active`
 */
export function onlyPlace(fleet: FleetState): Place {
  assertActive(fleet);
  return { color: 'blue', beside: servingIn(fleet.hosts.blue)?.release };
}

/** Where it is not, it may serve from an instance that we are not told of: two clocks would charge customers twice. */
export function assertActive({ active }: FleetState): void {
  if (active === 'blue') return;
  throw new ActionError(
    'not-active',
    'There is one color, and the Elastic IP is not attached to it.',
    'If nothing has it, attach it to blue in the Scaleway console (Instances > Flexible IPs). If green has it, set `instances.colors` to 2 and hand over to blue first.',
  );
}

/** The release that serves, or served last. */
export function servingIn({ current }: HostState): Current | undefined {
  return current?.promotedAt ? current : undefined;
}

/** The release that waits for its promote; one that waited beside another than the current one is of times past. */
export function waitingIn({ current, next }: HostState): Current | undefined {
  if (current?.promotedAt === null) return current;
  if (next?.promotedAt !== null || next.beside !== current?.release) return undefined;
  return next.release === current?.release ? undefined : next;
}

/** Notes a release as deployed there. `id` is that of the effect. */
export function recordIn(session: Session, place: Place, release: Current, id: string): Promise<void> {
  const { color, beside } = place;
  if (beside === undefined) return writeCurrent(session, color, release, id);
  return writeNext(session, color, { ...release, beside }, id);
}

/** Ids of what serves, and of what a rollback goes to. */
export function neededIn({ hosts, last }: FleetState, color: Color): string[] {
  const before = last?.outcome === 'done' ? last.from.release : null;
  return [hosts[color].current?.release ?? [], before ?? []].flat();
}
