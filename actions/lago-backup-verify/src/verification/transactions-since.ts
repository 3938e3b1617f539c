import type { Readers } from './readers.ts';

/** The copy has made transactions of its own since it was restored: its statistics, our question for amcheck. */
const OF_THE_COPY = 100;

/**
 * How many transactions production made since the moment of a snapshot, which its copy remembers: both count on from the
 * same number. A few more than that, never fewer.
 */
export async function transactionsSince(restored: Readers, production: Readers): Promise<number> {
  const [copy, source] = await Promise.all([next(restored), next(production)]);
  return Math.max(0, Number(source - copy)) + OF_THE_COPY;
}

async function next(readers: Readers): Promise<bigint> {
  const [row] = await readers.query<{ next: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
  );
  return BigInt(row?.next ?? 0);
}
