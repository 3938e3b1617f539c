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
    'expected-release': {
      kind: 'text',
      pattern: /^v\d+\.\d+\.\d+-[0-9a-f]{8}$/,
      form: 'a release id like v1.50.0-1a2b3c4d: the `release` output of render-config or deploy-compose',
    },
    'deadline-seconds': { kind: 'integer', default: 120, minimum: 1, maximum: 3600 },
    'report-folder': { kind: 'text' },
  },
  outputs: ['passed', 'failed', 'report', 'url'],
  variables: { ...optionalScalewayVariables, ...connectVariables },
});
