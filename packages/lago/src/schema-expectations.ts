import { schemaVersionOf } from './schema-versions.ts';
import { isAtLeast } from './version.ts';

/** What the database of a release must look like. */
export interface SchemaExpectations {
  /** Newest entry of schema_migrations, or null when the release is not in our table. */
  readonly schemaVersion: string | null;
  readonly leastServerVersion: number;
  readonly extensions: readonly string[];
  /** `table.trigger` */
  readonly triggers: readonly string[];
}

/**
 * Sources: doc/guide compatibility matrix and db/structure.sql of the tags (facts: lago.md 4.1). pg_partman is no
 * expectation: Scaleway does not offer it, and the migrations do without.
 */
export function schemaExpectations(version: string): SchemaExpectations {
  const late = isAtLeast(version, 'v1.48.0') ? ['btree_gin', 'pg_trgm'] : [];
  return {
    schemaVersion: schemaVersionOf(version),
    leastServerVersion: isAtLeast(version, 'v1.30.0') ? 150_000 : 140_000,
    extensions: ['pgcrypto', 'unaccent', ...late],
    triggers: ['payment_receipts.before_payment_receipt_insert'],
  };
}
