import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';

const groups = '/instance/v1/zones/fr-par-1/security_groups';
let cloud: TestCloud;
let rules: string;
beforeEach(async () => {
  cloud = await startTestCloud();
  const { body } = await cloud.call('POST', groups, { name: 'lago', inbound_default_policy: 'drop' });
  rules = `${groups}/${body.security_group.id}/rules`;
});
afterEach(() => cloud.scaleway.stop());

interface Rule {
  readonly editable: boolean;
  readonly position: number;
}

async function own(): Promise<Rule[]> {
  const { body } = await cloud.call('GET', rules);
  return body.rules.filter((rule: Rule) => rule.editable);
}

test('a PUT replaces all rules, normalized and renumbered from 1', async () => {
  await cloud.call('PUT', rules, {
    rules: [{ dest_port_from: 22, ip_range: '198.51.100.4/32', position: 9 }],
  });
  await cloud.call('PUT', rules, {
    rules: [
      { dest_port_from: 80, dest_port_to: 80, ip_range: '0.0.0.0/0', position: 5 },
      { dest_port_from: 22, ip_range: '198.51.100.4/32', position: 7 },
    ],
  });
  expect(await own()).toMatchObject([
    { dest_port_from: 80, dest_port_to: null, position: 1 },
    { dest_port_from: 22, ip_range: '198.51.100.4', position: 2 },
  ]);
});

test('SMTP is blocked by six rules that cannot be edited', async () => {
  const { body } = await cloud.call('GET', rules);
  const ports = body.rules.map((rule: { dest_port_from: number }) => rule.dest_port_from);
  expect(ports).toEqual([25, 25, 465, 465, 587, 587]);
  const refused = await cloud.call('DELETE', `${rules}/${body.rules[0].id}`);
  expect(refused.status).toBe(403);
});

test('default security cannot be turned off without clearance', async () => {
  const { body } = await cloud.call('POST', groups, { name: 'open', enable_default_security: false });
  expect(body.security_group.enable_default_security).toBe(true);
});

test('rules can be added and removed one by one', async () => {
  const { body } = await cloud.call('POST', rules, { dest_port_from: 22, ip_range: '198.51.100.4' });
  expect(await own()).toHaveLength(1);
  expect((await cloud.call('DELETE', `${rules}/${body.rule.id}`)).status).toBe(204);
  expect(await own()).toEqual([]);
});

test('a group in use cannot be deleted, and every project has one from the start', async () => {
  const project = '22222222-2222-4222-8222-222222222222';
  const list = await cloud.call('GET', `${groups}?project=${project}`);
  expect(list.body.security_groups).toMatchObject([{ project_default: true }]);
  const server = { name: 'x', commercial_type: 'PRO2-XXS', image: 'ubuntu_noble', project };
  await cloud.call('POST', '/instance/v1/zones/fr-par-1/servers', server);
  const refused = await cloud.call('DELETE', `${groups}/${list.body.security_groups[0].id}`);
  expect(refused.status).toBe(412);
});
