import { defineAction, scalewayVariables } from '@lago-scw/action-kit';

export const definition = defineAction({
  name: 'provision',
  inputs: {
    spec: { kind: 'text', default: 'lago.yml' },
    mode: { kind: 'choice', values: ['plan', 'apply', 'destroy'], default: 'apply' },
    'allow-destroy': { kind: 'text' },
    'fail-on-drift': { kind: 'boolean', default: false },
    'runner-address': { kind: 'text' },
    'github-token': { kind: 'text', secret: true },
    'secrets-token': { kind: 'text', secret: true },
    'github-environment': { kind: 'text' },
    'age-recipient': { kind: 'text' },
  },
  outputs: ['topology', 'plan', 'changed', 'elastic-ip', 'active-color', 'escrow'],
  variables: {
    ...scalewayVariables,
    POSTGRES_PASSWORD: {
      required: false,
      secret: true,
      remedy:
        'create it with `openssl rand -base64 24` and append `aA1-` (8 to 128 characters; upper case, lower case, digit, special)',
    },
    REDIS_PASSWORD: { required: false, secret: true, remedy: 'create it as you did POSTGRES_PASSWORD' },
    SECRET_KEY_BASE: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_RSA_PRIVATE_KEY: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_ENCRYPTION_PRIMARY_KEY: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_AWS_S3_ACCESS_KEY_ID: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_AWS_S3_SECRET_ACCESS_KEY: { required: false, secret: true, remedy: 'it is generated' },
    LAGO_SMTP_PASSWORD: { required: false, secret: true, remedy: 'it is generated' },
    COCKPIT_TOKEN: { required: false, secret: true, remedy: 'it is generated' },
    SCW_DEFAULT_ORGANIZATION_ID: { required: false, secret: false, remedy: 'leave it out: it is looked up' },
    AWS_ENDPOINT_URL_S3: {
      required: false,
      secret: false,
      remedy: 'leave it out to use Object Storage itself',
    },
  },
});
