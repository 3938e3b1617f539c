import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresWorld, type PostgresWorld } from '../../postgres/databases.ts';
import { emptyWorld } from '../../world.ts';
import { type LocalScaleway, startLocalScaleway } from '../server.ts';
import { blockInstance, type Call, rdbCaller } from './test-client.ts';

let databases: PostgresWorld;
let scaleway: LocalScaleway;
let call: Call;
const problems: unknown[] = [];

beforeAll(async () => {
  databases = await createPostgresWorld();
  scaleway = await startLocalScaleway({
    world: { ...emptyWorld, databases },
    onProblem: (error) => problems.push(error),
  });
  call = rdbCaller(scaleway);
}, 60_000);

afterAll(async () => {
  await scaleway.stop();
  await databases.close();
  expect(problems).toEqual([]);
});

async function untilReady(path: string): Promise<void> {
  await scaleway.cloud.clock.settled();
  expect((await call('GET', path)).body.status).toBe('ready');
}

async function query<Row extends pg.QueryResultRow>(
  instanceId: string,
  database: string,
  sql: string,
  user: { user: string; password: string } = { user: 'lago', password: blockInstance.password },
): Promise<Row[]> {
  const { endpoints } = (await call('GET', `/instances/${instanceId}`)).body;
  const target = databases.resolve(endpoints[0].ip, endpoints[0].port);
  const { body } = await call('GET', `/instances/${instanceId}/certificate`);
  const ca = Buffer.from(body.content, 'base64').toString();
  const ssl = { ca, servername: `rw-${instanceId}.rdb.fr-par.scw.cloud` };
  const client = new pg.Client({ ...target, ...user, database, ssl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the database of an installation, through the API and with real data', () => {
  let production: string;

  beforeAll(async () => {
    production = (await call('POST', '/instances', blockInstance)).body.id;
    await untilReady(`/instances/${production}`);
    await call('POST', `/instances/${production}/databases`, { name: 'lago' });
    await call('PUT', `/instances/${production}/privileges`, {
      database_name: 'lago',
      user_name: 'lago',
      permission: 'all',
    });
    await query(production, 'lago', 'CREATE TABLE invoices AS SELECT generate_series(1, 100) AS id');
  }, 60_000);

  it('has the size that PostgreSQL reports, and belongs to the superadmin', async () => {
    const { body } = await call('GET', `/instances/${production}/databases?name=lago`);
    expect(body.databases).toMatchObject([{ owner: '_rdb_superadmin', managed: true }]);
    expect(body.databases[0].size).toBeGreaterThan(7_000_000);
  });

  it('restores from a snapshot to a public instance with the tags and users of the original', async () => {
    const snapshot = (await call('POST', `/instances/${production}/snapshots`, { name: 'nightly' })).body.id;
    await untilReady(`/snapshots/${snapshot}`);
    await query(production, 'lago', 'DELETE FROM invoices');
    const made = await call('POST', `/snapshots/${snapshot}/create-instance`, {
      instance_name: 'scratch',
      node_type: 'db-dev-s',
    });
    expect(made.body).toMatchObject({ status: 'provisioning', tags: blockInstance.tags, endpoints: [] });
    await untilReady(`/instances/${made.body.id}`);
    const scratch = (await call('GET', `/instances/${made.body.id}`)).body;
    expect(scratch.endpoints).toMatchObject([{ load_balancer: {} }]);
    expect((await call('GET', `/instances/${scratch.id}/users`)).body.users).toEqual([
      { is_admin: true, name: 'lago' },
    ]);
    expect(await query(scratch.id, 'lago', 'SELECT count(*)::int AS invoices FROM invoices')).toEqual([
      { invoices: 100 },
    ]);
    expect(await query(production, 'lago', 'SELECT count(*)::int AS invoices FROM invoices')).toEqual([
      { invoices: 0 },
    ]);
  });

  it('restores a logical backup into a new database of another instance', async () => {
    await query(production, 'lago', 'INSERT INTO invoices VALUES (7)');
    const backup = (
      await call('POST', '/backups', { instance_id: production, database_name: 'lago', name: 'manual' })
    ).body;
    expect(backup).toMatchObject({ status: 'creating', size: null });
    await untilReady(`/backups/${backup.id}`);
    const other = (await call('POST', '/instances', { ...blockInstance, name: 'other' })).body.id;
    await untilReady(`/instances/${other}`);
    await call('POST', `/backups/${backup.id}/restore`, { instance_id: other, database_name: 'drill' });
    await untilReady(`/backups/${backup.id}`);
    await untilReady(`/instances/${other}`);
    const grant = { database_name: 'drill', user_name: 'lago', permission: 'readonly' };
    expect((await call('PUT', `/instances/${other}/privileges`, grant)).status).toBe(200);
    expect(await query(other, 'drill', 'SELECT id FROM invoices')).toEqual([{ id: 7 }]);
  });

  it('passes on what PostgreSQL refuses as 409', async () => {
    const { endpoints } = (await call('GET', `/instances/${production}`)).body;
    const holder = new pg.Client({
      ...databases.resolve(endpoints[0].ip, endpoints[0].port),
      user: 'lago',
      password: blockInstance.password,
      database: 'lago',
    });
    await holder.connect();
    const refused = await call('DELETE', `/instances/${production}/databases/lago`);
    await holder.end();
    expect(refused.status).toBe(409);
    expect(refused.body.message).toMatch(/is being accessed by other users/);
  });

  it('is unreachable once its instance is deleted', async () => {
    const { endpoints } = (await call('GET', `/instances/${production}`)).body;
    await call('DELETE', `/instances/${production}`);
    expect(databases.resolve(endpoints[0].ip, endpoints[0].port)).toBeUndefined();
    await scaleway.cloud.clock.settled();
    expect((await call('GET', `/instances/${production}`)).status).toBe(404);
  });
});
