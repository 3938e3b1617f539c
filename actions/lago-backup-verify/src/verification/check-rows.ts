import type { Check } from '@lago-scw/contracts';
import type { LagoTable } from '@lago-scw/lago';
import { failed, passed, skipped } from '../outcome.ts';
import type { Differences } from './differing-rows.ts';
import type { Fingerprint } from './fingerprint.ts';
import { some } from './some.ts';

/** What was found out about one table; null: there is no such table. */
export interface TableFindings {
  readonly restored: Fingerprint | null;
  readonly production: Fingerprint | null;
  /** Null: the rows are the same, or could not be told apart. */
  readonly differences: Differences | null;
}

export interface Has {
  /** The copy has one table of Lago at least. */
  readonly anyTable: boolean;
  readonly production: boolean;
  /** Whatever production changed since can be told. */
  readonly everyTrace: boolean;
  /** The backup is not from before an upgrade that brought tables. */
  readonly everyTable: boolean;
}

/**
 * Rows of one table in the copy and in production, bounded by the time of the backup. Rows that are only ever added must
 * be the same; of the others production may have deleted or changed some since, but cannot have gained any.
 */
export function checkRows(table: LagoTable, findings: TableFindings, has: Has): Check {
  const name = `Rows of ${table.name}`;
  const { restored: copy, production: source, differences } = findings;
  if (source === null && copy === null && has.production) return skipped(name, 'the table is in neither');
  // One check says so; thirty more would hide it.
  if (!has.anyTable) return skipped(name, 'the copy holds no Lago at all');
  if (copy === null) return missingTable(name, source, has);
  if (table.neverEmpty && copy.total === 0) {
    return failed(name, 'expected at least one row; came none', emptyRemedy);
  }
  if (source === null) {
    return passed(
      name,
      `${copy.total}; ${has.production ? 'production has no such table by now' : 'no production to compare'}`,
    );
  }
  if (copy.untilBackup === null || source.untilBackup === null) {
    return passed(
      name,
      `${copy.total}, production ${source.total} now (drift ${signed(source.total - copy.total)})`,
    );
  }
  return compared(
    table,
    copy,
    source,
    differences ?? none(copy.untilBackup, source.untilBackup),
    has.everyTrace,
  );
}

function missingTable(name: string, source: Fingerprint | null, has: Has): Check {
  if (!has.everyTable) return skipped(name, 'no such table: the backup is from before the last upgrade');
  return failed(
    name,
    `expected ${source === null ? 'a table of this release' : `${source.total} rows`}; came no such table`,
    'The backup lacks the table, or the role may not read it: restore the backup before and compare.',
  );
}

function compared(
  table: LagoTable,
  copy: Fingerprint,
  source: Fingerprint,
  found: Differences,
  everyTrace: boolean,
): Check {
  const name = `Rows of ${table.name}`;
  const { missing, gone, changed, touched, inFlight } = found;
  const atLeast = found.isPartial ? 'at least ' : '';
  const examples = found.examples.length === 0 ? '' : ` (${some(found.examples)})`;
  if (missing > 0) {
    return failed(
      name,
      `expected ${source.untilBackup} rows from before the backup; came ${copy.untilBackup}: ${atLeast}${missing} missing${examples}`,
      'The backup is not whole: restore the one before, compare, and tell Scaleway.',
    );
  }
  // Without transaction numbers an update that keeps no time cannot be told from damage, except where none may be.
  if (changed > 0 && (everyTrace || table.appendOnly)) {
    return failed(
      name,
      `${atLeast}${changed} rows are not what production has, which did not touch them since${examples}`,
      'The backup does not hold what was written: restore the one before, compare, and tell Scaleway.',
    );
  }
  if (gone > 0 && table.appendOnly) {
    return failed(
      name,
      `production has ${source.untilBackup} rows from before the backup, the copy ${copy.untilBackup}: ${atLeast}${gone} vanished from production`,
      'Nothing deletes from this table: find out what did. The copy has the rows.',
    );
  }
  const since = source.total - (source.untilBackup ?? 0);
  const drift = [
    gone > 0 ? `${gone} deleted since` : '',
    touched > 0 ? `${touched} changed since` : '',
    changed > 0 ? `${changed} changed without a trace of when` : '',
    inFlight > 0 ? `${inFlight} were not finished at the backup` : '',
    since > 0 ? `${since} new since` : '',
  ].filter((part) => part !== '');
  return passed(name, [`${copy.untilBackup} from before the backup on both sides`, ...drift].join(', '));
}

/** Of a table without a key, only the numbers tell. */
function none(copy: number, source: number): Differences {
  const nothing = { inFlight: 0, changed: 0, touched: 0, examples: [], isPartial: false };
  return { ...nothing, missing: Math.max(0, source - copy), gone: Math.max(0, copy - source) };
}

const emptyRemedy =
  'A live Lago has at least one: the backup was made before there was data, or of another database.';

function signed(drift: number): string {
  return drift > 0 ? `+${drift}` : String(drift);
}
