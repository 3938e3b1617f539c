import type { LagoService, Profile } from '../services.ts';
import { type InstanceSize, sizesLike } from './instance-sizes.ts';

/** MiB on one color. All sums count every replica. */
export interface MemoryBudget {
  /** Left to containers beside the system and Docker; null for an unknown instance type. */
  readonly availableMiB: number | null;
  /** What containers need when most of them run: the web tier with jobs and clock, or with the migration, or with all of these. */
  readonly neededMiB: number;
  readonly fits: boolean;
  /** Limits of single containers, by service: their need with head room. Together they never pass what is available. */
  readonly limitsMiB: ReadonlyMap<string, number>;
}

/** Twice the need is head room enough; more would only hide a leak. */
const MOST_HEAD_ROOM = 2;
/** Where the instance type is unknown. */
const USUAL_HEAD_ROOM = 1.6;

/** The system, Docker and the page cache that databases of images need (measured on none; a guess on the safe side). */
function systemMiB(size: InstanceSize): number {
  return 512 + Math.round(size.memoryGiB * 1024 * 0.05);
}

/**
 * Memory of a release on an instance. Of two, jobs and clock never run where the migration does: a deployment brings up
 * the web tier and migrates, a promote starts the rest. On a single one the migration of a release runs beside all that serves.
 */
export function memoryBudget(
  services: readonly LagoService[],
  size: InstanceSize | undefined,
  colors: 1 | 2,
): MemoryBudget {
  const web = sumOf(services, 'web');
  const rest = sumOf(services, 'jobs') + sumOf(services, 'clock');
  const migrate = sumOf(services, 'migrate');
  const neededMiB = web + (colors === 1 ? rest + migrate : Math.max(rest, migrate));
  const availableMiB = size === undefined ? null : size.memoryGiB * 1024 - systemMiB(size);
  const headRoom =
    availableMiB === null ? USUAL_HEAD_ROOM : clamp(availableMiB / neededMiB, 1, MOST_HEAD_ROOM);
  const limitsMiB = new Map(
    services.map(({ name, memoryMiB }) => [name, Math.floor((memoryMiB * headRoom) / 8) * 8]),
  );
  return { availableMiB, neededMiB, fits: availableMiB === null || neededMiB <= availableMiB, limitsMiB };
}

/** The smallest type that the services fit, when the given one is too small; nothing when none is known. */
export function typeThatFits(
  services: readonly LagoService[],
  { type, colors }: { readonly type: string; readonly colors: 1 | 2 },
): string | undefined {
  return sizesLike(type).find((size) => memoryBudget(services, size, colors).fits)?.type;
}

function sumOf(services: readonly LagoService[], profile: Profile): number {
  return services
    .filter((service) => service.profile === profile)
    .reduce((sum, { memoryMiB, replicas }) => sum + memoryMiB * replicas, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
