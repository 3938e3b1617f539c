import { type VariableFact, variable } from './variable-fact.ts';

const CLOCK = { readers: ['clock'], format: 'integer' } as const;
const ORGANIZATION = 'Only for a first deployment: later it fails or makes a second organization';

/** Switches, limits, and ties to other products (facts: lago.md 1.6, 6.4 and 8). */
export const FEATURE_VARIABLES: readonly VariableFact[] = [
  variable('LAGO_CREATE_ORG', ORGANIZATION, { readers: ['migrate'], default: 'false', format: 'true' }),
  variable('LAGO_ORG_NAME', ORGANIZATION, { readers: ['migrate'] }),
  variable('LAGO_ORG_USER_EMAIL', ORGANIZATION, { readers: ['migrate'], format: 'email' }),
  variable('LAGO_ORG_USER_PASSWORD', ORGANIZATION, { readers: ['migrate'], format: 'secret' }),
  variable('LAGO_ORG_API_KEY', ORGANIZATION, { readers: ['migrate'], format: 'secret' }),
  variable('GOOGLE_AUTH_CLIENT_ID', 'No login by Google'),
  variable('GOOGLE_AUTH_CLIENT_SECRET', 'No login by Google', { format: 'secret' }),
  variable('LAGO_OAUTH_PROXY_URL', 'Logins of integrations go through Lago’s proxy', {
    readers: ['rails', 'front'],
    default: 'https://proxy.getlago.com',
    format: 'url',
  }),
  variable('GOCARDLESS_CLIENT_ID', 'No payments by GoCardless'),
  variable('GOCARDLESS_CLIENT_SECRET', 'No payments by GoCardless', { format: 'secret' }),
  variable('NANGO_SECRET_KEY', 'No accounting integrations', { format: 'secret' }),
  variable('NANGO_PUBLIC_KEY', 'No accounting integrations', { readers: ['front'] }),
  variable('API_URL', 'The front calls a wrong place', { readers: ['front'], need: 'always', format: 'url' }),
  variable('APP_ENV', 'The front shows itself as a development build', {
    readers: ['front'],
    need: 'production',
  }),
  variable('LAGO_SUPERSET_URL', 'No dashboards', { readers: ['front'], format: 'url', since: 'v1.39.0' }),
  variable('LAGO_DISABLE_WALLET_REFRESH', 'Ongoing balances stand still', { ...CLOCK, format: 'true' }),
  variable('LAGO_DISABLE_LIFETIME_USAGE_REFRESH', 'Lifetime usage stands still', {
    ...CLOCK,
    format: 'true',
  }),
  variable('LAGO_DISABLE_EVENTS_VALIDATION', 'Wrong events are not reported', {
    ...CLOCK,
    format: 'boolean',
  }),
  variable('LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS', 'Usage is looked at late', {
    ...CLOCK,
    default: '60',
  }),
  variable('LAGO_LIFETIME_USAGE_REFRESH_INTERVAL_SECONDS', 'Lifetime usage is late', {
    ...CLOCK,
    default: '300',
  }),
  variable('LAGO_WALLET_ONGOING_BALANCE_REFRESH_INTERVAL_SECONDS', 'Ongoing balances are late', {
    ...CLOCK,
    default: '300',
    since: 'v1.49.0',
  }),
  variable('LAGO_SUBSCRIPTION_TERMINATION_ALERT_SENT_AT_DAYS', 'Alerts come on other days', {
    default: '15,45',
  }),
  variable('LAGO_EVENTS_BATCH_MAX_LENGTH', 'Batches of events are refused', {
    default: '100',
    format: 'integer',
  }),
  variable('LAGO_WEBHOOK_ATTEMPTS', 'Webhooks give up early', { default: '3', format: 'integer' }),
  variable('LAGO_WEBHOOK_TIMEOUT_SECONDS', 'Slow receivers hold workers', {
    default: '30',
    format: 'integer',
  }),
  variable('LAGO_PARALLEL_THREADS_COUNT', 'Each thread needs a connection', {
    default: '0',
    format: 'integer',
  }),
  variable('LAGO_SIDEKIQ_MAX_DEAD_JOBS', 'Older dead jobs are dropped', {
    default: '100000',
    format: 'integer',
  }),
  variable('LAGO_SIDEKIQ_AVERAGE_SCHEDULED_POLL_INTERVAL', 'Scheduled jobs start late', {
    default: '5',
    format: 'integer',
  }),
  variable('SENTRY_DSN', 'No error reports', { readers: ['rails', 'front', 'events-processor'] }),
  variable('SENTRY_ENVIRONMENT', 'Reports are not told apart'),
  variable('SENTRY_TRACES_SAMPLE_RATE', 'No traces', { format: 'number' }),
  variable('SENTRY_ENABLE_CRONS', 'Sentry does not watch the clock', { format: 'boolean' }),
  variable('NEW_RELIC_KEY', 'No reports', { format: 'secret' }),
  variable('OTEL_EXPORTER', 'No traces'),
  variable('OTEL_SERVICE_NAME', 'Traces have no name', { readers: ['rails', 'events-processor'] }),
  variable('MISTRAL_API_KEY', 'No assistant', { format: 'secret', since: 'v1.33.4' }),
  variable('MISTRAL_AGENT_ID', 'No assistant', { since: 'v1.33.4' }),
  variable('LAGO_FINANCE_ASSISTANT_URL', 'No assistant', { format: 'url' }),
  variable('LAGO_VERSION', 'Metrics are tagged with another version'),
  variable('LAGO_SIDEKIQ_STATSD_ENDPOINT', 'No measures of jobs'),
  variable('LAGO_SIDEKIQ_PRO_REQUIRED', 'Without Sidekiq Pro no worker starts', { format: 'boolean' }),
  variable('LAGO_MCP_SERVER_URL', 'No assistant', { format: 'url', since: 'v1.33.4' }),
  variable('LAGO_DATA_API_URL', 'No analytics', { format: 'url' }),
  variable('LAGO_DATA_API_BEARER_TOKEN', 'No analytics', { format: 'secret' }),
  variable('LAGO_MEILISEARCH_URL', 'Jobs are queued that only the meilisearch worker takes', {
    format: 'url',
    since: 'v1.51.0',
  }),
  variable('LAGO_DEDICATED_WORKER_ORG_IDS', 'Jobs are queued that only a dedicated worker takes', {
    since: 'v1.51.0',
  }),
  variable('STRIPE_API_VERSION', 'Stripe answers in another form'),
];
