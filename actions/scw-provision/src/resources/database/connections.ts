import type { Spec } from '@lago-scw/contracts';
import { connectionDemand, servicesOfSpec, wantedConnections } from '@lago-scw/lago';

/** `max_connections` of a database, as it is to be. */
export interface Connections {
  /** What it is set to; undefined: it stays as it is. */
  readonly wanted: number | undefined;
  /** Why that does not suffice, for people; undefined: it does. */
  readonly warning: string | undefined;
}

/**
 * What lago.yml says. Where it says nothing: what all instances need, once that is more than the database takes. Setting it
 * restarts the database, so it is raised to what all pools may ever want, and never lowered.
 *
 * @param present what the database takes; undefined while nobody knows
 */
export function connectionsFor(spec: Spec, present: number | undefined): Connections {
  const said = spec.database['max-connections'];
  if (said !== undefined) return { wanted: said, warning: undefined };
  const { least, raised } = leastAndRaised(spec);
  if (present === undefined)
    return { wanted: undefined, warning: raised < least ? tooFew(spec, least, raised) : undefined };
  if (present >= least) return { wanted: undefined, warning: undefined };
  const wanted = raised > present ? raised : undefined;
  const takes = wanted ?? present;
  return { wanted, warning: takes < least ? tooFew(spec, least, takes) : undefined };
}

/** For the plan of a database that does not exist yet. */
export function plannedConnections(spec: Spec): number | string {
  const { least, raised } = leastAndRaised(spec);
  return spec.database['max-connections'] ?? `at least ${Math.min(least, raised)}`;
}

function leastAndRaised(spec: Spec) {
  const demand = connectionDemand(servicesOfSpec(spec, true), spec.instances.colors);
  return wantedConnections(demand, spec.database['node-type']);
}

function tooFew(spec: Spec, least: number, takes: number): string {
  const who =
    spec.instances.colors === 1 ? 'A release and the migration of the next one want' : 'Both colors want';
  return `${who} ${least} connections during a hand-over, ${spec.database['node-type']} takes ${takes}. Take a larger database.node-type, or lower lago.worker-concurrency; database.max-connections sets more than its memory is good for.`;
}
