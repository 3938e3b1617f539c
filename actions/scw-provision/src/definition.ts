import { defineAction, scalewayVariables } from '@lago-scw/action-kit';

export const definition = defineAction({
  name: 'provision',
  inputs: {
    spec: { kind: 'text', default: 'lago.yml' },
    mode: { kind: 'choice', values: ['plan', 'apply', 'destroy'], default: 'apply' },
    'allow-destroy': { kind: 'text' },
    'fail-on-drift': { kind: 'boolean', default: false },
    'github-token': { kind: 'text', secret: true },
  },
  outputs: ['topology', 'plan', 'changed', 'elastic-ip', 'active-color'],
  variables: {
    ...scalewayVariables,
    POSTGRES_PASSWORD: {
      required: false,
      secret: true,
      remedy:
        'create it with `openssl rand -base64 24` and append `aA1-` (8 to 128 characters; upper case, lower case, digit, special)',
    },
  },
});
