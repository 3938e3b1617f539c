import type pg from 'pg';

const customers = 24;
const eventsPerCustomer = 20;

/**
 * The business that a fresh stand-in already has, so that drills have rows to count. The money adds up: fees
 * make invoices, wallets equal their settled transactions, legal numbers have no gap.
 */
export async function seedSamples(client: pg.PoolClient): Promise<void> {
  await client.query(`
    INSERT INTO organizations (name, hmac_key, default_currency) VALUES ('Hooli', gen_random_uuid()::text, 'EUR');
    INSERT INTO billing_entities (id, organization_id, name, code, document_number_prefix)
      SELECT id, id, name, 'hooli', 'HOO-2A3B' FROM organizations;
    INSERT INTO api_keys (organization_id, value) SELECT id, gen_random_uuid()::text FROM organizations;
    INSERT INTO billable_metrics (organization_id, name, code, aggregation_type) SELECT id, 'API calls', 'api_calls', 0 FROM organizations;
    INSERT INTO plans (organization_id, name, code, "interval", amount_cents, amount_currency)
      SELECT id, 'Startup', 'startup', 1, 4900, 'EUR' FROM organizations;
    INSERT INTO charges (plan_id, billable_metric_id, properties)
      SELECT plans.id, billable_metrics.id, '{"amount":"0.1"}' FROM plans, billable_metrics;
    INSERT INTO customers (organization_id, billing_entity_id, external_id, name, currency, sequential_id)
      SELECT id, id, 'customer-' || n, 'Customer ' || n, 'EUR', n FROM organizations, generate_series(1, ${customers}) n;
    INSERT INTO subscriptions (organization_id, customer_id, plan_id, external_id, status, started_at)
      SELECT customers.organization_id, customers.id, plans.id, 'subscription-' || customers.sequential_id, 1, timezone('utc', now()) - interval '40 days'
      FROM customers, plans;
    INSERT INTO events (organization_id, transaction_id, external_subscription_id, code, "timestamp")
      SELECT organization_id, external_id || '-' || n, external_id, 'api_calls', timezone('utc', now()) - n * interval '1 hour'
      FROM subscriptions, generate_series(1, ${eventsPerCustomer}) n;
    INSERT INTO invoices (organization_id, billing_entity_id, customer_id, number, sequential_id, billing_entity_sequential_id,
        status, fees_amount_cents, sub_total_excluding_taxes_amount_cents, taxes_amount_cents,
        sub_total_including_taxes_amount_cents, total_amount_cents, total_paid_amount_cents, finalized_at)
      SELECT organization_id, billing_entity_id, id, 'HOO-2A3B-' || lpad(sequential_id::text, 3, '0') || '-001', 1, sequential_id,
        1, 5100, 5100, 1020, 6120, 6120, 6120, timezone('utc', now()) - interval '9 days'
      FROM customers;
    INSERT INTO invoices_taxes (invoice_id, amount_cents) SELECT id, taxes_amount_cents FROM invoices;
    INSERT INTO invoice_subscriptions (invoice_id, subscription_id, recurring, charges_from_datetime, charges_to_datetime)
      SELECT invoices.id, subscriptions.id, true, timezone('utc', now()) - interval '40 days', timezone('utc', now()) - interval '10 days'
      FROM invoices JOIN subscriptions USING (customer_id);
    INSERT INTO fees (invoice_id, subscription_id, fee_type, amount_cents, taxes_amount_cents)
      SELECT invoice_id, subscription_id, 2, 4900, 980 FROM invoice_subscriptions;
    INSERT INTO fees (invoice_id, subscription_id, charge_id, fee_type, units, amount_cents, taxes_amount_cents)
      SELECT invoice_id, subscription_id, charges.id, 0, 20, 200, 40 FROM invoice_subscriptions, charges;
    INSERT INTO payments (payable_id, amount_cents) SELECT id, total_amount_cents FROM invoices;
    INSERT INTO wallets (organization_id, customer_id, name, credits_balance, balance_cents)
      SELECT organization_id, id, 'Prepaid', 75, 7500 FROM customers WHERE sequential_id % 4 = 0;
    INSERT INTO wallet_transactions (organization_id, wallet_id, transaction_type, status, amount, credit_amount, settled_at)
      SELECT organization_id, id, 0, 1, 100, 100, timezone('utc', now()) FROM wallets
      UNION ALL SELECT organization_id, id, 1, 1, 25, 25, timezone('utc', now()) FROM wallets;
    INSERT INTO daily_usages (organization_id, customer_id, subscription_id, usage_date)
      SELECT organization_id, customer_id, id, current_date FROM subscriptions;
    INSERT INTO versions (item_type, item_id, event, lago_version) SELECT 'Invoice', id::text, 'create', 'v1.27.1' FROM invoices;
  `);
}
