import { describe, expect, it } from 'vitest';
import { drillReport } from './drill-report.ts';

describe('the report', () => {
  const report = (ageHours: number, tookMinutes: number, lagSeconds: number | null = 0) =>
    drillReport({
      environment: 'test',
      backup: { kind: 'snapshot', id: 'b', name: 'b', createdAt: new Date(0), sizeBytes: 1 },
      startedAt: ageHours * 3_600_000,
      verifiedAt: ageHours * 3_600_000 + tookMinutes * 60_000,
      limits: { rpoHours: 26, rtoMinutes: 60 },
      newest: { kind: 'snapshot', id: 'b', name: 'b', createdAt: new Date(0), sizeBytes: 1 },
      database: {
        checks: [],
        tables: [],
        invariants: [],
        markers: [],
        freshness: {
          newestRow: { table: 'events', id: 'e', createdAt: new Date(-1_800_000).toISOString() },
          lagSeconds,
        },
        rowsRead: 0,
        seconds: 1,
      },
      origin: { lago: 'v1.35.0', runUrl: null, commit: null },
    });
  const failedOf = (of: ReturnType<typeof report>) =>
    of.checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);

  it('holds RPO and RTO against their limits', () => {
    expect(failedOf(report(25, 59))).toEqual([]);
    expect(failedOf(report(27, 59))).toEqual(['RPO']);
    expect(failedOf(report(25, 61))).toEqual(['RTO']);
    expect(report(27, 1)).toMatchObject({ verdict: 'failed', rpoSeconds: 97_200, rtoSeconds: 60 });
  });

  it('adds to the age of the backup what its copy lags behind production, and keeps both', () => {
    expect(report(25, 1, 7200)).toMatchObject({
      rpoSeconds: 97_200,
      freshness: {
        backupAgeSeconds: 90_000,
        lagSeconds: 7200,
        newestRow: { table: 'events', ageSeconds: 91_800 },
      },
    });
    expect(failedOf(report(25, 1, 7200))).toEqual(['RPO']);
  });

  it('measures by the backup alone when production could not be asked', () => {
    const alone = report(25, 1, null);
    expect(alone).toMatchObject({ rpoSeconds: 90_000, freshness: { lagSeconds: null } });
    expect(alone.checks[0]?.detail).toContain('production could not be asked');
  });

  it('has a digest that changes with its content', () => {
    expect(report(1, 1).evidenceDigest).toBe(report(1, 1).evidenceDigest);
    expect(report(1, 1).evidenceDigest).not.toBe(report(1, 2).evidenceDigest);
  });
});
