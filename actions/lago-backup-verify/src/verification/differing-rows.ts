import {
  BEFORE_BACKUP,
  bucketOf,
  type Fingerprint,
  naiveUtc,
  quoted,
  type TableShape,
} from './fingerprint.ts';
import type { Readers } from './readers.ts';

/** Rows from before the backup that are not the same on both sides, and what explains them. */
export interface Differences {
  /** In production only, and older than any transaction that could have been open at the backup. */
  readonly missing: number;
  /** In production only, made in the last seconds before the backup: its transaction was not finished. */
  readonly inFlight: number;
  /** In the copy only. */
  readonly gone: number;
  /** On both sides, not the same, and production did not touch it since the backup. */
  readonly changed: number;
  /** On both sides, not the same, and production changed it since the backup. */
  readonly touched: number;
  /** Keys of missing and changed rows. */
  readonly examples: readonly string[];
  /** The counts cover only a part of what differs: there was too much of it. */
  readonly isPartial: boolean;
}

interface HashedRow {
  readonly key: string;
  readonly hash: string;
  readonly late: boolean;
  readonly touched: boolean;
}

export interface Sides {
  readonly restored: Readers;
  readonly production: Readers;
  /** Transactions of production since the backup; null: the copy does not share its numbers. */
  readonly transactionsSince: number | null;
}

const EXAMPLES = 5;
const IN_FLIGHT_SECONDS = 60;
/** So many rows are looked at one by one; beyond, a share of them tells as much. */
const ROWS_TO_LOOK_AT = 2_000_000;

/** Goes through the rows of the buckets that differ on both sides at once, in the order of their keys. */
export async function findDifferences(
  { restored, production, transactionsSince }: Sides,
  shape: TableShape,
  fingerprints: { readonly restored: Fingerprint; readonly production: Fingerprint },
  backupTime: Date,
): Promise<Differences> {
  const differing = differingBuckets(fingerprints.restored, fingerprints.production);
  const perBucket = Math.max(1, fingerprints.production.total / 256);
  const looked = differing.slice(0, Math.max(1, Math.floor(ROWS_TO_LOOK_AT / perBucket)));
  const values = [naiveUtc(backupTime), looked];
  const sql = rowsOf(shape, transactionsSince);
  const counts = { missing: 0, inFlight: 0, gone: 0, changed: 0, touched: 0 };
  const examples: string[] = [];
  const note = (kind: keyof typeof counts, key: string) => {
    counts[kind] += 1;
    if ((kind === 'missing' || kind === 'changed') && examples.length < EXAMPLES) examples.push(key);
  };
  const pairs = merged(restored.stream<HashedRow>(sql, values), production.stream<HashedRow>(sql, values));
  for await (const [copy, source] of pairs) {
    if (source === undefined) note('gone', copy.key);
    else if (copy === undefined) note(source.late ? 'inFlight' : 'missing', source.key);
    else if (copy.hash !== source.hash) note(source.touched ? 'touched' : 'changed', source.key);
  }
  return { ...counts, examples, isPartial: looked.length < differing.length };
}

export function differingBuckets(copy: Fingerprint, source: Fingerprint): number[] {
  const mark = ({ until, sum }: { until: number; sum: string }) => `${until} ${sum}`;
  const of = (side: Fingerprint) => new Map(side.buckets.map((bucket) => [bucket.bucket, mark(bucket)]));
  const [here, there] = [of(copy), of(source)];
  const empty = mark({ until: 0, sum: '0' });
  return [...new Set([...here.keys(), ...there.keys()])].filter(
    (bucket) => (here.get(bucket) ?? empty) !== (there.get(bucket) ?? empty),
  );
}

function rowsOf(
  { name, key, rowHash, hasUpdatedAt, hasCreatedAt }: TableShape,
  transactionsSince: number | null,
): string {
  const late = `coalesce(created_at > $1::timestamp - interval '${IN_FLIGHT_SECONDS} seconds', false)`;
  // Rails' update_all leaves updated_at as it was: the number of the transaction that wrote a row never lies.
  const touched = [
    hasUpdatedAt ? 'coalesce(updated_at > $1::timestamp, false)' : 'false',
    transactionsSince === null ? 'false' : `age(xmin) <= ${transactionsSince}`,
  ].join(' OR ');
  return `
    SELECT ${key} AS key, (${rowHash})::text AS hash, ${hasCreatedAt ? late : 'false'} AS late,
           (${touched}) AS touched
      FROM public.${quoted(name)}
     WHERE ${hasCreatedAt ? BEFORE_BACKUP : '$1::timestamp IS NOT NULL'} AND ${bucketOf(key)} = ANY ($2)
     ORDER BY (${key}) COLLATE "C"`;
}

type Pair =
  | readonly [HashedRow, undefined]
  | readonly [undefined, HashedRow]
  | readonly [HashedRow, HashedRow];

async function* merged(
  left: AsyncGenerator<HashedRow>,
  right: AsyncGenerator<HashedRow>,
): AsyncGenerator<Pair> {
  const next = async (side: AsyncGenerator<HashedRow>) => {
    const result = await side.next();
    return result.done ? undefined : result.value;
  };
  try {
    let [a, b] = await Promise.all([next(left), next(right)]);
    while (a !== undefined || b !== undefined) {
      if (a !== undefined && (b === undefined || a.key < b.key)) {
        yield [a, undefined];
        a = await next(left);
      } else if (b !== undefined && (a === undefined || b.key < a.key)) {
        yield [undefined, b];
        b = await next(right);
      } else if (a !== undefined && b !== undefined) {
        yield [a, b];
        [a, b] = await Promise.all([next(left), next(right)]);
      }
    }
  } finally {
    // When one side breaks, the other must give its connection back.
    await Promise.allSettled([left.return(undefined), right.return(undefined)]);
  }
}
