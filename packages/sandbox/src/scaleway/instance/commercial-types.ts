/**
 * The catalog of server types in fr-par-1, 30 July 2026, as far as it is known: names from the compatibility lists
 * of the marketplace, sizes from the names, prices from facts/scaleway.md 3.1. A family whose price is not known at a
 * size is priced in proportion to its memory, so such a price is an estimate.
 */

export interface ServerType {
  readonly name: string;
  readonly cpus: number;
  readonly memoryGib: number;
  readonly hourlyPrice: number;
  readonly arch: 'x86_64' | 'arm64';
  readonly isEndOfService: boolean;
  /** Local storage in bytes; 0 for types that boot from block volumes only. */
  readonly localStorageBytes: number;
  readonly gpu: Gpu | null;
}

export interface Gpu {
  readonly count: number;
  readonly name: string;
  readonly memoryGib: number;
}

interface Family {
  readonly prefix: string;
  /** CPUs, or CPUs and memory where memory is not `ratio` times as much. */
  readonly sizes: readonly (number | readonly [number, number])[];
  readonly ratio: number;
  readonly pricePerGib: number;
  readonly suffix?: string;
}

const modern = [2, 4, 6, 8, 12, 16, 24, 32, 48];
const basic = [4, 6, 8, 12, 16].flatMap((cpus) => [[cpus, cpus * 2] as const, [cpus, cpus * 4] as const]);
const small = [[2, 4] as const, [2, 8] as const];

const families: readonly Family[] = [
  { prefix: 'BASIC2-A', sizes: [...small, ...basic], ratio: 4, pricePerGib: 0.0065 },
  { prefix: 'BASIC3-X', sizes: [...small, ...basic], ratio: 4, pricePerGib: 0.0086 },
  { prefix: 'COMPUTE3-X', sizes: [...modern, 64, 96], ratio: 2, pricePerGib: 0.014 },
  { prefix: 'MEMORY3-X', sizes: modern, ratio: 8, pricePerGib: 0.0071 },
  { prefix: 'STANDARD2-A', sizes: [2, 4, 6, 8, 12, 16, 32, 48, 64], ratio: 4, pricePerGib: 0.009 },
  { prefix: 'STANDARD3-X', sizes: [...modern, 64], ratio: 4, pricePerGib: 0.0101 },
  { prefix: 'POP2-', sizes: [...modern, 64], ratio: 4, pricePerGib: 0.0092 },
  { prefix: 'POP2-HC-', sizes: [...modern, 64], ratio: 2, pricePerGib: 0.0133 },
  { prefix: 'POP2-HM-', sizes: [...modern, 64], ratio: 8, pricePerGib: 0.0064 },
  { prefix: 'POP2-', sizes: [2, 4, 8, 16, 32], ratio: 4, pricePerGib: 0.018, suffix: '-WIN' },
];

/** Name, CPUs, memory in GiB, price per hour, local storage in GB, end of service. */
const named: readonly (readonly [string, number, number, number, number, boolean])[] = [
  ['DEV1-S', 2, 2, 0.008976, 20, false],
  ['DEV1-M', 3, 4, 0.020196, 40, false],
  ['DEV1-L', 4, 8, 0.04284, 80, false],
  ['DEV1-XL', 4, 12, 0.065076, 120, false],
  ['GP1-XS', 4, 16, 0.09282, 150, false],
  ['GP1-S', 8, 32, 0.19074, 300, false],
  ['GP1-M', 16, 64, 0.38, 600, false],
  ['GP1-L', 32, 128, 0.77, 600, false],
  ['GP1-XL', 48, 256, 1.58, 600, false],
  ['GPU-3070-S', 8, 16, 0.98, 0, false],
  ['H100-1-80G', 24, 240, 2.73, 0, false],
  ['H100-2-80G', 48, 480, 5.46, 0, false],
  ['PLAY2-PICO', 1, 2, 0.01428, 0, false],
  ['PLAY2-NANO', 2, 4, 0.02754, 0, false],
  ['PLAY2-MICRO', 4, 8, 0.05508, 0, false],
  ['POP2-HN-3', 2, 4, 0.2554, 0, false],
  ['POP2-HN-5', 2, 4, 0.4524, 0, false],
  ['POP2-HN-10', 4, 8, 0.7894, 0, false],
  ['PRO2-XXS', 2, 8, 0.0561, 0, false],
  ['PRO2-XS', 4, 16, 0.1122, 0, false],
  ['PRO2-S', 8, 32, 0.22338, 0, false],
  ['PRO2-M', 16, 64, 0.44676, 0, false],
  ['PRO2-L', 32, 128, 0.89454, 0, false],
  ['RENDER-S', 10, 42, 1.22, 400, false],
  ['STARDUST1-S', 1, 1, 0.00015, 10, false],
  ['START1-XS', 1, 1, 0.0062, 25, true],
  ['START1-S', 2, 2, 0.0123, 50, true],
  ['START1-M', 4, 4, 0.0246, 100, true],
  ['START1-L', 8, 8, 0.0493, 200, true],
  ['VC1S', 2, 2, 0.00862, 50, true],
  ['VC1M', 4, 4, 0.01555, 100, true],
  ['VC1L', 6, 8, 0.02468, 200, true],
  ['X64-15GB', 6, 15, 0.06032, 200, true],
  ['X64-30GB', 8, 30, 0.11906, 400, true],
  ['X64-60GB', 10, 60, 0.213, 700, true],
  ['X64-120GB', 12, 120, 0.42574, 800, true],
];

function typesOf(family: Family): readonly ServerType[] {
  return family.sizes.map((size) => {
    const [cpus, memoryGib] = typeof size === 'number' ? [size, size * family.ratio] : size;
    return {
      name: `${family.prefix}${cpus}C-${memoryGib}G${family.suffix ?? ''}`,
      cpus,
      memoryGib,
      hourlyPrice: Number((memoryGib * family.pricePerGib).toFixed(4)),
      arch: family.prefix.endsWith('A') ? 'arm64' : 'x86_64',
      isEndOfService: false,
      localStorageBytes: 0,
      gpu: null,
    } as const;
  });
}

/** GPU, memory of one in GiB, CPUs per GPU, price per GPU and hour, how many of them. */
const accelerated: readonly (readonly [string, number, number, number, readonly number[]])[] = [
  ['B300-SXM', 288, 28, 9.48, [2, 4, 8]],
  ['H100-SXM', 80, 16, 3.19, [2, 4, 8]],
  ['L4', 24, 8, 0.75, [1, 2, 4, 8]],
  ['L40S', 48, 8, 1.4, [1, 2, 4, 8]],
];

const gpuTypes: readonly ServerType[] = accelerated.flatMap(([name, memory, cpus, price, counts]) =>
  counts.map((count) => ({
    name: `${name}-${count}-${memory}G`,
    cpus: cpus * count,
    memoryGib: memory * count,
    hourlyPrice: Number((price * count).toFixed(4)),
    arch: 'x86_64' as const,
    isEndOfService: false,
    localStorageBytes: 0,
    gpu: { count, name, memoryGib: memory },
  })),
);

function byName(types: readonly ServerType[]): readonly ServerType[] {
  return [...types].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Sorted by name, as the API lists them. */
export const serverTypes: readonly ServerType[] = byName([
  ...families.flatMap(typesOf),
  ...named.map(([name, cpus, memoryGib, hourlyPrice, localGb, isEndOfService]) => ({
    name,
    cpus,
    memoryGib,
    hourlyPrice,
    arch: 'x86_64' as const,
    isEndOfService,
    localStorageBytes: localGb * 1_000_000_000,
    gpu: null,
  })),
]);

/** Recorded: fr-par-2 has accelerated types that fr-par-1 has not. */
export function serverTypesIn(zone: string): readonly ServerType[] {
  return zone === 'fr-par-2' ? byName([...serverTypes, ...gpuTypes]) : serverTypes;
}

/** COPARM1 is not listed any more but still boots. */
export function isServerType(name: string): boolean {
  return name.startsWith('COPARM1-') || [...serverTypes, ...gpuTypes].some((type) => type.name === name);
}
