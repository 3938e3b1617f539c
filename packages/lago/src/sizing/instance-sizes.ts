/** What one instance has. */
export interface InstanceSize {
  readonly type: string;
  readonly vcpus: number;
  readonly memoryGiB: number;
}

/** From the list of instance types of fr-par-1 (recorded 2026-07-30; facts: scaleway.md 3.1), small to large in each range. */
const TABLE: readonly (readonly [type: string, vcpus: number, memoryGiB: number])[] = [
  ['PLAY2-PICO', 1, 2],
  ['PLAY2-NANO', 2, 4],
  ['PLAY2-MICRO', 4, 8],
  ['PRO2-XXS', 2, 8],
  ['PRO2-XS', 4, 16],
  ['PRO2-S', 8, 32],
  ['PRO2-M', 16, 64],
  ['PRO2-L', 32, 128],
  ['DEV1-S', 2, 2],
  ['DEV1-M', 3, 4],
  ['DEV1-L', 4, 8],
  ['DEV1-XL', 4, 12],
  ['GP1-XS', 4, 16],
  ['GP1-S', 8, 32],
];

const SIZES: readonly InstanceSize[] = TABLE.map(([type, vcpus, memoryGiB]) => ({ type, vcpus, memoryGiB }));

/** The size of a type, by the table or by a name that says it (`POP2-HC-4C-8G`); nothing for an unknown one. */
export function instanceSizeOf(type: string): InstanceSize | undefined {
  const listed = SIZES.find((size) => size.type === type);
  if (listed !== undefined) return listed;
  const [, vcpus, memoryGiB] = /-X?(\d+)C-(\d+)G$/.exec(type) ?? [];
  if (vcpus === undefined || memoryGiB === undefined) return undefined;
  return { type, vcpus: Number(vcpus), memoryGiB: Number(memoryGiB) };
}

/** Types to suggest instead, the smallest first: of the same range where there is one, else of PRO2. */
export function sizesLike(type: string): InstanceSize[] {
  const range = type.split('-')[0];
  const same = SIZES.filter((size) => size.type.split('-')[0] === range);
  const pro = SIZES.filter((size) => size.type.startsWith('PRO2-'));
  return [...same, ...(range === 'PRO2' ? [] : pro)];
}
