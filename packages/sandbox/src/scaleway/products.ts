import type { Product } from './cloud.ts';

/** The products that the local Scaleway serves. */
export const products: readonly Product[] = [];
