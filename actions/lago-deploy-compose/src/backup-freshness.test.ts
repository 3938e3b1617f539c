import { describe, expect, it } from 'vitest';
import { backupFreshSince } from './backup-freshness.ts';
import type { FleetState, HostState } from './fleet.ts';
import { parseCurrent } from './host-records.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const minute = 60_000;

describe('a backup is as good as a new one', () => {
  it('when it is not older than what is allowed', () => {
    expect(backupFreshSince(fleet(host(600), host(900)), 15, now)).toBe(now - 15 * minute);
  });

  it('and newer than the last deploy, which migrated', () => {
    expect(backupFreshSince(fleet(host(600), host(4)), 15, now)).toBe(now - 4 * minute);
  });

  it('never after a deploy that was cut off: its migration may have gone on', () => {
    expect(backupFreshSince(fleet(host(600, 'deploying'), host(900)), 15, now)).toBeUndefined();
  });

  it('never when none is allowed', () => {
    expect(backupFreshSince(fleet(host(600), host(900)), 0, now)).toBeUndefined();
  });

  it('before the first deploy too', () => {
    expect(backupFreshSince(fleet(nothing, nothing), 15, now)).toBe(now - 15 * minute);
  });
});

const nothing: HostState = { isThere: true, current: undefined, handOver: undefined, containers: [] };

function host(minutesAgo: number, state = 'ready'): HostState {
  const record = {
    schema: 'lago-scw/current@1',
    release: 'v1.50.0-00000000',
    lagoVersion: 'v1.50.0',
    composeProject: 'lago',
    services: { web: ['api'], jobs: ['worker'], clock: ['clock'] },
    state,
    schemaVersion: null,
    deployedAt: new Date(now - minutesAgo * minute).toISOString(),
    promotedAt: null,
    run: '1',
  };
  return { ...nothing, current: parseCurrent(JSON.stringify(record), 'blue') };
}

function fleet(blue: HostState, green: HostState): FleetState {
  return { active: 'blue', hosts: { blue, green }, last: undefined };
}
