import type { SmokeReport } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import { checkSmokeGate, readSmokeReport } from './smoke-gate.ts';

const candidate = { color: 'green', release: 'v1.50.0-01234567', environment: 'production' };
const startedAt = '2026-11-24T08:00:00.000Z';
const report: SmokeReport = {
  schema: 'lago-scw/smoke-report@1',
  environment: 'production',
  target: 'green',
  address: '203.0.113.3',
  release: candidate.release,
  startedAt,
  seconds: 3,
  verdict: 'passed',
  checks: [],
};
const after = (minutes: number) => Date.parse(startedAt) + minutes * 60_000;
const check = (changes: Partial<SmokeReport>, force = false, minutes = 10) =>
  checkSmokeGate(
    { report: { ...report, ...changes }, force, maximumAgeMinutes: 60 },
    candidate,
    after(minutes),
  );

describe('the gate of a promote', () => {
  it('lets through what passed lately', () => {
    expect(check({})).toBeUndefined();
  });

  it.each([
    ['failed', { verdict: 'failed' }, "ended with 'failed'"],
    ['was of the other color', { target: 'blue' }, 'is of blue'],
    ['was of the public name', { target: 'public' }, 'is of public'],
    ['was of another release', { release: 'v1.50.0-76543210' }, 'is of release v1.50.0-76543210'],
    ['was of another environment', { environment: 'staging' }, "environment 'staging'"],
    ['was of chosen probes only', { partial: true }, 'some chosen probes only'],
    ['has no time', { startedAt: 'yesterday' }, 'minutes old'],
  ] as const)('holds back what %s, but not by force', (_name, changes, fault) => {
    expect(() => check(changes)).toThrow(fault);
    expect(check(changes, true)).toContain(fault);
  });

  it('holds back what was tested too long ago, and what was not tested', () => {
    expect(() => check({}, false, 61)).toThrow('61 minutes old, 60 are allowed');
    const none = { report: undefined, force: false, maximumAgeMinutes: 60 };
    expect(() => checkSmokeGate(none, candidate, after(1))).toThrow('no smoke test');
  });

  it('names the input when the file is something else', async () => {
    await expect(readSmokeReport('/nowhere/report.json')).rejects.toMatchObject({
      code: 'smoke-report',
      message: expect.stringContaining("'/nowhere/report.json'"),
    });
  });
});
