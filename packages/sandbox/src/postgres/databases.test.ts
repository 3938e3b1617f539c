import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresWorld, type PostgresWorld } from './databases.ts';

const address = '172.16.4.2';
const password = 'S3cret-of-lago!';

let world: PostgresWorld;
const open: pg.Client[] = [];

beforeAll(async () => {
  world = await createPostgresWorld();
  await world.createInstance({ instanceId: 'production', user: 'admin', password, settings: [] });
  world.routeEndpoint(address, 5432, 'production');
}, 60_000);

afterAll(async () => {
  await Promise.all(open.map((client) => client.end()));
  await world.close();
});

describe('roles as on a managed instance', () => {
  it('makes the first user an admin that may create databases and roles, and no superuser', async () => {
    const admin = await connectAs('admin', 'rdb');
    await admin.query('CREATE DATABASE by_admin');
    await admin.query('CREATE ROLE by_admin');
    await expect(admin.query("CREATE TABLE t AS SELECT pg_read_file('/etc/hostname')")).rejects.toThrow(
      /permission denied/,
    );
  });

  it('gives databases of the API to the superadmin', async () => {
    await world.createDatabase('production', 'owned');
    const owner = await (await connectAs('admin', 'rdb')).query(
      `SELECT datdba::regrole::text AS owner FROM pg_database WHERE datname = 'owned'`,
    );
    expect(owner.rows).toEqual([{ owner: '_rdb_superadmin' }]);
  });

  it('lets a user into a database, and create tables in it, only with the privilege for it', async () => {
    await world.createDatabase('production', 'guarded');
    await world.createUser('production', 'guest', password, false);
    await expect(connectAs('guest', 'guarded')).rejects.toThrow(/permission denied for database/);

    await world.setPrivilege('production', 'guarded', 'guest', 'readonly');
    const guest = await connectAs('guest', 'guarded');
    await expect(guest.query('CREATE TABLE t ()')).rejects.toThrow(/permission denied for schema public/);

    await world.setPrivilege('production', 'guarded', 'guest', 'all');
    await guest.query('CREATE TABLE t ()');
    await guest.query('CREATE EXTENSION pgcrypto');
  });

  it('reports a privilege as custom once somebody else makes an object', async () => {
    await world.createDatabase('production', 'shared');
    await world.createUser('production', 'reader', password, false);
    await world.setPrivilege('production', 'shared', 'admin', 'all');
    const admin = await connectAs('admin', 'shared');
    await admin.query('CREATE TABLE first ()');
    for (const permission of ['all', 'readwrite', 'readonly', 'none']) {
      await world.setPrivilege('production', 'shared', 'reader', permission);
      expect(await world.privilege('production', 'shared', 'reader')).toBe(permission);
    }
    await world.setPrivilege('production', 'shared', 'reader', 'readonly');
    await admin.query('CREATE TABLE second ()');
    expect(await world.privilege('production', 'shared', 'reader')).toBe('custom');
  });

  it('deletes a user but not the data that it made', async () => {
    await world.createUser('production', 'leaver', password, false);
    await world.setPrivilege('production', 'rdb', 'leaver', 'all');
    const leaver = await connectAs('leaver', 'rdb');
    await leaver.query('CREATE TABLE legacy AS SELECT 1 AS id');
    await world.deleteUser('production', 'leaver');
    const left = await (await world.connect('production', 'rdb').then(kept)).query('SELECT id FROM legacy');
    expect(left.rows).toEqual([{ id: 1 }]);
  });
});

describe('endpoints', () => {
  it('leads an address to the server while it is routed, and nowhere before and after', async () => {
    expect(world.resolve('172.16.4.9', 5432)).toBeUndefined();
    world.routeEndpoint('172.16.4.9', 5432, 'production');
    expect(world.resolve('172.16.4.9', 5432)).toEqual(world.resolve(address, 5432));
    world.routeEndpoint('172.16.4.9', 5432, null);
    expect(world.resolve('172.16.4.9', 5432)).toBeUndefined();
  });

  it('speaks TLS with the certificate that the API hands out, for the addresses it was renewed for', async () => {
    await world.renewCertificate('production', [address, 'rw-production.rdb.fr-par.scw.cloud']);
    const target = { ...world.resolve(address, 5432), user: 'admin', password, database: 'rdb' };
    const ca = await world.certificate('production');
    const trusting = kept(
      new pg.Client({ ...target, ssl: { ca, servername: 'rw-production.rdb.fr-par.scw.cloud' } }),
    );
    await trusting.connect();
    const seen = await trusting.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
    expect(seen.rows).toEqual([{ ssl: true }]);

    const other = new pg.Client({ ...target, ssl: { ca, servername: 'rw-other.rdb.fr-par.scw.cloud' } });
    await expect(other.connect()).rejects.toThrow(/does not match certificate/);
  });

  it('keeps data and port routing over a restart', async () => {
    await (await world.connect('production', 'rdb').then(kept)).query('CREATE TABLE survives ()');
    await Promise.all(open.splice(0).map((client) => client.end()));
    await world.restartInstance('production');
    const after = await connectAs('admin', 'rdb');
    expect((await after.query(`SELECT to_regclass('survives')::text AS name`)).rows).toEqual([
      { name: 'survives' },
    ]);
  });
});

describe('settings', () => {
  it('take effect, with a restart where PostgreSQL needs one', async () => {
    const settings = [
      { name: 'max_connections', value: '50' },
      { name: 'work_mem', value: '8' },
    ];
    await world.createInstance({ instanceId: 'tuned', user: undefined, password: undefined, settings });
    const shown = async () => {
      const client = await world.connect('tuned', 'rdb');
      const { rows } = await client.query(
        `SELECT current_setting('max_connections') AS max, current_setting('work_mem') AS work`,
      );
      await client.end();
      return rows[0];
    };
    expect(await shown()).toEqual({ max: '50', work: '8MB' });
    await world.applySettings('tuned', [{ name: 'max_connections', value: '60' }]);
    expect(await shown()).toEqual({ max: '60', work: '4MB' });
    await world.deleteInstance('tuned');
  });
});

describe('closing', () => {
  it('waits for a server that is just starting, and leaves none', async () => {
    const other = await createPostgresWorld();
    const request = { instanceId: 'late', user: undefined, password: undefined, settings: [] };
    const creating = other.createInstance(request);
    other.routeEndpoint(address, 5432, 'late');
    await other.close();
    await creating;
    expect(other.resolve(address, 5432)).toBeUndefined();
    await expect(other.createInstance(request)).rejects.toThrow('The databases are closed.');
  });
});

describe('a process that dies', () => {
  it('leaves neither server nor data behind', async () => {
    const child = spawn(
      process.execPath,
      ['--conditions=lago-scw-source', '--input-type=module', '-e', doomedProgram],
      { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const { dataFolder, pid } = JSON.parse(String(line));
    expect(existsSync(dataFolder)).toBe(true);
    child.kill('SIGKILL');
    await expect.poll(() => existsSync(dataFolder), { timeout: 8_000 }).toBe(false);
    await expect(promisify(execFile)('ps', ['-p', String(pid)])).rejects.toThrow();
  });
});

const doomedProgram = `
  import { createPostgresWorld } from './databases.ts';
  const world = await createPostgresWorld();
  await world.createInstance({ instanceId: 'doomed', user: 'u', password: 'p', settings: [] });
  const client = await world.connect('doomed', 'rdb');
  const { rows } = await client.query(
    "SELECT current_setting('data_directory') AS folder, split_part(pg_read_file('postmaster.pid'), chr(10), 1) AS pid",
  );
  console.log(JSON.stringify({ dataFolder: rows[0].folder, pid: Number(rows[0].pid) }));
`;

async function connectAs(user: string, database: string): Promise<pg.Client> {
  const client = new pg.Client({ ...world.resolve(address, 5432), user, password, database });
  await client.connect();
  return kept(client);
}

function kept(client: pg.Client): pg.Client {
  open.push(client);
  return client;
}
