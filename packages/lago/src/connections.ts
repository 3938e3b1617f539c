import type { LagoService, Profile } from './services.ts';

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
/** A drill reads production with as many, unless it is told otherwise. */
const OF_A_DRILL = 4;

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

/** How many connections a server takes; `least` is certain, `exact` tells whether it takes no more. */
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

/** Of a node type, as long as nobody asked its server: provision may have raised it. */
export function connectionLimitOf(nodeType: string): ConnectionLimit {
  const known = KNOWN_LIMITS[nodeType.toUpperCase()];
  if (known === undefined) return { least: LARGER_LEAST, exact: false };
  return { least: known, exact: known >= mostConnectionsOf(nodeType) };
}

/** GiB of memory; those of the instance types of these names (facts: scaleway.md 3.1). Newer names say it. */
const NODE_MEMORY: Readonly<Record<string, number>> = {
  'DB-DEV-S': 2,
  'DB-DEV-M': 4,
  'DB-DEV-L': 8,
  'DB-DEV-XL': 12,
  'DB-GP-XS': 16,
  'DB-GP-S': 32,
  'DB-PLAY2-PICO': 2,
  'DB-PLAY2-NANO': 4,
  'DB-PLAY2-MICRO': 8,
  'DB-PRO2-XXS': 8,
  'DB-PRO2-XS': 16,
  'DB-PRO2-S': 32,
  'DB-PRO2-M': 64,
  'DB-PRO2-L': 128,
};
/** As Scaleway itself gives its smallest nodes (facts: scaleway.md 5): a connection may take 10 MiB, half of the memory in all. */
const CONNECTIONS_PER_GIB = 50;
/** What the API takes at most (facts: scaleway.md 5). */
const MOST_OF_ALL = 10_000;

/** How far `max_connections` may be raised on a node type before the memory would not suffice. */
function mostConnectionsOf(nodeType: string): number {
  const name = nodeType.toUpperCase();
  const [, fromName] = /-(\d+)G$/.exec(name) ?? [];
  const memoryGiB = NODE_MEMORY[name] ?? (fromName === undefined ? undefined : Number(fromName));
  if (memoryGiB === undefined) return LARGER_LEAST;
  return Math.min(memoryGiB * CONNECTIONS_PER_GIB, MOST_OF_ALL);
}

/** What `max_connections` has to be where lago.yml does not say. */
export interface WantedConnections {
  /** With fewer, a hand-over fails: see `judgeConnections`. */
  readonly least: number;
  /** What it is raised to then: every pool of both colors full, and a drill, as far as the node type allows. */
  readonly raised: number;
}

export function wantedConnections(
  { overlap, ceiling }: ConnectionDemand,
  nodeType: string,
): WantedConnections {
  const full = Math.ceil((ceiling + RESERVED + OF_A_DRILL) / 10) * 10;
  return { least: overlap + RESERVED, raised: Math.min(full, mostConnectionsOf(nodeType)) };
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
