import { type VariableFact, variable } from './variable-fact.ts';

/** How processes boot, run and log (facts: lago.md 1.6). */
export const PROCESS_VARIABLES: readonly VariableFact[] = [
  variable('RAILS_ENV', 'Must be `production`; `staging` changes migrate.sh and the license server', {
    need: 'always',
    default: 'development',
  }),
  variable('RAILS_LOG_TO_STDOUT', 'Logs go to a file inside the container', {
    need: 'production',
    format: 'boolean',
  }),
  variable('LAGO_LOG_LEVEL', 'Debug logs hold customer data', { default: 'info' }),
  variable('WEB_CONCURRENCY', 'One process serves everything', {
    readers: ['api'],
    need: 'production',
    default: '0',
    format: 'integer',
  }),
  variable('RAILS_MAX_THREADS', 'Three requests at a time are little for production', {
    readers: ['api'],
    need: 'production',
    default: '3',
    format: 'integer',
  }),
  variable('RAILS_MIN_THREADS', 'Threads are made under load', {
    readers: ['api'],
    default: '0',
    format: 'integer',
  }),
  variable('PORT', 'Health checks and the proxy expect 3000', {
    readers: ['api'],
    default: '3000',
    format: 'integer',
  }),
  variable('PIDFILE', 'A second process may find the first one’s', { readers: ['api'] }),
  variable('SIDEKIQ_CONCURRENCY', 'Above DATABASE_POOL, jobs wait for a connection and time out', {
    readers: ['worker'],
    need: 'production',
    default: '10',
    format: 'integer',
  }),
  variable('SECRET_KEY_BASE', 'Another value logs everybody out and breaks every file link', {
    need: 'always',
    format: 'secret',
  }),
  variable('LAGO_RSA_PRIVATE_KEY', 'Blank ends the process at boot; another one breaks webhook signatures', {
    need: 'always',
    format: 'base64-pem',
  }),
  variable('LAGO_ENCRYPTION_PRIMARY_KEY', 'Payment providers and integrations cannot be read', {
    need: 'always',
    format: 'secret',
  }),
  variable('LAGO_ENCRYPTION_DETERMINISTIC_KEY', 'Payment providers and integrations cannot be read', {
    need: 'always',
    format: 'secret',
  }),
  variable('LAGO_ENCRYPTION_KEY_DERIVATION_SALT', 'Payment providers and integrations cannot be read', {
    need: 'always',
    format: 'secret',
  }),
  // These win over the LAGO_ ones, even when they are set to nothing.
  variable('ENCRYPTION_PRIMARY_KEY', 'Wins over LAGO_ENCRYPTION_PRIMARY_KEY, even empty', {
    format: 'secret',
  }),
  variable('ENCRYPTION_DETERMINISTIC_KEY', 'Wins over LAGO_ENCRYPTION_DETERMINISTIC_KEY, even empty', {
    format: 'secret',
  }),
  variable('ENCRYPTION_KEY_DERIVATION_SALT', 'Wins over LAGO_ENCRYPTION_KEY_DERIVATION_SALT, even empty', {
    format: 'secret',
  }),
  variable('LAGO_API_URL', 'Links to files raise an error, payment providers call back to nowhere', {
    need: 'always',
    format: 'url',
  }),
  variable('LAGO_FRONT_URL', 'Browsers are refused by CORS, links in mails lead nowhere', {
    need: 'always',
    format: 'url',
  }),
  variable('LAGO_DOMAIN', 'CORS falls back to it without LAGO_FRONT_URL', { readers: ['rails', 'front'] }),
  variable('LAGO_DISABLE_SSL', 'Cookies and links stop assuming https', {
    format: 'boolean',
    since: 'v1.29.0',
  }),
  variable('LAGO_LICENSE', 'Every process calls the license server at boot: without egress none starts', {
    format: 'secret',
  }),
  variable('LAGO_DISABLE_SEGMENT', 'Telemetry goes to Lago', { need: 'production', format: 'true' }),
  variable('LAGO_DISABLE_SIGNUP', 'Anyone may create an organization', {
    readers: ['rails', 'front'],
    need: 'production',
    default: 'false',
    format: 'true',
  }),
  variable('LAGO_SIDEKIQ_WEB', 'Sidekiq’s page, open to everyone; up to v1.29 `false` does not close it', {
    need: 'production',
    default: 'true',
    format: 'true',
  }),
  variable('ADMIN_API_KEY', 'Unset, /admin refuses all', { format: 'secret', since: 'v1.31.0' }),
  variable('LAGO_ENABLE_YJIT', 'Came after v1.51.0', { format: 'boolean', since: 'v1.52.0' }),
];
