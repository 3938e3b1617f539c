import { describe, expect, it } from 'vitest';
import { NotYet, ProbeFailure } from '../probe.ts';
import { containersProbe } from './containers.ts';
import type { LagoHost } from './hosts.ts';

/** A standby whose api and front are in these states. */
function run(api: object | undefined, front: object): Promise<string> {
  const lines = [api && { Service: 'api', ...api }, { Service: 'front', ...front }].filter(
    (line) => line !== undefined,
  );
  const lago = {
    color: 'green',
    isActive: false,
    host: { run: async () => ({ stdout: lines.map((line) => JSON.stringify(line)).join('\n') }) },
    placed: { release: 'r', services: { web: ['api', 'front'], jobs: ['worker'], clock: ['clock'] } },
    commands: { ps: () => [] },
  } as unknown as LagoHost;
  return containersProbe(async () => lago).run(() => Promise.reject(new Error('asks nobody')));
}

const healthy = { State: 'running', Health: 'healthy' };

describe('the containers of a color', () => {
  it('are well when they run and are healthy, where they say so', async () => {
    expect(await run(healthy, { State: 'running', Health: '' })).toBe('2 services run on green');
  });

  it('are waited for while they start', async () => {
    await expect(run({ State: 'running', Health: 'starting' }, healthy)).rejects.toThrow(NotYet);
  });

  it('are wrong at once when one is gone, sick or stopped', async () => {
    await expect(run(undefined, healthy)).rejects.toThrow('api has no container');
    await expect(run({ State: 'running', Health: 'unhealthy' }, healthy)).rejects.toThrow(ProbeFailure);
    await expect(run({ State: 'exited', Health: '' }, { State: 'created', Health: '' })).rejects.toThrow(
      'api is exited, front is created',
    );
  });
});
