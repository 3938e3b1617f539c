import { parseTopology } from '@lago-scw/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

/** Every effect of a first run that changes something or waits. */
const points = await pointsOfFirstRun();

async function pointsOfFirstRun(): Promise<string[]> {
  const fresh = await startEnvironment();
  const { events } = await fresh.run();
  await fresh.stop();
  const ids = events.filter(({ type }) => type === 'started').map(({ id }) => id);
  return [...new Set(ids)].filter((id) => id.startsWith('provision.'));
}

/** What was made, by kind: an environment has exactly this many of each. */
const complete = {
  'private-networks': 1,
  security_groups: 1,
  servers: 2,
  ips: 3,
  private_nics: 2,
  instances: 1,
};

async function count(kind: string, path: string, key: string): Promise<[string, number]> {
  const response = await fetch(`${environment.scaleway.url}${path}`, { headers: { 'x-auth-token': 'test' } });
  const body = (await response.json()) as Record<string, unknown>;
  const items = body[key] as { tags?: string[] }[];
  return [kind, items.filter((item) => item.tags?.includes('lago-scw')).length];
}

async function counted(): Promise<Record<string, number>> {
  const zone = '/instance/v1/zones/fr-par-1';
  const pairs = await Promise.all([
    count('private-networks', '/vpc/v2/regions/fr-par/private-networks', 'private_networks'),
    count('security_groups', `${zone}/security_groups`, 'security_groups'),
    count('servers', `${zone}/servers`, 'servers'),
    count('ips', `${zone}/ips`, 'ips'),
    count('instances', '/rdb/v1/regions/fr-par/instances', 'instances'),
  ]);
  const servers = await fetch(`${environment.scaleway.url}${zone}/servers`, {
    headers: { 'x-auth-token': 'test' },
  });
  const body = (await servers.json()) as { servers: { private_nics: unknown[] }[] };
  const nics = body.servers.reduce((sum, server) => sum + server.private_nics.length, 0);
  return { ...Object.fromEntries(pairs), private_nics: nics };
}

async function expectConverged(): Promise<void> {
  const { outputs } = await environment.run();
  expect(parseTopology(outputs.topology).activeColor).toBe('blue');
  expect(await counted()).toEqual(complete);
  expect((await environment.run()).changing).toEqual([]);
}

test('a first run has more than twenty points at which it can break', () => {
  expect(points.length).toBeGreaterThan(20);
});

describe.each(points)('killed at %s', (point) => {
  test.each(['before', 'after'])('%s its effect, the next run converges', async (moment) => {
    if (moment === 'after' && isWait(point)) return;
    await expect(environment.run({ failpoints: `${point}@${moment}:kill` })).rejects.toThrow('killed');
    await expectConverged();
  });
});

function isWait(point: string): boolean {
  return point.includes('wait-') || point.endsWith('read-back');
}

describe.each(points.filter((point) => !isWait(point)))('a lost reply at %s', (point) => {
  test('neither fails the run nor makes anything twice', async () => {
    const { outputs } = await environment.run({ failpoints: `${point}@after:lose` });
    expect(parseTopology(outputs.topology).activeColor).toBe('blue');
    expect(await counted()).toEqual(complete);
  });
});

const creates: [string, string][] = [
  ['private network', '/private-networks'],
  ['security group', '/security_groups$'],
  ['flexible IP', '/ips$'],
  ['server', '/servers$'],
  ['private NIC', '/private_nics$'],
  ['power-on', '/action$'],
  ['database instance', '/rdb/.*/instances$'],
  ['database', '/databases$'],
];

describe.each(creates)('the API loses its reply to the creation of a %s', (_what, pathPattern) => {
  test.each([
    ['by dropping the connection', { kind: 'drop' } as const],
    ['by a 503', { kind: 'status', status: 503 } as const],
  ])('%s: nothing is made twice', async (_how, fault) => {
    environment.scaleway.faults.add({ method: 'POST', pathPattern, when: 'after', ...fault });
    const { outputs } = await environment.run();
    expect(parseTopology(outputs.topology).activeColor).toBe('blue');
    expect(await counted()).toEqual(complete);
    expect(environment.scaleway.faults.list()).toEqual([]);
  });
});

test('too many requests are met with patience', async () => {
  environment.scaleway.faults.add({ method: '*', kind: 'status', status: 429, times: 4, skip: 5 });
  const { outputs } = await environment.run();
  expect(outputs['active-color']).toBe('blue');
});
