import { mermaidText, type Summary } from '@lago-scw/action-kit';
import type { Check, DrillReport } from '@lago-scw/contracts';
import { duration } from './drill-report.ts';
import type { Lap } from './stopwatch.ts';
import { trendChart } from './trend.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

export interface SummaryExtras {
  readonly laps: readonly Lap[];
  /** Drills of this environment, oldest first, this one last. */
  readonly reports: readonly DrillReport[];
}

export function writeSummary(summary: Summary, report: DrillReport, { laps, reports }: SummaryExtras): void {
  const { backup, checks, tables } = report;
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  summary
    .heading(`Restore drill: ${report.verdict}`)
    .paragraph(
      `The ${backup.kind} of ${backup.createdAt} was restored to an instance of its own and compared with production: ${counted(checks)}.`,
    )
    .table(
      ['Measure', 'Value'],
      [
        ['RPO: age of the backup, and what its copy lags behind', duration(report.rpoSeconds)],
        ['Newest row of the copy', newestRow(report)],
        ['RTO: restored and verified in', duration(report.rtoSeconds)],
        ['Rows read and hashed', work(report)],
        ['The scratch existed, and was paid, for', duration(lifetimeSeconds(laps))],
        ['Backup', `${backup.id}, ${(backup.sizeBytes / 1e9).toFixed(1)} GB`],
        ['Evidence (SHA-256)', report.evidenceDigest],
      ],
    )
    .diagram(gantt(laps));
  const trend = trendChart(reports);
  if (trend !== null) summary.heading('Trend', 3).diagram(trend);
  if (failed.length > 0) {
    summary
      .heading('What to do', 3)
      .list(failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
  }
  summary
    .table(
      ['', 'Check', 'What came'],
      checks.map(({ outcome, name, detail }) => [MARKS[outcome], name, detail]),
    )
    .details('Rows by table', (inner) =>
      inner.table(
        ['Table', 'Restored', 'Production now'],
        tables.map(({ table, restored, production }) => [table, String(restored), String(production ?? '–')]),
      ),
    );
}

function lifetimeSeconds(laps: readonly Lap[]): number {
  const [from, to] = [Math.min(...laps.map((lap) => lap.from)), Math.max(...laps.map((lap) => lap.to))];
  return laps.length === 0 ? 0 : (to - from) / 1000;
}

function newestRow({ freshness }: DrillReport): string {
  const row = freshness?.newestRow;
  return row === undefined || row === null ? '–' : `${row.table}, ${duration(row.ageSeconds)} old`;
}

function work({ work }: DrillReport): string {
  if (work === undefined) return '–';
  return `${work.rowsRead} in ${duration(work.seconds)}, ${work.rowsPerSecond} per second`;
}

function counted(checks: readonly Check[]): string {
  const number = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  return `${number('passed')} checks passed, ${number('failed')} failed, ${number('skipped')} were skipped`;
}

function gantt(laps: readonly Lap[]): string {
  return [
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    ...laps.map(
      ({ name, from, to }) =>
        // A colon would end the name.
        `  ${mermaidText(name).replaceAll(':', ' ')} :${Math.round(from)}, ${Math.max(Math.round(to), Math.round(from) + 1)}`,
    ),
  ].join('\n');
}
