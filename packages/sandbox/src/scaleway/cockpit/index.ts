import type { Product } from '../cloud.ts';
import { pageByBody } from '../pagination.ts';
import { alertingRoutes } from './alerting.ts';
import { dataSourceRoutes } from './data-sources.ts';
import { grafanaRoutes } from './grafana.ts';
import { planRoutes } from './plans.ts';
import { pushRoutes } from './pushes.ts';
import { ruleGroupRoutes } from './rule-groups.ts';
import { tokenRoutes } from './tokens.ts';

const retention = (days: number) => ({ default_days: days, max_days: 1825, min_days: 1 });
const config = {
  custom_logs_retention: retention(7),
  custom_metrics_retention: retention(31),
  custom_traces_retention: retention(7),
  product_logs_retention: retention(7),
  product_metrics_retention: retention(31),
};

/** Some of the products that send data to Cockpit by themselves. */
const productsWithData = [
  ['instance', 'CPU & GPU Instances', 'Compute', ['instance_server', 'vpc_pn']],
  ['observability', 'Cockpit', 'Observability', ['observability_cockpit', 'observability_exporter']],
  ['sbs', 'Block Storage', 'Storage', ['sbs_volume', 'sbs_snapshot']],
] as const;

/** Data sources, tokens, alerting and Grafana; and, under `/cockpit-data`, the sources' own addresses. */
export const cockpit: Product = (cloud) => ({
  ...dataSourceRoutes(cloud),
  ...tokenRoutes(cloud),
  ...alertingRoutes(cloud),
  ...grafanaRoutes(cloud),
  ...planRoutes(cloud),
  ...ruleGroupRoutes(cloud),
  ...pushRoutes(cloud),
  'GET /cockpit/v1/regions/:region/config': () => ({ status: 200, body: config }),
  'GET /cockpit/v1/regions/:region/products': (request) =>
    pageByBody(
      request,
      'products_list',
      productsWithData.map(([name, display, family, types]) => ({
        display_name: display,
        family_name: family,
        name,
        resource_types: types,
      })),
    ),
});
