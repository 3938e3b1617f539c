import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';
import { instanceState } from './state.ts';

const zone = '/instance/v1/zones/fr-par-1';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function bootServer(name: string, publicIps: readonly string[] = []): Promise<string> {
  const { body } = await cloud.call('POST', `${zone}/servers`, {
    name,
    commercial_type: 'PRO2-XXS',
    image: 'ubuntu_noble',
    dynamic_ip_required: false,
    public_ips: publicIps,
  });
  await cloud.call('POST', `${zone}/servers/${body.server.id}/action`, { action: 'poweron' });
  while (await cloud.clock.step());
  return body.server.id;
}

async function reserve(): Promise<{ id: string; address: string }> {
  return (await cloud.call('POST', `${zone}/ips`, { tags: ['elastic'] })).body.ip;
}

async function patch(id: string, body: object) {
  return (await cloud.call('PATCH', `${zone}/ips/${id}`, body)).body.ip;
}

async function read(id: string) {
  return (await cloud.call('GET', `${zone}/ips/${id}`)).body.ip;
}

test('addresses come from the given pool, and are told when it is empty', async () => {
  await cloud.scaleway.stop();
  cloud = await startTestCloud({ publicAddresses: ['203.0.113.7'] });
  expect((await reserve()).address).toBe('203.0.113.7');
  const second = await cloud.call('POST', `${zone}/ips`, {});
  expect(second.body).toMatchObject({ type: 'quotas_exceeded' });
});

test('on a server that is off it is attached at once, on one that is on it is pending first', async () => {
  const ip = await reserve();
  const off = await cloud.call('POST', `${zone}/servers`, {
    name: 'off',
    commercial_type: 'PRO2-XXS',
    image: 'ubuntu_noble',
  });
  expect(await patch(ip.id, { server: off.body.server.id })).toMatchObject({ state: 'attached' });
  expect(await patch(ip.id, { server: null })).toMatchObject({ state: 'detached', server: null });
  const on = await bootServer('on');
  expect(await patch(ip.id, { server: on })).toMatchObject({ state: 'pending', server: { id: on } });
  await cloud.clock.advance(600);
  expect(await read(ip.id)).toMatchObject({ state: 'attached' });
});

test('a move leaves a gap in which the address leads nowhere', async () => {
  const ip = await reserve();
  const blue = await bootServer('blue', [ip.id]);
  const green = await bootServer('green');
  const before = cloud.worldCalls.length;
  await patch(ip.id, { server: null });
  expect(cloud.worldCalls.slice(before)).toEqual([`route ${ip.address} → nowhere`]);
  await patch(ip.id, { server: green });
  await cloud.clock.advance(599);
  expect(cloud.worldCalls.slice(before)).toEqual([`route ${ip.address} → nowhere`]);
  await cloud.clock.advance(1);
  expect(cloud.worldCalls.slice(before)).toEqual([
    `route ${ip.address} → nowhere`,
    `route ${ip.address} → ${green}`,
  ]);
  const old = await cloud.call('GET', `${zone}/servers/${blue}`);
  expect(old.body.server.public_ips).toEqual([]);
});

test('one PATCH may hand an attached address over, with the same gap', async () => {
  const ip = await reserve();
  await bootServer('blue', [ip.id]);
  const green = await bootServer('green');
  expect(await patch(ip.id, { server: green })).toMatchObject({ state: 'pending', server: { id: green } });
  expect(cloud.worldCalls.at(-1)).toBe(`route ${ip.address} → nowhere`);
  await cloud.clock.advance(600);
  expect(cloud.worldCalls.at(-1)).toBe(`route ${ip.address} → ${green}`);
});

test.each([
  ['refused', { server: { name: 'blue' }, state: 'attached' }],
  ['lost', { server: null, state: 'detached' }],
  ['stuck', { server: { name: 'green' }, state: 'pending' }],
] as const)('a hand-over in one PATCH can be %s', async (way, outcome) => {
  const ip = await reserve();
  await bootServer('blue', [ip.id]);
  const green = await bootServer('green');
  cloud.scaleway.cloud.state(instanceState).addressMoves = way;
  await patch(ip.id, { server: green });
  await cloud.clock.advance(60_000);
  expect(await read(ip.id)).toMatchObject(outcome);
});

test('a server can keep every address pending that comes to it, until it is taken away again', async () => {
  const ip = await reserve();
  const blue = await bootServer('blue', [ip.id]);
  const green = await bootServer('green');
  await cloud.call('POST', '/_sandbox/address-moves', { way: 'stuck', server: green });
  await patch(ip.id, { server: null });
  await patch(ip.id, { server: green });
  await cloud.clock.advance(60_000);
  expect(await read(ip.id)).toMatchObject({ server: { name: 'green' }, state: 'pending' });
  await patch(ip.id, { server: blue });
  await cloud.clock.advance(600);
  expect(await read(ip.id)).toMatchObject({ server: { name: 'blue' }, state: 'attached' });
});

test('the first address of a server is configured by DHCP, the second is left to the guest', async () => {
  const [management, elastic] = [await reserve(), await reserve()];
  const id = await bootServer('blue', [management.id]);
  await patch(elastic.id, { server: id });
  const { server } = (await cloud.call('GET', `${zone}/servers/${id}`)).body;
  expect(server.public_ips).toMatchObject([
    { address: management.address, provisioning_mode: 'dhcp' },
    { address: elastic.address, provisioning_mode: 'manual' },
  ]);
  expect(server.public_ip.address).toBe(management.address);
});

test('a dynamic address is dropped as soon as a flexible one is attached', async () => {
  const { body } = await cloud.call('POST', `${zone}/servers`, {
    name: 'x',
    commercial_type: 'PRO2-XXS',
    image: 'ubuntu_noble',
  });
  const path = `${zone}/servers/${body.server.id}`;
  await cloud.call('POST', `${path}/action`, { action: 'poweron' });
  while (await cloud.clock.step());
  expect((await cloud.call('GET', path)).body.server.public_ip.dynamic).toBe(true);
  const ip = await reserve();
  await patch(ip.id, { server: body.server.id });
  const after = (await cloud.call('GET', path)).body.server.public_ips;
  expect(after.map((each: { dynamic: boolean }) => each.dynamic)).toEqual([false]);
});

test('an address outlives the server it was attached to', async () => {
  const ip = await reserve();
  const id = await bootServer('blue', [ip.id]);
  await cloud.call('POST', `${zone}/servers/${id}/action`, { action: 'terminate' });
  expect(await read(ip.id)).toMatchObject({ state: 'detached', server: null });
});
