import { defineAction, optionalScalewayVariables } from '@lago-scw/action-kit';

const optional = (remedy: string) => ({ required: false, secret: true, remedy }) as const;

/** A report about a compose file does without. */
const forRendering = (remedy: string) =>
  ({ ...optional(remedy), neededUnless: { input: 'audit', is: 'report' } }) as const;

export const definition = defineAction({
  name: 'render-config',
  inputs: {
    spec: { kind: 'text', default: 'lago.yml' },
    topology: { kind: 'text' },
    'output-folder': { kind: 'text' },
    'base-compose': { kind: 'text' },
    'env-file': { kind: 'text' },
    audit: { kind: 'choice', values: ['enforce', 'report'], default: 'enforce' },
  },
  outputs: ['release', 'release-dir', 'config-digest', 'audit-errors', 'audit-warnings', 'sarif'],
  variables: {
    ...optionalScalewayVariables,
    SECRET_KEY_BASE: forRendering('create it with `openssl rand -hex 64`'),
    LAGO_RSA_PRIVATE_KEY: forRendering(
      'create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`',
    ),
    LAGO_ENCRYPTION_PRIMARY_KEY: forRendering('create it with `openssl rand -hex 32`'),
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: forRendering('create it with `openssl rand -hex 32`'),
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: forRendering('create it with `openssl rand -hex 32`'),
    POSTGRES_PASSWORD: forRendering('use the same that provision was given'),
    REDIS_URL: optional(
      'needed unless provision made the Redis: write it as redis://user:password@host:6379/0, user and password percent-encoded',
    ),
    REDIS_PASSWORD: optional('needed with the Redis that provision made: use the same that it was given'),
    LAGO_REDIS_CACHE_URL: optional('left out, the cache uses another database of REDIS_URL'),
    LAGO_AWS_S3_ACCESS_KEY_ID: optional('needed when there is a bucket'),
    LAGO_AWS_S3_SECRET_ACCESS_KEY: optional('needed when there is a bucket'),
    LAGO_SMTP_PASSWORD: optional('needed when lago.yml has `mail`'),
    LAGO_LICENSE: optional('leave it out to run the free edition'),
    COCKPIT_TOKEN: optional('needed to send metrics and logs to Cockpit; provision makes it'),
    LAGO_KAFKA_PASSWORD: optional('needed when lago.yml has `event-store.kafka.user`'),
    LAGO_CLICKHOUSE_PASSWORD: optional('needed when lago.yml has `event-store`'),
    PORTAINER_ADMIN_PASSWORD_HASH: optional('needed when lago.yml has `portainer`'),
    ADMIN_API_KEY: optional('leave it out to keep /admin closed'),
    GOOGLE_AUTH_CLIENT_SECRET: optional('needed with GOOGLE_AUTH_CLIENT_ID under `lago.env`'),
    GOCARDLESS_CLIENT_SECRET: optional('needed with GOCARDLESS_CLIENT_ID under `lago.env`'),
    NANGO_SECRET_KEY: optional('needed for accounting integrations'),
    MISTRAL_API_KEY: optional('needed for the assistant'),
    NEW_RELIC_KEY: optional('needed to report to New Relic'),
    LAGO_DATA_API_BEARER_TOKEN: optional('needed with LAGO_DATA_API_URL under `lago.env`'),
    TLS_CERTIFICATE: {
      required: false,
      secret: false,
      remedy: 'needed when lago.yml has `tls.from: secret`',
    },
    TLS_PRIVATE_KEY: optional('needed when lago.yml has `tls.from: secret`'),
    SCW_DNS_SECRET_KEY: optional(
      'needed when lago.yml has `tls.from: lets-encrypt`, unless by `challenge: tls-alpn`',
    ),
  },
});
