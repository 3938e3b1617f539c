import { instanceOf, type Plan, parseTopology, type Topology } from '@lago-scw/contracts';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, type Environment, specText, startEnvironment } from './environment.ts';

const spec = `${specText}redis: {}\ndns: { zone: example.com }\n`;

let environment: Environment;
let scaleway: Scaleway;
beforeEach(async () => {
  environment = await startEnvironment();
  scaleway = clientOf(environment);
  await scaleway.domain.createDNSZone({ domain: 'example.com', subdomain: '' });
});
afterEach(() => environment.stop());

type Damage = (topology: Topology) => Promise<unknown>;

/** What people, other tools and accidents do to an environment. Each may find its victim gone already. */
const damages: Readonly<Record<string, Damage>> = {
  'terminate blue': ({ instances }) =>
    scaleway.instance.serverAction({ serverId: instances.blue.serverId, action: 'terminate' }),
  'stop green': (topology) =>
    scaleway.instance.serverAction({ serverId: instanceOf(topology, 'green').serverId, action: 'poweroff' }),
  'make green another type': async (topology) => {
    const { serverId } = instanceOf(topology, 'green');
    await scaleway.instance.serverAction({ serverId, action: 'poweroff' }).catch(() => undefined);
    await scaleway.instance.updateServer({ serverId, commercialType: 'PRO2-S' });
  },
  'take the private NIC of green': async (topology) => {
    const green = instanceOf(topology, 'green');
    const nics = await everyPage(scaleway.instance.listPrivateNICs({ serverId: green.serverId }));
    for (const { id } of nics)
      await scaleway.instance.deletePrivateNIC({ serverId: green.serverId, privateNicId: id });
  },
  'detach the management IP of green': async (topology) => {
    const green = instanceOf(topology, 'green');
    const ips = await everyPage(scaleway.instance.listIps({}));
    const ip = ips.find(({ address }) => address === green.managementAddress);
    await scaleway.instance.updateIp({ ip: ip?.id ?? '', server: null });
  },
  'open the firewall': ({ securityGroup }) =>
    scaleway.instance.updateSecurityGroup({
      securityGroupId: securityGroup.id,
      inboundDefaultPolicy: 'accept',
    }),
  'forget all rules': ({ securityGroup }) =>
    scaleway.instance.setSecurityGroupRules({ securityGroupId: securityGroup.id, rules: [] }),
  'open the database': ({ database }) =>
    scaleway.rdb.createEndpoint({ instanceId: database.instanceId, endpointSpec: { loadBalancer: {} } }),
  'drop the database': ({ database }) =>
    scaleway.rdb.deleteDatabase({ instanceId: database.instanceId, name: database.name }),
  'delete Redis': ({ redis }) => scaleway.redis.deleteCluster({ clusterId: redis?.clusterId ?? '' }),
  'delete the DNS record': () =>
    scaleway.domain.updateDNSZoneRecords({
      dnsZone: 'example.com',
      disallowNewZoneCreation: true,
      changes: [{ delete: { idFields: { name: 'billing', type: 'A' } } }],
    }),
  'untag the root volumes': async () => {
    const volumes = await everyPage(scaleway.block.listVolumes({ includeDeleted: false }));
    for (const { id } of volumes) await scaleway.block.updateVolume({ volumeId: id, tags: [] });
  },
};

test('from whatever was done to an environment, applying leads to the spec, and then there is nothing to do', async () => {
  await environment.run({ spec });
  const some = fc.shuffledSubarray(Object.keys(damages), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(some, async (names) => {
      const { outputs } = await environment.run({ spec, mode: 'plan' });
      const topology = parseTopology(outputs.topology);
      for (const name of names) await damages[name]?.(topology).catch(() => undefined);
      expect((await environment.run({ spec })).outputs.changed).toBe('true');
      const planned = await environment.run({ spec, mode: 'plan' });
      expect((JSON.parse(planned.outputs.plan) as Plan).changes).toEqual([]);
      expect(parseTopology(planned.outputs.topology).elasticIp).toEqual(topology.elasticIp);
      expect((await environment.run({ spec })).changing).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 60_000);
