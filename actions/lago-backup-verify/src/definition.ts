import { connectVariables, defineAction, scalewayVariables } from '@lago-scw/action-kit';

export const definition = defineAction({
  name: 'backup-verify',
  inputs: {
    spec: { kind: 'text', default: 'lago.yml' },
    topology: { kind: 'text' },
    at: {
      kind: 'text',
      pattern: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/,
      form: 'a day as 2026-01-31, or a time with its zone as 2026-01-31T04:00Z',
    },
    archive: {
      kind: 'text',
      pattern: /^s3:\/\/[a-z0-9][a-z0-9-]{1,61}[a-z0-9](\/.*)?$/,
      form: 's3://<bucket>/<prefix>',
    },
    random: { kind: 'boolean', default: false },
    rehearse: { kind: 'boolean', default: false },
    'max-rpo-hours': { kind: 'integer', default: 26, minimum: 1, maximum: 8760 },
    'max-rto-minutes': { kind: 'integer', default: 60, minimum: 1, maximum: 1440 },
    'max-scratch-minutes': { kind: 'integer', default: 180, minimum: 5, maximum: 1440 },
    'node-type': {
      kind: 'text',
      pattern: /^db-[a-z0-9]+(-[a-z0-9]+)+$/i,
      form: 'a node type of Managed PostgreSQL, like DB-DEV-S',
    },
    'euro-per-hour': {
      kind: 'text',
      pattern: /^\d+(\.\d+)?$/,
      form: 'a price in €, like 0.0154',
    },
    'accept-violations': { kind: 'text' },
    'sample-files': { kind: 'integer', default: 50, minimum: 1, maximum: 10_000 },
    connections: { kind: 'integer', default: 4, minimum: 1, maximum: 16 },
    'escrow-file': { kind: 'text' },
    'reports-bucket': { kind: 'text' },
    'report-folder': { kind: 'text' },
    attest: { kind: 'boolean', default: false },
    'github-token': { kind: 'text', secret: true },
  },
  outputs: ['rpo-seconds', 'rto-seconds', 'verdict', 'report', 'evidence-digest', 'attestation'],
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
    LAGO_ENCRYPTION_PRIMARY_KEY: {
      required: false,
      secret: true,
      remedy: 'it is what Lago is run with; without it nobody learns whether secrets open',
    },
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: {
      required: false,
      secret: true,
      remedy: 'it is what Lago is run with; without it nobody learns whether secrets open',
    },
    LAGO_API_KEY: {
      required: false,
      secret: true,
      remedy: 'it is an API key of an organization in Lago; with rehearse, it reads once from the copy',
    },
    AGE_IDENTITY: {
      required: false,
      secret: true,
      remedy: 'it opens the escrow-file: AGE-SECRET-KEY-1…',
    },
    LAGO_AWS_S3_ACCESS_KEY_ID: {
      required: false,
      secret: false,
      remedy: 'it is the access key of the bucket in lago.yml (storage)',
    },
    LAGO_AWS_S3_SECRET_ACCESS_KEY: {
      required: false,
      secret: true,
      remedy: 'it is the secret key of the bucket in lago.yml (storage)',
    },
    AWS_ENDPOINT_URL_S3: {
      required: false,
      secret: false,
      remedy: 'it is another S3 than Scaleway’s',
    },
  },
});
