import { announce } from '../webhooks.ts';
import { invalid, notFound } from './api-error.ts';
import { type ApiCall, listBody, mandatory, one, type Route, rootKey, route, text, unique } from './route.ts';

/** Customers and subscriptions. */

interface Customer {
  readonly id: string;
  readonly external_id: string;
  readonly name: string | null;
  readonly currency: string | null;
  readonly sequential_id: string;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const zeroAmount = ['inherit', 'skip', 'finalize'];

const customerBody = (customer: Customer) => ({
  lago_id: customer.id,
  external_id: customer.external_id,
  sequential_id: Number(customer.sequential_id),
  name: customer.name,
  currency: customer.currency,
  created_at: customer.created_at,
  updated_at: customer.updated_at,
});

/** An upsert by external id, as Lago's. */
async function upsertCustomer(call: ApiCall) {
  const input = rootKey(call, 'customer');
  mandatory(input, ['external_id']);
  const zero = zeroAmount.indexOf(text(input.finalize_zero_amount_invoice) ?? 'inherit');
  if (zero < 0) throw invalid({ finalize_zero_amount_invoice: ['value_is_invalid'] });
  const customer = await one<Customer>(
    call,
    () => notFound('billing_entity'),
    `INSERT INTO customers (organization_id, billing_entity_id, external_id, name, currency, finalize_zero_amount_invoice, sequential_id)
     SELECT $1, billing_entities.id, $2, $3, $4, $5,
       (SELECT COALESCE(max(sequential_id), 0) + 1 FROM customers WHERE organization_id = $1)
     FROM billing_entities WHERE billing_entities.organization_id = $1 LIMIT 1
     ON CONFLICT (organization_id, external_id) WHERE deleted_at IS NULL
     DO UPDATE SET name = COALESCE(excluded.name, customers.name), currency = COALESCE(excluded.currency, customers.currency),
       updated_at = timezone('utc', now())
     RETURNING *`,
    [call.organizationId, input.external_id, input.name ?? null, input.currency ?? null, zero],
  );
  return { customer: customerBody(customer) };
}

interface Subscription {
  readonly id: string;
  readonly external_id: string;
  readonly customer_id: string;
  readonly external_customer_id: string;
  readonly plan_code: string;
  readonly status: number;
  readonly started_at: Date | null;
  readonly terminated_at: Date | null;
  readonly created_at: Date;
}

const statuses = ['pending', 'active', 'terminated', 'canceled', 'incomplete'];

const subscriptionBody = (subscription: Subscription) => ({
  lago_id: subscription.id,
  external_id: subscription.external_id,
  lago_customer_id: subscription.customer_id,
  external_customer_id: subscription.external_customer_id,
  plan_code: subscription.plan_code,
  status: statuses[subscription.status],
  started_at: subscription.started_at,
  terminated_at: subscription.terminated_at,
  created_at: subscription.created_at,
});

const subscriptionColumns = `subscriptions.*, customers.external_id AS external_customer_id, plans.code AS plan_code
  FROM subscriptions JOIN customers ON customers.id = subscriptions.customer_id JOIN plans ON plans.id = subscriptions.plan_id
  WHERE subscriptions.organization_id = $1 AND subscriptions.external_id = $2`;

async function createSubscription(call: ApiCall) {
  const input = rootKey(call, 'subscription');
  mandatory(input, ['external_customer_id', 'plan_code', 'external_id']);
  const plan = await one<{ id: string }>(
    call,
    () => notFound('plan'),
    'SELECT id FROM plans WHERE organization_id = $1 AND code = $2 AND deleted_at IS NULL',
    [call.organizationId, input.plan_code],
  );
  const customer = await one<{ id: string }>(
    call,
    () => notFound('customer'),
    'SELECT id FROM customers WHERE organization_id = $1 AND external_id = $2 AND deleted_at IS NULL',
    [call.organizationId, input.external_customer_id],
  );
  await unique('external_id', () =>
    call.pool.query(
      "INSERT INTO subscriptions (organization_id, customer_id, plan_id, external_id, status, started_at) VALUES ($1, $2, $3, $4, 1, timezone('utc', now()))",
      [call.organizationId, customer.id, plan.id, input.external_id],
    ),
  );
  const body = await readSubscription(call, String(input.external_id), 1);
  await announce(call, call.organizationId, 'subscription.started', body);
  return body;
}

async function readSubscription(call: ApiCall, externalId: string, status: number) {
  const row = await one<Subscription>(
    call,
    () => notFound('subscription'),
    `SELECT ${subscriptionColumns} AND subscriptions.status = $3 ORDER BY subscriptions.updated_at DESC LIMIT 1`,
    [call.organizationId, externalId, status],
  );
  return { subscription: subscriptionBody(row) };
}

async function terminateSubscription(call: ApiCall) {
  const externalId = call.path.external_id ?? '';
  await one(
    call,
    () => notFound('subscription'),
    "UPDATE subscriptions SET status = 2, terminated_at = timezone('utc', now()), updated_at = timezone('utc', now()) WHERE organization_id = $1 AND external_id = $2 AND status = 1 RETURNING id",
    [call.organizationId, externalId],
  );
  return readSubscription(call, externalId, 2);
}

const customerBy = 'WHERE organization_id = $1 AND external_id = $2 AND deleted_at IS NULL';

export const customerRoutes: readonly Route[] = [
  route('POST /customers', upsertCustomer),
  route('GET /customers', async (call) => {
    const { rows } = await call.pool.query<Customer>(
      'SELECT * FROM customers WHERE organization_id = $1 AND deleted_at IS NULL ORDER BY created_at DESC',
      [call.organizationId],
    );
    return listBody('customers', rows.map(customerBody), call);
  }),
  route('GET /customers/:external_id', async (call) => ({
    customer: customerBody(
      await one<Customer>(call, () => notFound('customer'), `SELECT * FROM customers ${customerBy}`, [
        call.organizationId,
        call.path.external_id,
      ]),
    ),
  })),
  route('DELETE /customers/:external_id', async (call) => ({
    customer: customerBody(
      await one<Customer>(
        call,
        () => notFound('customer'),
        `UPDATE customers SET deleted_at = timezone('utc', now()) ${customerBy} RETURNING *`,
        [call.organizationId, call.path.external_id],
      ),
    ),
  })),
  route('POST /subscriptions', createSubscription),
  route('GET /subscriptions', async (call) => {
    const wanted = call.query.getAll('status[]');
    const { rows } = await call.pool.query<Subscription>(
      `SELECT subscriptions.*, customers.external_id AS external_customer_id, plans.code AS plan_code
       FROM subscriptions JOIN customers ON customers.id = subscriptions.customer_id JOIN plans ON plans.id = subscriptions.plan_id
       WHERE subscriptions.organization_id = $1 AND ($2::text IS NULL OR customers.external_id = $2) AND subscriptions.status = ANY($3)`,
      [
        call.organizationId,
        call.query.get('external_customer_id'),
        (wanted.length === 0 ? ['active'] : wanted).map((status) => statuses.indexOf(status)),
      ],
    );
    return listBody('subscriptions', rows.map(subscriptionBody), call);
  }),
  route('GET /subscriptions/:external_id', (call) => readSubscription(call, call.path.external_id ?? '', 1)),
  route('DELETE /subscriptions/:external_id', terminateSubscription),
];
