import { type VariableFact, variable } from './variable-fact.ts';

/** PostgreSQL, Redis, the bucket, mail, PDF (facts: lago.md 1.6, 4, 5 and 7). */
export const SERVICE_VARIABLES: readonly VariableFact[] = [
  variable('DATABASE_URL', 'User and password must be percent-encoded, or Ruby refuses the URL', {
    readers: ['rails', 'events-processor'],
    need: 'always',
    format: 'postgres-url',
  }),
  variable('DATABASE_POOL', 'Below the threads of a process, requests and jobs wait for a connection', {
    need: 'production',
    default: '10',
    format: 'integer',
  }),
  variable('DATABASE_PREPARED_STATEMENTS', 'Must be false behind a transaction pooler', {
    default: 'true',
    format: 'boolean',
  }),
  variable('DATABASE_PROXY_URL', 'A pooler for the web tier and the workers; migrations stay direct', {
    format: 'postgres-url',
    since: 'v1.52.0',
  }),
  variable('POSTGRES_SCHEMA', 'Another schema must exist before the first migration', { default: 'public' }),
  ...['STATEMENT', 'IDLE_TX', 'LOCK'].map((kind) =>
    variable(`LAGO_DATABASE_${kind}_TIMEOUT`, 'Milliseconds; ends a long migration half way', {
      format: 'integer',
      since: 'v1.47.0',
    }),
  ),
  variable('REDIS_URL', 'No job can be queued', { need: 'always', format: 'redis-url' }),
  variable('REDIS_PASSWORD', 'Up to v1.42 it breaks job uniqueness together with a user, a database or TLS', {
    format: 'secret',
  }),
  variable('LAGO_REDIS_CACHE_URL', 'A cache per container, and the clock never refreshes wallets', {
    readers: ['rails', 'events-processor'],
    need: 'production',
    format: 'redis-url',
  }),
  variable('LAGO_REDIS_CACHE_PASSWORD', 'Put it into the URL', { format: 'secret' }),
  variable('LAGO_REDIS_CACHE_POOL_SIZE', 'Threads wait for a connection to the cache', {
    default: '5',
    format: 'integer',
  }),
  variable('LAGO_REDIS_CABLE_URL', 'Set but empty, it points at localhost', {
    format: 'redis-url',
    default: 'REDIS_URL',
    since: 'v1.42.0',
  }),
  variable('LAGO_REDIS_SIDEKIQ_SENTINELS', 'Addresses of Sentinels', { since: 'v1.43.0' }),
  variable('LAGO_REDIS_SIDEKIQ_MASTER_NAME', 'Name of the main node', { since: 'v1.43.0' }),
  variable('LAGO_REDIS_CACHE_SENTINELS', 'Addresses of Sentinels', { since: 'v1.47.0' }),
  variable('LAGO_REDIS_CACHE_MASTER_NAME', 'Name of the main node', { since: 'v1.47.0' }),
  variable('LAGO_REDIS_SIDEKIQ_RETRY_WINDOW_SECONDS', 'How long enqueuing retries', {
    default: '5',
    format: 'integer',
    since: 'v1.49.0',
  }),
  variable('LAGO_MEMCACHE_SERVERS', 'Wins over the cache in Redis'),
  variable('LAGO_USE_AWS_S3', 'Files stay on a container’s disk and are lost with it', {
    need: 'production',
    default: 'false',
    format: 'true',
  }),
  variable('LAGO_AWS_S3_ACCESS_KEY_ID', 'Uploads fail', { need: 'production', format: 'secret' }),
  variable('LAGO_AWS_S3_SECRET_ACCESS_KEY', 'Uploads fail', { need: 'production', format: 'secret' }),
  variable('LAGO_AWS_S3_REGION', 'Signatures do not match another region', { need: 'production' }),
  variable('LAGO_AWS_S3_BUCKET', 'Uploads fail', { need: 'production' }),
  variable('LAGO_AWS_S3_ENDPOINT', 'Chooses the storage service whose name every file’s row carries', {
    need: 'production',
    format: 'url',
  }),
  variable('LAGO_AWS_S3_PATH_STYLE', 'Bucket in the path instead of the host', {
    default: 'false',
    format: 'boolean',
  }),
  variable('LAGO_AWS_S3_SSL_VERIFY', 'Off, anyone between may read invoices', {
    default: 'true',
    format: 'boolean',
  }),
  variable('AWS_REQUEST_CHECKSUM_CALCULATION', 'The SDK of v1.39 adds checksums that some servers refuse', {
    need: 'production',
    since: 'v1.39.0',
  }),
  variable('AWS_RESPONSE_CHECKSUM_VALIDATION', 'The SDK of v1.39 asks for checksums that some servers lack', {
    need: 'production',
    since: 'v1.39.0',
  }),
  variable('LAGO_USE_GCS', 'Google’s storage instead of S3', { format: 'true' }),
  variable('LAGO_GCS_PROJECT', 'Uploads fail'),
  variable('LAGO_GCS_BUCKET', 'Uploads fail'),
  variable('LAGO_PDF_URL', 'Invoices get no PDF; a path in it is dropped', {
    need: 'always',
    format: 'url',
  }),
  variable('LAGO_DISABLE_PDF_GENERATION', 'No PDFs at all; the front must be told too', {
    readers: ['rails', 'front'],
    default: 'false',
    format: 'true',
  }),
  variable('LAGO_SMTP_ADDRESS', 'No mail leaves'),
  variable('LAGO_SMTP_PORT', 'Only STARTTLS is spoken: 465 and 2465 do not work', { format: 'integer' }),
  variable('LAGO_SMTP_USERNAME', 'The server refuses to relay'),
  variable('LAGO_SMTP_PASSWORD', 'The server refuses to relay', { format: 'secret' }),
  variable('LAGO_SMTP_DOMAIN', 'HELO says the container’s name'),
  variable('LAGO_FROM_EMAIL', 'Mails have no sender', { default: '', format: 'email' }),
];
