import { enqueue } from '../queues.ts';
import { notFound } from './api-error.ts';
import { type ApiCall, mandatory, one, type Route, rootKey, route, unique } from './route.ts';

/** Events and the usage that they make. */

interface Event {
  readonly id: string;
  readonly transaction_id: string;
  readonly external_subscription_id: string;
  readonly code: string;
  readonly properties: unknown;
  readonly timestamp: Date;
  readonly created_at: Date;
}

const eventBody = (event: Event) => ({
  lago_id: event.id,
  transaction_id: event.transaction_id,
  external_subscription_id: event.external_subscription_id,
  code: event.code,
  properties: event.properties,
  timestamp: event.timestamp,
  created_at: event.created_at,
});

/** Lago's 422 on a transaction that is taken; broken, the stand-in keeps one row and says 200. */
async function uniqueTransaction(
  call: ApiCall,
  transactionId: string,
  insert: () => Promise<Event>,
): Promise<Event> {
  if (!call.isBroken('events-taken-twice')) return unique('transaction_id', insert);
  const { rows } = await call.pool.query<Event>('SELECT * FROM events WHERE transaction_id = $1', [
    transactionId,
  ]);
  return rows[0] ?? insert();
}

/** Accepts events of unknown subscriptions too: Lago validates them later. */
async function createEvent(call: ApiCall) {
  const input = rootKey(call, 'event');
  mandatory(input, ['transaction_id', 'external_subscription_id', 'code']);
  const timestamp = input.timestamp === undefined ? null : Number(input.timestamp);
  const event = await uniqueTransaction(call, String(input.transaction_id), () =>
    one<Event>(
      call,
      () => notFound('event'),
      `INSERT INTO events (organization_id, transaction_id, external_subscription_id, code, properties, "timestamp")
       VALUES ($1, $2, $3, $4, $5, COALESCE(timezone('utc', to_timestamp($6::double precision)), timezone('utc', now()))) RETURNING *`,
      [
        call.organizationId,
        input.transaction_id,
        input.external_subscription_id,
        input.code,
        input.properties ?? {},
        timestamp,
      ],
    ),
  );
  await enqueue(call, 'Events::PostProcessJob', { event_id: event.id });
  return { event: eventBody(event) };
}

interface ChargeUsage {
  readonly units: string;
  readonly code: string;
  readonly name: string;
  readonly metric_id: string;
  readonly amount: string | null;
}

/** From the cache, which only a worker that shares it empties. */
async function cachedUsage(call: ApiCall) {
  return call.usageCache.get(`${call.path.external_id}`, () => currentUsage(call));
}

/** Counts events that a worker has processed: usage moves only when the pipeline works. */
async function currentUsage(call: ApiCall) {
  const subscription = await one<{ id: string; plan_id: string; external_id: string; currency: string }>(
    call,
    () => notFound('subscription'),
    `SELECT subscriptions.id, subscriptions.plan_id, subscriptions.external_id, plans.amount_currency AS currency
     FROM subscriptions JOIN customers ON customers.id = subscriptions.customer_id JOIN plans ON plans.id = subscriptions.plan_id
     WHERE subscriptions.organization_id = $1 AND customers.external_id = $2 AND subscriptions.external_id = $3 AND subscriptions.status = 1`,
    [call.organizationId, call.path.external_id, call.query.get('external_subscription_id')],
  );
  const { rows } = await call.pool.query<ChargeUsage>(
    `SELECT billable_metrics.code, billable_metrics.name, billable_metrics.id AS metric_id, charges.properties ->> 'amount' AS amount,
       count(events.id) FILTER (WHERE NOT EXISTS (SELECT 1 FROM standin_jobs
         WHERE payload ->> 'event_id' = events.id::text AND done_at IS NULL)) AS units
     FROM charges JOIN billable_metrics ON billable_metrics.id = charges.billable_metric_id
     LEFT JOIN events ON events.organization_id = $1 AND events.code = billable_metrics.code AND events.external_subscription_id = $3
     WHERE charges.plan_id = $2 AND charges.deleted_at IS NULL
     GROUP BY charges.id, billable_metrics.id`,
    [call.organizationId, subscription.plan_id, subscription.external_id],
  );
  const charges = rows.map((row) => {
    const amountCents = Math.round(Number(row.units) * Number(row.amount ?? 0) * 100);
    return {
      units: `${row.units}.0`,
      events_count: Number(row.units) * (call.isBroken('usage-doubled') ? 2 : 1),
      amount_cents: amountCents,
      amount_currency: subscription.currency,
      billable_metric: { lago_id: row.metric_id, name: row.name, code: row.code },
    };
  });
  const amountCents = charges.reduce((sum, charge) => sum + charge.amount_cents, 0);
  const now = new Date();
  return {
    customer_usage: {
      from_datetime: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)),
      to_datetime: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1) - 1),
      currency: subscription.currency,
      amount_cents: amountCents,
      taxes_amount_cents: 0,
      total_amount_cents: amountCents,
      charges_usage: charges,
    },
  };
}

export const eventRoutes: readonly Route[] = [
  route('POST /events', createEvent),
  route('GET /events/:transaction_id', async (call) => ({
    event: eventBody(
      await one<Event>(
        call,
        () => notFound('event'),
        'SELECT * FROM events WHERE organization_id = $1 AND transaction_id = $2 LIMIT 1',
        [call.organizationId, call.path.transaction_id],
      ),
    ),
  })),
  route('GET /customers/:external_id/current_usage', cachedUsage),
];
