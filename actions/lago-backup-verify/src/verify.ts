import type { Check } from '@lago-scw/contracts';
import type { LagoTable, SchemaExpectations } from '@lago-scw/lago';
import type { Observation } from './observe.ts';
import { failed, passed, skipped } from './outcome.ts';
import { compareRows } from './verify-rows.ts';

export interface Evidence {
  readonly restored: Observation;
  readonly production: Observation;
  readonly expectations: SchemaExpectations;
  readonly tables: readonly LagoTable[];
}

/** Everything that must hold of the restored copy, beside production as it is now. */
export function verify(evidence: Evidence): Check[] {
  return [
    serverVersion(evidence),
    migrationSet(evidence),
    schemaVersion(evidence),
    extensions(evidence),
    invalidIndexes(evidence),
    objects(evidence),
    ...evidence.tables.map((table) => compareRows(table, evidence)),
    somethingWasCounted(evidence),
  ];
}

function serverVersion({ restored, expectations }: Evidence): Check {
  const { leastServerVersion } = expectations;
  const came = `PostgreSQL ${Math.floor(restored.serverVersion / 10_000)}`;
  if (restored.serverVersion >= leastServerVersion) return passed('PostgreSQL version', came);
  return failed(
    'PostgreSQL version',
    `expected at least ${leastServerVersion / 10_000}; came ${came}`,
    'Upgrade the database: this release of Lago does not run on it.',
  );
}

/** A copy from before the last migration lacks the newest entries and no other. */
function lacksOnlyNewest({ restored, production }: Evidence): boolean {
  return production.migrations.slice(0, restored.migrations.length).join() === restored.migrations.join();
}

function migrationSet(evidence: Evidence): Check {
  const name = 'Set of migrations';
  const { restored, production } = evidence;
  const inProduction = new Set(production.migrations);
  const inCopy = new Set(restored.migrations);
  const missing = production.migrations.filter((version) => !inCopy.has(version));
  const surplus = restored.migrations.filter((version) => !inProduction.has(version));
  if (restored.migrations.length === 0) {
    return failed(
      name,
      'expected the migrations of Lago; came no schema_migrations',
      'The copy holds no Lago: the backup is of another database, or was made before the first deploy.',
    );
  }
  if (missing.length === 0 && surplus.length === 0) {
    return passed(name, `${restored.migrations.length} entries, the same as in production`);
  }
  if (surplus.length === 0 && lacksOnlyNewest(evidence)) {
    return passed(name, `as before the last upgrade: production has ${missing.length} newer entries`);
  }
  return failed(
    name,
    `expected the ${production.migrations.length} entries of production; came ${restored.migrations.length}: missing ${some(missing)}, surplus ${some(surplus)}`,
    'The backup is of another database, or damaged: restore the one before and compare.',
  );
}

function schemaVersion(evidence: Evidence): Check {
  const name = 'Schema version';
  const expected = evidence.expectations.schemaVersion;
  const came = evidence.restored.migrations.at(-1) ?? 'none';
  if (expected === null) return skipped(name, `${came}; what the release expects is not in our table`);
  if (came === expected) return passed(name, `${came}, as the release expects`);
  const production = evidence.production.migrations.at(-1) ?? 'none';
  if (came > expected && came !== 'none') {
    return passed(name, `${came}, newer than ${expected} of the release in lago.yml (after a rollback)`);
  }
  if (came !== 'none' && production >= expected && lacksOnlyNewest(evidence)) {
    return passed(name, `${came}, from before the upgrade to ${production}`);
  }
  return failed(
    name,
    `expected ${expected}; came ${came}, while production has ${production}`,
    'Migrations did not run to their end when this was backed up: look at `deploy-compose` with operation: status.',
  );
}

function extensions({ restored, production, expectations }: Evidence): Check {
  const name = 'Extensions';
  const wanted = [...new Set([...expectations.extensions, ...production.extensions])];
  const missing = wanted.filter((extension) => !restored.extensions.includes(extension));
  // What Lago's release needs and production itself lacks is a fault of production, not of the backup.
  const lost = missing.filter((extension) => production.extensions.includes(extension));
  if (missing.length === 0) return passed(name, restored.extensions.join(', '));
  if (lost.length > 0) {
    return failed(
      name,
      `expected ${wanted.join(', ')}; missing ${lost.join(', ')}`,
      'Objects that use them did not come back: the role that restores may not create them; create them before restoring.',
    );
  }
  return failed(
    name,
    `the release needs ${missing.join(', ')}, which production lacks too`,
    'Run the migrations of the release: production itself is not as the release expects.',
  );
}

function invalidIndexes({ restored, production }: Evidence): Check {
  const name = 'Indexes are valid';
  const { invalidIndexes: invalid } = restored;
  if (invalid.length === 0) return passed(name, `${restored.objects.indexes ?? 0} indexes`);
  const inherited = invalid.every((index) => production.invalidIndexes.includes(index));
  return failed(
    name,
    `expected none invalid; came ${some(invalid)}${inherited ? ', as in production' : ''}`,
    'An interrupted CREATE INDEX CONCURRENTLY left it: REINDEX INDEX CONCURRENTLY in production.',
  );
}

function objects(evidence: Evidence): Check {
  const name = 'Objects of the schema';
  const { restored, production } = evidence;
  if (restored.migrations.join() !== production.migrations.join()) {
    return skipped(name, 'the schema of production is another one by now');
  }
  const differing = Object.keys(production.objects).filter(
    (kind) => restored.objects[kind] !== production.objects[kind],
  );
  const list = (kinds: string[], of: Observation) =>
    kinds.map((kind) => `${of.objects[kind] ?? 0} ${kind}`).join(', ');
  if (differing.length === 0) return passed(name, list(Object.keys(restored.objects), restored));
  return failed(
    name,
    `expected ${list(differing, production)}; came ${list(differing, restored)}`,
    'The restore lost objects: look at what the role that restores may not create.',
  );
}

/** A drill that counted nothing has proven nothing. */
function somethingWasCounted({ restored, tables }: Evidence): Check {
  const counted = tables.filter(({ name }) => restored.rows[name] !== undefined);
  const rows = Object.values(restored.rows).reduce((sum, { total }) => sum + total, 0);
  const name = 'The copy holds Lago';
  if (rows > 0) return passed(name, `${rows} rows in ${counted.length} tables`);
  return failed(
    name,
    `expected rows; came none in ${counted.length} tables`,
    'The copy is empty: the backup was made before there was data, or of another database.',
  );
}

function some(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  const more = items.length > 5 ? ` and ${items.length - 5} more` : '';
  return `${items.slice(0, 5).join(', ')}${more}`;
}
