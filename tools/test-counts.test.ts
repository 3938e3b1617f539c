import { describe, expect, it } from 'vitest';
import { countsOf } from './test-counts.ts';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

describe('counting tests', () => {
  it('counts todo tests as skipped', () => {
    expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  it('never takes a crashed run for a passed one', () => {
    expect(countsOf(report, 1).failed).toBe(1);
  });
});
