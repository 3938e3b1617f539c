import type { Check } from '@lago-scw/contracts';
import { failed, passed, skipped } from '../outcome.ts';
import { countThroughIndex } from './count-through-index.ts';
import { damageIn } from './damage.ts';
import type { Readers } from './readers.ts';
import type { Index, Relation } from './relation.ts';
import { some } from './some.ts';
import { UNREADABLE } from './tables.ts';
import { timed } from './timed.ts';

/**
 * Whether the pages of the copy are what PostgreSQL writes, and every index agrees with its table: with amcheck where it
 * can be had. Scaleway does not list it (scaleway/docs-content, PostgreSQL extensions reference); without it every row
 * of every table is read, and every row is counted through every index.
 */
export async function checkStructure(restored: Readers, amcheck: boolean): Promise<Check[]> {
  const [heaps, indexes, others, foreign] = await Promise.all([
    restored.query<Relation>(HEAPS),
    restored.query<Index>(INDEXES),
    restored.query<Relation>(OTHER_INDEXES),
    restored.query<Relation>(FOREIGN_TABLES),
  ]);
  const method = amcheck ? 'amcheck' : 'read whole, as amcheck cannot be had';
  const ask = amcheck ? withAmcheck(restored) : byReading(restored);
  return Promise.all([
    verdict('Pages of tables are sound', heaps, ask.heap, `${heaps.length} tables, ${method}`),
    verdict('Indexes agree with their tables', indexes, ask.index, `${indexes.length} indexes, ${method}`),
    ...unseen('Indexes of other kinds', others),
    ...unseen('Tables that Lago may not read', foreign),
  ]);
}

function unseen(name: string, relations: readonly Relation[]): Check[] {
  if (relations.length === 0) return [];
  return [skipped(name, `not looked at: ${some(relations.map((relation) => relation.name))}`)];
}

/** What is wrong with a relation; null: nothing. */
type Ask<R extends Relation> = (relation: R) => Promise<string | null>;

function verdict<R extends Relation>(
  name: string,
  relations: readonly R[],
  ask: Ask<R>,
  detail: string,
): Promise<Check> {
  return timed(async () => {
    const faults = await Promise.all(relations.map((relation) => faultOf(relation, ask)));
    const found = faults.filter((fault) => fault !== null);
    if (found.length === 0) return passed(name, detail);
    return failed(name, `${found.length} are not: ${some(found)}`, UNREADABLE);
  });
}

async function faultOf<R extends Relation>(relation: R, ask: Ask<R>): Promise<string | null> {
  try {
    const fault = await ask(relation);
    return fault === null ? null : `${relation.name}: ${fault}`;
  } catch (error) {
    const damage = damageIn(error);
    if (damage === null) throw error;
    return `${relation.name}: ${damage}`;
  }
}

function withAmcheck(restored: Readers) {
  return {
    heap: async ({ oid }: Relation) => {
      const [row] = await restored.query<{ blkno: string; msg: string }>(
        'SELECT blkno, msg FROM verify_heapam($1::oid::regclass, check_toast => true) LIMIT 1',
        [oid],
      );
      return row === undefined ? null : `block ${row.blkno}: ${row.msg}`;
    },
    index: async ({ oid }: Relation) => {
      await restored.query('SELECT bt_index_check($1::oid::regclass, true)', [oid]);
      return null;
    },
  };
}

function byReading(restored: Readers) {
  return {
    heap: async ({ name }: Relation) => {
      await restored.query(`SELECT count(t::text) FROM ${name} AS t`);
      return null;
    },
    index: (index: Index) => countThroughIndex(restored, index),
  };
}

const IN_PUBLIC = `relnamespace = 'public'::regnamespace`;

/** Whether a table may be read: others may have put theirs beside Lago's. */
const READABLE = (table: string) => `has_table_privilege(${table}, 'SELECT')`;

/** Largest first: what takes longest begins first. */
const HEAPS = `
  SELECT oid::text, oid::regclass::text AS name FROM pg_class
   WHERE relkind IN ('r', 'm') AND ${IN_PUBLIC} AND ${READABLE('oid')} ORDER BY relpages DESC, oid`;

const FOREIGN_TABLES = `
  SELECT oid::text, oid::regclass::text AS name FROM pg_class
   WHERE relkind IN ('r', 'p', 'm') AND ${IN_PUBLIC} AND NOT ${READABLE('oid')} ORDER BY 2`;

const INDEXES = `
  SELECT indexrelid::text AS oid, indexrelid::regclass::text AS name, indrelid::regclass::text AS "table",
         pg_get_expr(indpred, indrelid) AS predicate,
         ARRAY(SELECT pg_get_indexdef(indexrelid, n, true) FROM generate_series(1, indnkeyatts) AS n) AS columns,
         NOT (0 = ANY (indkey)) AND (indoption::int2[] <@ ARRAY[0]::int2[]) AS "isOrdered"
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am am ON am.oid = relam
   WHERE relkind = 'i' AND amname = 'btree' AND indisvalid AND ${IN_PUBLIC} AND ${READABLE('indrelid')}
   ORDER BY relpages DESC, c.oid`;

const OTHER_INDEXES = `
  SELECT c.oid::text, c.oid::regclass::text AS name
    FROM pg_class c JOIN pg_am am ON am.oid = relam WHERE relkind = 'i' AND amname <> 'btree' AND ${IN_PUBLIC}`;
