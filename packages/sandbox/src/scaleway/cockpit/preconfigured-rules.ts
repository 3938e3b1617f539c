/** Rules that Scaleway brings: ids, names and families as recorded; the queries are left short. */
const known = [
  ['1c16c699-e00e-4be8-b05d-d8cd2797f2a7', 'High CPU usage', 'Compute', 'Instance'],
  ['6c6843af-1815-46df-9e52-6feafcf31fd7', 'Too many connections', 'Managed Databases', 'PostgreSQL'],
  ['615245e6-3882-4d99-8798-d17ca1c95645', 'High CPU usage', 'Managed Databases', 'PostgreSQL'],
  ['eb8a941e-698d-47d6-b62d-4b6c13f7b4b7', 'Too many connections', 'Managed Databases', 'MySQL'],
  ['76f01e05-79d1-4509-93f2-67eb84586070', 'High CPU usage', 'Managed Databases', 'MySQL'],
  ['f8834c3d-4d3d-49a2-9164-0236d4c93590', 'High storage usage', 'Managed Databases', 'MySQL'],
  ['feb64cef-c855-4230-a74e-813515fdb357', 'Backend server down', 'Load Balancer', 'LB'],
  ['669f781a-adab-4e3c-984e-fb149f8b67a3', 'Ingestion increase', 'Observability', 'Cockpit'],
] as const;

/** The one that was recorded without a dashboard. */
const withoutDashboard = [
  'ac63ebdc-eaba-4aeb-a771-4d028363a75b',
  'High CPU usage',
  'Data & Analytics',
  'Data Warehouse',
] as const;

export interface PreconfiguredRule {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly product: string;
  readonly dashboard: string | undefined;
}

export const preconfiguredRules: readonly PreconfiguredRule[] = [
  ...known.map(([id, name, family, product]) => ({
    id,
    name,
    family,
    product,
    dashboard: `/d/scw-${product}`,
  })),
  {
    id: withoutDashboard[0],
    name: withoutDashboard[1],
    family: withoutDashboard[2],
    product: withoutDashboard[3],
    dashboard: undefined,
  },
];

/** One entry of the list of alerts. */
export function preconfiguredAlertBody(rule: PreconfiguredRule, region: string, isEnabled: boolean) {
  const { id, name, family, product, dashboard } = rule;
  return {
    annotations: {
      ...(dashboard === undefined ? {} : { dashboard_path: dashboard }),
      description: `${name} of ${product}`,
      display_description: name,
      display_name: name,
      family,
      product,
      rule_id: id,
      summary: `${name} of ${product}`,
    },
    data_source_id: '',
    duration: '10m',
    name: `${product}${name}`.replaceAll(' ', ''),
    preconfigured: true,
    preconfigured_data: {
      display_description: name,
      display_name: name,
      preconfigured_rule_id: id,
      product_family: family,
      product_name: product,
    },
    region,
    rule: 'vector(0) > 0',
    rule_status: isEnabled ? 'enabled' : 'disabled',
    state: isEnabled ? 'inactive' : 'unknown_state',
  };
}
