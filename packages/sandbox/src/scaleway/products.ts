import { block } from './block/index.ts';
import type { Product } from './cloud.ts';
import { ipam } from './ipam/index.ts';
import { rdb } from './rdb/index.ts';
import { vpc } from './vpc/index.ts';

/** The products that the local Scaleway serves. */
export const products: readonly Product[] = [vpc, ipam, block, rdb];
