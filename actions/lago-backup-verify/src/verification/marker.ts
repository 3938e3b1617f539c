import type { Check, Marker } from '@lago-scw/contracts';
import { drillTables } from '@lago-scw/lago';
import { failed, passed, skipped } from '../outcome.ts';
import { naiveUtc, quoted } from './fingerprint.ts';
import type { Readers } from './readers.ts';
import { some } from './some.ts';

/** A row whose transaction may not have been finished yet marks nothing. */
const SETTLED_SECONDS = 60;

/**
 * The newest rows that production has now, of the tables where none is ever deleted. Kept in the report, they are what
 * the next drill must find again: a canary that needs no write to production.
 */
export async function readMarkers(production: Readers, version: string, now: Date): Promise<Marker[]> {
  const until = naiveUtc(new Date(now.getTime() - SETTLED_SECONDS * 1000));
  const tables = drillTables(version).filter(({ appendOnly }) => appendOnly);
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      if (!(await isThere(production, name))) return [];
      const rows = await production.query<{ id: string; time: string }>(
        `SELECT id::text, to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time FROM public.${quoted(name)}
          WHERE created_at <= $1::timestamp ORDER BY created_at DESC LIMIT 1`,
        [until],
      );
      return rows.map(({ id, time }) => ({ table: name, id, createdAt: time }));
    }),
  );
  return found.flat();
}

/** How fresh the data of the copy is, told by its newest rows. */
export interface Freshness {
  /** Null when the copy holds none. */
  readonly newestRow: Marker | null;
  /** How far the copy is behind what production had at the backup's time; null when production cannot be asked. */
  readonly lagSeconds: number | null;
}

/**
 * Compares the newest rows of the copy with the newest that production had when the backup was made: a quiet night has
 * no new rows on either side, and is no loss.
 */
export async function readFreshness(
  restored: Readers,
  production: Readers | null,
  { version, backupTime }: { readonly version: string; readonly backupTime: Date },
): Promise<Freshness> {
  const [ours, theirs] = await Promise.all([
    readMarkers(restored, version, backupTime),
    production === null ? null : readMarkers(production, version, backupTime),
  ]);
  const newestRow = ours.toSorted((a, b) => timeOf(b) - timeOf(a))[0] ?? null;
  return { newestRow, lagSeconds: theirs === null ? null : lagOf(ours, theirs) };
}

/** The longest lag of any table; a table that is empty or missing in the copy is told by the check of its rows. */
function lagOf(ours: readonly Marker[], theirs: readonly Marker[]): number {
  const lags = theirs.map((there) => {
    const here = ours.find(({ table }) => table === there.table);
    return here === undefined ? 0 : (timeOf(there) - timeOf(here)) / 1000;
  });
  return Math.max(0, ...lags);
}

function timeOf({ createdAt }: Marker): number {
  return Date.parse(createdAt);
}

/**
 * Whether the copy holds what the drill before saw. That drill looked some minutes after it began, and a backup may have
 * been made meanwhile: only rows that were settled at the backup's time must be in it.
 */
export async function checkMarkers(
  restored: Readers,
  markers: readonly Marker[],
  times: { readonly seenAt: Date | null; readonly backup: Date },
): Promise<Check> {
  const name = 'Marker of the drill before';
  if (times.seenAt === null) return skipped(name, 'there is no drill before, or its report is not at hand');
  if (markers.length === 0) return skipped(name, 'the drill before saw no row to remember');
  const due = markers.filter((marker) => timeOf(marker) + SETTLED_SECONDS * 1000 <= times.backup.getTime());
  if (due.length === 0) return skipped(name, 'this backup is older than what the drill before saw');
  const lost: string[] = [];
  for (const { table, id } of due) {
    const rows = await restored.query(`SELECT FROM public.${quoted(table)} WHERE id = $1`, [id]);
    if (rows.length === 0) lost.push(`${table} ${id}`);
  }
  if (lost.length === 0) {
    return passed(name, `${due.length} rows that were the newest at ${times.seenAt.toISOString()} are there`);
  }
  return failed(
    name,
    `not there, though production had it at ${times.seenAt.toISOString()}: ${some(lost)}`,
    'The backup claims a time whose data it does not hold: restore the one before, compare, and tell Scaleway.',
  );
}

async function isThere(readers: Readers, table: string): Promise<boolean> {
  const [row] = await readers.query<{ is: boolean }>('SELECT to_regclass($1) IS NOT NULL AS is', [
    `public.${table}`,
  ]);
  return row?.is ?? false;
}
