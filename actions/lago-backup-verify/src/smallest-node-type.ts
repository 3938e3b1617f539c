import { ActionError, type Effects } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';

const GB = 1_000_000_000;
/** Block volumes come in multiples of 5 GB (facts: scaleway.md 5). */
const STEP = 5 * GB;
const LEAST = 10 * GB;

export interface NodeChoice {
  readonly nodeType: string;
  readonly volumeType: 'sbs_5k';
  readonly volumeSizeBytes: number;
}

/** The smallest node type that can be had and holds as much as production's volume, on a block volume. */
export async function smallestNodeType(
  scaleway: Scaleway,
  effects: Effects,
  productionBytes: number,
): Promise<NodeChoice> {
  const volumeSizeBytes = Math.max(LEAST, Math.ceil(productionBytes / STEP) * STEP);
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
      availableVolumeTypes.some(({ type, maxSize }) => type === 'sbs_5k' && maxSize >= volumeSizeBytes),
    )
    .sort((a, b) => a.memory - b.memory || a.vcpus - b.vcpus);
  if (smallest !== undefined) return { nodeType: smallest.name, volumeType: 'sbs_5k', volumeSizeBytes };
  throw new ActionError(
    'scaleway-stock',
    `No database node type is to be had with a block volume of ${volumeSizeBytes / GB} GB.`,
    'Run this again later: Scaleway is out of stock.',
  );
}
