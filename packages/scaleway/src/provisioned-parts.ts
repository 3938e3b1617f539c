import { regionOf, type Spec, type Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { readMonitoringTopology } from './monitoring.ts';
import { readRedisTopology } from './redis.ts';

/** What a spec may leave to others, or to nobody: undefined where it does, and while it is not there yet. */
export interface ProvisionedParts {
  readonly redis: Topology['redis'];
  readonly bucket: Topology['bucket'];
  readonly monitoring: Topology['monitoring'];
}

export async function readProvisionedParts(
  scaleway: Scaleway,
  spec: Spec,
  effects: Effects,
): Promise<ProvisionedParts> {
  const [redis, monitoring] = await Promise.all([
    readRedisTopology(scaleway, spec, effects),
    readMonitoringTopology(scaleway, spec, effects),
  ]);
  return { redis, monitoring, bucket: bucketTopology(spec) };
}

function bucketTopology(spec: Spec): Topology['bucket'] {
  if (spec.storage?.managed !== true) return undefined;
  const region = regionOf(spec);
  return { name: spec.storage.bucket, endpoint: `https://s3.${region}.scw.cloud`, region };
}
