import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';

const zone = '/instance/v1/zones/fr-par-1';
const unknownId = '22222222-2222-4222-8222-222222222222';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function snapshotOfNewVolume() {
  const volume = await cloud.call('POST', `${zone}/volumes`, { name: 'disk', size: 10_000_000_000 });
  const volume_id = volume.body.volume.id;
  return cloud.call('POST', `${zone}/snapshots`, { name: 'first', volume_id, tags: ['a', 'b'] });
}

test('a snapshot of a local volume is made, becomes available, is renamed, listed and deleted', async () => {
  const made = await snapshotOfNewVolume();
  expect([made.status, made.body.snapshot.state]).toEqual([201, 'snapshotting']);
  expect(made.body.snapshot).toMatchObject({ size: 10_000_000_000, base_volume: { name: 'disk' } });
  expect(made.body.task.href_from).toBe('/snapshots');
  await cloud.clock.step();
  const path = `${zone}/snapshots/${made.body.snapshot.id}`;
  expect((await cloud.call('GET', path)).body.snapshot.state).toBe('available');
  expect((await cloud.call('PATCH', path, { name: 'second' })).body.snapshot.name).toBe('second');
  expect((await cloud.call('GET', `${zone}/snapshots?tags=a,b`)).body.snapshots).toHaveLength(1);
  expect((await cloud.call('GET', `${zone}/snapshots?tags=a,c`)).body.snapshots).toEqual([]);
  expect((await cloud.call('DELETE', path)).status).toBe(204);
  expect((await cloud.call('GET', path)).body).toMatchObject({ resource: 'instance_snapshot' });
});

test('an image is made from a snapshot, changed, listed and deleted', async () => {
  const { body } = await snapshotOfNewVolume();
  const wanted = { name: 'mine', root_volume: body.snapshot.id, arch: 'x86_64' };
  const made = await cloud.call('POST', `${zone}/images`, wanted);
  expect(made.status).toBe(201);
  expect(made.body.image).toMatchObject({ public: false, root_volume: { id: body.snapshot.id } });
  const path = `${zone}/images/${made.body.image.id}`;
  expect((await cloud.call('PATCH', path, { tags: ['t'] })).body.image.tags).toEqual(['t']);
  expect((await cloud.call('GET', `${zone}/images?arch=arm64`)).body.images).toEqual([]);
  expect((await cloud.call('GET', `${zone}/images?arch=x86_64`)).body.images).toHaveLength(1);
  expect((await cloud.call('DELETE', path)).status).toBe(204);
  expect((await cloud.call('GET', path)).status).toBe(404);
});

test('a snapshot of an unknown volume and an image of an unknown snapshot are refused', async () => {
  const snapshot = await cloud.call('POST', `${zone}/snapshots`, { volume_id: unknownId });
  expect([snapshot.status, snapshot.body.resource]).toEqual([404, 'instance_volume']);
  const image = await cloud.call('POST', `${zone}/images`, { root_volume: unknownId, arch: 'x86_64' });
  expect([image.status, image.body.resource]).toEqual([404, 'instance_snapshot']);
});
