import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';

const base = '/vpc-gw/v2/zones/fr-par-1';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

test('a gateway cannot join a Private Network before it runs', async () => {
  const networks = '/vpc/v2/regions/fr-par/private-networks';
  const network = (await cloud.call('POST', networks, { subnets: ['10.0.0.0/24'] })).body.id;
  const gateway = (await cloud.call('POST', `${base}/gateways`, { name: 'gw' })).body;
  expect(gateway.status).toBe('allocating');
  const join = { gateway_id: gateway.id, private_network_id: network };
  const early = await cloud.call('POST', `${base}/gateway-networks`, join);
  expect(early.body).toMatchObject({ type: 'transient_state', current_state: 'allocating' });
});

test('joining takes a while, and the network is in use until the gateway has left', async () => {
  const networks = '/vpc/v2/regions/fr-par/private-networks';
  const network = (await cloud.call('POST', networks, { subnets: ['10.0.0.0/24'] })).body.id;
  const gateway = (await cloud.call('POST', `${base}/gateways`, { name: 'gw' })).body;
  while (await cloud.clock.step());
  const join = { gateway_id: gateway.id, private_network_id: network };
  const joined = (await cloud.call('POST', `${base}/gateway-networks`, join)).body;
  expect(joined).not.toHaveProperty('mac_address');
  expect((await cloud.call('GET', `${base}/gateways/${gateway.id}`)).body.status).toBe('configuring');
  while (await cloud.clock.step());
  expect((await cloud.call('GET', `${base}/gateway-networks/${joined.id}`)).body.status).toBe('ready');
  await cloud.call('DELETE', `${base}/gateway-networks/${joined.id}`);
  expect((await cloud.call('DELETE', `${networks}/${network}`)).status).toBe(412);
  while (await cloud.clock.step());
  expect((await cloud.call('DELETE', `${networks}/${network}`)).status).toBe(204);
});
