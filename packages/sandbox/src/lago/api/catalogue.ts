import { invalid, notFound } from './api-error.ts';
import { type ApiCall, listBody, mandatory, one, type Route, rootKey, route, text, unique } from './route.ts';

/** Billable metrics and plans. */

const aggregations = [
  'count_agg',
  'sum_agg',
  'max_agg',
  'unique_count_agg',
  '',
  'weighted_sum_agg',
  'latest_agg',
  'custom_agg',
];
const intervals = ['weekly', 'monthly', 'yearly', 'quarterly', 'semiannual'];

interface Metric {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly aggregation_type: number;
  readonly field_name: string | null;
  readonly created_at: Date;
}

const metricBody = (metric: Metric) => ({
  lago_id: metric.id,
  name: metric.name,
  code: metric.code,
  description: null,
  aggregation_type: aggregations[metric.aggregation_type],
  field_name: metric.field_name,
  created_at: metric.created_at,
  filters: [],
});

/** Lago's 422 on a code that is taken; broken, the stand-in answers as if the second were created. */
async function uniqueCode<Row>(call: ApiCall, insert: () => Promise<Row>): Promise<Row> {
  if (!call.isBroken('codes-taken-twice')) return unique('code', insert);
  const { name } = Object.values(call.body)[0] as { name: string };
  await call.pool.query(
    "UPDATE billable_metrics SET code = code || '-' || id WHERE code = $1 AND organization_id = $2",
    [name, call.organizationId],
  );
  await call.pool.query(
    "UPDATE plans SET code = code || '-' || id WHERE code = $1 AND organization_id = $2",
    [name, call.organizationId],
  );
  return insert();
}

async function createMetric(call: ApiCall) {
  const input = rootKey(call, 'billable_metric');
  mandatory(input, ['name', 'code']);
  const kind = aggregations.indexOf(text(input.aggregation_type) ?? 'missing');
  if (kind < 0) throw invalid({ aggregation_type: ['value_is_invalid'] });
  if (kind > 0 && !text(input.field_name)) throw invalid({ field_name: ['value_is_mandatory'] });
  const metric = await uniqueCode(call, () =>
    one<Metric>(
      call,
      () => notFound('billable_metric'),
      'INSERT INTO billable_metrics (organization_id, name, code, aggregation_type, field_name) VALUES ($1, $2, $3, $4, $5) RETURNING *',
      [call.organizationId, input.name, input.code, kind, input.field_name ?? null],
    ),
  );
  return { billable_metric: metricBody(metric) };
}

const softDelete = (table: 'billable_metrics' | 'plans'): string =>
  `UPDATE ${table} SET deleted_at = timezone('utc', now()) WHERE organization_id = $1 AND code = $2 AND deleted_at IS NULL RETURNING *`;

interface Plan {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly interval: number;
  readonly amount_cents: string;
  readonly amount_currency: string;
  readonly pay_in_advance: boolean;
  readonly created_at: Date;
}

const planBody = (plan: Plan, charges: readonly unknown[]) => ({
  lago_id: plan.id,
  name: plan.name,
  code: plan.code,
  interval: intervals[plan.interval],
  amount_cents: Number(plan.amount_cents),
  amount_currency: plan.amount_currency,
  pay_in_advance: plan.pay_in_advance,
  created_at: plan.created_at,
  charges,
});

async function createPlan(call: ApiCall) {
  const input = rootKey(call, 'plan');
  mandatory(input, ['name', 'code', 'interval', 'amount_cents', 'amount_currency']);
  const interval = intervals.indexOf(text(input.interval) ?? 'missing');
  if (interval < 0) throw invalid({ interval: ['value_is_invalid'] });
  const charges = Array.isArray(input.charges) ? input.charges : [];
  for (const charge of charges) {
    await one(
      call,
      () => notFound('billable_metrics'),
      'SELECT 1 FROM billable_metrics WHERE organization_id = $1 AND id::text = $2 AND deleted_at IS NULL',
      [call.organizationId, charge.billable_metric_id],
    );
  }
  const plan = await uniqueCode(call, () =>
    one<Plan>(
      call,
      () => notFound('plan'),
      'INSERT INTO plans (organization_id, name, code, "interval", amount_cents, amount_currency, pay_in_advance) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING *',
      [
        call.organizationId,
        input.name,
        input.code,
        interval,
        input.amount_cents,
        input.amount_currency,
        input.pay_in_advance ?? false,
      ],
    ),
  );
  const bodies = [];
  for (const charge of charges) bodies.push(await createCharge(call, plan, charge));
  return { plan: planBody(plan, bodies) };
}

/** `charges.code` exists and is required since v1.43. */
async function createCharge(call: ApiCall, plan: Plan, charge: Record<string, unknown>) {
  const { rows: columns } = await call.pool.query(
    "SELECT 1 FROM information_schema.columns WHERE table_name = 'charges' AND column_name = 'code'",
  );
  const [extraColumn, extraValue] =
    columns.length > 0 ? [', code', ", 'charge_' || gen_random_uuid()"] : ['', ''];
  const row = await one<{ id: string }>(
    call,
    () => notFound('charge'),
    `INSERT INTO charges (plan_id, billable_metric_id, properties${extraColumn}) VALUES ($1, $2, $3${extraValue}) RETURNING id`,
    [plan.id, charge.billable_metric_id, charge.properties ?? {}],
  );
  return {
    lago_id: row.id,
    lago_billable_metric_id: charge.billable_metric_id,
    charge_model: charge.charge_model ?? 'standard',
    properties: charge.properties ?? {},
  };
}

export const catalogueRoutes: readonly Route[] = [
  route('POST /billable_metrics', createMetric),
  route('GET /billable_metrics', async (call) => {
    const { rows } = await call.pool.query<Metric>(
      'SELECT * FROM billable_metrics WHERE organization_id = $1 AND deleted_at IS NULL ORDER BY created_at DESC',
      [call.organizationId],
    );
    return listBody('billable_metrics', rows.map(metricBody), call);
  }),
  route('GET /billable_metrics/:code', async (call) => ({
    billable_metric: metricBody(
      await one<Metric>(
        call,
        () => notFound('billable_metric'),
        'SELECT * FROM billable_metrics WHERE organization_id = $1 AND code = $2 AND deleted_at IS NULL',
        [call.organizationId, call.path.code],
      ),
    ),
  })),
  route('DELETE /billable_metrics/:code', async (call) => ({
    billable_metric: metricBody(
      await one<Metric>(call, () => notFound('billable_metric'), softDelete('billable_metrics'), [
        call.organizationId,
        call.path.code,
      ]),
    ),
  })),
  route('POST /plans', createPlan),
  route('GET /plans', async (call) => {
    const { rows } = await call.pool.query<Plan>(
      'SELECT * FROM plans WHERE organization_id = $1 AND deleted_at IS NULL ORDER BY created_at DESC',
      [call.organizationId],
    );
    return listBody(
      'plans',
      rows.map((plan) => planBody(plan, [])),
      call,
    );
  }),
  route('DELETE /plans/:code', async (call) => ({
    plan: planBody(
      await one<Plan>(call, () => notFound('plan'), softDelete('plans'), [
        call.organizationId,
        call.path.code,
      ]),
      [],
    ),
  })),
];
