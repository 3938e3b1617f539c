import { type Plan, parseTopology } from '@lago-scw/contracts';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, type Environment, specText, startEnvironment } from './environment.ts';

let environment: Environment;
let scaleway: Scaleway;
beforeEach(async () => {
  environment = await startEnvironment();
  scaleway = clientOf(environment);
});
afterEach(() => environment.stop());

const planned = async (spec: string) => {
  const { outputs } = await environment.run({ mode: 'plan', spec });
  return (JSON.parse(outputs.plan) as Plan).changes;
};

describe('redis', () => {
  const spec = `${specText}redis: {}\n`;

  test('is private, has a standby, and keeps every job', async () => {
    const { outputs } = await environment.run({ spec });
    const { redis } = parseTopology(outputs.topology);
    expect(redis?.address).toMatch(/^172\.16\./);
    const cluster = await scaleway.redis.getCluster({ clusterId: redis?.clusterId ?? '' });
    expect(cluster.clusterSize).toBe(2);
    expect(cluster.clusterSettings).toContainEqual({ name: 'maxmemory-policy', value: 'noeviction' });
    expect(cluster.endpoints.filter(({ publicNetwork }) => publicNetwork !== undefined)).toEqual([]);
    expect((await environment.run({ spec })).changing).toEqual([]);
  });

  test('without a password it is not made', async () => {
    await expect(environment.run({ spec, password: undefined })).rejects.toThrow('PASSWORD is missing');
  });

  test('a policy that would throw jobs away is set back', async () => {
    const { outputs } = await environment.run({ spec });
    const clusterId = parseTopology(outputs.topology).redis?.clusterId ?? '';
    await scaleway.redis.setClusterSettings({
      clusterId,
      settings: [{ name: 'maxmemory-policy', value: 'allkeys-lru' }],
    });
    expect(await planned(spec)).toMatchObject([{ reason: 'would throw jobs away' }]);
    await environment.run({ spec });
    expect((await environment.run({ spec })).changing).toEqual([]);
  });

  test('another node type and a standby are given in place; fewer nodes and TLS are refused', async () => {
    await environment.run({ spec: `${specText}redis: { nodes: 1 }\n` });
    await environment.run({ spec: `${specText}redis: { nodes: 2, node-type: RED1-S }\n` });
    const changed = `${specText}redis: { nodes: 2, node-type: RED1-S }\n`;
    expect((await environment.run({ spec: changed })).changing).toEqual([]);
    await expect(environment.run({ spec: changed.replace('nodes: 2', 'nodes: 1') })).rejects.toThrow(
      'number of nodes is 2',
    );
    await expect(
      environment.run({ spec: changed.replace('nodes: 2', 'nodes: 2, tls: true') }),
    ).rejects.toThrow('TLS is off');
  });

  test('that the spec does not name any more stays, and is told', async () => {
    await environment.run({ spec });
    const { warnings, changing } = await environment.run();
    expect(warnings.join()).toContain("lago.yml has no 'redis'");
    expect(changing).toEqual([]);
  });

  test('survives a destroy that does not name it', async () => {
    await environment.run({ spec });
    await environment.run({ spec, mode: 'destroy', allowDestroy: 'lago-prod-db' });
    expect(await everyPage(scaleway.redis.listClusters({}))).toHaveLength(1);
    await environment.run({ spec, mode: 'destroy', allowDestroy: 'lago-prod-redis' });
    expect(await everyPage(scaleway.redis.listClusters({}))).toEqual([]);
  });

  test.each(['create@before', 'create@after', 'wait-ready@before'])(
    'killed at %s, the next run has one and it is ready',
    async (point) => {
      await expect(environment.run({ spec, failpoints: `provision.redis.${point}:kill` })).rejects.toThrow(
        'killed',
      );
      await environment.run({ spec });
      expect(await everyPage(scaleway.redis.listClusters({}))).toHaveLength(1);
      expect((await environment.run({ spec })).changing).toEqual([]);
    },
  );
});

describe('database', () => {
  test('a new one is encrypted at rest, and takes the connections that the spec says', async () => {
    const spec = `${specText}database: { max-connections: 200 }\n`;
    const { outputs } = await environment.run({ spec });
    const { instanceId } = parseTopology(outputs.topology).database;
    const instance = await scaleway.rdb.getInstance({ instanceId });
    expect(instance.encryption?.enabled).toBe(true);
    expect(instance.settings).toContainEqual({ name: 'max_connections', value: '200' });
    expect((await environment.run({ spec })).changing).toEqual([]);
  });

  test('another number of connections is set in place', async () => {
    await environment.run();
    const spec = `${specText}database: { max-connections: 250 }\n`;
    expect(await planned(spec)).toMatchObject([
      { differences: [{ property: 'maxConnections', after: 250 }] },
    ]);
    await environment.run({ spec });
    expect((await environment.run({ spec })).changing).toEqual([]);
  });

  test('one that is not encrypted is left alone until the spec asks for it', async () => {
    await environment.run({ spec: `${specText}database: { encryption: false }\n` });
    expect(await planned(specText)).toEqual([]);
    const spec = `${specText}database: { encryption: true }\n`;
    await environment.run({ spec });
    expect((await environment.run({ spec })).changing).toEqual([]);
  });
});

describe('dns', () => {
  const spec = `${specText}dns: { zone: example.com }\n`;
  const records = () =>
    everyPage(scaleway.domain.listDNSZoneRecords({ dnsZone: 'example.com', name: 'billing', type: 'A' }));

  beforeEach(async () => {
    await scaleway.domain.createDNSZone({ domain: 'example.com', subdomain: '' });
  });

  test('the domain points to the Elastic IP, once', async () => {
    const { outputs } = await environment.run({ spec });
    expect(await records()).toMatchObject([{ data: outputs['elastic-ip'], ttl: 300 }]);
    expect((await environment.run({ spec })).changing).toEqual([]);
  });

  test('a record that points elsewhere is set right', async () => {
    await environment.run();
    const record = { id: '', name: 'billing', type: 'A', data: '192.0.2.1', ttl: 60, priority: 0 } as const;
    await scaleway.domain.updateDNSZoneRecords({
      dnsZone: 'example.com',
      disallowNewZoneCreation: true,
      changes: [{ add: { records: [record] } }],
    });
    const [change] = await planned(spec);
    expect(change?.differences).toMatchObject([{ property: 'address', before: '192.0.2.1' }, { before: 60 }]);
    const { outputs } = await environment.run({ spec });
    expect(await records()).toMatchObject([{ data: outputs['elastic-ip'] }]);
  });

  test('a domain outside of the zone is refused', async () => {
    await expect(environment.run({ spec: `${specText}dns: { zone: example.org }\n` })).rejects.toThrow(
      'billing.example.com is not in the zone example.org',
    );
  });

  test('the record goes with the environment', async () => {
    await environment.run({ spec });
    await environment.run({ spec, mode: 'destroy' });
    expect(await records()).toEqual([]);
  });
});
