import { createSummary } from '@lago-scw/action-kit';
import type { DrillReport } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import { failed, passed, skipped } from './outcome.ts';
import { writeBrief, writeSummary } from './summary.ts';

const report: DrillReport = {
  schema: 'lago-scw/drill-report@1',
  environment: 'test',
  backup: { kind: 'snapshot', id: 'b1', createdAt: '2026-11-23T03:00:00.000Z', sizeBytes: 10e9 },
  startedAt: '2026-11-24T03:17:00.000Z',
  rpoSeconds: 87_420,
  rtoSeconds: 600,
  verdict: 'failed',
  checks: [
    passed('Extensions', 'pgcrypto'),
    failed('Rows of fees', 'expected 3 rows; came 2', 'Restore the one before.'),
    skipped('Secrets open', 'no keys are given'),
  ],
  tables: [{ table: 'fees', restored: 2, production: 3 }],
  invariants: [
    { id: 'wallet-balance', violations: 3, examples: ['w1'], tolerance: 'a cent', accepted: 0, previous: 0 },
  ],
  evidenceDigest: 'd1',
};
const before: DrillReport = {
  ...report,
  startedAt: '2026-11-23T03:17:00.000Z',
  verdict: 'passed',
  invariants: [
    { id: 'wallet-balance', violations: 0, examples: [], tolerance: 'a cent', accepted: 0, previous: null },
  ],
};
const unfinished: DrillReport = { ...report, backup: null, rpoSeconds: null, rtoSeconds: null };
const laps = [{ name: 'Restore', from: 0, to: 5_400_000 }];

function markdown(written: DrillReport, reports: readonly DrillReport[] = [written], euroPerHour?: number) {
  const summary = createSummary();
  writeSummary(summary, written, { laps, euroPerHour, reports });
  return summary.toMarkdown();
}

describe('the summary of a drill', () => {
  it('begins with what to do, and says what was not proven', () => {
    const text = markdown(report);
    const places = ['Restore drill: failed', 'What to do', 'Measure', 'Not proven', 'Passed (1)'].map(
      (part) => text.indexOf(part),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('- Rows of fees: expected 3 rows; came 2. Restore the one before.');
  });

  it('tells the trend: verdicts, RPO and RTO, and each invariant', () => {
    const text = markdown(report, [before, unfinished, report]);
    expect(text).toContain('2 of the last 3 drills failed: 11-24, 11-24.');
    expect(text).toContain('line [10.00, 10.00]');
    expect(text).toContain('| wallet-balance | 0 → 3 → 3 | 0 | a cent | w1 |');
  });

  it('tells what it cost where the price is known', () => {
    expect(markdown(report)).toContain('| 90.0 min |');
    expect(markdown(report, [report], 0.02)).toContain('90.0 min: at most € 0.04, and its volume');
  });

  it('says of a drill without a backup that nothing is proven', () => {
    const text = markdown(unfinished);
    expect(text).toContain('nothing is proven');
    expect(text).not.toContain('RTO: restored');
  });
});

it('is brief in an issue', () => {
  const summary = createSummary();
  writeBrief(summary, report, { laps, euroPerHour: undefined, reports: [report] });
  expect(summary.toMarkdown()).toContain('What to do');
  expect(summary.toMarkdown()).not.toContain('Passed');
});
