import type { Product } from '../cloud.ts';
import { pageByBody } from '../pagination.ts';
import { snapshotRoutes } from './snapshots.ts';
import { volumeRoutes } from './volumes.ts';

/** Prices per GB and hour: facts/scaleway.md 13. */
const volumeTypes = [
  { type: 'sbs_5k', nanos: 118_000, perfIops: 5_000 },
  { type: 'sbs_15k', nanos: 177_000, perfIops: 15_000 },
].map(({ type, nanos, perfIops }) => ({
  type,
  pricing: { currency_code: 'EUR', units: 0, nanos },
  snapshot_pricing: { currency_code: 'EUR', units: 0, nanos: 44_000 },
  specs: { perf_iops: perfIops, class: 'sbs' },
}));

export const block: Product = (cloud) => ({
  ...volumeRoutes(cloud),
  ...snapshotRoutes(cloud),
  'GET /block/v1/zones/:zone/volume-types': (request) => pageByBody(request, 'volume_types', volumeTypes),
});
