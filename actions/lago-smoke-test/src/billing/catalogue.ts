import { alreadyExists, dataOf, explained } from '../lago-api.ts';
import { type Probe, ProbeFailure } from '../probe.ts';
import { CURRENCY, type Scenario } from './scenario.ts';

/** A metric that counts events, and that its code cannot be taken twice. */
export function metricProbe({ connect, name }: Scenario): Probe {
  return {
    id: 'billing.metric',
    name: 'Billable metric',
    needs: ['billing.leftovers'],
    run: async (ask) => {
      const api = await connect(ask);
      const create = () =>
        api.billableMetrics.createBillableMetric({
          billable_metric: { name, code: name, aggregation_type: 'count_agg' },
        });
      await createOnce('POST /billable_metrics', create);
      return refusedTwice('POST /billable_metrics', create, name);
    },
  };
}

/** A plan of price 0 that charges 0 for each event: the amounts are proven by units, and nothing is ever due. */
export function planProbe({ connect, name }: Scenario): Probe {
  return {
    id: 'billing.plan',
    name: 'Plan with a charge',
    needs: ['billing.metric'],
    run: async (ask) => {
      const api = await connect(ask);
      const { billable_metric: metric } = await dataOf(
        `GET /billable_metrics/${name}`,
        api.billableMetrics.findBillableMetric(name),
      );
      const create = () =>
        api.plans.createPlan({
          plan: {
            name,
            code: name,
            interval: 'monthly',
            amount_cents: 0,
            amount_currency: CURRENCY,
            pay_in_advance: false,
            charges: [
              { billable_metric_id: metric.lago_id, charge_model: 'standard', properties: { amount: '0' } },
            ],
          },
        });
      await createOnce('POST /plans', create);
      return refusedTwice('POST /plans', create, name);
    },
  };
}

/** A reply that was lost makes the next try meet what the first one made: the names are this run's alone. */
async function createOnce(what: string, create: () => Promise<unknown>): Promise<void> {
  await create().catch((thrown: unknown) => {
    if (!alreadyExists(thrown, 'code')) throw explained(what, thrown);
  });
}

/** @throws ProbeFailure when a code can be taken twice */
async function refusedTwice(what: string, create: () => Promise<unknown>, name: string): Promise<string> {
  const thrown = await create().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (alreadyExists(thrown, 'code')) return `created, and refused a second time (${name})`;
  if (thrown !== undefined) throw explained(what, thrown);
  throw new ProbeFailure(
    `status 422, value_already_exist from a second ${what}`,
    'status 200',
    'A unique index is missing in the database, or two databases answer: compare the schema with the release (`deploy-compose` with operation: status).',
  );
}
