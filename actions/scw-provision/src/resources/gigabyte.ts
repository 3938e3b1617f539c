/** In bytes: Scaleway counts by powers of ten. */
export const GIGABYTE = 1_000_000_000;
