import type { Check } from '@lago-scw/contracts';
import type { SchemaExpectations } from '@lago-scw/lago';
import { failed, passed, skipped } from '../outcome.ts';
import type { Catalogue } from './catalogue.ts';
import { some } from './some.ts';

export interface Catalogues {
  readonly restored: Catalogue;
  /** Null: production could not be asked. */
  readonly production: Catalogue | null;
  readonly expectations: SchemaExpectations;
}

/** What the copy is made of, beside production and beside what the release of Lago needs. */
export function checkCatalogue(catalogues: Catalogues): Check[] {
  return [
    serverVersion(catalogues),
    migrationSet(catalogues),
    schemaVersion(catalogues),
    railsEnvironment(catalogues),
    extensions(catalogues),
    invalidIndexes(catalogues),
    unvalidatedConstraints(catalogues),
    ...Object.keys(catalogues.restored.objects).map((kind) => objects(kind, catalogues)),
  ];
}

function serverVersion({ restored, expectations }: Catalogues): Check {
  const { leastServerVersion } = expectations;
  const came = `PostgreSQL ${Math.floor(restored.serverVersion / 10_000)}`;
  if (restored.serverVersion >= leastServerVersion) return passed('PostgreSQL version', came);
  return failed(
    'PostgreSQL version',
    `expected at least ${leastServerVersion / 10_000}; came ${came}`,
    'Upgrade the database: this release of Lago does not run on it.',
  );
}

/** Whether the backup was made before the last upgrade: it lacks the newest migrations, and no other. */
export function isBeforeUpgrade({ restored, production, expectations }: Catalogues): boolean {
  const newest = restored.migrations.at(-1);
  if (newest === undefined) return false;
  if (production === null) return expectations.schemaVersion !== null && newest < expectations.schemaVersion;
  return restored.migrations.length < production.migrations.length && lacksOnlyNewest(restored, production);
}

/** A copy from before the last migration lacks the newest entries and no other. */
function lacksOnlyNewest(restored: Catalogue, production: Catalogue): boolean {
  return production.migrations.slice(0, restored.migrations.length).join() === restored.migrations.join();
}

function migrationSet({ restored, production }: Catalogues): Check {
  const name = 'Set of migrations';
  if (restored.migrations.length === 0) {
    return failed(
      name,
      'expected the migrations of Lago; came no schema_migrations',
      'The copy holds no Lago: the backup is of another database, or was made before the first deploy.',
    );
  }
  if (production === null)
    return skipped(name, `${restored.migrations.length} entries; no production to compare`);
  const missing = lacking(restored.migrations, production.migrations);
  const surplus = lacking(production.migrations, restored.migrations);
  if (missing.length === 0 && surplus.length === 0) {
    return passed(name, `${restored.migrations.length} entries, the same as in production`);
  }
  if (lacksOnlyNewest(restored, production)) {
    return passed(name, `as before the last upgrade: production has ${missing.length} newer entries`);
  }
  return failed(
    name,
    `expected the ${production.migrations.length} entries of production; came ${restored.migrations.length}: missing ${some(missing)}, surplus ${some(surplus)}`,
    'The backup is of another database, or damaged: restore the one before and compare.',
  );
}

function schemaVersion({ restored, production, expectations }: Catalogues): Check {
  const name = 'Schema version';
  const expected = expectations.schemaVersion;
  const came = restored.migrations.at(-1) ?? 'none';
  if (expected === null) return skipped(name, `${came}; what the release expects is not in our table`);
  if (came === expected) return passed(name, `${came}, as the release expects`);
  const newest = production?.migrations.at(-1) ?? 'none';
  if (came > expected && came !== 'none') {
    return passed(name, `${came}, newer than ${expected} of the release in lago.yml (after a rollback)`);
  }
  if (came !== 'none' && production !== null && newest >= expected && lacksOnlyNewest(restored, production)) {
    return passed(name, `${came}, from before the upgrade to ${newest}`);
  }
  return failed(
    name,
    `expected ${expected}; came ${came}, while production has ${newest}`,
    'Migrations did not run to their end when this was backed up: look at `deploy-compose` with operation: status.',
  );
}

function railsEnvironment({ restored: { railsEnvironment: came } }: Catalogues): Check {
  const name = 'Made by production';
  if (came === 'production') return passed(name, 'the database says that it is of production');
  if (came === null) return skipped(name, 'no ar_internal_metadata');
  return failed(
    name,
    `expected production; came ${came}`,
    'The backup is of another database: look at which instance is backed up.',
  );
}

function extensions({ restored, production, expectations }: Catalogues): Check {
  const name = 'Extensions';
  const ours = production?.extensions ?? [];
  const wanted = [...new Set([...expectations.extensions, ...ours])];
  const missing = lacking(restored.extensions, wanted);
  if (missing.length === 0) return passed(name, restored.extensions.join(', '));
  // What Lago's release needs and production itself lacks is a fault of production, not of the backup.
  const lost = missing.filter((extension) => production === null || ours.includes(extension));
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

function invalidIndexes({ restored, production }: Catalogues): Check {
  const name = 'Indexes are valid';
  const { invalidIndexes: invalid } = restored;
  if (invalid.length === 0) return passed(name, `${restored.objects.indexes?.length ?? 0} indexes`);
  const inherited =
    production !== null && invalid.every((index) => production.invalidIndexes.includes(index));
  return failed(
    name,
    `expected none invalid; came ${some(invalid)}${inherited ? ', as in production' : ''}`,
    'An interrupted CREATE INDEX CONCURRENTLY left it: REINDEX INDEX CONCURRENTLY in production.',
  );
}

/** Lago itself leaves some constraints unchecked (facts: lago.md 4.3, 11): only those that production has checked count. */
function unvalidatedConstraints({ restored, production }: Catalogues): Check {
  const name = 'Constraints are checked';
  if (production === null)
    return skipped(name, `${restored.unvalidated.length} are not; no production to compare`);
  const lost = lacking(production.unvalidated, restored.unvalidated);
  if (lost.length === 0) return passed(name, `all but ${restored.unvalidated.length}, as in production`);
  return failed(
    name,
    `checked in production and not in the copy: ${some(lost)}`,
    'Rows of the copy may break it: ALTER TABLE … VALIDATE CONSTRAINT on the copy tells which.',
  );
}

function objects(kind: string, { restored, production }: Catalogues): Check {
  const name = `Schema: ${kind}`;
  if (production === null) {
    return skipped(name, `${restored.objects[kind]?.length ?? 0}; no production to compare`);
  }
  if (restored.migrations.join() !== production.migrations.join()) {
    return skipped(name, 'the schema of production is another one by now');
  }
  const [here, there] = [restored.objects[kind] ?? [], production.objects[kind] ?? []];
  const missing = lacking(here, there);
  if (missing.length === 0) return passed(name, `${here.length}, as in production`);
  return failed(
    name,
    `expected ${there.length}; missing or different: ${some(missing)}`,
    'The restore lost them: look at what the role that restores may not create.',
  );
}

function lacking(here: readonly string[], wanted: readonly string[]): string[] {
  const found = new Set(here);
  return wanted.filter((item) => !found.has(item));
}
