import http2 from 'node:http2';
import type { NodeSSH } from 'node-ssh';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiKey, domain, type Stack, startStack } from './test-stack.ts';

const address = '203.0.113.1';
let stack: Stack;
let ssh: NodeSSH;

const compose = (command: string) => ssh.execCommand(`docker compose ${command}`);
const authorization = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
const call = (method: string, path: string, body?: unknown) =>
  stack.get(address, `/api/v1${path}`, { method, headers: authorization, body });

async function until<Value>(read: () => Promise<Value>, accept: (value: Value) => boolean): Promise<Value> {
  const deadline = Date.now() + 5000;
  while (true) {
    const value = await read();
    if (accept(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeAll(async () => {
  stack = await startStack();
  ssh = await stack.boot('blue', address);
  await stack.install('blue', 'v1.42.0');
  const migrated = await compose('run --rm -T migrate');
  expect(migrated.stderr).toBe('');
  expect(migrated.stdout).toContain('20260216115709 DropMembershipsRole: migrated');
  const up = await compose('--profile jobs --profile clock up -d --wait --wait-timeout 15');
  expect(up).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => stack.stop());

describe('the stand-in Lago behind its proxy', () => {
  it('answers health with its version at /api/health, and with the front at /health', async () => {
    const health = await stack.get(address, '/api/health');
    expect(health.status).toBe(200);
    expect(health.json()).toEqual({
      version: 'v1.42.0',
      github_url: 'https://github.com/getlago/lago-api/tree/v1.42.0',
      message: 'Success',
    });
    expect(health.headers).toMatchObject({
      'x-lago-color': 'blue',
      'strict-transport-security': 'max-age=31536000',
    });
    expect((await stack.get(address, '/health')).headers['content-type']).toBe('text/html');
    expect((await stack.get(address, '/env-config.js')).text).toContain(
      `window.API_URL = "https://${domain}/api";`,
    );
  });

  it('redirects plain HTTP and keeps its closed doors shut', async () => {
    const target = stack.machines.resolve(address, 80);
    const plain = await fetch(`http://${target?.host}:${target?.port}/api/health?x=1`, {
      redirect: 'manual',
    });
    expect(plain.status).toBe(301);
    expect((await stack.get(address, '/api/sidekiq')).status).toBe(403);
    expect((await stack.get(address, '/x', { headers: { host: 'other.example.com' } })).status).toBe(404);
  });

  it('speaks HTTP/2', async () => {
    const target = stack.machines.resolve(address, 443);
    const session = http2.connect(`https://${domain}`, {
      ca: stack.authority.certificatePem,
      createConnection: undefined as never,
      host: target?.host,
      port: target?.port,
      servername: domain,
    } as http2.SecureClientSessionOptions);
    const text = await new Promise<string>((resolve, reject) => {
      session.on('error', reject);
      const stream = session.request({ ':path': '/api/health' });
      let received = '';
      stream.on('data', (chunk) => {
        received += chunk;
      });
      stream.on('end', () => resolve(received));
      stream.on('error', reject);
    });
    session.close();
    expect(text).toContain('"version":"v1.42.0"');
  });

  it('bills: metric, plan, customer, subscription, event, usage, wallet', async () => {
    expect((await stack.get(address, '/api/v1/organizations')).json()).toEqual({
      status: 401,
      error: 'Unauthorized',
    });
    expect((await call('GET', '/organizations')).json()).toMatchObject({ organization: { name: 'Smoke' } });
    const metric = (
      await call('POST', '/billable_metrics', {
        billable_metric: { name: 'M', code: 'm', aggregation_type: 'count_agg' },
      })
    ).json();
    expect(metric).toMatchObject({ billable_metric: { code: 'm', aggregation_type: 'count_agg' } });
    const {
      billable_metric: { lago_id },
    } = metric as unknown as { billable_metric: { lago_id: string } };
    const plan = {
      name: 'P',
      code: 'p',
      interval: 'monthly',
      amount_cents: 0,
      amount_currency: 'EUR',
      pay_in_advance: false,
      charges: [{ billable_metric_id: lago_id, charge_model: 'standard', properties: { amount: '2' } }],
    };
    expect((await call('POST', '/plans', { plan })).status).toBe(200);
    expect((await call('POST', '/plans', { plan })).json()).toMatchObject({
      status: 422,
      code: 'validation_errors',
      error_details: { code: ['value_already_exist'] },
    });
    expect(
      (await call('POST', '/customers', { customer: { external_id: 'c', currency: 'EUR' } })).status,
    ).toBe(200);
    const missing = await call('POST', '/subscriptions', {
      subscription: { external_customer_id: 'c', plan_code: 'nope', external_id: 's' },
    });
    expect(missing.json()).toEqual({ status: 404, error: 'Not Found', code: 'plan_not_found' });
    expect(
      (
        await call('POST', '/subscriptions', {
          subscription: { external_customer_id: 'c', plan_code: 'p', external_id: 's' },
        })
      ).status,
    ).toBe(200);
    const event = { transaction_id: 't1', external_subscription_id: 's', code: 'm' };
    expect((await call('POST', '/events', { event })).status).toBe(200);
    expect((await call('POST', '/events', { event })).json()).toMatchObject({
      error_details: { transaction_id: ['value_already_exist'] },
    });
    expect((await call('GET', '/events/t1')).json()).toMatchObject({ event: { code: 'm' } });
    const usage = await until(
      async () =>
        (await call('GET', '/customers/c/current_usage?external_subscription_id=s')).json() as unknown as {
          customer_usage: { amount_cents: number };
        },
      ({ customer_usage }) => customer_usage.amount_cents > 0,
    );
    expect(usage.customer_usage.amount_cents).toBe(200);
    const wallet = (
      await call('POST', '/wallets', {
        wallet: { external_customer_id: 'c', rate_amount: '1', currency: 'EUR', granted_credits: '1' },
      })
    ).json() as unknown as { wallet: { lago_id: string } };
    const settled = await until(
      async () =>
        (await call('GET', `/wallets/${wallet.wallet.lago_id}`)).json() as unknown as {
          wallet: { balance_cents: number };
        },
      (value) => value.wallet.balance_cents > 0,
    );
    expect(settled.wallet.balance_cents).toBe(100);
    for (const path of [
      `/wallets/${wallet.wallet.lago_id}`,
      '/subscriptions/s?on_termination_invoice=skip',
      '/plans/p',
      '/billable_metrics/m',
      '/customers/c',
    ]) {
      expect((await call('DELETE', path)).status).toBe(200);
    }
    expect((await call('PATCH', '/organizations')).status).toBe(405);
    expect((await call('POST', '/customers', {})).status).toBe(400);
  });

  it('answers GraphQL, CORS and the webhook key', async () => {
    const graphql = (query: string) =>
      stack.get(address, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: { query },
      });
    expect((await graphql('{ currentVersion { number githubUrl } }')).json()).toMatchObject({
      data: { currentVersion: { number: 'v1.42.0' } },
    });
    const login = (password: string) =>
      graphql(
        `mutation { loginUser(input: {email: "smoke@example.com", password: "${password}"}) { token user { id } } }`,
      );
    expect((await login('secret')).json()).toMatchObject({
      data: { loginUser: { token: expect.stringMatching(/^ey/) } },
    });
    expect((await login('wrong')).json()).toMatchObject({
      errors: [{ extensions: { status: 422, details: { base: ['incorrect_login_or_password'] } } }],
    });
    const preflight = (origin: string) =>
      stack.get(address, '/api/v1/customers', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    expect((await preflight(`https://${domain}`)).headers['access-control-allow-origin']).toBe(
      `https://${domain}`,
    );
    expect(
      (await preflight('https://evil.example.com')).headers['access-control-allow-origin'],
    ).toBeUndefined();
    const key = (await call('GET', '/webhooks/json_public_key')).json() as unknown as {
      webhook: { public_key: string };
    };
    expect(Buffer.from(key.webhook.public_key, 'base64').toString()).toContain('BEGIN PUBLIC KEY');
  });

  it('ticks its clock under the name of the instance, and stops with it', async () => {
    const ticks = await stack.query(
      'SELECT DISTINCT instance, container, lago_version FROM standin_clock_ticks',
    );
    expect(ticks).toEqual([{ instance: 'blue', container: 'lago-clock-1', lago_version: 'v1.42.0' }]);
    expect(await compose('stop clock')).toMatchObject({ code: 0 });
    const [before] = await stack.query('SELECT count(*)::int AS n FROM standin_clock_ticks');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await stack.query('SELECT count(*)::int AS n FROM standin_clock_ticks')).toEqual([before]);
    await compose('start clock');
  });
});
