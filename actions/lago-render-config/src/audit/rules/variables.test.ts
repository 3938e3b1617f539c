import { api, describeRules } from './rule-cases.ts';
import { VARIABLE_RULES } from './variables.ts';

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
]);
