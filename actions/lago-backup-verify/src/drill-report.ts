import { createHash } from 'node:crypto';
import type { Check, DrillReport } from '@lago-scw/contracts';
import type { ActionError } from '@lago-scw/effects';
import type { Backup, ChosenBackup } from './backup.ts';
import { failed, passed } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { VerifiedCopy } from './verify-copy.ts';

export interface Measured {
  readonly environment: string;
  readonly backup: Backup;
  /** Milliseconds since the epoch: the moment of the imagined disaster. */
  readonly startedAt: number;
  /** When the copy was verified. */
  readonly verifiedAt: number;
  readonly limits: { readonly rpoHours: number; readonly rtoMinutes: number };
  /** What a disaster now would be restored from. */
  readonly newest: Backup;
  readonly database: VerifiedCopy;
  readonly origin: NonNullable<DrillReport['origin']>;
}

type MeasuredFreshness = NonNullable<DrillReport['freshness']>;

export function drillReport(measured: Measured): DrillReport {
  const { environment, backup, startedAt, verifiedAt, limits, database } = measured;
  const freshness = freshnessOf(measured);
  const rpoSeconds = freshness.backupAgeSeconds + (freshness.lagSeconds ?? 0);
  const rtoSeconds = (verifiedAt - startedAt) / 1000;
  const checks = [
    withinRpo(freshness, limits.rpoHours),
    withinRto(rtoSeconds, limits.rtoMinutes),
    ...database.checks,
  ];
  const report = {
    schema: 'lago-scw/drill-report@1' as const,
    environment,
    backup: reportedBackup(backup),
    startedAt: new Date(startedAt).toISOString(),
    rpoSeconds,
    freshness,
    rtoSeconds,
    verdict: checks.some(({ outcome }) => outcome === 'failed') ? ('failed' as const) : ('passed' as const),
    checks,
    tables: [...database.tables],
    invariants: database.invariants.map((finding) => ({ ...finding, examples: [...finding.examples] })),
    markers: [...database.markers],
    origin: measured.origin,
    work: {
      rowsRead: database.rowsRead,
      seconds: database.seconds,
      rowsPerSecond: Math.round(database.rowsRead / Math.max(database.seconds, 0.001)),
    },
  };
  return { ...report, evidenceDigest: evidenceDigest(report) };
}

/** The report of a drill that ended before a copy was verified: it proves nothing but that. */
export function unfinishedReport(plan: Plan, chosen: ChosenBackup | null, failure: ActionError): DrillReport {
  const { context, spec, startedAt } = plan;
  const rpoSeconds = chosen && ageSeconds(startedAt, chosen.newest.createdAt.getTime());
  const report = {
    schema: 'lago-scw/drill-report@1' as const,
    environment: spec.environment,
    backup: chosen && reportedBackup(chosen.backup),
    startedAt: new Date(startedAt).toISOString(),
    rpoSeconds,
    rtoSeconds: null,
    verdict: 'failed' as const,
    checks: [
      failed('The drill came to its end', failure.message, failure.remedy),
      ...(rpoSeconds === null
        ? []
        : [withinRpo({ backupAgeSeconds: rpoSeconds, lagSeconds: null }, context.inputs['max-rpo-hours'])]),
    ],
    tables: [],
    origin: originOf(plan),
  };
  return { ...report, evidenceDigest: evidenceDigest(report) };
}

/** The release that was drilled with, and the run that did. */
export function originOf({ context: { runner }, spec }: Plan): NonNullable<DrillReport['origin']> {
  return { lago: spec.lago.version, runUrl: runner.runUrl, commit: runner.sha };
}

function reportedBackup({ kind, id, createdAt, sizeBytes }: Backup) {
  return { kind, id, createdAt: createdAt.toISOString(), sizeBytes };
}

/** SHA-256, hex, over the report as JSON with sorted keys and without the digest itself. */
export function evidenceDigest(report: object): string {
  const { evidenceDigest: _, ...rest } = report as Record<string, unknown>;
  return createHash('sha256')
    .update(JSON.stringify(sorted(rest)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function ageSeconds(now: number, then: number): number {
  return Math.max(0, (now - then) / 1000);
}

function freshnessOf({ newest, startedAt, database: { freshness } }: Measured): MeasuredFreshness {
  const { newestRow, lagSeconds } = freshness;
  return {
    backupAgeSeconds: ageSeconds(startedAt, newest.createdAt.getTime()),
    lagSeconds,
    newestRow:
      newestRow === null
        ? null
        : {
            table: newestRow.table,
            createdAt: newestRow.createdAt,
            ageSeconds: ageSeconds(startedAt, Date.parse(newestRow.createdAt)),
          },
  };
}

function withinRpo(
  { backupAgeSeconds, lagSeconds }: Omit<MeasuredFreshness, 'newestRow'>,
  hours: number,
): Check {
  const seconds = backupAgeSeconds + (lagSeconds ?? 0);
  const lag =
    lagSeconds === null
      ? 'production could not be asked what it had then'
      : `the copy is ${duration(lagSeconds)} behind what production had then`;
  const detail = `the newest backup was ${duration(backupAgeSeconds)} old, and ${lag}; at most ${hours} h are allowed`;
  if (seconds <= hours * 3600) return passed('RPO', detail);
  return failed(
    'RPO',
    detail,
    'Backups are not made as often as lago.yml says (database.backup-every-hours): look at the schedule in the Scaleway console.',
  );
}

function withinRto(seconds: number, minutes: number): Check {
  const detail = `restored and verified in ${duration(seconds)}; at most ${minutes} min are allowed`;
  if (seconds <= minutes * 60) return passed('RTO', detail);
  return failed(
    'RTO',
    detail,
    'See in the summary which step took long; a copy of a larger node-type restores and is read faster.',
  );
}

export function duration(seconds: number): string {
  if (seconds < 120) return `${seconds.toFixed(1)} s`;
  if (seconds < 7200) return `${(seconds / 60).toFixed(1)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
