import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { pageByBody } from '../pagination.ts';
import { find, type Routes } from '../router.ts';
import { cockpitState } from './state.ts';

const selectSchema = z.object({ project_id: optionalText, plan_name: z.string() });

const short = ['604800s', '2678400s'] as const;
const long = ['2678400s', '31536000s'] as const;
/** As recorded in 2024; the API of plans is deprecated. */
const plans = new Map(
  (
    [
      ['custom', 29, long],
      ['free', 0, short],
      ['premium', 29, long],
    ] as const
  ).map(([name, price, [logs, metrics]]) => [name as string, planBody(name, price, logs, metrics)]),
);

export function planRoutes(cloud: Cloud): Routes {
  const state = cloud.state(cockpitState);
  return {
    'GET /cockpit/v1/plans': (request) => pageByBody(request, 'plans', [...plans.values()]),
    'PATCH /cockpit/v1/plans': (request) => {
      const { project_id, plan_name } = readBody(selectSchema, request);
      const plan = find(plans, plan_name, 'plan');
      state.plans.set(project_id ?? cloud.projectId, plan_name);
      return { status: 200, body: plan };
    },
    'GET /cockpit/v1/current-plan': (request) => {
      const name = state.plans.get(request.query.get('project_id') ?? cloud.projectId) ?? 'free';
      return { status: 200, body: find(plans, name, 'plan') };
    },
  };
}

function planBody(name: string, monthlyPrice: number, logs: string, metrics: string) {
  return {
    logs_ingestion_price: 35,
    monthly_price: monthlyPrice,
    name,
    retention_logs_interval: logs,
    retention_metrics_interval: metrics,
    retention_traces_interval: logs,
    sample_ingestion_price: 15,
    traces_ingestion_price: 35,
  };
}
