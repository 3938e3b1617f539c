import type { Product } from '../cloud.ts';
import { recordRoutes } from './records.ts';
import { zoneRoutes } from './zones.ts';

/** DNS zones and their records. No name server answers for them. */
export const domain: Product = (cloud) => ({ ...zoneRoutes(cloud), ...recordRoutes(cloud) });
