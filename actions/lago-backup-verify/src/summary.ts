import { mermaidText, type Summary } from '@lago-scw/action-kit';
import type { Check, DrillReport } from '@lago-scw/contracts';
import { duration } from './drill-report.ts';
import type { Lap } from './stopwatch.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

export function writeSummary(summary: Summary, report: DrillReport, laps: readonly Lap[]): void {
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
        ['RPO: age of the backup', duration(report.rpoSeconds)],
        ['RTO: restored and verified in', duration(report.rtoSeconds)],
        ['Backup', `${backup.id}, ${(backup.sizeBytes / 1e9).toFixed(1)} GB`],
        ['Evidence (SHA-256)', report.evidenceDigest],
      ],
    )
    .diagram(gantt(laps));
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
