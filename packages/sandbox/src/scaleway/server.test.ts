import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { realClock } from './clock.ts';
import { products } from './products.ts';
import { type RequestLog, unservedHeader } from './server.ts';
import { call, startTestCloud, type TestCloud } from './test-cloud.ts';

const vpcs = '/vpc/v2/regions/fr-par/vpcs';
let cloud: TestCloud;
afterEach(() => cloud.scaleway.stop());

test('a request without a token is denied, as is one with another token than the accepted one', async () => {
  cloud = await startTestCloud({ secretKey: 'right' });
  const without = await fetch(`${cloud.scaleway.url}${vpcs}`);
  expect(without.status).toBe(401);
  expect(await without.json()).toMatchObject({ type: 'denied_authentication' });
  expect((await cloud.call('GET', vpcs)).status).toBe(401);
});

test('a path that no product serves is told apart from a resource that does not exist', async () => {
  cloud = await startTestCloud();
  const unserved = await cloud.call('GET', '/k8s/v1/regions/fr-par/clusters');
  expect(unserved.status).toBe(501);
  expect(unserved.headers.has(unservedHeader)).toBe(true);
  const missing = await cloud.call('GET', `${vpcs}/11111111-1111-4111-8111-111111111111`);
  expect(missing.body).toMatchObject({ type: 'not_found', resource: 'vpc' });
  expect(missing.headers.has(unservedHeader)).toBe(false);
});

test('an argument of the wrong type is named', async () => {
  cloud = await startTestCloud();
  const { status, body } = await cloud.call('POST', '/vpc/v2/regions/fr-par/routes', { tags: 'no list' });
  expect(status).toBe(400);
  expect(body.type).toBe('invalid_arguments');
  expect(body.details.map((detail: { argument_name: string }) => detail.argument_name)).toContain('tags');
});

test('requests are counted and logged with their status', async () => {
  const logs: RequestLog[] = [];
  cloud = await startTestCloud({ onRequest: (log) => logs.push(log) });
  await cloud.call('POST', vpcs, { name: 'a' });
  await cloud.call('GET', `${vpcs}?name=a`);
  expect(logs.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    `POST ${vpcs} 200`,
    `GET ${vpcs}?name=a 200`,
  ]);
  expect(cloud.scaleway.requests().total).toBe(2);
});

test('answers take the recorded time, scaled', async () => {
  const waits: number[] = [];
  const clock = {
    ...realClock(0, () => {}),
    latency: async (milliseconds: number) => void waits.push(milliseconds),
  };
  cloud = await startTestCloud({ clock });
  await cloud.call('GET', '/instance/v1/zones/fr-par-1/ips');
  await cloud.call('DELETE', `${vpcs}/x`);
  expect(waits).toEqual([63, 1168]);
});

test('the API of an earlier day lacks the fields that came later', async () => {
  cloud = await startTestCloud({ apiDate: '2026-05-25' });
  const created = await cloud.call('POST', vpcs, { name: 'early' });
  expect(created.body).not.toHaveProperty('transitivity_enabled');
  expect(created.body).toHaveProperty('routing_enabled', true);
});

test('lists are cut into pages, with the total', async () => {
  cloud = await startTestCloud();
  for (let index = 0; index < 5; index += 1) await cloud.call('POST', vpcs, { name: `vpc-${index}` });
  const second = await cloud.call('GET', `${vpcs}?name=vpc-&page=2&page_size=2`);
  expect(second.body.vpcs.map((vpc: { name: string }) => vpc.name)).toEqual(['vpc-2', 'vpc-3']);
  expect(second.body.total_count).toBe(5);
  const types = await cloud.call('GET', '/instance/v1/zones/fr-par-1/products/servers?page=3');
  expect(types.body.servers).toHaveProperty('PRO2-XS');
  expect(Number(types.headers.get('x-total-count'))).toBeGreaterThan(100);
});

test('tags are a conjunction for Instance and a disjunction for the other products', async () => {
  cloud = await startTestCloud();
  const ips = '/instance/v1/zones/fr-par-1/ips';
  for (const tags of [['a'], ['a', 'b']]) {
    await cloud.call('POST', ips, { tags });
    await cloud.call('POST', vpcs, { name: 'tagged', tags });
  }
  expect((await cloud.call('GET', `${ips}?tags=a,b`)).body.ips).toHaveLength(1);
  expect((await cloud.call('GET', `${vpcs}?tags=a&tags=b`)).body.vpcs).toHaveLength(2);
});

test('the same seed gives the same ids', async () => {
  cloud = await startTestCloud();
  const other = await startTestCloud();
  const [one, two] = [await cloud.call('POST', vpcs, {}), await call(other.scaleway.url, 'POST', vpcs, {})];
  await other.scaleway.stop();
  expect(one.body.id).toBe(two.body.id);
});

test('no route fails on an unknown id, an empty body or a body of wrong types', async () => {
  cloud = await startTestCloud();
  const routes = products.flatMap((product) => Object.keys(product(cloud.scaleway.cloud)));
  const failures: string[] = [];
  for (const route of routes) {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern.replace(/:(region|zone)/, '$1-1').replaceAll(/:\w+/g, randomUUID());
    for (const body of [undefined, {}, { name: 1, tags: 'x', size: [], rules: 3 }]) {
      const { status } = await cloud.call(method, path, method === 'GET' ? undefined : body);
      if (status >= 500) failures.push(`${route}: ${status}`);
    }
  }
  expect(routes.length).toBeGreaterThan(100);
  expect(failures).toEqual([]);
});
