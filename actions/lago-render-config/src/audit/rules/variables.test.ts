import { api, describeRules } from './rule-cases.ts';
import { VARIABLE_RULES } from './variables.ts';

const front = (environment: string) =>
  `front:\n  image: getlago/front:v1.50.0\n  environment:\n    ${environment}\n`;
const old = api().replace('v1.50.0', 'v1.38.0');

describeRules('Variables', VARIABLE_RULES, [
  {
    rule: 'unknown-variable',
    bad: api('SIDEKIQ_PDF: "true"'),
    line: 'SIDEKIQ_PDF',
    good: api('SIDEKIQ_PDFS: "true"\nTZ: UTC\nSSL_CERT_FILE: /etc/ca.pem'),
  },
  {
    rule: 'variable-of-other-version',
    bad: api('SIDEKIQ_WALLETS: "true"'),
    line: 'SIDEKIQ_WALLETS',
    good: api('SIDEKIQ_WALLETS: ""\nSIDEKIQ_EVENTS: "true"'),
  },
  {
    rule: 'variable-form',
    bad: api('WEB_CONCURRENCY: many'),
    line: 'WEB_CONCURRENCY',
    good: api('WEB_CONCURRENCY: 4'),
  },
  {
    rule: 'variable-of-other-version',
    bad: front('LAGO_SUPERSET_URL: https://bi.example.com').replace('v1.50.0', 'v1.38.0') + old,
    line: 'LAGO_SUPERSET_URL',
    good: front('LAGO_SUPERSET_URL: https://bi.example.com') + api(),
  },
  {
    rule: 'front-value-breaks-script',
    bad: front(`SENTRY_DSN: 'https://"key"@sentry.example.com/1'`),
    line: 'SENTRY_DSN',
    good: front('SENTRY_DSN: https://key@sentry.example.com/1'),
  },
]);
