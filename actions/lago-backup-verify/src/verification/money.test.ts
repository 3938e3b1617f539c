import type { Invariant } from '@lago-scw/lago';
import { describe, expect, it } from 'vitest';
import { checkMoney } from './money.ts';
import type { Readers } from './readers.ts';

const wallets: Invariant = {
  id: 'wallet-balance',
  title: 'Wallets',
  reads: { wallets: ['id'] },
  violations: 'SELECT id FROM wallets',
  tolerance: 'less than a cent',
};

/** A database in which so many rows break everything. */
function databaseWith(violations: number): Readers {
  const query = async (sql: string) =>
    sql.includes('information_schema')
      ? [{ name: 'wallets.id' }]
      : [{ violations, examples: violations > 0 ? ['w1'] : [] }];
  return { query } as unknown as Readers;
}

async function judged(invariant: Invariant, copy: number, production: number | null, accepted = 0) {
  const { checks } = await checkMoney({
    restored: databaseWith(copy),
    production: production === null ? null : databaseWith(production),
    invariants: [invariant],
    accepted: { [invariant.id]: accepted },
    previous: {},
  });
  return checks[0];
}

describe('what breaks an invariant', () => {
  it('fails whoever has it, and the remedy tells whose fault it is', async () => {
    expect(await judged(wallets, 2, 0)).toMatchObject({
      outcome: 'failed',
      detail: '2 rows break it (less than a cent), such as w1; production has 0 now',
      remedy: expect.stringContaining('may not hold what was written'),
    });
    expect(await judged(wallets, 2, 2)).toMatchObject({
      outcome: 'failed',
      remedy: expect.stringContaining('it is the data that is wrong'),
    });
    expect((await judged(wallets, 2, null))?.outcome).toBe('failed');
  });

  it('is accepted by number', async () => {
    expect((await judged(wallets, 2, 2, 2))?.outcome).toBe('passed');
    expect((await judged(wallets, 3, 3, 2))?.outcome).toBe('failed');
  });

  it('is no fault of a backup where clients may break it, and production has it too', async () => {
    const events = { ...wallets, clientsMayBreakIt: true };
    expect((await judged(events, 2, 2))?.outcome).toBe('passed');
    expect((await judged(events, 2, 1))?.outcome).toBe('failed');
    expect((await judged(events, 2, null))?.outcome).toBe('failed');
  });
});
