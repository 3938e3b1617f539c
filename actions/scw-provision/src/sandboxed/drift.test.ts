import { instanceOf, type Plan, parseTopology, type Topology } from '@lago-scw/contracts';
import type { Scaleway } from '@lago-scw/scaleway';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, type Environment, specText, startEnvironment } from './environment.ts';

let environment: Environment;
let scaleway: Scaleway;
let topology: Topology;

beforeEach(async () => {
  environment = await startEnvironment();
  topology = parseTopology((await environment.run()).outputs.topology);
  scaleway = clientOf(environment);
});
afterEach(() => environment.stop());

async function planned(spec = specText) {
  const { outputs, warnings } = await environment.run({ mode: 'plan', spec });
  return { changes: (JSON.parse(outputs.plan) as Plan).changes, warnings };
}

/** Applies, expects these calls and nothing else, and an empty plan afterwards. */
async function expectRepaired(calls: readonly RegExp[], spec = specText): Promise<void> {
  const { changing } = await environment.run({ spec });
  expect(changing).toHaveLength(calls.length);
  for (const [index, call] of calls.entries()) expect(changing[index]).toMatch(call);
  expect((await planned(spec)).changes).toEqual([]);
}

test('a port that somebody opened is closed again, and the rules that block mail are left alone', async () => {
  await scaleway.instance.createSecurityGroupRule({
    securityGroupId: topology.securityGroup.id,
    protocol: 'TCP',
    direction: 'inbound',
    action: 'accept',
    ipRange: '0.0.0.0/0',
    destPortFrom: 5432,
    position: 9,
    editable: true,
  });
  const { changes } = await planned();
  expect(changes).toMatchObject([
    { action: 'change', resource: 'security group', reason: 'rules are not those of the spec' },
  ]);
  expect(changes[0]?.differences[0]?.before).toContain('accept inbound TCP 5432 from 0.0.0.0/0');
  await expectRepaired([/PUT .*\/rules$/]);
  const { rules } = await scaleway.instance.listSecurityGroupRules({
    securityGroupId: topology.securityGroup.id,
  });
  expect(rules.filter(({ editable }) => !editable)).toHaveLength(6);
});

test('an open default policy is closed again', async () => {
  await scaleway.instance.updateSecurityGroup({
    securityGroupId: topology.securityGroup.id,
    inboundDefaultPolicy: 'accept',
  });
  await expectRepaired([/PATCH .*\/security_groups\//]);
});

test('another address for SSH is one change of the rules', async () => {
  const spec = specText.replace('203.0.113.7/32', '203.0.113.99');
  await expectRepaired([/PUT .*\/rules$/], spec);
});

test('a server that somebody stopped is started, with the user data it had', async () => {
  await scaleway.instance.serverAction({
    serverId: instanceOf(topology, 'green').serverId,
    action: 'poweroff',
  });
  const { changes } = await planned();
  expect(changes).toMatchObject([{ resource: 'server green', reason: 'does not run' }]);
  await expectRepaired([/POST .*\/action$/]);
});

test('an Elastic IP that was taken off is reported, not given to a color that may be stale', async () => {
  await scaleway.instance.updateIp({ ip: topology.elasticIp.id, server: null });
  const { changes, warnings } = await planned();
  expect(changes).toEqual([]);
  expect(warnings.join()).toContain('attached to neither color');
  const { outputs, changing } = await environment.run();
  expect(changing).toEqual([]);
  expect(outputs['active-color']).toBe('');
});

test('a green that is active stays active', async () => {
  await scaleway.instance.updateIp({
    ip: topology.elasticIp.id,
    server: instanceOf(topology, 'green').serverId,
  });
  const { outputs, changing } = await environment.run();
  expect(changing).toEqual([]);
  expect(outputs['active-color']).toBe('green');
});

test('a color that was deleted is made again on its old address, and does not become active', async () => {
  await scaleway.instance.updateIp({
    ip: topology.elasticIp.id,
    server: instanceOf(topology, 'green').serverId,
  });
  await scaleway.instance.serverAction({ serverId: topology.instances.blue.serverId, action: 'terminate' });
  const { outputs } = await environment.run();
  const again = parseTopology(outputs.topology);
  expect(again.activeColor).toBe('green');
  expect(again.instances.blue.managementAddress).toBe(topology.instances.blue.managementAddress);
  expect(again.instances.blue.serverId).not.toBe(topology.instances.blue.serverId);
});

test('two servers with the same tags are an error that names both', async () => {
  const { server } = await scaleway.instance.getServer({ serverId: topology.instances.blue.serverId });
  await scaleway.instance.updateServer({
    serverId: instanceOf(topology, 'green').serverId,
    tags: server?.tags ?? [],
  });
  await expect(environment.run()).rejects.toThrow(
    new RegExp(
      `${topology.instances.blue.serverId}.*${instanceOf(topology, 'green').serverId}|${instanceOf(topology, 'green').serverId}.*${topology.instances.blue.serverId}`,
    ),
  );
});

test('a type that does not exist is refused', async () => {
  const spec = `${specText}instances: { type: PRO9-XS }\n`;
  await expect(environment.run({ spec })).rejects.toThrow("'PRO9-XS' is not offered in fr-par-1");
});

test('a larger volume grows in place', async () => {
  const spec = `${specText}database: { volume-gb: 30 }\n`;
  expect((await planned(spec)).changes).toMatchObject([
    { action: 'change', differences: [{ property: 'volumeGb', before: 20, after: 30 }] },
  ]);
  await expectRepaired([/POST .*\/upgrade$/], spec);
});

test.each([
  ['a smaller volume', 'volume-gb: 5', 'A volume only grows'],
  ['no second node', 'high-availability: false', 'cannot be switched off'],
  ['a local volume', 'volume-type: lssd', 'A block volume stays one'],
])('%s would need a new database, and is refused', async (_what, setting, reason) => {
  const spec = `${specText}database: { ${setting} }\n`;
  await expect(environment.run({ spec })).rejects.toThrow(reason);
  expect((await environment.run()).changing).toEqual([]);
});

test('another backup schedule is set', async () => {
  const spec = `${specText}database: { backup-every-hours: 12, backup-keep-days: 30 }\n`;
  await expectRepaired([/PATCH .*\/rdb\/v1\/.*\/instances\//], spec);
});

test('a database that was opened to the internet is closed', async () => {
  await scaleway.rdb.createEndpoint({
    instanceId: topology.database.instanceId,
    endpointSpec: { loadBalancer: {} },
  });
  expect((await planned()).changes).toMatchObject([{ reason: 'can be reached from the internet' }]);
  await expectRepaired([/DELETE .*\/endpoints\//]);
});

test('a scratch copy with the same tags is not taken for the database', async () => {
  const instance = await scaleway.rdb.getInstance({ instanceId: topology.database.instanceId });
  const snapshot = await scaleway.rdb.createSnapshot({ instanceId: instance.id, name: 'copy' });
  await scaleway.rdb.createInstanceFromSnapshot({
    snapshotId: snapshot.id,
    instanceName: 'lago-prod-db-verify-1',
  });
  const { outputs, changing } = await environment.run();
  expect(changing).toEqual([]);
  expect(parseTopology(outputs.topology).database.instanceId).toBe(instance.id);
});

test('two environments in one project never see each other', async () => {
  const spec = specText.replace('environment: prod', 'environment: staging');
  const staging = parseTopology((await environment.run({ spec })).outputs.topology);
  expect(staging.elasticIp.id).not.toBe(topology.elasticIp.id);
  expect(staging.database.instanceId).not.toBe(topology.database.instanceId);
  expect((await environment.run()).changing).toEqual([]);
  expect((await environment.run({ spec })).changing).toEqual([]);
});
