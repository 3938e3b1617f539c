import type { LagoTable, SchemaExpectations } from '@lago-scw/lago';
import { describe, expect, it } from 'vitest';
import { newestOf } from './backup.ts';
import { drillReport } from './drill-report.ts';
import type { Observation } from './observe.ts';
import { isScratchOf, scratchTags } from './scratch-name.ts';
import { verify } from './verify.ts';

const expectations: SchemaExpectations = {
  schemaVersion: '20260706173746',
  leastServerVersion: 150_000,
  extensions: ['pgcrypto', 'unaccent'],
  triggers: [],
};
const tables: LagoTable[] = [
  { name: 'organizations', clockColumn: 'created_at', appendOnly: false, neverEmpty: true },
  { name: 'customers', clockColumn: 'created_at', appendOnly: false },
  { name: 'events', clockColumn: 'created_at', appendOnly: true },
];
const right: Observation = {
  serverVersion: 150_018,
  migrations: ['20250120151959', '20260331122448', '20260706173746'],
  extensions: ['pgcrypto', 'plpgsql', 'unaccent'],
  invalidIndexes: [],
  objects: { tables: 4, indexes: 8, views: 1, constraints: 5, triggers: 1 },
  rows: {
    organizations: { total: 1, untilBackup: 1 },
    customers: { total: 9, untilBackup: 9 },
    events: { total: 100, untilBackup: 100 },
  },
};

type Change = Partial<Observation>;

function failedChecks(restored: Change, production: Change = {}): string[] {
  const checks = verify({
    restored: { ...right, ...restored },
    production: { ...right, ...production },
    expectations,
    tables,
  });
  return checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
}

const rows = (change: Observation['rows']) => ({ rows: { ...right.rows, ...change } });

describe('a copy that is as it must be', () => {
  it('has nothing to complain about', () => {
    expect(failedChecks({})).toEqual([]);
  });

  it('may be behind production by what came after the backup', () => {
    expect(failedChecks({}, rows({ events: { total: 150, untilBackup: 100 } }))).toEqual([]);
  });

  it('may have rows that production deleted since, except where nothing is ever deleted', () => {
    expect(failedChecks({}, rows({ customers: { total: 7, untilBackup: 7 } }))).toEqual([]);
    expect(failedChecks({}, rows({ events: { total: 99, untilBackup: 99 } }))).toEqual(['Rows of events']);
  });

  it('may be from before an upgrade', () => {
    const migrations = right.migrations.slice(0, 2);
    expect(failedChecks({ migrations, objects: { ...right.objects, tables: 3 } })).toEqual([]);
  });

  it('may be newer than the release in lago.yml, after a rollback', () => {
    const migrations = [...right.migrations, '20260721180721'];
    expect(failedChecks({ migrations }, { migrations })).toEqual([]);
  });
});

describe('damage is caught by the check that should', () => {
  it.each<[string, Change, string[]]>([
    ['missing rows', rows({ customers: { total: 8, untilBackup: 8 } }), ['Rows of customers']],
    ['missing events', rows({ events: { total: 99, untilBackup: 99 } }), ['Rows of events']],
    [
      'an empty tenant table',
      rows({ organizations: { total: 0, untilBackup: 0 } }),
      ['Rows of organizations'],
    ],
    [
      'a missing table',
      { rows: { organizations: { total: 1, untilBackup: 1 }, events: { total: 100, untilBackup: 100 } } },
      ['Rows of customers'],
    ],
    ['a missing extension', { extensions: ['plpgsql', 'unaccent'] }, ['Extensions']],
    ['an invalid index', { invalidIndexes: ['index_events'] }, ['Indexes are valid']],
    ['a lost trigger', { objects: { ...right.objects, triggers: 0 } }, ['Objects of the schema']],
    ['an old server', { serverVersion: 140_012 }, ['PostgreSQL version']],
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
    [
      'a database without Lago',
      { migrations: [], rows: {} },
      ['Set of migrations', 'Schema version', 'The copy holds Lago'],
    ],
  ])('%s', (_name, damage, expected) => {
    expect(failedChecks(damage)).toEqual(expected);
  });
});

describe('the report', () => {
  const report = (ageHours: number, tookMinutes: number) =>
    drillReport({
      environment: 'test',
      backup: { kind: 'snapshot', id: 'b', name: 'b', createdAt: new Date(0), sizeBytes: 1 },
      startedAt: ageHours * 3_600_000,
      verifiedAt: ageHours * 3_600_000 + tookMinutes * 60_000,
      limits: { rpoHours: 26, rtoMinutes: 60 },
      checks: [],
      restored: right,
      production: right,
    });
  const failedOf = (of: ReturnType<typeof report>) =>
    of.checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

  it('holds RPO and RTO against their limits', () => {
    expect(failedOf(report(25, 59))).toEqual([]);
    expect(failedOf(report(27, 59))).toEqual(['RPO']);
    expect(failedOf(report(25, 61))).toEqual(['RTO']);
    expect(report(27, 1)).toMatchObject({ verdict: 'failed', rpoSeconds: 97_200, rtoSeconds: 60 });
  });

  it('has a digest that changes with its content', () => {
    expect(report(1, 1).evidenceDigest).toBe(report(1, 1).evidenceDigest);
    expect(report(1, 1).evidenceDigest).not.toBe(report(1, 2).evidenceDigest);
  });
});

describe('the newest backup', () => {
  const backup = (id: string, day: number, status = 'ready') => ({
    id,
    name: id,
    status,
    createdAt: new Date(2026, 0, day),
    size: 1,
  });

  it('is the newest that can be restored', () => {
    const list = [
      backup('old', 1),
      backup('new', 3),
      backup('middle', 2),
      backup('unfinished', 4, 'creating'),
    ];
    expect(newestOf('snapshot', list, 'sbs_5k').id).toBe('new');
  });

  it('is missing with a reason', () => {
    expect(() => newestOf('snapshot', [backup('one', 1, 'creating')], 'sbs_5k')).toThrow(/one \(creating\)/);
    expect(() => newestOf('logical-backup', [], 'lssd')).toThrow(/no logical-backup/);
  });
});

describe('what may be removed', () => {
  const tags = scratchTags('prod');
  it.each([
    ['a marked scratch', { id: '1', name: 'lago-prod-drill-7', tags }, true],
    [
      'a copy that still has the tags of its source',
      { id: '1', name: 'lago-prod-drill-7', tags: ['lago-scw', 'env=prod', 'role=database'] },
      true,
    ],
    ['production, whatever its name', { id: 'db', name: 'lago-prod-drill-7', tags }, false],
    ['the database by name', { id: '1', name: 'lago-prod-db', tags }, false],
    [
      'the database of an environment called like a drill',
      { id: '1', name: 'lago-prod-drill-x-db', tags: ['lago-scw', 'env=prod-drill-x', 'role=database'] },
      false,
    ],
    ['somebody else’s instance', { id: '1', name: 'lago-prod-drill-7', tags: [] }, false],
  ])('%s', (_name, instance, expected) => {
    expect(isScratchOf('prod', instance, 'db')).toBe(expected);
  });
});
