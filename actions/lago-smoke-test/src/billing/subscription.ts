import { dataOf } from '../lago-api.ts';
import { type Probe, ProbeFailure } from '../probe.ts';
import { CURRENCY, type Scenario } from './scenario.ts';

/** Creating a customer of the same external id again updates it (facts: lago.md 6). */
export function customerProbe({ connect, name }: Scenario): Probe {
  return {
    id: 'billing.customer',
    name: 'Customer, created and updated',
    needs: ['billing.leftovers'],
    run: async (ask) => {
      const api = await connect(ask);
      const upsert = () =>
        dataOf(
          'POST /customers',
          api.customers.createCustomer({
            // Invoices of 0 that a subscription may leave are not finalized: they take no number.
            customer: { external_id: name, name, currency: CURRENCY, finalize_zero_amount_invoice: 'skip' },
          }),
        );
      const first = await upsert();
      const second = await upsert();
      if (first.customer.lago_id === second.customer.lago_id) return `created, and updated by the same call`;
      throw new ProbeFailure(
        'the same customer from a second POST /customers',
        'another one',
        'Two databases answer, or the unique index on external ids is missing: look at `deploy-compose` with operation: status.',
      );
    },
  };
}

export function subscriptionProbe({ connect, name }: Scenario): Probe {
  return {
    id: 'billing.subscription',
    name: 'Subscription',
    needs: ['billing.plan', 'billing.customer'],
    after: ['webhook.endpoint'],
    run: async (ask) => {
      const api = await connect(ask);
      const page = { external_customer_id: name, 'status[]': ['active' as const] };
      const { subscriptions } = await dataOf(
        'GET /subscriptions',
        api.subscriptions.findAllSubscriptions(page),
      );
      // An earlier try whose reply was lost has made it.
      if (subscriptions.length > 0) return 'active';
      const { subscription } = await dataOf(
        'POST /subscriptions',
        api.subscriptions.createSubscription({
          subscription: { external_customer_id: name, plan_code: name, external_id: name },
        }),
      );
      if (subscription.status === 'active') return 'active';
      throw new ProbeFailure(
        'an active subscription',
        `a ${subscription.status} one`,
        'A subscription without a start date begins at once: compare the clocks of the host and of the database (`timedatectl`).',
      );
    },
  };
}
