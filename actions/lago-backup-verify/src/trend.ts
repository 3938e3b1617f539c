import { mermaidText } from '@lago-scw/action-kit';
import type { DrillReport } from '@lago-scw/contracts';

/** A small chart of RPO and RTO over the drills, oldest first; null where there is no line to draw. */
export function trendChart(reports: readonly DrillReport[]): string | null {
  if (reports.length < 2) return null;
  const numbers = (pick: (report: DrillReport) => number) =>
    reports.map((report) => pick(report).toFixed(2)).join(', ');
  return [
    'xychart-beta',
    '  title "Hours of RPO (bars) and minutes of RTO (line)"',
    `  x-axis [${reports.map(({ startedAt }) => `"${mermaidText(startedAt.slice(5, 10))}"`).join(', ')}]`,
    `  bar [${numbers(({ rpoSeconds }) => rpoSeconds / 3600)}]`,
    `  line [${numbers(({ rtoSeconds }) => rtoSeconds / 60)}]`,
  ].join('\n');
}
