import { connectVariables, defineAction, scalewayVariables } from '@lago-scw/action-kit';

export const definition = defineAction({
  name: 'backup-verify',
  inputs: {
    spec: { kind: 'text', default: 'lago.yml' },
    topology: { kind: 'text' },
    'max-rpo-hours': { kind: 'integer', default: 26, minimum: 1, maximum: 8760 },
    'max-rto-minutes': { kind: 'integer', default: 60, minimum: 1, maximum: 1440 },
    'report-folder': { kind: 'text' },
  },
  outputs: ['rpo-seconds', 'rto-seconds', 'verdict', 'report'],
  variables: {
    ...scalewayVariables,
    ...connectVariables,
    SSH_PRIVATE_KEY: {
      required: true,
      secret: true,
      remedy: 'it is the private half of the key that logs in to the instances',
    },
    POSTGRES_PASSWORD: {
      required: true,
      secret: true,
      remedy: 'it is the password of the database user of Lago',
    },
  },
});
