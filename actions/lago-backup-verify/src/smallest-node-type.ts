import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';

/** What the scratch must hold. */
export interface VolumeNeed {
  /** A block volume: `sbs_5k` or `sbs_15k`. */
  readonly type: string;
  readonly sizeBytes: number;
}

/** Name of the smallest node type that can be had with such a volume. */
export async function smallestNodeType(
  scaleway: Scaleway,
  effects: Effects,
  need: VolumeNeed,
): Promise<string> {
  const types = await effects.perform({
    id: 'drill.node-types',
    kind: 'scaleway',
    key: 'node types',
    title: 'read the node types',
    repeatable: true,
    do: () => everyPage(scaleway.rdb.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })),
  });
  const [smallest] = types
    .filter(({ disabled, beta, isHaRequired, stockStatus }) => {
      return !disabled && !beta && !isHaRequired && stockStatus !== 'out_of_stock';
    })
    .filter(({ availableVolumeTypes }) =>
      availableVolumeTypes.some(({ type, maxSize }) => type === need.type && maxSize >= need.sizeBytes),
    )
    .sort((a, b) => a.memory - b.memory || a.vcpus - b.vcpus);
  if (smallest !== undefined) return smallest.name;
  throw new ActionError(
    'scaleway-stock',
    `No database node type is to be had with a volume ${need.type} of ${need.sizeBytes / 1e9} GB.`,
    "Run this again later: Scaleway is out of stock. Or name a type by the input 'node-type'.",
  );
}
