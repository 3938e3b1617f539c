import type { Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import type { Cockpitv1 } from '@scaleway/sdk-cockpit';
import type { Scaleway } from './client.ts';
import { nameOf } from './names.ts';
import { onlyOne } from './only-one.ts';
import { everyPage } from './pages.ts';
import { reader } from './reader.ts';

/** Where the agents of an environment push to, as far as it exists. */
export interface DataSources {
  readonly metrics: Cockpitv1.DataSource | undefined;
  readonly logs: Cockpitv1.DataSource | undefined;
}

/** By exact name: Cockpit knows no tags. Scaleway's own sources cannot be pushed to. */
export async function findDataSources(
  scaleway: Scaleway,
  environment: string,
  effects: Effects,
): Promise<DataSources> {
  const { projectId } = scaleway;
  const found = await reader(effects, 'inventory')('data-sources', 'Cockpit data sources', () =>
    everyPage(
      scaleway.cockpit.listDataSources({
        projectId,
        origin: 'custom',
        types: ['metrics', 'logs'],
        pageSize: 100,
      }),
    ),
  );
  const source = (type: 'metrics' | 'logs') =>
    onlyOne(
      `Cockpit ${type} source`,
      found.filter((one) => one.type === type && one.name === nameOf(environment, type)),
    );
  return { metrics: source('metrics'), logs: source('logs') };
}

export function monitoringTopology({ metrics, logs }: DataSources): Topology['monitoring'] {
  return metrics && logs && { metricsUrl: metrics.url, logsUrl: logs.url };
}
