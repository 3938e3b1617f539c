import { regionOf, type Spec, type Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { type DataSources, findDataSources, monitoringTopology } from './monitoring.ts';
import { findRedis, type RedisCluster, readRedisTopology } from './redis.ts';

/** What a spec may leave to others, or to nobody: undefined where it does, and while it is not there yet. */
export interface ProvisionedParts {
  readonly redis: Topology['redis'];
  readonly bucket: Topology['bucket'];
  readonly monitoring: Topology['monitoring'];
}

/** What of these parts exists. */
export interface FoundParts {
  readonly redis: RedisCluster | undefined;
  readonly sources: DataSources | undefined;
}

export async function findParts(scaleway: Scaleway, spec: Spec, effects: Effects): Promise<FoundParts> {
  const { environment } = spec;
  const [redis, sources] = await Promise.all([
    spec.redis && findRedis(scaleway, environment, effects),
    spec.monitoring && findDataSources(scaleway, environment, effects),
  ]);
  return { redis, sources };
}

/** What the other actions need to know of them. */
export async function readProvisionedParts(
  scaleway: Scaleway,
  spec: Spec,
  found: FoundParts,
  effects: Effects,
): Promise<ProvisionedParts> {
  return {
    redis: spec.redis && found.redis && (await readRedisTopology(scaleway, found.redis, effects)),
    bucket: bucketTopology(spec),
    monitoring: spec.monitoring && found.sources && monitoringTopology(found.sources),
  };
}

function bucketTopology(spec: Spec): Topology['bucket'] {
  if (spec.storage?.managed !== true) return undefined;
  const region = regionOf(spec);
  return { name: spec.storage.bucket, endpoint: `https://s3.${region}.scw.cloud`, region };
}
