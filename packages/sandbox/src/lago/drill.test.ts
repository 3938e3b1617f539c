import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from './test-stack.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
  const ssh = await stack.boot('blue', '203.0.113.1');
  await stack.install('blue', 'v1.51.0');
  expect(await ssh.execCommand('docker compose run --rm -T migrate')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => stack.stop());

const counts = `SELECT (SELECT count(*) FROM invoices)::int AS invoices, (SELECT count(*) FROM events)::int AS events,
  (SELECT count(*) FROM exports_customers)::int AS exported, (SELECT max(version) FROM schema_migrations) AS schema`;

async function countsOf(instanceId: string, database: string): Promise<unknown> {
  const client = await stack.databases.connect(instanceId, database);
  try {
    return (await client.query(counts)).rows;
  } finally {
    await client.end();
  }
}

describe('the data of the stand-in Lago', () => {
  const expected = [{ invoices: 24, events: 480, exported: 24, schema: '20260721180721' }];

  it('comes back whole from a logical backup', async () => {
    await stack.databases.takeBackup('db', 'lago', 'backup');
    await stack.databases.createInstance({
      instanceId: 'scratch',
      user: 'owner',
      password: 'unused',
      settings: [],
    });
    await stack.databases.createDatabase('scratch', 'restored');
    await stack.databases.restoreBackup('backup', 'scratch', 'restored');
    expect(await countsOf('scratch', 'restored')).toEqual(expected);
  });

  it('comes back whole from a snapshot', async () => {
    await stack.databases.takeSnapshot('db', 'snapshot');
    await stack.databases.createInstanceFromSnapshot('snapshot', 'copy');
    expect(await countsOf('copy', 'lago')).toEqual(expected);
  });
});
