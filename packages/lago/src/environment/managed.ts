/** Names that the rendering decides: an operator's own value would contradict it. DATABASE_POOL may be raised. */
const MANAGED = [
  /^RAILS_(ENV|LOG_TO_STDOUT|M(AX|IN)_THREADS)$/,
  /^WEB_CONCURRENCY$/,
  /^(API_URL|APP_ENV|ENV)$/,
  /^DATABASE_URL$/,
  /^REDIS_(URL|PASSWORD)$/,
  /^LAGO_REDIS_(CACHE|CABLE|STORE)_(URL|PASSWORD|DB|SSL|TLS)$/,
  /^SSL_CERT_(FILE|DIR)$/,
  /^SECRET_KEY_BASE$/,
  /^LAGO_RSA_PRIVATE_KEY$/,
  /^(LAGO_)?ENCRYPTION_\w+$/,
  /^LAGO_(API|FRONT|PDF)_URL$/,
  /^LAGO_DISABLE_(SIGNUP|SEGMENT)$/,
  /^LAGO_SIDEKIQ_WEB$/,
  /^SIDEKIQ_\w+$/,
  /^LAGO_USE_AWS_S3$/,
  /^LAGO_AWS_S3_\w+$/,
  /^AWS_(REQUEST_CHECKSUM_CALCULATION|RESPONSE_CHECKSUM_VALIDATION)$/,
  /^LAGO_SMTP_\w+$/,
  /^LAGO_FROM_EMAIL$/,
  /^LAGO_LICENSE$/,
  /^LAGO_(CLICKHOUSE|KAFKA)_\w+$/,
  /^LAGO_DEFAULT_EVENT_STORE$/,
];

export function isManagedVariable(name: string): boolean {
  return MANAGED.some((pattern) => pattern.test(name));
}
