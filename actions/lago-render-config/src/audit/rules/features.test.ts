import { FEATURE_RULES } from './features.ts';
import { api, describeRules } from './rule-cases.ts';

const on = (name: string) => api(`${name}: "true"`);

describeRules('Features', FEATURE_RULES, [
  {
    rule: 'sidekiq-page-open',
    bad: on('LAGO_SIDEKIQ_WEB'),
    line: 'SIDEKIQ_WEB',
    good: api('LAGO_SIDEKIQ_WEB: "false"'),
  },
  {
    rule: 'sidekiq-page-always-on',
    bad: api().replace('v1.50.0', 'v1.29.0'),
    line: 'v1.29.0',
    good: api('', 'labels:\n  traefik.http.routers.closed.rule: PathPrefix(`/api/sidekiq`)').replace(
      'v1.50.0',
      'v1.29.0',
    ),
  },
  { rule: 'signup-open', bad: api(), line: 'api:', good: on('LAGO_DISABLE_SIGNUP') },
  {
    rule: 'telemetry-on',
    bad: api('LAGO_DISABLE_SEGMENT: ""'),
    line: 'SEGMENT',
    good: on('LAGO_DISABLE_SEGMENT'),
  },
  {
    rule: 'not-exactly-true',
    bad: api('LAGO_DISABLE_SEGMENT: "True"'),
    line: 'SEGMENT',
    good: on('LAGO_DISABLE_SEGMENT'),
  },
  {
    rule: 'not-exactly-true',
    bad: api('LAGO_USE_AWS_S3: 1'),
    line: 'AWS_S3',
    good: api('LAGO_USE_AWS_S3: false'),
  },
  {
    rule: 'on-when-set',
    bad: api('LAGO_CLICKHOUSE_ENABLED: "false"'),
    line: 'CLICKHOUSE',
    good: on('LAGO_CLICKHOUSE_ENABLED'),
  },
  { rule: 'not-production', bad: api().replace('production', 'staging'), line: 'staging', good: api() },
  { rule: 'logs-in-container', bad: api(), line: 'api:', good: on('RAILS_LOG_TO_STDOUT') },
  {
    rule: 'license-needs-network',
    bad: api('LAGO_LICENSE: a-license'),
    line: 'LICENSE',
    good: api('LAGO_LICENSE: ""'),
  },
]);
