import { afterEach, beforeEach, expect, test } from 'vitest';
import { realClock } from '../clock.ts';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';

const servers = '/instance/v1/zones/fr-par-1/servers';
const description = {
  name: 'blue',
  commercial_type: 'PRO2-XXS',
  image: 'ubuntu_noble',
  dynamic_ip_required: false,
};
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function create(extra: object = {}): Promise<string> {
  const { status, body } = await cloud.call('POST', servers, { ...description, ...extra });
  expect(status).toBe(201);
  return body.server.id;
}

async function read(id: string) {
  return (await cloud.call('GET', `${servers}/${id}`)).body.server;
}

async function act(id: string, action: string) {
  return cloud.call('POST', `${servers}/${id}/action`, { action });
}

async function states(id: string): Promise<string[]> {
  const seen: string[] = [];
  do {
    const server = await read(id);
    seen.push(server === undefined ? 'gone' : `${server.state}/${server.state_detail}`);
  } while (await cloud.clock.step());
  return [...new Set(seen)];
}

test('power on passes through the recorded states, and is running before it has booted', async () => {
  const id = await create();
  expect((await act(id, 'poweron')).status).toBe(202);
  expect(await states(id)).toEqual([
    'starting/allocating node',
    'starting/provisioning node',
    'running/booting kernel',
    'running/booted',
  ]);
  expect(cloud.worldCalls).toEqual(['boot blue with ']);
});

test('host key fingerprints are published some time after the boot', async () => {
  const id = await create();
  const fingerprints = `${servers}/${id}/user_data/ssh-host-fingerprints`;
  await act(id, 'poweron');
  await cloud.clock.advance(26_000);
  expect((await read(id)).state_detail).toBe('booted');
  expect((await cloud.call('GET', fingerprints)).body).toMatchObject({ type: 'not_found' });
  await cloud.clock.advance(15_000);
  expect((await cloud.call('GET', fingerprints)).text).toMatch(/^256 SHA256:\S+ root@\S+ \(ED25519\)/);
});

test('user data is kept as sent and handed to the machine', async () => {
  const id = await create();
  const key = `${servers}/${id}/user_data/cloud-init`;
  expect((await cloud.call('PATCH', key, '#cloud-config\nruncmd: []\n')).status).toBe(204);
  expect((await cloud.call('GET', key)).text).toBe('#cloud-config\nruncmd: []\n');
  expect((await cloud.call('GET', `${servers}/${id}/user_data`)).body).toEqual({ user_data: ['cloud-init'] });
});

test('power off, stop in place and their way back', async () => {
  const id = await create();
  await act(id, 'poweron');
  await states(id);
  await act(id, 'stop_in_place');
  expect(await states(id)).toEqual(['stopping/stopping in place', 'stopped in place/stopped in place']);
  await act(id, 'poweroff');
  expect(await states(id)).toEqual(['stopping/stopping', 'stopped/']);
  expect((await read(id)).location).toBeNull();
});

test('an action that the state does not allow is refused and changes nothing', async () => {
  const id = await create();
  const { status, body } = await act(id, 'terminate');
  expect(status).toBe(400);
  expect(body.type).toBe('invalid_request_error');
  expect((await read(id)).state).toBe('stopped');
});

test('a running server cannot be deleted, a stopped one can, and its block volume survives', async () => {
  const id = await create();
  const volumeId = (await read(id)).volumes['0'].id;
  await act(id, 'poweron');
  await states(id);
  expect((await cloud.call('DELETE', `${servers}/${id}`)).status).toBe(400);
  await act(id, 'poweroff');
  await states(id);
  expect((await cloud.call('DELETE', `${servers}/${id}`)).status).toBe(204);
  const volume = await cloud.call('GET', `/block/v1/zones/fr-par-1/volumes/${volumeId}`);
  expect(volume.body).toMatchObject({ status: 'available', references: [], tags: [] });
  expect(volume.body.last_detached_at).not.toBeNull();
});

test('terminate takes the server away after a while, and local volumes with it', async () => {
  const id = await create({
    commercial_type: 'DEV1-S',
    volumes: { '0': { volume_type: 'l_ssd', size: 20_000_000_000 } },
  });
  const volumeId = (await read(id)).volumes['0'].id;
  await act(id, 'poweron');
  await states(id);
  await act(id, 'terminate');
  expect(await states(id)).toEqual(['stopping/terminating', 'gone']);
  expect(cloud.worldCalls.at(-1)).toBe('destroy');
  const volume = await cloud.call('GET', `/instance/v1/zones/fr-par-1/volumes/${volumeId}`);
  expect(volume.status).toBe(404);
});

test('a block volume in use cannot be deleted', async () => {
  const id = await create();
  const volumeId = (await read(id)).volumes['0'].id;
  const refused = await cloud.call('DELETE', `/block/v1/zones/fr-par-1/volumes/${volumeId}`);
  expect(refused.status).toBe(412);
  expect(refused.body.type).toBe('precondition_failed');
});

test('servers are found by part of the name and by all their tags', async () => {
  await create({ name: 'lago-blue', tags: ['lago-scw', 'color=blue'] });
  await create({ name: 'lago-green', tags: ['lago-scw', 'color=green'] });
  const found = await cloud.call('GET', `${servers}?name=lago&tags=lago-scw,color=green`);
  expect(found.body.servers.map((server: { name: string }) => server.name)).toEqual(['lago-green']);
  expect(found.headers.get('x-total-count')).toBe('1');
});

test('the type changes only while the server is stopped', async () => {
  const id = await create();
  expect((await cloud.call('PATCH', `${servers}/${id}`, { commercial_type: 'PRO2-XS' })).status).toBe(200);
  await act(id, 'poweron');
  expect((await cloud.call('PATCH', `${servers}/${id}`, { commercial_type: 'PRO2-S' })).status).toBe(400);
  expect((await read(id)).commercial_type).toBe('PRO2-XS');
});

test('without latency a transition is over before the next request', async () => {
  await cloud.scaleway.stop();
  cloud = await startTestCloud({ clock: realClock(0, (error) => expect.unreachable(String(error))) });
  const id = await create();
  await act(id, 'poweron');
  expect(await read(id)).toMatchObject({ state: 'running', state_detail: 'booted' });
});
