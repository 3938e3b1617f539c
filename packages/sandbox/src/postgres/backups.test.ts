import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresWorld, type PostgresWorld } from './databases.ts';

const password = 'S3cret-of-lago!';

let world: PostgresWorld;
const open: pg.Client[] = [];

beforeAll(async () => {
  world = await createPostgresWorld();
  await world.createInstance({ instanceId: 'production', user: 'admin', password, settings: [] });
}, 60_000);

afterAll(async () => {
  await Promise.all(open.map((client) => client.end()));
  await world.close();
});

describe('snapshots', () => {
  it('restore to one moment of an instance that is written to all the time', async () => {
    await world.createDatabase('production', 'busy');
    const setUp = kept(await world.connect('production', 'busy'));
    await setUp.query('CREATE TABLE ledger (id bigint PRIMARY KEY, twice bigint, pad text)');
    let stop = false;
    let committed = 0;
    const writing = (async () => {
      while (!stop) {
        await setUp.query(
          `INSERT INTO ledger SELECT n, n * 2, repeat('x', 500) FROM generate_series($1::bigint, $1 + 99) n`,
          [committed],
        );
        await setUp.query('UPDATE ledger SET pad = upper(pad) WHERE id % 7 = 0');
        // A backup that started its recovery from the newest checkpoint would miss what came before.
        await setUp.query('CHECKPOINT');
        committed += 100;
      }
    })();
    while (committed < 500) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = committed;
    const { sizeBytes } = await world.takeSnapshot('production', 'during-writes');
    const after = committed;
    stop = true;
    await writing;
    expect(sizeBytes).toBeGreaterThan(1_000_000);
    expect(after).toBeGreaterThan(before);

    await world.createInstanceFromSnapshot('during-writes', 'scratch');
    const scratch = kept(await world.connect('scratch', 'busy'));
    await scratch.query('CREATE EXTENSION amcheck');
    await scratch.query(`SELECT bt_index_check('ledger_pkey', true)`);
    const { rows } = await scratch.query(
      `SELECT count(*)::int AS rows, coalesce(max(id) + 1, 0)::int AS next,
         count(*) FILTER (WHERE twice <> id * 2)::int AS wrong FROM ledger`,
    );
    expect(rows[0].rows).toBe(rows[0].next);
    expect(rows[0].rows % 100).toBe(0);
    expect(rows[0].rows).toBeGreaterThanOrEqual(before);
    expect(rows[0].rows).toBeLessThanOrEqual(committed);
    expect(rows[0].wrong).toBe(0);
  });

  it('bring the users along, and outlive their instance', async () => {
    await world.createInstance({ instanceId: 'short', user: 'owner', password, settings: [] });
    await world.takeSnapshot('short', 'of-short');
    await world.deleteInstance('short');
    await world.createInstanceFromSnapshot('of-short', 'again');
    world.routeEndpoint('172.16.4.7', 5432, 'again');
    const owner = kept(
      new pg.Client({ ...world.resolve('172.16.4.7', 5432), user: 'owner', password, database: 'rdb' }),
    );
    await owner.connect();
    expect((await owner.query('SELECT current_user')).rows).toEqual([{ current_user: 'owner' }]);
  });
});

describe('logical backups', () => {
  it('restore definition and rows into a database of another instance', async () => {
    await world.createDatabase('production', 'lago');
    const source = kept(await world.connect('production', 'lago'));
    await source.query(lagoLikeSchema);
    const { sizeBytes } = await world.takeBackup('production', 'lago', 'of-lago');
    expect(sizeBytes).toBeGreaterThan(100);
    await source.query('DELETE FROM fees; DELETE FROM invoices');

    await world.createInstance({ instanceId: 'other', user: 'lago', password, settings: [] });
    await world.restoreBackup('of-lago', 'other', 'restored');
    const restored = kept(await world.connect('other', 'restored'));
    const { rows } = await restored.query(
      'SELECT number, amount_cents, total, status, tags, at::text FROM invoices ORDER BY id',
    );
    expect(rows).toEqual([
      {
        number: 'A-"1", (x)',
        amount_cents: '1200',
        total: '1440',
        status: 'finalized',
        tags: ['a', 'b,c'],
        at: '2026-01-31 23:59:59.123456',
      },
      { number: null, amount_cents: '5', total: '6', status: 'draft', tags: [], at: '2026-02-01 00:00:00' },
    ]);
    await restored.query(`INSERT INTO invoices (amount_cents) VALUES (1)`);
    expect((await restored.query('SELECT max(id)::int AS id FROM invoices')).rows).toEqual([{ id: 3 }]);
    await expect(restored.query(`INSERT INTO fees (invoice_id) VALUES (99)`)).rejects.toThrow(/foreign key/);
    await expect(restored.query(`UPDATE invoices SET number = 'x'`)).rejects.toThrow(/unique/);
    expect((await restored.query('SELECT * FROM totals')).rows).toEqual([{ total: '1447' }]);
    expect((await restored.query('SELECT touched FROM invoices LIMIT 1')).rows).toEqual([{ touched: true }]);
    const definitions = (client: pg.Client) =>
      client.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`);
    expect((await definitions(restored)).rows).toEqual((await definitions(source)).rows);
  });

  it('replace what the database held, all of it or nothing', async () => {
    await world.createDatabase('production', 'target');
    const target = kept(await world.connect('production', 'target'));
    await target.query('CREATE TABLE old ()');
    await expect(world.restoreBackup('no-such-backup', 'production', 'target')).rejects.toThrow(/ENOENT/);
    expect((await target.query(`SELECT to_regclass('old')::text AS old`)).rows).toEqual([{ old: 'old' }]);
    await world.takeBackup('production', 'rdb', 'empty');
    await world.restoreBackup('empty', 'production', 'target');
    expect((await target.query(`SELECT to_regclass('old')::text AS old`)).rows).toEqual([{ old: null }]);
  });

  it('refuse what they do not cover', async () => {
    await world.createDatabase('production', 'partitioned');
    const client = kept(await world.connect('production', 'partitioned'));
    await client.query('CREATE TABLE events (at date) PARTITION BY RANGE (at)');
    await expect(world.takeBackup('production', 'partitioned', 'p')).rejects.toThrow(
      /partitioned table public.events/,
    );
  });
});

const lagoLikeSchema = `
  CREATE EXTENSION pgcrypto;
  CREATE TYPE invoice_status AS ENUM ('draft', 'finalized');
  CREATE TABLE invoices (
    id bigserial PRIMARY KEY,
    token uuid NOT NULL DEFAULT gen_random_uuid(),
    number text UNIQUE,
    dropped text,
    amount_cents bigint NOT NULL CHECK (amount_cents >= 0),
    total bigint GENERATED ALWAYS AS (amount_cents + amount_cents / 5) STORED,
    status invoice_status NOT NULL DEFAULT 'draft',
    tags text[] NOT NULL DEFAULT '{}',
    touched boolean NOT NULL DEFAULT false,
    at timestamp(6) NOT NULL DEFAULT '2026-02-01'
  );
  ALTER TABLE invoices DROP COLUMN dropped;
  CREATE TABLE fees (id int GENERATED ALWAYS AS IDENTITY, invoice_id bigint REFERENCES invoices, properties jsonb);
  CREATE INDEX live_invoices ON invoices (at DESC) WHERE status = 'finalized';
  CREATE VIEW totals AS SELECT sum(total) AS total FROM invoices;
  CREATE MATERIALIZED VIEW newest AS SELECT max(at) AS at FROM invoices;
  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := true; RETURN NEW; END $$;
  CREATE TRIGGER touch BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION touch();
  INSERT INTO invoices (number, amount_cents, status, tags, at)
    VALUES ('A-"1", (x)', 1200, 'finalized', '{a,"b,c"}', '2026-01-31 23:59:59.123456');
  INSERT INTO invoices (amount_cents) VALUES (5);
  INSERT INTO fees (invoice_id, properties) SELECT id, '{"k": "v\\\\n"}' FROM invoices;
`;

function kept(client: pg.Client): pg.Client {
  open.push(client);
  return client;
}
