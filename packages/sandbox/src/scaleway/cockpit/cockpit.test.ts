import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';
import { cockpitState } from './state.ts';

const region = '/cockpit/v1/regions/fr-par';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function sourceUrl(type: 'metrics' | 'logs'): Promise<string> {
  const { body } = await cloud.call('POST', `${region}/data-sources`, { name: 'lago', type });
  return body.url;
}

async function token(...scopes: string[]): Promise<string> {
  const body = { name: 'lago', token_scopes: scopes };
  return (await cloud.call('POST', `${region}/tokens`, body)).body.secret_key;
}

function send(url: string, method: string, secret: string, body?: string): Promise<Response> {
  return fetch(url, { method, headers: { 'X-Token': secret }, ...(body === undefined ? {} : { body }) });
}

const group = 'name: hosts\nrules:\n  - alert: HighCpu\n    expr: cpu > 80\n    for: 5m\n';

test.each([
  ['metrics', 'prometheus/config/v1/rules'],
  ['logs', 'loki/api/v1/rules'],
] as const)('rules of %s are posted, read back, listed as alerts and deleted', async (type, path) => {
  const rules = `${await sourceUrl(type)}/${path}`;
  const secret = await token(`full_access_${type}_rules`);
  expect((await send(rules, 'GET', secret)).status).toBe(404);
  expect((await send(`${rules}/lago`, 'POST', secret, group)).status).toBe(202);
  // The same name once more takes its place.
  expect((await send(`${rules}/lago`, 'POST', secret, group)).status).toBe(202);
  expect(await (await send(rules, 'GET', secret)).text()).toContain('alert: HighCpu');
  const { alerts } = (await cloud.call('GET', `${region}/alerts?is_preconfigured=false`)).body;
  expect(alerts).toMatchObject([{ name: 'HighCpu', rule: 'cpu > 80', duration: '5m' }]);
  expect((await send(`${rules}/lago/hosts`, 'DELETE', secret)).status).toBe(202);
  expect((await send(`${rules}/lago`, 'GET', secret)).status).toBe(404);
});

test('a rule without an expression, and a group of more than twenty rules, are refused', async () => {
  const rules = `${await sourceUrl('metrics')}/prometheus/config/v1/rules/lago`;
  const secret = await token('full_access_metrics_rules');
  const many = `name: many\nrules:\n${'  - alert: A\n    expr: up\n'.repeat(21)}`;
  expect((await send(rules, 'POST', secret, 'name: x\nrules:\n  - alert: A\n')).status).toBe(400);
  expect((await send(rules, 'POST', secret, many)).status).toBe(400);
});

test('a token pushes what its scopes allow, and nothing else', async () => {
  const [metrics, logs] = [await sourceUrl('metrics'), await sourceUrl('logs')];
  const secret = await token('write_only_metrics');
  expect((await send(`${metrics}/api/v1/push`, 'POST', secret, 'samples')).status).toBe(200);
  expect((await send(`${logs}/loki/api/v1/push`, 'POST', secret, 'lines')).status).toBe(401);
  expect((await send(`${metrics}/api/v1/push`, 'POST', 'unknown', 'samples')).status).toBe(401);
  expect(cloud.scaleway.cloud.state(cockpitState).pushes).toHaveLength(1);
});
