import type { SchemaExpectations } from '@lago-scw/lago';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { checkCatalogue, isBeforeUpgrade } from './check-catalogue.ts';

const expectations: SchemaExpectations = {
  schemaVersion: '20260706173746',
  leastServerVersion: 150_000,
  extensions: ['pgcrypto', 'unaccent'],
  triggers: [],
};
const right: Catalogue = {
  serverVersion: 150_018,
  migrations: ['20250120151959', '20260331122448', '20260706173746'],
  extensions: ['pgcrypto', 'plpgsql', 'unaccent'],
  invalidIndexes: [],
  unvalidated: ['payments.customer_id_null'],
  railsEnvironment: 'production',
  objects: { tables: ['events (id uuid)', 'fees (id uuid)'], triggers: ['roles.guard'] },
};

function outcomes(restored: Partial<Catalogue>, production: Partial<Catalogue> | null = {}) {
  return checkCatalogue({
    restored: { ...right, ...restored },
    production: production === null ? null : { ...right, ...production },
    expectations,
  });
}

function failedChecks(...change: Parameters<typeof outcomes>): string[] {
  return outcomes(...change)
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ name }) => name);
}

describe('a copy that is as it must be', () => {
  it('has nothing to complain about', () => {
    expect(failedChecks({})).toEqual([]);
  });

  it('may be from before an upgrade', () => {
    const migrations = right.migrations.slice(0, 2);
    expect(failedChecks({ migrations, objects: { ...right.objects, tables: [] } })).toEqual([]);
  });

  it('is told to be from before an upgrade by the migrations, of production or of the release', () => {
    const older = { ...right, migrations: right.migrations.slice(0, 2) };
    const holey = { ...right, migrations: right.migrations.slice(1) };
    expect(isBeforeUpgrade({ restored: older, production: right, expectations })).toBe(true);
    expect(isBeforeUpgrade({ restored: older, production: null, expectations })).toBe(true);
    expect(isBeforeUpgrade({ restored: right, production: right, expectations })).toBe(false);
    expect(isBeforeUpgrade({ restored: holey, production: right, expectations })).toBe(false);
  });

  it('may be newer than the release in lago.yml, after a rollback', () => {
    const migrations = [...right.migrations, '20260721180721'];
    expect(failedChecks({ migrations }, { migrations })).toEqual([]);
  });

  it('is judged by itself when production is gone, and says what was not compared', () => {
    expect(failedChecks({}, null)).toEqual([]);
    const skipped = outcomes({}, null).filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.map(({ name }) => name)).toEqual([
      'Set of migrations',
      'Constraints are checked',
      'Schema: tables',
      'Schema: triggers',
    ]);
  });
});

it.each<[string, Partial<Catalogue>, string[]]>([
  ['a missing extension', { extensions: ['plpgsql', 'unaccent'] }, ['Extensions']],
  ['an invalid index', { invalidIndexes: ['index_events'] }, ['Indexes are valid']],
  ['a lost trigger', { objects: { ...right.objects, triggers: [] } }, ['Schema: triggers']],
  [
    'a column of another type',
    { objects: { ...right.objects, tables: ['events (id text)', 'fees (id uuid)'] } },
    ['Schema: tables'],
  ],
  ['a constraint that was not checked', { unvalidated: ['fees.fk'] }, ['Constraints are checked']],
  ['an old server', { serverVersion: 140_012 }, ['PostgreSQL version']],
  ['a database of a test', { railsEnvironment: 'test' }, ['Made by production']],
  [
    'a hole among the migrations',
    { migrations: ['20250120151959', '20260706173746'] },
    ['Set of migrations'],
  ],
  [
    'migrations of another database',
    { migrations: ['19990101000000'] },
    ['Set of migrations', 'Schema version'],
  ],
  ['a database without Lago', { migrations: [] }, ['Set of migrations', 'Schema version']],
])('%s is caught by the check that should', (_name, damage, expected) => {
  expect(failedChecks(damage)).toEqual(expected);
});
