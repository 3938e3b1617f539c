import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from './test-cloud.ts';

const vpcs = '/vpc/v2/regions/fr-par/vpcs';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function named(name: string): Promise<number> {
  return (await cloud.call('GET', `${vpcs}?name=${name}`)).body.total_count;
}

test('a fault before the effect spares it', async () => {
  cloud.scaleway.faults.add({ method: 'POST', pathPattern: 'vpcs', kind: 'status', status: 503 });
  expect((await cloud.call('POST', vpcs, { name: 'one' })).status).toBe(503);
  expect(await named('one')).toBe(0);
});

test('a fault after the effect loses only the answer', async () => {
  cloud.scaleway.faults.add({ method: 'POST', kind: 'drop', when: 'after' });
  await expect(cloud.call('POST', vpcs, { name: 'one' })).rejects.toThrow();
  expect(await named('one')).toBe(1);
});

test('a fault strikes as often as it is told, after those it lets through', async () => {
  cloud.scaleway.faults.add({ method: 'GET', kind: 'status', status: 500, times: 2, skip: 1 });
  const statuses = [];
  for (let index = 0; index < 4; index += 1) statuses.push((await cloud.call('GET', vpcs)).status);
  expect(statuses).toEqual([200, 500, 500, 200]);
});

test('a delayed answer comes late but whole', async () => {
  cloud.scaleway.faults.add({ kind: 'delay', delayMs: 60, when: 'after' });
  const began = performance.now();
  expect((await cloud.call('GET', vpcs)).status).toBe(200);
  expect(performance.now() - began).toBeGreaterThanOrEqual(55);
});

test('a 429 has no body and says who limited it', async () => {
  cloud.scaleway.faults.add({ kind: 'status', status: 429 });
  const answer = await cloud.call('GET', vpcs);
  expect(answer.text).toBe('');
  expect(answer.headers.get('x-envoy-ratelimited')).toBe('true');
});

test('faults can be asked for, listed and cleared over HTTP, without a token', async () => {
  const control = `${cloud.scaleway.url}/_sandbox/faults`;
  const added = await fetch(control, { method: 'POST', body: '{"kind":"status","status":502}' });
  expect(added.status).toBe(201);
  expect(await (await fetch(control)).json()).toMatchObject({ faults: [{ status: 502, times: 1 }] });
  await fetch(control, { method: 'DELETE' });
  expect((await cloud.call('GET', vpcs)).status).toBe(200);
});

test('a fault that says nonsense is refused with the reason', async () => {
  const control = `${cloud.scaleway.url}/_sandbox/faults`;
  const answer = await fetch(control, { method: 'POST', body: '{"kind":"explode"}' });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('kind');
});
