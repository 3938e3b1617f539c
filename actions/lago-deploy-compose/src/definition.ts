import { connectVariables, defineAction, scalewayVariables } from '@lago-scw/action-kit';

export const definition = defineAction({
  name: 'deploy-compose',
  inputs: {
    operation: {
      kind: 'choice',
      values: ['deploy', 'promote', 'rollback', 'park', 'status', 'unlock'],
      required: true,
    },
    spec: { kind: 'text', default: 'lago.yml' },
    topology: { kind: 'text' },
    'release-dir': { kind: 'text' },
    'smoke-report': { kind: 'text' },
    'smoke-report-minutes': { kind: 'integer', default: 60, minimum: 1, maximum: 1440 },
    force: { kind: 'boolean', default: false },
    'ignore-clock-window': { kind: 'boolean', default: false },
    'to-release': {
      kind: 'text',
      pattern: /^v\d+\.\d+\.\d+-[0-9a-f]{8}$/,
      form: 'must be a release id, like v1.50.0-1a2b3c4d',
    },
    'accept-schema-drift': { kind: 'boolean', default: false },
    'github-token': { kind: 'text', secret: true },
    'lock-minutes': { kind: 'integer', default: 30, minimum: 5, maximum: 240 },
    'pull-timeout-minutes': { kind: 'integer', default: 15, minimum: 1, maximum: 120 },
    'backup-minutes': { kind: 'integer', default: 15, minimum: 0, maximum: 1440 },
  },
  outputs: [
    'color',
    'smoke-target',
    'release',
    'previous-release',
    'schema-version',
    'requests',
    'lost',
    'hung',
    'reset',
    'slowest-milliseconds',
    'status',
  ],
  variables: {
    ...scalewayVariables,
    ...connectVariables,
    SSH_PRIVATE_KEY: {
      required: true,
      secret: true,
      remedy:
        'create it with `ssh-keygen -t ed25519 -N "" -f lago-deploy` and add lago-deploy.pub to the SSH keys of the Scaleway project before the instances are made',
    },
  },
});
