import type { Check } from '@lago-scw/contracts';
import type { LagoTable } from '@lago-scw/lago';
import type { Observation } from './observe.ts';
import { failed, passed, skipped } from './outcome.ts';

/**
 * Rows of one table in the copy and in production. Bounded by the time of the backup: rows that are only ever added
 * must be equal; of the others production may have deleted some since, but cannot have gained any.
 */
export function compareRows(
  table: LagoTable,
  { restored, production }: { readonly restored: Observation; readonly production: Observation },
): Check {
  const name = `Rows of ${table.name}`;
  const copy = restored.rows[table.name];
  const source = production.rows[table.name];
  if (source === undefined && copy === undefined) return skipped(name, 'the table is in neither');
  if (copy === undefined) {
    return failed(
      name,
      `expected ${source?.total} rows; came no such table`,
      'The backup lacks the table, or the role may not read it: restore the backup before and compare.',
    );
  }
  if (table.neverEmpty && copy.total === 0) {
    return failed(name, 'expected at least one row; came none', emptyRemedy);
  }
  if (source === undefined) return passed(name, `${copy.total}; production has no such table by now`);
  if (copy.untilBackup === null || source.untilBackup === null) {
    return passed(
      name,
      `${copy.total}, production ${source.total} now (drift ${signed(source.total - copy.total)})`,
    );
  }
  const missing = source.untilBackup - copy.untilBackup;
  if (missing > 0) {
    return failed(
      name,
      `expected ${source.untilBackup} rows from before the backup; came ${copy.untilBackup}: ${missing} missing`,
      'The backup is not whole: restore the one before, compare, and tell Scaleway.',
    );
  }
  if (missing < 0 && table.appendOnly) {
    return failed(
      name,
      `production has ${source.untilBackup} rows from before the backup, the copy ${copy.untilBackup}: ${-missing} vanished from production`,
      'Nothing deletes from this table: find out what did. The copy has the rows.',
    );
  }
  const deleted = missing < 0 ? `, ${-missing} deleted since` : '';
  const since = source.total - source.untilBackup;
  return passed(
    name,
    `${copy.untilBackup} from before the backup on both sides${deleted}${since > 0 ? `, ${since} new since` : ''}`,
  );
}

const emptyRemedy =
  'A live Lago has at least one: the backup was made before there was data, or of another database.';

function signed(drift: number): string {
  return drift > 0 ? `+${drift}` : String(drift);
}
