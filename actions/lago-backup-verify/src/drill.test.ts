import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { evidenceDigest } from './drill-report.ts';
import { post } from './post.ts';
import { run } from './run.ts';
import { scratchTags } from './scratch-name.ts';
import { LAGO_SQL, startInstallation, type TestInstallation } from './test-installation.ts';
import { PASSWORD } from './test-production.ts';

const PRODUCTION = 'lago-test-db';
const LATE_ROW = '00000000-0000-4000-8000-000000000001';

describe('a drill with snapshots', () => {
  let lago: TestInstallation;

  beforeAll(async () => {
    lago = await startInstallation('sbs_5k');
  }, 60_000);

  afterAll(() => lago.stop());

  afterEach(async () => {
    expect(await lago.instanceNames()).toEqual([PRODUCTION]);
  });

  it('reports that there is no backup, and what makes one', async () => {
    const { context, failures, report } = lago.context();
    expect(await run(context)).toMatchObject({ verdict: 'failed', 'rpo-seconds': '', 'rto-seconds': '' });
    expect(failures).toMatchObject([
      { code: 'no-backup', message: expect.stringMatching(/no snapshot that can be restored/) },
    ]);
    expect(await report()).toMatchObject({ backup: null, rpoSeconds: null, rtoSeconds: null });
    expect(context.summary.toMarkdown()).toContain('nothing is proven');
  });

  it('passes on an undamaged backup and leaves nothing behind', async () => {
    await lago.query(LAGO_SQL);
    // Somebody's own table, in Lago's schema, which Lago may not read.
    await lago.query('CREATE TABLE notes_of_others (id int PRIMARY KEY, created_at timestamp(6))');
    await lago.backUp();
    await lago.query(`INSERT INTO events (created_at) SELECT now() AT TIME ZONE 'utc'`);
    await lago.query('DELETE FROM customers WHERE id = (SELECT id FROM customers LIMIT 1)');
    // As Rails' update_all: nothing in the row tells that it was changed.
    await lago.query(
      `UPDATE invoices SET created_at = created_at - interval '1 day' WHERE id = (SELECT min(id::text)::uuid FROM invoices)`,
    );
    const { context, failures, warnings, report } = lago.context();
    const outputs = await run(context);
    const written = await report();
    expect(written.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect([failures, warnings]).toEqual([[], []]);
    expect(outputs).toMatchObject({ verdict: 'passed', 'rpo-seconds': expect.stringMatching(/^\d+$/) });
    expect(written.tables).toContainEqual({ table: 'events', restored: 500, production: 501 });
    expect(written.freshness).toMatchObject({
      lagSeconds: 0,
      newestRow: { ageSeconds: expect.closeTo(3600, -2) },
    });
    expect(written.evidenceDigest).toBe(evidenceDigest(written));
    const detail = (name: string) => written.checks.find((check) => check.name === name)?.detail;
    expect(detail('Rows of customers')).toBe('20 from before the backup on both sides, 1 deleted since');
    expect(detail('Rows of invoices')).toBe('30 from before the backup on both sides, 1 changed since');
    expect(detail('Rows of events')).toBe('500 from before the backup on both sides, 1 new since');
    expect(detail('Tables that Lago may not read')).toBe('not looked at: notes_of_others');
    expect(context.summary.toMarkdown()).toContain('gantt');
  });

  it('verifies over the private network only, and never looks like production', async () => {
    const seen: unknown[] = [];
    const { context } = lago.context({
      listener: async (event) => {
        if (event.id !== 'drill.verify' || event.type !== 'started') return;
        seen.push(lago.scaleway.rdb.listInstances({ name: 'lago-test-drill' }));
      },
    });
    await run(context);
    const [listed] = (await Promise.all(seen)) as Awaited<
      ReturnType<typeof lago.scaleway.rdb.listInstances>
    >[];
    expect(listed?.instances).toMatchObject([
      // Production is a db-dev-s.
      { name: 'lago-test-drill-42', tags: scratchTags('test'), nodeType: 'db-play2-pico' },
    ]);
    expect(listed?.instances[0]?.endpoints.map(({ privateNetwork }) => privateNetwork !== undefined)).toEqual(
      [true],
    );
  });

  it('takes the node type of the snapshot when the smallest is refused, and the one that is named', async () => {
    const typeOf = async (change: Parameters<TestInstallation['context']>[0]) => {
      const asked: (string | undefined)[] = [];
      const { context, failures } = lago.context(change);
      const listening = {
        ...context,
        info: (text: string) => void asked.push(/ is a (\S+), billed/.exec(text)?.[1]),
      };
      await run(listening);
      expect(failures).toEqual([]);
      return asked.filter((type) => type !== undefined);
    };
    lago.local.faults.add({ pathPattern: 'create-instance', kind: 'status', status: 400, body: {} });
    expect(await typeOf({})).toEqual(['db-dev-s']);
    expect(await typeOf({ inputs: { 'node-type': 'DB-DEV-M' } })).toEqual(['db-dev-m']);
  });

  it('opens a backup from before the password was changed', async () => {
    const { instanceId } = lago.topology.database;
    const password = 'An0ther-of-lago!';
    await lago.scaleway.rdb.updateUser({ instanceId, name: 'lago', password });
    const { context, failures } = lago.context({ password });
    expect(await run(context)).toMatchObject({ verdict: 'passed' });
    expect(failures).toEqual([]);
    await lago.scaleway.rdb.updateUser({ instanceId, name: 'lago', password: PASSWORD });
  });

  it('fails when the copy lacks rows from before the backup', async () => {
    await lago.query(
      `INSERT INTO invoices (id, created_at) SELECT '${LATE_ROW}', (now() - interval '1 hour') AT TIME ZONE 'utc'`,
    );
    const { context, failures, report } = lago.context();
    expect(await run(context)).toMatchObject({ verdict: 'failed' });
    expect(failures[0]?.message).toContain(
      'Rows of invoices: expected 31 rows from before the backup; came 30',
    );
    const failed = (await report()).checks.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ name }) => name)).toEqual(['Rows of invoices']);
    await lago.query(`DELETE FROM invoices WHERE id = '${LATE_ROW}'`);
  });

  it('measures as RPO what the copy lacks of what production had at the time of the backup', async () => {
    await lago.query(
      `INSERT INTO events (id, created_at) SELECT '${LATE_ROW}', (now() - interval '10 minutes') AT TIME ZONE 'utc'`,
    );
    const { context, report } = lago.context({ inputs: { 'max-rpo-hours': 1 } });
    await run(context);
    const { freshness, rpoSeconds } = await report();
    expect(freshness?.lagSeconds).toBeCloseTo(3000, -2);
    expect(rpoSeconds).toBeCloseTo((freshness?.backupAgeSeconds ?? 0) + (freshness?.lagSeconds ?? 0), 3);
    await lago.query(`DELETE FROM events WHERE id = '${LATE_ROW}'`);
  });

  it('fails when production has a table and migrations that the copy lacks in between', async () => {
    await lago.query(`INSERT INTO schema_migrations VALUES ('20250501000000');
      CREATE TABLE wallets (id int, created_at timestamp(6)); GRANT SELECT ON wallets TO lago`);
    const { context, report } = lago.context();
    expect(await run(context)).toMatchObject({ verdict: 'failed' });
    const failed = (await report()).checks.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ name }) => name)).toEqual(['Set of migrations', 'Rows of wallets']);
    await lago.query(`DROP TABLE wallets; DELETE FROM schema_migrations WHERE version = '20250501000000'`);
  });

  it('judges the copy by itself and by its release when production is gone, and says so', async () => {
    const database = { ...lago.topology.database, address: '172.31.255.254' };
    const topology = JSON.stringify({ ...lago.topology, database });
    const { context, report } = lago.context({ inputs: { topology } });
    expect(await run(context)).toMatchObject({ verdict: 'failed' });
    const { checks } = await report();
    expect(checks.find(({ name }) => name === 'Production answers')).toMatchObject({
      outcome: 'skipped',
      detail: expect.stringContaining('judged by itself'),
    });
    expect(checks.find(({ name }) => name === 'Rows of wallets')).toMatchObject({ outcome: 'failed' });
  });

  it('removes the scratch when the verification cannot be done, and reports the backup that is not proven', async () => {
    const { context, failures, report } = lago.context({ password: 'not the password' });
    expect(await run(context)).toMatchObject({ verdict: 'failed', 'rto-seconds': '' });
    expect(failures).toMatchObject([{ code: 'database' }]);
    const { backup, checks } = await report();
    expect(backup?.kind).toBe('snapshot');
    expect(checks.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['The drill came to its end', 'failed'],
      ['RPO', 'passed'],
    ]);
  });

  it('makes no report of a mistake in its inputs', async () => {
    const { context, failures } = lago.context({
      inputs: { at: '2020-01-01', 'report-folder': '/dev/null/none' },
    });
    await expect(run(context)).rejects.toThrow(/No backup is from before 2020/);
    expect(failures).toEqual([]);
  });

  it('removes what earlier drills left, and never production', async () => {
    const [snapshot] = (await lago.scaleway.rdb.listSnapshots({})).snapshots;
    for (const instanceName of ['lago-test-drill-1', 'lago-test-drill-2']) {
      await lago.scaleway.rdb.createInstanceFromSnapshot({ snapshotId: snapshot?.id ?? '', instanceName });
    }
    await lago.local.cloud.clock.settled();
    const { context, warnings } = lago.context();
    await run(context);
    expect(warnings).toEqual([
      expect.stringMatching(/lago-test-drill-1, lago-test-drill-2|lago-test-drill-2, lago-test-drill-1/),
    ]);
  });

  it('removes in the post step what a killed run left, even before it was marked', async () => {
    const [snapshot] = (await lago.scaleway.rdb.listSnapshots({})).snapshots;
    await lago.scaleway.rdb.createInstanceFromSnapshot({
      snapshotId: snapshot?.id ?? '',
      instanceName: 'lago-test-drill-42',
    });
    const { context } = lago.context();
    await post(context, (name) => (name === 'production' ? lago.topology.database.instanceId : ''));
  });

  it('is no news of a backup when it is cancelled, and the post step removes what it left', async () => {
    const controller = new AbortController();
    const { context, failures, state } = lago.context({
      signal: controller.signal,
      listener: ({ id, type }) => {
        if (id === 'drill.verify' && type === 'started') controller.abort(new Error('cancelled by hand'));
      },
    });
    await expect(run(context)).rejects.toThrow('cancelled by hand');
    expect(failures).toEqual([]);
    expect(await lago.instanceNames()).toEqual([PRODUCTION, 'lago-test-drill-42']);
    await post(lago.context().context, (name) => state.get(name) ?? '');
  });

  it('does nothing in the post step when the main step made nothing', async () => {
    const { context } = lago.context();
    await post({ ...context, inputs: { ...context.inputs, spec: 'missing.yml' } }, () => '');
  });
}, 120_000);
