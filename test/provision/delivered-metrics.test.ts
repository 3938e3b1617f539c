import { DRILL_METRICS } from '@lago-scw/lago';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
  specOf,
} from '../../actions/lago-render-config/src/example-order.ts';
import { renderRelease } from '../../actions/lago-render-config/src/render.ts';
import { readSecrets } from '../../actions/lago-render-config/src/secrets.ts';
import { ruleGroups } from '../../actions/scw-provision/src/resources/monitoring/rules.ts';

const spec = specOf(EXAMPLE_SPEC_TEXT);
const variables = { ...EXAMPLE_VARIABLES, COCKPIT_TOKEN: 'cockpit-token-0123456789' };
const { files } = renderRelease({
  spec,
  topology: {
    ...ORDERED_TOPOLOGY,
    monitoring: { metricsUrl: 'https://m.example.com', logsUrl: 'https://l.example.com' },
  },
  secrets: readSecrets(variables, spec, EXAMPLE_NOW),
});
const agent = files.get('agent/config.alloy') ?? '';
const collectors: readonly string[] = JSON.parse(/set_collectors = (\[.*\])/.exec(agent)?.[1] ?? '[]');

/** Collectors of node_exporter by what their metrics begin with. */
const COLLECTOR: Readonly<Record<string, string>> = {
  node_cpu: 'cpu',
  node_memory: 'meminfo',
  node_filesystem: 'filesystem',
};

function isDelivered(metric: string): boolean {
  if (Object.values<string>(DRILL_METRICS).includes(metric)) return collectors.includes('textfile');
  if (metric.startsWith('traefik_')) return isScraped('proxy') && proxyHasMetrics();
  const [prefix = ''] = /^[a-z]+_[a-z]+/.exec(metric) ?? [];
  return collectors.includes(COLLECTOR[prefix] ?? 'none');
}

const isScraped = (service: string) => agent.includes(`prometheus.scrape "${service}"`);

function proxyHasMetrics(): boolean {
  const { metrics, entryPoints } = parse(files.get('proxy/static/traefik.yml') ?? '');
  const { address } = entryPoints[metrics?.prometheus?.entryPoint] ?? {};
  return address !== undefined && agent.includes(`"proxy${address}"`);
}

const expressions = ruleGroups('prod', { 'drill-every-hours': 24 }).metrics.rules.map(({ expr }) => expr);
const metrics = [...new Set(expressions.flatMap((expr) => expr.match(/\b[a-z_]+(?=\{)/g) ?? []))];

test.each(metrics)('a release sends %s, which an alert needs', (metric) => {
  expect(isDelivered(metric)).toBe(true);
});

test('every rule has a metric of its own', () => {
  expect(metrics.length).toBeGreaterThanOrEqual(expressions.length);
});
