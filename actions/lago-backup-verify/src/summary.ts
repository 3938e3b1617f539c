import { mermaidText, type Summary } from '@lago-scw/action-kit';
import type { Check, DrillReport } from '@lago-scw/contracts';
import { duration } from './drill-report.ts';
import type { Lap } from './stopwatch.ts';
import { trendChart, verdicts, violationsOver } from './trend.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

export interface SummaryExtras {
  readonly laps: readonly Lap[];
  /** Of the scratch; undefined: nobody told. */
  readonly euroPerHour: number | undefined;
  /** Drills of this environment, oldest first, this one last. */
  readonly reports: readonly DrillReport[];
}

/** What somebody who is woken by it needs comes first: the verdict, what to do, what was not proven. */
export function writeSummary(summary: Summary, report: DrillReport, extras: SummaryExtras): void {
  const { checks, tables } = report;
  const { laps, reports } = extras;
  const of = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome);
  writeBrief(summary, report, extras);
  if (of('skipped').length > 0)
    summary.heading('Not proven', 3).table(['Why', 'Checks'], byReason(of('skipped')));
  summary.details(`Passed (${of('passed').length})`, (inner) => inner.table(...checkTable(of('passed'))));
  writeMoney(summary, report, reports);
  if (tables.length > 0) {
    summary.details('Rows by table', (inner) =>
      inner.table(
        ['Table', 'Restored', 'Production now'],
        tables.map(({ table, restored, production }) => [table, String(restored), String(production ?? '–')]),
      ),
    );
  }
  if (laps.length > 0) summary.diagram(gantt(laps));
  if (reports.length > 1) summary.heading('Trend', 3).paragraph(verdicts(reports));
  const chart = trendChart(reports);
  if (chart !== null) summary.diagram(chart);
}

/** The verdict, what to do, and the measures: as much as fits into an issue. */
export function writeBrief(summary: Summary, report: DrillReport, extras: SummaryExtras): void {
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
  summary.heading(`Restore drill: ${report.verdict}`).paragraph(whatHappened(report));
  if (failed.length > 0) {
    summary
      .heading('What to do', 3)
      .list(failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
  }
  summary.table(['Measure', 'Value'], measures(report, extras));
}

function whatHappened({ backup, checks, rtoSeconds }: DrillReport): string {
  if (backup === null) return 'No backup was found that could be restored: nothing is proven.';
  const which = `The ${backup.kind} of ${backup.createdAt}`;
  if (rtoSeconds === null) return `${which} was to be restored, and no copy was verified: nothing is proven.`;
  const number = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  return `${which} was restored to an instance of its own and verified: ${number('passed')} checks passed, ${number('failed')} failed, ${number('skipped')} were skipped.`;
}

function measures(report: DrillReport, { laps, euroPerHour }: SummaryExtras): string[][] {
  const { backup, rpoSeconds, rtoSeconds, evidenceDigest } = report;
  const rows: [string, string | null][] = [
    [
      'RPO: age of the newest backup, and what the copy lags behind',
      rpoSeconds === null ? null : duration(rpoSeconds),
    ],
    ['RTO: restored and verified in', rtoSeconds === null ? null : duration(rtoSeconds)],
    ['Newest row of the copy', newestRow(report)],
    ['Rows read and hashed', work(report)],
    ['The copy existed, and was paid, for', laps.length === 0 ? null : paidFor(laps, euroPerHour)],
    ['Backup', backup === null ? null : `${backup.id}, ${(backup.sizeBytes / 1e9).toFixed(1)} GB`],
    ['Evidence (SHA-256)', evidenceDigest],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}

function checkTable(checks: readonly Check[]): [string[], string[][]] {
  return [
    ['', 'Check', 'What came'],
    checks.map(({ outcome, name, detail }) => [MARKS[outcome], name, detail]),
  ];
}

/** Eight checks that were skipped for one reason are one line. */
function byReason(checks: readonly Check[]): string[][] {
  const groups = Map.groupBy(checks, ({ detail }) => detail);
  return [...groups].map(([detail, group]) => [detail, group.map(({ name }) => name).join(', ')]);
}

function writeMoney(
  summary: Summary,
  { invariants = [] }: DrillReport,
  reports: readonly DrillReport[],
): void {
  if (invariants.length === 0) return;
  summary.details('What must hold of the money', (inner) =>
    inner.table(
      ['Invariant', 'Rows that break it, over the last drills', 'Accepted', 'Tolerance', 'Such as'],
      invariants.map(({ id, accepted, tolerance, examples }) => [
        id,
        violationsOver(reports, id),
        String(accepted),
        tolerance,
        examples.join(', '),
      ]),
    ),
  );
}

/** Scaleway bills by the hour: the last one may count whole. */
function paidFor(laps: readonly Lap[], euroPerHour: number | undefined): string {
  const [from, to] = [Math.min(...laps.map((lap) => lap.from)), Math.max(...laps.map((lap) => lap.to))];
  const seconds = (to - from) / 1000;
  if (euroPerHour === undefined) return duration(seconds);
  return `${duration(seconds)}: at most € ${(Math.ceil(seconds / 3600) * euroPerHour).toFixed(2)}, and its volume`;
}

function newestRow({ freshness }: DrillReport): string | null {
  const row = freshness?.newestRow;
  return row === undefined || row === null ? null : `${row.table}, ${duration(row.ageSeconds)} old`;
}

function work({ work }: DrillReport): string | null {
  if (work === undefined) return null;
  return `${work.rowsRead} in ${duration(work.seconds)}, ${work.rowsPerSecond} per second`;
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
