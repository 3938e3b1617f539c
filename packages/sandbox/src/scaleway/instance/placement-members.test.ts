import { expect, onTestFinished, test } from 'vitest';
import { startTestCloud } from '../test-cloud.ts';

const zone = '/instance/v1/zones/fr-par-1';

test('the servers of a placement group are replaced and listed; an unknown server changes nothing', async () => {
  const cloud = await startTestCloud();
  onTestFinished(() => cloud.scaleway.stop());
  const group = (await cloud.call('POST', `${zone}/placement_groups`, { name: 'apart' })).body
    .placement_group;
  const wanted = { name: 'web', commercial_type: 'PRO2-XS', image: 'ubuntu_noble' };
  const { server } = (await cloud.call('POST', `${zone}/servers`, wanted)).body;
  const path = `${zone}/placement_groups/${group.id}/servers`;
  const member = { id: server.id, name: 'web', policy_respected: true };
  expect((await cloud.call('PUT', path, { servers: [server.id] })).body.servers).toEqual([member]);
  const unknown = await cloud.call('PUT', path, { servers: ['22222222-2222-4222-8222-222222222222'] });
  expect([unknown.status, unknown.body.resource]).toEqual([404, 'instance_server']);
  expect((await cloud.call('GET', path)).body.servers).toEqual([member]);
  expect((await cloud.call('PATCH', path, { servers: [] })).body.servers).toEqual([]);
});
