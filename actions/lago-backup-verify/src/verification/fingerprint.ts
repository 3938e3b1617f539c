import type { Readers } from './readers.ts';

/** Rows of a table are hashed into this many heaps, so that what differs is found without reading all again. */
const BUCKETS = 256;

/** How the rows of a table are read for comparison: only columns that both sides have. */
export interface TableShape {
  readonly name: string;
  /** SQL of a 64-bit hash over a row; equal rows have equal hashes on every server of one major version. */
  readonly rowHash: string;
  /** SQL of the row's identity as text; null when it has none. */
  readonly key: string | null;
  readonly hasCreatedAt: boolean;
  readonly hasUpdatedAt: boolean;
}

export interface Bucket {
  readonly bucket: number;
  readonly total: number;
  /** Rows from before the backup, and the sum of their hashes. */
  readonly until: number;
  readonly sum: string;
}

export interface Fingerprint {
  readonly total: number;
  /** Null: the table keeps no time. */
  readonly untilBackup: number | null;
  readonly buckets: readonly Bucket[];
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isKey: boolean;
}

export type Columns = ReadonlyMap<string, readonly Column[]>;

export async function readColumns(readers: Readers): Promise<Columns> {
  const rows = await readers.query<{ table: string; column: string; type: string; isKey: boolean }>(`
    SELECT c.relname AS "table", attname AS "column", coalesce(element.typname || '[]', t.typname) AS type,
      coalesce(attnum = ANY (indkey), false) AS "isKey"
    FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      JOIN pg_type t ON t.oid = atttypid
      LEFT JOIN pg_type element ON element.oid = t.typelem AND t.typcategory = 'A'
      LEFT JOIN pg_index ON indrelid = c.oid AND indisprimary
    WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace
      AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2`);
  return Map.groupBy(rows, ({ table }) => table);
}

/** Types that PostgreSQL hashes by value; an enum is hashed by its number, which a restore may change. */
const HASHED = new Set(
  [
    'uuid int2 int4 int8 numeric varchar text bpchar bool date time timestamp timestamptz interval jsonb float4 float8',
  ]
    .concat('inet cidr bytea int4range int8range numrange daterange tsrange tstzrange')
    .flatMap((names) => names.split(' '))
    .flatMap((name) => [name, `${name}[]`]),
);

export function shapeOf(table: string, here: Columns, there: Columns | undefined): TableShape | null {
  const columns = here.get(table);
  const others = there?.get(table);
  if (columns === undefined) return null;
  const shared = columns.filter(
    ({ column }) => others === undefined || others.some((other) => other.column === column),
  );
  const has = (name: string) => shared.some(({ column }) => column === name);
  const keys = shared.filter(({ isKey }) => isKey).map(({ column }) => `${quoted(column)}::text`);
  return {
    name: table,
    rowHash: `hash_record_extended(ROW(${shared.map(hashable).join(', ')}), 0)`,
    key: keys.length === 0 ? null : keys.join(` || '/' || `),
    hasCreatedAt: has('created_at'),
    hasUpdatedAt: has('updated_at'),
  };
}

function hashable({ column, type }: Column): string {
  return HASHED.has(type) ? quoted(column) : `${quoted(column)}::text`;
}

/** One pass over the table on the server; what comes back is a few lines. */
export async function fingerprint(
  readers: Readers,
  { name, rowHash, key, hasCreatedAt }: TableShape,
  backupTime: Date,
): Promise<Fingerprint> {
  const before = hasCreatedAt ? BEFORE_BACKUP : '$1::timestamp IS NOT NULL';
  const rows = await readers.query<{ bucket: number; total: string; until: string; sum: string }>(
    `SELECT bucket, count(*)::text AS total, (count(*) FILTER (WHERE early))::text AS until,
            coalesce(sum(hash) FILTER (WHERE early), 0)::text AS sum
       FROM (SELECT ${bucketOf(key)} AS bucket, ${rowHash} AS hash, ${before} AS early
               FROM public.${quoted(name)}) AS row_hashes
      GROUP BY bucket`,
    [naiveUtc(backupTime)],
  );
  const buckets = rows.map(({ bucket, total, until, sum }) => ({
    bucket,
    total: Number(total),
    until: Number(until),
    sum,
  }));
  const add = (pick: (bucket: Bucket) => number) => buckets.reduce((sum, bucket) => sum + pick(bucket), 0);
  return {
    total: add(({ total }) => total),
    untilBackup: hasCreatedAt ? add(({ until }) => until) : null,
    buckets,
  };
}

/** `$1` is the time of the backup. A row without a time was there. */
export const BEFORE_BACKUP = `coalesce(created_at <= $1::timestamp, true)`;

export function bucketOf(key: string | null): string {
  return key === null ? '0' : `(hashtextextended(${key}, 0) & ${BUCKETS - 1})::int`;
}

/** Lago's times are UTC without a zone (facts: lago.md 4.2). */
export function naiveUtc(time: Date): string {
  return time.toISOString().replace('T', ' ').replace('Z', '');
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
