import type { ComposeService } from '@lago-scw/host';
import { describe, expect, it } from 'vitest';
import type { FleetState, HostState } from './fleet.ts';
import type { Current } from './host-records.ts';
import { missingClock } from './missing-clock.ts';

const current: Current = {
  schema: 'lago-scw/current@1',
  release: 'v1.50.0-12345678',
  lagoVersion: 'v1.50.0',
  composeProject: 'lago',
  services: { web: ['api'], jobs: ['worker'], clock: ['clock'] },
  state: 'ready',
  schemaVersion: null,
  tasksDone: [],
  deployedAt: '2026-12-01T00:00:00.000Z',
  promotedAt: '2026-12-01T00:01:00.000Z',
  run: '1',
};

function host(clock: 'running' | 'exited' | 'none', changes: Partial<Current> = {}): HostState {
  const container = (service: string, state: string): ComposeService => ({
    service,
    state,
    health: '',
    exitCode: 0,
    name: service,
    image: '',
  });
  const containers = [container('api', 'running'), ...(clock === 'none' ? [] : [container('clock', clock)])];
  return { current: { ...current, ...changes }, isThere: true, handOver: undefined, containers };
}

const fleet = (changes: Partial<FleetState>): FleetState => ({
  active: 'blue',
  last: undefined,
  hosts: { blue: host('running'), green: host('exited') },
  ...changes,
});

describe('a missing clock', () => {
  it('is none while the active color has one', () => {
    expect(missingClock(fleet({}))).toBeUndefined();
  });

  it.each(['exited', 'none'] as const)('is told, with the way to start it, when it is %s', (state) => {
    const told = missingClock(fleet({ hosts: { blue: host(state), green: host('none') } }));
    expect(told).toContain('No clock runs on blue');
    expect(told).toContain('cd lago-scw/releases/v1.50.0-12345678 && docker compose up');
  });

  it('is none when the other color has it: a second one would be worse', () => {
    expect(missingClock(fleet({ hosts: { blue: host('exited'), green: host('running') } }))).toBeUndefined();
  });

  it('is none before the first promote', () => {
    const hosts = { blue: host('none', { promotedAt: null }), green: host('none') };
    expect(missingClock(fleet({ hosts }))).toBeUndefined();
  });

  it('is none while a hand-over is unfinished', () => {
    const last = {
      schema: 'lago-scw/hand-over@1',
      sequence: 1,
      operation: 'promote',
      from: { color: 'blue', release: current.release },
      to: { color: 'green', release: current.release },
      outcome: 'unfinished',
      startedAt: current.deployedAt,
      endedAt: null,
      run: '1',
    } as const;
    const hosts = { blue: host('exited'), green: host('none') };
    expect(missingClock(fleet({ hosts, last }))).toBeUndefined();
  });
});
