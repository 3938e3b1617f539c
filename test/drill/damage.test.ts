import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAMAGES } from './damages.ts';
import { type DrillWorld, failedChecks, startDrillWorld, verifyOn } from './drill-world.ts';

let world: DrillWorld;
beforeAll(async () => {
  world = await startDrillWorld(3_000);
}, 120_000);
afterAll(() => world.close());

describe('each damage is caught by the check that should', () => {
  it.each(DAMAGES.map((damage) => [damage.name, damage] as const))('%s', async (_name, damage) => {
    await world.restore('damaged');
    try {
      await damage.inflict(world, 'damaged');
      expect(failedChecks(await world.verify('damaged'))).toContain(damage.caughtBy);
    } finally {
      await world.drop('damaged');
    }
  });
});

describe('without amcheck, as on Scaleway', () => {
  const structural = DAMAGES.filter(({ caughtBy }) => /sound|agree/.test(caughtBy));
  it.each(structural.map((damage) => [damage.name, damage] as const))('%s', async (_name, damage) => {
    await world.restore('unchecked');
    try {
      await damage.inflict(world, 'unchecked');
      expect(failedChecks(await world.verify('unchecked', { amcheck: false }))).toContain(
        damage.withoutAmcheck ?? damage.caughtBy,
      );
    } finally {
      await world.drop('unchecked');
    }
  });
});

describe('an undamaged restore is never flagged', () => {
  it('in twenty restores, while production goes on', async () => {
    for (let run = 0; run < 20; run++) {
      await world.restore('sound');
      // Production goes on after the backup: new rows, changed rows, deleted rows.
      await world.query('production', AFTERWARDS(run));
      expect(failedChecks(await world.verify('sound', { amcheck: run % 2 === 0 }))).toEqual([]);
      await world.drop('sound');
    }
  });
});

describe('when production is gone', () => {
  it('a copy is judged by itself: its schema, pages and money', async () => {
    await world.restore('alone');
    const { server, backupTime } = world;
    const verify = () =>
      verifyOn(server, { copy: 'alone', backupTime, amcheck: true, connections: 2, alone: true });
    expect(failedChecks(await verify())).toEqual([]);
    await world.query('alone', 'UPDATE invoices SET total_amount_cents = -1 WHERE sequential_id = 1');
    expect(failedChecks(await verify())).toEqual([
      'Invoices: total is subtotal less credit notes and prepaid credit, never negative',
      'Invoices: no more is paid than is owed',
    ]);
    await world.query('alone', 'DROP TABLE invoices_taxes');
    expect(failedChecks(await verify())).toContain('Rows of invoices_taxes');
    await world.drop('alone');
  });
});

const AFTERWARDS = (run: number) => `
  INSERT INTO events (organization_id, external_subscription_id, transaction_id, code, created_at, updated_at)
    SELECT id, 'subscription-1', 'later-${run}', 'metric-1', now() AT TIME ZONE 'utc', now() AT TIME ZONE 'utc' FROM organizations;
  UPDATE customers SET name = 'Renamed ${run}', updated_at = now() AT TIME ZONE 'utc' WHERE external_id = 'customer-${run}';
  DELETE FROM webhooks WHERE id = (SELECT id FROM webhooks LIMIT 1)`;
