import { instanceOf, parseTopology, planSchema } from '@lago-scw/contracts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Environment, password, startEnvironment } from './environment.ts';

let environment: Environment;
beforeEach(async () => {
  environment = await startEnvironment();
});
afterEach(() => environment.stop());

test('an empty project becomes a complete environment with blue active', async () => {
  const { outputs } = await environment.run();
  const topology = parseTopology(outputs.topology);
  expect(outputs.changed).toBe('true');
  expect(outputs['active-color']).toBe('blue');
  expect(outputs['elastic-ip']).toBe(topology.elasticIp.address);
  expect(topology).toMatchObject({
    environment: 'prod',
    activeColor: 'blue',
    database: { port: 5432, name: 'lago' },
  });
  for (const color of ['blue', 'green'] as const) {
    const { managementAddress, privateAddress, hostKeyFingerprints } = instanceOf(topology, color);
    expect(privateAddress).toMatch(/^172\.16\./);
    expect(managementAddress).not.toBe(topology.elasticIp.address);
    expect(hostKeyFingerprints).not.toEqual([]);
  }
  expect(topology.database.certificate).toContain('BEGIN CERTIFICATE');
});

test('a second run plans nothing and changes nothing', async () => {
  const first = await environment.run();
  const second = await environment.run();
  expect(second.changing).toEqual([]);
  expect(second.outputs.changed).toBe('false');
  expect(planSchema.parse(JSON.parse(second.outputs.plan)).changes).toEqual([]);
  expect(second.outputs.topology).toBe(first.outputs.topology);
  expect(second.requests.length).toBeLessThanOrEqual(30);
});

test('mode plan tells everything and changes nothing', async () => {
  const planned = await environment.run({ mode: 'plan' });
  expect(planned.changing).toEqual([]);
  expect(planned.outputs).toMatchObject({ topology: '', changed: 'true', 'active-color': '' });
  const applied = await environment.run();
  expect(applied.outputs.plan).toBe(planned.outputs.plan);
});

test('neither server starts before the Elastic IP is attached and its user data is there', async () => {
  const slow = { kind: 'delay', delayMs: 300 } as const;
  environment.scaleway.faults.add({ method: 'PATCH', pathPattern: '/ips/', ...slow });
  environment.scaleway.faults.add({ method: 'PATCH', pathPattern: 'cloud-init', ...slow });
  const { changing } = await environment.run();
  const at = (pattern: RegExp) => changing.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  const starts = at(/POST .*\/action$/);
  expect(starts).toHaveLength(2);
  const prepared = [...at(/PATCH .*\/ips\//), ...at(/user_data\/cloud-init/), ...at(/private_nics/)];
  expect(prepared).toHaveLength(5);
  expect(Math.max(...prepared)).toBeLessThan(Math.min(...starts));
});

test('without a password nothing is made, but planned', async () => {
  await expect(environment.run({ password: undefined })).rejects.toThrow('POSTGRES_PASSWORD is missing');
  await expect(environment.run({ password: 'short' })).rejects.toThrow('fewer than 8 characters');
  const { changing, outputs } = await environment.run({ mode: 'plan', password: undefined });
  expect(changing).toEqual([]);
  expect(outputs.changed).toBe('true');
});

test('the password reaches the database and nothing that is kept or shown', async () => {
  const { outputs, summary, events, requests } = await environment.run();
  const shown = JSON.stringify({ outputs, summary, events, paths: requests.map(({ path }) => path) });
  expect(shown).not.toContain(password);
});

test('the summary tells what the environment costs before and after, and where each price comes from', async () => {
  const first = await environment.run();
  expect(first.summary).toMatch(/The same before this plan \| 0\.00/);
  expect(first.summary).toContain('price list of the API');
  const known = /Sum of what is known \| ([\d.]+)/.exec(first.summary)?.[1];
  const again = await environment.run();
  expect(again.summary).toContain(`The same before this plan | ${known}`);
});
