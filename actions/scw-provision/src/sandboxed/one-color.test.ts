import { instanceOf, parseTopology } from '@lago-scw/contracts';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, type Environment, specText, startEnvironment } from './environment.ts';

const one = `${specText}instances: { colors: 1 }\n`;
const two = specText;
const green = 'lago-prod-green';

let environment: Environment;
let scaleway: Scaleway;
beforeEach(async () => {
  environment = await startEnvironment();
  scaleway = clientOf(environment);
});
afterEach(() => environment.stop());

async function counted() {
  const [servers, ips, volumes] = await Promise.all([
    everyPage(scaleway.instance.listServers({})),
    everyPage(scaleway.instance.listIps({})),
    everyPage(scaleway.block.listVolumes({ includeDeleted: false })),
  ]);
  return { servers: servers.length, ips: ips.length, volumes: volumes.length };
}

test('one color is blue alone, with the Elastic IP, and costs half', async () => {
  const { outputs, summary } = await environment.run({ spec: one });
  const topology = parseTopology(outputs.topology);
  expect(Object.keys(topology.instances)).toEqual(['blue']);
  expect(topology.activeColor).toBe('blue');
  expect(await counted()).toEqual({ servers: 1, ips: 2, volumes: 1 });
  expect(outputs.plan).not.toContain('green');
  expect(summary).toContain('1 × instance PRO2-XS');
  expect(summary).toContain('2 × IPv4 address');
  expect((await environment.run({ spec: one })).changing).toEqual([]);
});

test('from one to two makes green and touches nothing of blue', async () => {
  const before = parseTopology((await environment.run({ spec: one })).outputs.topology);
  const { outputs } = await environment.run({ spec: two });
  const after = parseTopology(outputs.topology);
  expect(after.instances.blue).toEqual(before.instances.blue);
  expect(after.instances.green?.name).toBe(green);
  expect(after.activeColor).toBe('blue');
  const plan = JSON.parse(outputs.plan) as { changes: { resource: string }[] };
  expect(plan.changes.filter(({ resource }) => !resource.includes('green'))).toEqual([]);
});

test('from two to one keeps the standby, and tells what it costs and how it goes', async () => {
  await environment.run({ spec: two });
  const { changing, warnings, outputs } = await environment.run({ spec: one });
  expect(changing).toEqual([]);
  expect(warnings.join()).toMatch(
    new RegExp(`${green} is still there.*€ per month.*allow-destroy: ${green}`),
  );
  expect(Object.keys(parseTopology(outputs.topology).instances)).toEqual(['blue']);
});

test('the standby goes when allow-destroy names it, with all that it had', async () => {
  await environment.run({ spec: two });
  const { outputs } = await environment.run({ spec: one, allowDestroy: green });
  const plan = JSON.parse(outputs.plan) as { changes: { action: string; resource: string }[] };
  expect(plan.changes.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
    'delete server green',
    'delete root volume of green',
    'delete management IP of green',
  ]);
  expect(await counted()).toEqual({ servers: 1, ips: 2, volumes: 1 });
  expect((await environment.run({ spec: one })).warnings).toEqual([]);
});

test('a standby that serves is refused, even when allow-destroy names it', async () => {
  const topology = parseTopology((await environment.run({ spec: two })).outputs.topology);
  const server = instanceOf(topology, 'green').serverId;
  await scaleway.instance.updateIp({ ip: topology.elasticIp.id, server });
  await expect(environment.run({ spec: one, allowDestroy: green })).rejects.toThrow(
    `${green} has the Elastic IP`,
  );
  expect(await counted()).toEqual({ servers: 2, ips: 3, volumes: 2 });
});

test.each(['private-nic.green.delete', 'server.green.delete', 'management-ip.green.delete'])(
  'killed at %s, the next run takes the rest away',
  async (point) => {
    await environment.run({ spec: two });
    const failpoints = `provision.${point}@before:kill`;
    await expect(environment.run({ spec: one, allowDestroy: green, failpoints })).rejects.toThrow('killed');
    await environment.run({ spec: one, allowDestroy: green });
    expect(await counted()).toEqual({ servers: 1, ips: 2, volumes: 1 });
  },
);

test('destroy takes a standby along that the spec no longer has', async () => {
  await environment.run({ spec: two });
  await environment.run({ spec: one, mode: 'destroy' });
  expect(await counted()).toMatchObject({ servers: 0, ips: 1, volumes: 0 });
});
