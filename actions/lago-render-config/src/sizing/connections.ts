import type { LagoService, Profile } from '@lago-scw/lago';

/** Connections to PostgreSQL that a release may want. */
export interface ConnectionDemand {
  /** Of one color with all of its services up, one for each thread. */
  readonly perColor: number;
  /**
   * While both colors are up as a hand-over has them: both web tiers, jobs and clock of one, and the migration that came
   * before. With one color, all of it and the migration beside it. What must fit.
   */
  readonly overlap: number;
  /** Every pool of every process of all colors full: Rails has one for the primary database and one for events. */
  readonly ceiling: number;
}

/** Facts: lago.md 7. A third pool comes after v1.51. */
const POOLS_OF_RAILS = 2;
/** Superuser's, the provider's own, and a console of yours. */
const RESERVED = 10;

export function connectionDemand(services: readonly LagoService[], colors: 1 | 2): ConnectionDemand {
  const web = sumOf(services, 'web');
  const jobs = sumOf(services, 'jobs') + sumOf(services, 'clock');
  const migrate = sumOf(services, 'migrate');
  const everything = services
    .filter(({ profile }) => profile !== 'migrate')
    .reduce((sum, service) => sum + poolsOf(service) * service.databaseConnections * service.replicas, 0);
  return {
    perColor: web + jobs,
    overlap: colors * web + jobs + migrate,
    ceiling: colors * everything + POOLS_OF_RAILS * migrate,
  };
}

/** How many connections a server of a node type takes; `least` is certain, `exact` tells whether it takes no more. */
export interface ConnectionLimit {
  readonly least: number;
  readonly exact: boolean;
}

/** Facts: scaleway.md 5: these are known, and what is larger takes more. */
const KNOWN_LIMITS: Readonly<Record<string, number>> = {
  'DB-DEV-S': 100,
  'DB-PLAY2-PICO': 100,
  'DB-PLAY2-NANO': 100,
  'DB-DEV-M': 150,
};
const LARGER_LEAST = 150;

export function connectionLimitOf(nodeType: string): ConnectionLimit {
  const known = KNOWN_LIMITS[nodeType.toUpperCase()];
  return known === undefined ? { least: LARGER_LEAST, exact: false } : { least: known, exact: true };
}

export type ConnectionVerdict = 'fits' | 'unknown' | 'too-many';

/** Whether the demand of the overlap fits; `unknown` where it may, but nobody told us that it does. */
export function judgeConnections(
  { overlap }: ConnectionDemand,
  { least, exact }: ConnectionLimit,
): ConnectionVerdict {
  if (overlap + RESERVED <= least) return 'fits';
  return exact ? 'too-many' : 'unknown';
}

function poolsOf({ role }: LagoService): number {
  return role === 'events-processor' ? 1 : POOLS_OF_RAILS;
}

function sumOf(services: readonly LagoService[], profile: Profile): number {
  return services
    .filter((service) => service.profile === profile)
    .reduce((sum, { databaseConnections, replicas }) => sum + databaseConnections * replicas, 0);
}
