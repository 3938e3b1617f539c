import { mermaidText } from '@lago-scw/action-kit';
import type { DrillReport } from '@lago-scw/contracts';

/** A small chart of RPO and RTO over the drills, oldest first; null where there is no line to draw. */
export function trendChart(reports: readonly DrillReport[]): string | null {
  const drawn = reports.flatMap(({ startedAt, rpoSeconds, rtoSeconds }) =>
    rpoSeconds === null || rtoSeconds === null ? [] : [{ startedAt, rpoSeconds, rtoSeconds }],
  );
  if (drawn.length < 2) return null;
  const numbers = (pick: (drill: (typeof drawn)[number]) => number) =>
    drawn.map((drill) => pick(drill).toFixed(2)).join(', ');
  return [
    'xychart-beta',
    '  title "Hours of RPO (bars) and minutes of RTO (line)"',
    `  x-axis [${drawn.map(({ startedAt }) => `"${mermaidText(startedAt.slice(5, 10))}"`).join(', ')}]`,
    `  bar [${numbers(({ rpoSeconds }) => rpoSeconds / 3600)}]`,
    `  line [${numbers(({ rtoSeconds }) => rtoSeconds / 60)}]`,
  ].join('\n');
}

/** How the drills before went, this one last: `2 of the last 5 drills failed: 11-20, 11-24`. */
export function verdicts(reports: readonly DrillReport[]): string {
  const failed = reports.filter(({ verdict }) => verdict === 'failed');
  if (failed.length === 0) return `The last ${reports.length} drills passed.`;
  const days = failed.map(({ startedAt }) => startedAt.slice(5, 10)).join(', ');
  return `${failed.length} of the last ${reports.length} drills failed: ${days}.`;
}

const DRILLS_IN_A_ROW = 8;

/** Violations of an invariant over the last drills, this one last: `0 → 0 → 3`; a dot where it was not asked. */
export function violationsOver(reports: readonly DrillReport[], invariant: string): string {
  return reports
    .slice(-DRILLS_IN_A_ROW)
    .map(({ invariants = [] }) => invariants.find(({ id }) => id === invariant)?.violations ?? '·')
    .join(' → ');
}
