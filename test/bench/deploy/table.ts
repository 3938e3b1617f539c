import { FAILURES } from '../../lab/load/report.ts';
import type { Measured } from './under-load.ts';

export function printTable(ways: readonly Measured[]): void {
  const head = ['', 'requests', 'failed', ...FAILURES, 'p99 ms', 'slowest ms', 'stall ms'];
  const rows = ways.map(({ way, report }) => [
    way,
    report.requests,
    report.failed,
    ...FAILURES.map((name) => report.byFailure[name]),
    report.p99Ms,
    report.slowestMs,
    report.stallMs,
  ]);
  for (const row of [head, ...rows])
    console.log(
      row.map((cell, index) => (index === 0 ? String(cell).padEnd(10) : String(cell).padStart(10))).join(' '),
    );
}
