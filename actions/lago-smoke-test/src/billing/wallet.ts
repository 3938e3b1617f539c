import { dataOf } from '../lago-api.ts';
import { NotYet, type Probe, ProbeFailure } from '../probe.ts';
import { CURRENCY, type Scenario } from './scenario.ts';

/** A second grant would follow the first within a moment. */
const SETTLED_FOR_MS = 1000;

/** One credit, granted: a paid one would make an invoice. A worker settles it, once. */
export function walletProbe({ connect, name, now }: Scenario): Probe {
  let settledAt: number | undefined;
  return {
    id: 'billing.wallet',
    name: 'Wallet: granted credits are settled once',
    needs: ['billing.customer'],
    after: ['webhook.endpoint'],
    run: async (ask) => {
      const api = await connect(ask);
      const found = await dataOf('GET /wallets', api.wallets.findAllWallets({ external_customer_id: name }));
      // Never posted again without a look: top-ups have no idempotency (facts: lago.md 9, 14).
      if (found.wallets.length === 0) {
        await dataOf(
          'POST /wallets',
          api.wallets.createWallet({
            wallet: {
              external_customer_id: name,
              name,
              rate_amount: '1',
              currency: CURRENCY,
              granted_credits: '1',
            },
          }),
        );
      }
      const [wallet] =
        found.wallets.length > 0
          ? found.wallets
          : (await dataOf('GET /wallets', api.wallets.findAllWallets({ external_customer_id: name })))
              .wallets;
      const balance = Number(wallet?.balance_cents ?? 0);
      if (balance === 100) {
        settledAt ??= now();
        if (now() - settledAt >= SETTLED_FOR_MS) return 'balance 1.00';
        throw new NotYet('a balance that stays at 1.00', 'a balance of 1.00, just now', '');
      }
      if (balance === 0) {
        throw new NotYet(
          'a balance of 1.00',
          'a balance of 0.00',
          'No worker settles wallet transactions: look at `docker compose logs worker` (and wallets-worker, from v1.51) on the active color, and at queues that no worker polls.',
        );
      }
      throw new ProbeFailure(
        'a balance of 1.00',
        `a balance of ${(balance / 100).toFixed(2)}`,
        'Credits were granted more than once. Do not promote; look for two workers of different releases and for a second clock.',
      );
    },
  };
}
