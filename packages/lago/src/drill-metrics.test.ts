import { expect, it } from 'vitest';
import { drillMetricsFile } from './drill-metrics.ts';

const begunAt = new Date('2026-11-24T03:00:00.900Z');
const values = (newestBackup: Date | null | undefined, passed = true) =>
  Object.fromEntries(
    drillMetricsFile({ begunAt, passed, newestBackup, rpoLimitSeconds: 93_600 })
      .split('\n')
      .filter((line) => /^lago/.test(line))
      .map((line) => line.split(' ')),
  );

it('tells times in whole seconds, and the verdict as a number', () => {
  expect(values(new Date('2026-11-24T00:00:00Z'))).toEqual({
    lago_drill_timestamp_seconds: '1795489200',
    lago_drill_passed: '1',
    lago_backup_rpo_limit_seconds: '93600',
    lago_backup_newest_timestamp_seconds: '1795478400',
  });
  expect(values(undefined, false).lago_drill_passed).toBe('0');
});

it('tells no backup from one that nobody looked for', () => {
  expect(values(null).lago_backup_newest_timestamp_seconds).toBe('0');
  expect(values(undefined)).not.toHaveProperty('lago_backup_newest_timestamp_seconds');
});

it('ends with a line break, as the format wants', () => {
  expect(drillMetricsFile({ begunAt, passed: true, newestBackup: null, rpoLimitSeconds: 1 })).toMatch(/\n$/);
});
