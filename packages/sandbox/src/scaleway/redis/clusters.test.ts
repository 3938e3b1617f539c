import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';

const clusters = '/redis/v1/zones/fr-par-1/clusters';
const networks = '/vpc/v2/regions/fr-par/private-networks';
const description = {
  name: 'lago',
  version: '7.0.5',
  node_type: 'RED1-XS',
  user_name: 'lago',
  password: 'x',
};
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function create(extra: object) {
  return cloud.call('POST', clusters, { ...description, ...extra });
}

test('without endpoints it is public, and its address is known once it is ready', async () => {
  const { body } = await create({ cluster_size: 2 });
  expect(body).toMatchObject({
    status: 'provisioning',
    updated_at: null,
    endpoints: [{ ips: [], public_network: {} }],
  });
  await cloud.clock.step();
  const ready = await cloud.call('GET', `${clusters}/${body.id}`);
  expect(ready.body.status).toBe('ready');
  expect(ready.body.endpoints[0].ips).toHaveLength(1);
});

test('in a Private Network each node has an address, which keeps the network from being deleted', async () => {
  const network = (await cloud.call('POST', networks, {})).body.id;
  const endpoints = [{ private_network: { id: network, service_ips: null, ipam_config: {} } }];
  const { body } = await create({ cluster_size: 2, endpoints });
  expect(body.endpoints[0].ips).toHaveLength(2);
  expect((await cloud.call('DELETE', `${networks}/${network}`)).status).toBe(412);
  expect((await cloud.call('DELETE', `${clusters}/${body.id}`)).body.status).toBe('deleting');
  while (await cloud.clock.step());
  expect((await cloud.call('GET', `${clusters}/${body.id}`)).body).toMatchObject({ resource: 'cluster' });
  expect((await cloud.call('DELETE', `${networks}/${network}`)).status).toBe(204);
});

test('a change before it is ready is refused as transient', async () => {
  const { body } = await create({});
  const settings = `${clusters}/${body.id}/settings`;
  const refused = await cloud.call('PUT', settings, { settings: [] });
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ type: 'transient_state', current_state: 'provisioning' });
  await cloud.clock.step();
  const change = { settings: [{ name: 'maxclients', value: '2000' }] };
  expect((await cloud.call('PUT', settings, change)).body).toEqual(change);
});

test('an endpoint needs either fixed addresses or IPAM', async () => {
  const network = (await cloud.call('POST', networks, {})).body.id;
  const { status, body } = await create({ endpoints: [{ private_network: { id: network } }] });
  expect(status).toBe(400);
  expect(body.type).toBe('invalid_arguments');
});
