import type { Check } from '@lago-scw/contracts';
import type { LagoTable } from '@lago-scw/lago';
import { failed } from '../outcome.ts';
import { checkRows, type TableFindings } from './check-rows.ts';
import { damageIn } from './damage.ts';
import { differingBuckets, findDifferences } from './differing-rows.ts';
import { type Columns, type Fingerprint, fingerprint, readColumns, shapeOf } from './fingerprint.ts';
import type { Readers } from './readers.ts';
import { timed } from './timed.ts';
import { transactionsSince } from './transactions-since.ts';

export interface ComparedTable {
  readonly table: string;
  readonly restored: number;
  readonly production: number | null;
}

export interface TablesOutcome {
  readonly checks: readonly Check[];
  readonly tables: readonly ComparedTable[];
  /** Rows that were read and hashed, on both sides. */
  readonly rowsRead: number;
}

export interface TablesQuestion {
  readonly restored: Readers;
  readonly production: Readers | null;
  /** Those that the release must have; all others of the copy are compared as well. */
  readonly tables: readonly LagoTable[];
  readonly backupTime: Date;
  /** The copy is production's own files, as of a snapshot: it shares the numbers of transactions. */
  readonly isPhysical: boolean;
  /** The backup was made before the last upgrade: it may lack tables. */
  readonly isBeforeUpgrade: boolean;
}

/** Hashes every row of every table on both sides, and goes into what is not the same. */
export async function compareTables(question: TablesQuestion): Promise<TablesOutcome> {
  const { restored, production } = question;
  const [here, there, since] = await Promise.all([
    readColumns(restored),
    production === null ? undefined : readColumns(production),
    production === null || !question.isPhysical ? null : transactionsSince(restored, production),
  ]);
  const known = { here, there, since };
  const tables = [...question.tables, ...othersOf(here, question.tables)];
  const compared = await Promise.all(tables.map((table) => compareTable(table, known, question)));
  return {
    checks: compared.map(({ check }) => check),
    tables: compared.flatMap(({ table, findings }) =>
      findings?.restored
        ? [{ table, restored: findings.restored.total, production: findings.production?.total ?? null }]
        : [],
    ),
    rowsRead: compared.reduce(
      (sum, { findings }) => sum + (findings?.restored?.total ?? 0) + (findings?.production?.total ?? 0),
      0,
    ),
  };
}

/** Their rows are the catalogue's to compare. */
const OF_RAILS = ['schema_migrations', 'ar_internal_metadata'];

function othersOf(here: Columns, listed: readonly LagoTable[]): LagoTable[] {
  const known = new Set([...OF_RAILS, ...listed.map(({ name }) => name)]);
  return [...here.keys()]
    .filter((name) => !known.has(name))
    .map((name) => ({ name, clockColumn: 'created_at', appendOnly: false }));
}

/** What is known of both sides before the first table. */
interface Known {
  readonly here: Columns;
  readonly there: Columns | undefined;
  /** Transactions since the backup, see Sides. */
  readonly since: number | null;
}

interface Compared {
  readonly table: string;
  readonly check: Check;
  readonly findings: TableFindings | null;
}

async function compareTable(table: LagoTable, known: Known, question: TablesQuestion): Promise<Compared> {
  const has = {
    anyTable: question.tables.some(({ name }) => known.here.has(name)),
    production: question.production !== null,
    everyTrace: known.since !== null,
    everyTable: !question.isBeforeUpgrade,
  };
  let findings: TableFindings | null = null;
  const check = await timed(async () => {
    try {
      findings = await findingsOf(table.name, known, question);
      return checkRows(table, findings, has);
    } catch (error) {
      const damage = damageIn(error);
      if (damage === null) throw error;
      return failed(`Rows of ${table.name}`, `cannot be read: ${damage}`, UNREADABLE);
    }
  });
  return { table: table.name, check, findings };
}

export const UNREADABLE =
  'The files of the copy are damaged: restore the backup before, keep this one, and tell Scaleway.';

async function findingsOf(
  table: string,
  { here, there, since }: Known,
  { restored, production, backupTime }: TablesQuestion,
): Promise<TableFindings> {
  const copyShape = shapeOf(table, here, there);
  const sourceShape = there === undefined ? null : shapeOf(table, there, here);
  const [copy, source] = await Promise.all([
    copyShape === null ? null : fingerprint(restored, copyShape, backupTime),
    sourceShape === null || production === null ? null : fingerprint(production, sourceShape, backupTime),
  ]);
  const worthLooking = copy !== null && source !== null && isComparable(copy, source);
  if (!worthLooking || copyShape?.key == null || production === null) {
    return { restored: copy, production: source, differences: null };
  }
  const fingerprints = { restored: copy, production: source };
  const differences = await findDifferences(
    { restored, production, transactionsSince: since },
    copyShape,
    fingerprints,
    backupTime,
  );
  return { restored: copy, production: source, differences };
}

/** Where a side is empty the counts say it all. */
function isComparable(copy: Fingerprint, source: Fingerprint): boolean {
  if (copy.untilBackup === null || copy.untilBackup === 0 || source.untilBackup === 0) return false;
  return differingBuckets(copy, source).length > 0;
}
