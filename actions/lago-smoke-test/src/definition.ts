import { connectVariables, defineAction, optionalScalewayVariables } from '@lago-scw/action-kit';

export const definition = defineAction({
  name: 'smoke-test',
  inputs: {
    spec: { kind: 'text', default: 'lago.yml' },
    topology: { kind: 'text' },
    target: {
      kind: 'choice',
      values: ['public', 'active', 'standby', 'blue', 'green'],
      default: 'public',
    },
    level: { kind: 'choice', values: ['quick', 'full'], default: 'quick' },
    probes: { kind: 'text' },
    skip: { kind: 'text' },
    'expected-release': {
      kind: 'text',
      pattern: /^v\d+\.\d+\.\d+-[0-9a-f]{8}$/,
      form: 'a release id like v1.50.0-1a2b3c4d: the `release` output of render-config or deploy-compose',
    },
    'deadline-seconds': { kind: 'integer', default: 120, minimum: 1, maximum: 3600 },
    pdf: { kind: 'boolean', default: false },
    'mail-to': {
      kind: 'text',
      pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
      form: 'a mail address, like you@example.com',
    },
    'webhook-url': {
      kind: 'text',
      pattern: /^https?:\/\/[^\s?#]+$/,
      form: 'an address without query, like http://198.51.100.7:8085',
    },
    'webhook-port': { kind: 'integer', default: 8085, minimum: 1, maximum: 65_535 },
    browser: { kind: 'boolean', default: false },
    baseline: { kind: 'text' },
    burst: { kind: 'integer', default: 20, minimum: 10, maximum: 500 },
    'max-regression': { kind: 'integer', minimum: 1, maximum: 1000 },
    'report-folder': { kind: 'text' },
  },
  outputs: ['passed', 'failed', 'inconclusive', 'verdict', 'report', 'screenshot', 'url'],
  variables: {
    ...optionalScalewayVariables,
    ...connectVariables,
    LAGO_SMOKE_API_KEY: {
      required: false,
      secret: true,
      remedy: 'copy it from Developers > API keys of an organization that is for smoke tests alone',
    },
    LAGO_SMTP_PASSWORD: {
      required: false,
      secret: true,
      remedy: 'it is the one that render-config gets',
    },
    SSH_PRIVATE_KEY: {
      required: false,
      secret: true,
      remedy: 'it is the one that deploy-compose gets',
    },
  },
});
