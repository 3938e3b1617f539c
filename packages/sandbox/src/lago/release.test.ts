import type { NodeSSH } from 'node-ssh';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from './test-stack.ts';

/** Generous: other work on the machine may make everything slow. */
const patience = { timeout: 10_000 };

const address = '203.0.113.1';
let stack: Stack;
let ssh: NodeSSH;
const compose = (command: string) => ssh.execCommand(`docker compose ${command}`);

beforeAll(async () => {
  stack = await startStack();
  ssh = await stack.boot('blue', address);
  await stack.install('blue', 'v1.42.0');
  await compose('run --rm -T migrate');
  await compose('up -d --wait');
}, 60_000);
afterAll(() => stack.stop());

describe('a release of the stand-in Lago', () => {
  it('tells its schema version and has seeded money that adds up', async () => {
    const version = await compose('exec -T api bundle exec rails lago:version');
    expect(JSON.parse(version.stdout)).toMatchObject({ number: 'v1.42.0', schema_version: '20260216115709' });
    const wrong = await stack.query(
      'SELECT invoices.id FROM invoices JOIN fees ON fees.invoice_id = invoices.id GROUP BY invoices.id HAVING sum(fees.amount_cents) <> invoices.fees_amount_cents',
    );
    expect(wrong).toEqual([]);
    expect(await stack.query('SELECT count(*)::int AS n FROM invoices')).toEqual([{ n: 24 }]);
  });

  it('migrates forward only, twice without change', async () => {
    await stack.install('blue', 'v1.43.0');
    const forward = await compose('run --rm -T migrate bundle exec rails db:migrate');
    expect(forward.stdout.match(/: migrated/g)).toHaveLength(1);
    expect((await compose('run --rm -T migrate bundle exec rails db:migrate')).stdout).toBe('');
    await stack.install('blue', 'v1.35.0');
    expect(await compose('run --rm -T migrate bundle exec rails db:migrate')).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect((await compose('run --rm -T migrate bundle exec rails roles:seed_predefined')).code).toBe(1);
    expect(await compose('run --rm -T migrate ./scripts/migrate.sh')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('permission denied to create database'),
    });
    await stack.install('blue', 'v1.42.0');
  });

  it('exits when a mandatory secret is missing', async () => {
    await stack.install('blue', 'v1.42.0', { LAGO_RSA_PRIVATE_KEY: '' });
    const up = await compose('up -d --wait api');
    expect(up).toMatchObject({ code: 1, stderr: expect.stringContaining('container lago-api-1 exited (1)') });
    expect((await compose('logs --no-log-prefix --tail 1 api')).stdout).toContain(
      'LAGO_RSA_PRIVATE_KEY is blank',
    );
    await stack.install('blue', 'v1.42.0');
    expect(await compose('up -d --wait api')).toMatchObject({ code: 0 });
  });

  it('answers health with 500 when the database is away', async () => {
    stack.databases.routeEndpoint('172.16.0.10', 5432, null);
    await compose('restart api');
    await expect
      .poll(async () => (await stack.get(address, '/api/health')).status, patience)
      .toBeGreaterThanOrEqual(500);
    stack.databases.routeEndpoint('172.16.0.10', 5432, 'db');
    await compose('up -d --wait api');
  });

  it('moves the elastic address from one release to the next', async () => {
    const elastic = '203.0.113.3';
    const green = await stack.boot('green', '203.0.113.2');
    await stack.install('green', 'v1.43.0');
    expect(await green.execCommand('docker compose up -d --wait')).toMatchObject({ code: 0 });
    const release = async () => (await stack.get(elastic, '/api/health')).json();
    stack.machines.world.routeAddress(elastic, 'blue');
    expect(await release()).toMatchObject({ version: 'v1.42.0' });
    stack.machines.world.routeAddress(elastic, null);
    const held = release();
    const early = await Promise.race([held, new Promise((resolve) => setTimeout(resolve, 300, 'nothing'))]);
    expect(early).toBe('nothing');
    stack.machines.world.routeAddress(elastic, 'green');
    expect(await held).toMatchObject({ version: 'v1.43.0' });
  });
});
