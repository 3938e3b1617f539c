import type { Readers } from './readers.ts';
import type { Index } from './relation.ts';

/** Leaves the planner no other way than through an index, nor help from other processes. */
const THROUGH_INDEX = {
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_sort: 'off',
  max_parallel_workers_per_gather: '0',
};
const THROUGH_TABLE = { enable_indexscan: 'off', enable_indexonlyscan: 'off', enable_bitmapscan: 'off' };

/**
 * Counts the rows of an index by walking it from end to end, and those of its table that must be in it. The planner
 * chooses among indexes of the same order; its choice is checked, so that what was not walked is not called sound.
 *
 * @returns what is wrong; null: the numbers agree
 */
export async function countThroughIndex(restored: Readers, index: Index): Promise<string | null> {
  // An index over expressions or backwards cannot be asked for by its order alone.
  if (!index.isOrdered) return null;
  const rows = `SELECT ${index.columns.join(', ')} FROM ${index.table}${index.predicate === null ? '' : ` WHERE ${index.predicate}`}`;
  const walk = `SELECT count(*)::text AS rows FROM (${rows} ORDER BY ${index.columns.join(', ')} OFFSET 0) AS walk`;
  const [plan] = await restored.queryWith<{ 'QUERY PLAN': unknown }>(
    THROUGH_INDEX,
    `EXPLAIN (FORMAT JSON) ${walk}`,
  );
  const isChosen = JSON.stringify(plan?.['QUERY PLAN']).includes(`"Index Name":"${unquoted(index.name)}"`);
  if (!isChosen) return null;
  const [[walked], [counted]] = await Promise.all([
    restored.queryWith<{ rows: string }>(THROUGH_INDEX, walk),
    restored.queryWith<{ rows: string }>(
      THROUGH_TABLE,
      `SELECT count(*)::text AS rows FROM (${rows} OFFSET 0) AS read`,
    ),
  ]);
  return walked?.rows === counted?.rows ? null : `leads to ${walked?.rows} rows of ${counted?.rows}`;
}

function unquoted(name: string): string {
  return name.replace(/^.*\./, '').replaceAll('"', '');
}
