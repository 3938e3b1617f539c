import { instanceOf, type Plan, parseTopology, type Topology } from '@lago-scw/contracts';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

/** What is there, by kind; of the security groups only ours, since Scaleway keeps one of its own. */
async function left(): Promise<Record<string, number>> {
  const [servers, ips, groups, networks, databases, volumes] = await Promise.all([
    everyPage(scaleway.instance.listServers({})),
    everyPage(scaleway.instance.listIps({})),
    everyPage(scaleway.instance.listSecurityGroups({ tags: ['lago-scw'] })),
    everyPage(scaleway.vpc.listPrivateNetworks({})),
    everyPage(scaleway.rdb.listInstances({})),
    everyPage(scaleway.block.listVolumes({ includeDeleted: false })),
  ]);
  return {
    servers: servers.length,
    ips: ips.length,
    groups: groups.length,
    networks: networks.length,
    databases: databases.length,
    volumes: volumes.length,
  };
}

const untouched = { servers: 2, ips: 3, groups: 1, networks: 1, databases: 1, volumes: 2 };
const protectedOnly = { servers: 0, ips: 1, groups: 0, networks: 1, databases: 1, volumes: 0 };
const nothing = { servers: 0, ips: 0, groups: 0, networks: 0, databases: 0, volumes: 0 };
const everything = () => `${topology.elasticIp.address}\nlago-prod-db`;

test('database and Elastic IP survive a destroy that does not name them, and so does what they need', async () => {
  const { outputs, summary } = await environment.run({ mode: 'destroy' });
  expect(await left()).toEqual(protectedOnly);
  expect(outputs['elastic-ip']).toBe(topology.elasticIp.address);
  expect(summary).toContain('What stays, and what it costs');
  expect(summary).toMatch(/lago-prod-network.*something that stays needs it/);
  const { changes } = JSON.parse(outputs.plan) as Plan;
  expect(changes.every(({ action }) => action === 'delete')).toBe(true);
});

test('what survived is taken again by the next apply', async () => {
  await environment.run({ mode: 'destroy' });
  const again = parseTopology((await environment.run()).outputs.topology);
  expect(again.elasticIp).toEqual(topology.elasticIp);
  expect(again.database.instanceId).toBe(topology.database.instanceId);
  expect(again.activeColor).toBe('blue');
  expect(await left()).toEqual(untouched);
});

test('with both named nothing is left, root volumes included, and a second destroy has nothing to do', async () => {
  await environment.run({ mode: 'destroy', allowDestroy: everything() });
  expect(await left()).toEqual(nothing);
  expect((await environment.run({ mode: 'destroy' })).changing).toEqual([]);
});

test('names of another environment stop the destruction before it begins', async () => {
  await expect(environment.run({ mode: 'destroy', allowDestroy: 'lago-staging-db' })).rejects.toThrow(
    'names what this environment does not have: lago-staging-db',
  );
  expect(await left()).toEqual(untouched);
});

test('another environment in the same project is left alone', async () => {
  const spec = specText.replace('environment: prod', 'environment: staging');
  await environment.run({ spec });
  await environment.run({ mode: 'destroy', allowDestroy: everything() });
  expect(await left()).toEqual(untouched);
  expect((await environment.run({ spec })).changing).toEqual([]);
});

test('a root volume whose server was deleted by hand is told, and deleted when it is named', async () => {
  const { serverId } = instanceOf(topology, 'green');
  const { server } = await scaleway.instance.getServer({ serverId });
  const volume = server?.volumes['0']?.id ?? '';
  await scaleway.instance.serverAction({ serverId, action: 'terminate' });
  const { warnings } = await environment.run();
  expect(warnings.join()).toContain(`The root volume ${volume} of a server that is gone still costs`);
  await environment.run({ allowDestroy: volume });
  const { warnings: after, changing } = await environment.run();
  expect(after).toEqual([]);
  expect(changing).toEqual([]);
});

test.each(['/volumes/', '/private-networks/', '/security_groups/'])(
  'what %s still counts as in use for a while is deleted a little later',
  async (pathPattern) => {
    const body = { type: 'precondition_failed', precondition: 'resource_still_in_use', help_message: '' };
    environment.scaleway.faults.add({
      method: 'DELETE',
      pathPattern,
      kind: 'status',
      status: 412,
      times: 3,
      body,
    });
    await environment.run({ mode: 'destroy', allowDestroy: everything() });
    expect(await left()).toEqual(nothing);
    expect(environment.scaleway.faults.list()).toEqual([]);
  },
);

/** Every effect of a whole destruction. */
const points = await pointsOfDestroy();

async function pointsOfDestroy(): Promise<string[]> {
  const fresh = await startEnvironment();
  const { outputs } = await fresh.run();
  const { address } = parseTopology(outputs.topology).elasticIp;
  const { events } = await fresh.run({ mode: 'destroy', allowDestroy: `${address}, lago-prod-db` });
  await fresh.stop();
  const ids = events.filter(({ type }) => type === 'started').map(({ id }) => id);
  return [...new Set(ids)].filter((id) => /delete|gone|tags/.test(id));
}

describe.each(points)('killed at %s', (point) => {
  test.each(['before', 'after'])('%s its effect, the next destroy finishes', async (moment) => {
    if (moment === 'after' && point.includes('wait-')) return;
    const failpoints = `${point}@${moment}:kill`;
    await expect(
      environment.run({ mode: 'destroy', allowDestroy: everything(), failpoints }),
    ).rejects.toThrow('killed');
    await environment.run({ mode: 'destroy', allowDestroy: everything() });
    expect(await left()).toEqual(nothing);
  });
});
