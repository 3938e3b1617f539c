import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';

const networks = '/vpc/v2/regions/fr-par/private-networks';
const zone = '/instance/v1/zones/fr-par-1';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function addServer(): Promise<string> {
  const description = {
    name: 'blue',
    commercial_type: 'PRO2-XXS',
    image: 'ubuntu_noble',
    dynamic_ip_required: false,
  };
  return (await cloud.call('POST', `${zone}/servers`, description)).body.server.id;
}

async function addressesOf(nicId: string) {
  const filter = `resource_id=${nicId}&resource_type=instance_private_nic&is_ipv6=false`;
  return (await cloud.call('GET', `/ipam/v1/regions/fr-par/ips?${filter}`)).body.ips;
}

test('a network lands in the default VPC and gets a subnet of each family', async () => {
  const { body } = await cloud.call('POST', networks, { name: 'lago' });
  const vpc = await cloud.call('GET', `/vpc/v2/regions/fr-par/vpcs/${body.vpc_id}`);
  expect(vpc.body).toMatchObject({ is_default: true, private_network_count: 1 });
  expect(body.subnets.map((each: { subnet: string }) => each.subnet.split('/')[1])).toEqual(['22', '64']);
});

test('automatic subnets do not overlap', async () => {
  const cidrs = [];
  for (const name of ['a', 'b', 'c']) {
    cidrs.push((await cloud.call('POST', networks, { name })).body.subnets[0].subnet);
  }
  expect(new Set(cidrs).size).toBe(3);
});

test('a NIC gets its addresses from IPAM, and the network cannot be deleted until they are back', async () => {
  const network = (await cloud.call('POST', networks, { subnets: ['10.0.0.0/24'] })).body.id;
  const server = await addServer();
  const nics = `${zone}/servers/${server}/private_nics`;
  const { body } = await cloud.call('POST', nics, { private_network_id: network });
  expect(await addressesOf(body.private_nic.id)).toMatchObject([
    {
      address: '10.0.0.2/24',
      resource: { name: 'blue', mac_address: body.private_nic.mac_address.toUpperCase() },
    },
  ]);
  const refused = await cloud.call('DELETE', `${networks}/${network}`);
  expect(refused.body).toMatchObject({ type: 'precondition_failed' });
  await cloud.call('DELETE', `${nics}/${body.private_nic.id}`);
  expect((await cloud.call('DELETE', `${networks}/${network}`)).status).toBe(204);
});

test('a reserved address goes to the NIC and stays when the NIC goes', async () => {
  const network = (await cloud.call('POST', networks, {})).body.id;
  const source = { private_network_id: network };
  const reserved = (await cloud.call('POST', '/ipam/v1/regions/fr-par/ips', { source })).body;
  const nics = `${zone}/servers/${await addServer()}/private_nics`;
  const body = { private_network_id: network, ipam_ip_ids: [reserved.id] };
  const nic = (await cloud.call('POST', nics, body)).body.private_nic;
  expect(nic.ipam_ip_ids).toEqual([reserved.id]);
  await cloud.call('DELETE', `${nics}/${nic.id}`);
  const after = await cloud.call('GET', `/ipam/v1/regions/fr-par/ips/${reserved.id}`);
  expect(after.body.resource).toBeNull();
});

test('a NIC of a running server attaches for a while, and the machine is told its address', async () => {
  const network = (await cloud.call('POST', networks, { subnets: ['10.0.0.0/24'] })).body.id;
  const server = await addServer();
  await cloud.call('POST', `${zone}/servers/${server}/action`, { action: 'poweron' });
  while (await cloud.clock.step());
  const interfaces = '/instance/v2alpha1/zones/fr-par-1/private-network-interfaces';
  const nic = await cloud.call('POST', interfaces, { private_network_id: network, server_id: server });
  expect(nic.body.status).toBe('attaching');
  await cloud.clock.advance(1_500);
  expect((await cloud.call('GET', `${interfaces}/${nic.body.id}`)).body.status).toBe('available');
  expect(cloud.worldCalls.at(-1)).toBe('private 10.0.0.2');
});
