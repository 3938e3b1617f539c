import type { LagoService } from '../services/lago-service.ts';
import type { Reader } from '../variables/variable-fact.ts';
import { isFor } from '../variables/variables.ts';
import { isAtLeast } from '../version.ts';
import { sidekiqSwitches } from '../workers.ts';
import { clickhouseMigration, eventStoreOfRails, eventsProcessor } from './event-store.ts';
import type { EnvironmentSettings } from './settings.ts';
import { from, sorted, type Variable } from './variable.ts';

/**
 * What one service sees, by name; nothing that its role does not need (facts: lago.md 1.6). The proxy's
 * environment is not Lago's: see render-config.
 */
export function environmentOf(service: LagoService, settings: EnvironmentSettings): Variable[] {
  return sorted(variablesOf(service, settings));
}

function variablesOf(service: LagoService, settings: EnvironmentSettings): Variable[] {
  switch (service.role) {
    case 'api':
      return [...rails(settings), ...files(settings), ...mails(settings), ...web(settings)];
    case 'worker':
      return [...rails(settings), ...files(settings), ...mails(settings), ...jobs(service, settings)];
    case 'clock':
      return [...rails(settings), ...pool(service.databaseConnections, settings)];
    case 'migrate':
      // A migration may touch files: without the bucket it would leave them in a container that is removed.
      return [
        ...rails(settings).filter(({ name }) => !TIMEOUT.test(name)),
        ...files(settings),
        ...clickhouseMigration(settings),
        ...pool(service.databaseConnections, settings),
      ];
    case 'front':
      return front(settings);
    case 'events-processor':
      return [...own('events-processor', settings), ...eventsProcessor(settings)];
    case 'agent':
      return settings.monitoringToken === undefined
        ? []
        : from('secret', { COCKPIT_TOKEN: settings.monitoringToken });
    case 'pdf':
    case 'proxy':
    case 'portainer':
      return [];
  }
}

/** What `lago.env` gives a reader. */
function own(reader: Reader, { extra }: EnvironmentSettings): Variable[] {
  return from('lago.yml', Object.fromEntries(Object.entries(extra).filter(([name]) => isFor(name, reader))));
}

/** They would end a long migration half way (facts: lago.md 3.5). */
const TIMEOUT = /^LAGO_DATABASE_\w+_TIMEOUT$/;

function rails(settings: EnvironmentSettings): Variable[] {
  const { domain, encryption } = settings;
  return [
    ...own('rails', settings),
    ...from('fixed', {
      RAILS_ENV: 'production',
      RAILS_LOG_TO_STDOUT: 'true',
      LAGO_DISABLE_SEGMENT: 'true',
      // The page is open to everyone (facts: lago.md 2, defect 6).
      LAGO_SIDEKIQ_WEB: 'false',
      LAGO_PDF_URL: 'http://pdf:3000',
    }),
    ...from('lago.yml', {
      LAGO_API_URL: `https://${domain}/api`,
      LAGO_FRONT_URL: `https://${domain}`,
      LAGO_DISABLE_SIGNUP: settings.signup ? 'false' : 'true',
    }),
    ...from('derived', sidekiqSwitches(settings.workers, settings.version)),
    ...from('secret', settings.furtherSecrets),
    ...from('secret', {
      DATABASE_URL: settings.databaseUrl,
      SECRET_KEY_BASE: settings.secretKeyBase,
      LAGO_RSA_PRIVATE_KEY: settings.rsaPrivateKey,
      LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey,
      LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryption.deterministicKey,
      LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.keyDerivationSalt,
      ...(settings.license === undefined ? {} : { LAGO_LICENSE: settings.license }),
    }),
    ...redis(settings),
    ...eventStoreOfRails(settings),
  ];
}

/**
 * Credentials and databases are in the URLs: REDIS_PASSWORD breaks job uniqueness before v1.43, and cache and cable do
 * not inherit it (facts: lago.md 5). Up to v1.42 job uniqueness verifies TLS, and the cable does in every release: both
 * need the authority of a self-signed server, beside the public ones of the image's own folder.
 */
function redis({ version, redisUrl, redisCacheUrl, redisCertificate }: EnvironmentSettings): Variable[] {
  return [
    ...from('secret', {
      REDIS_URL: redisUrl,
      LAGO_REDIS_CACHE_URL: redisCacheUrl,
      ...(isAtLeast(version, 'v1.42.0') ? { LAGO_REDIS_CABLE_URL: redisUrl } : {}),
    }),
    ...(redisCertificate === undefined
      ? []
      : from('derived', { SSL_CERT_FILE: redisCertificate, SSL_CERT_DIR: '/etc/ssl/certs' })),
  ];
}

function web(settings: EnvironmentSettings): Variable[] {
  const threads = String(settings.webThreads);
  return [
    ...from('lago.yml', {
      WEB_CONCURRENCY: String(settings.webConcurrency),
      RAILS_MAX_THREADS: threads,
      RAILS_MIN_THREADS: threads,
    }),
    ...pool(settings.webThreads, settings),
  ];
}

function jobs({ concurrency = 1 }: LagoService, settings: EnvironmentSettings): Variable[] {
  return [...from('lago.yml', { SIDEKIQ_CONCURRENCY: String(concurrency) }), ...pool(concurrency, settings)];
}

/** As many connections as threads, so that no job waits for one; an operator may give more. */
function pool(threads: number, { extra }: EnvironmentSettings): Variable[] {
  return from('derived', { DATABASE_POOL: extra.DATABASE_POOL ?? String(threads) });
}

function files({ storage, version }: EnvironmentSettings): Variable[] {
  if (storage === undefined) return [];
  return [
    ...from('fixed', { LAGO_USE_AWS_S3: 'true' }),
    // The SDK of v1.39.0 adds checksums that some S3 servers refuse (facts: lago.md 7).
    ...(isAtLeast(version, 'v1.39.0')
      ? from('fixed', {
          AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
          AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
        })
      : []),
    ...from('lago.yml', {
      LAGO_AWS_S3_BUCKET: storage.bucket,
      LAGO_AWS_S3_ENDPOINT: storage.endpoint,
      LAGO_AWS_S3_REGION: storage.region,
    }),
    ...from('secret', {
      LAGO_AWS_S3_ACCESS_KEY_ID: storage.accessKeyId,
      LAGO_AWS_S3_SECRET_ACCESS_KEY: storage.secretAccessKey,
    }),
  ];
}

function mails({ mail }: EnvironmentSettings): Variable[] {
  if (mail === undefined) return [];
  return [
    ...from('lago.yml', {
      LAGO_FROM_EMAIL: mail.from,
      LAGO_SMTP_ADDRESS: mail.host,
      LAGO_SMTP_PORT: String(mail.port),
      LAGO_SMTP_USERNAME: mail.user,
      LAGO_SMTP_DOMAIN: mail.domain,
    }),
    ...from('secret', { LAGO_SMTP_PASSWORD: mail.password }),
  ];
}

/** The front writes these into JavaScript as they are (facts: lago.md 1.6). */
function front(settings: EnvironmentSettings): Variable[] {
  const { domain, signup } = settings;
  return [
    ...own('front', settings),
    ...from('fixed', { APP_ENV: 'production' }),
    ...from('lago.yml', {
      API_URL: `https://${domain}/api`,
      LAGO_DOMAIN: domain,
      LAGO_DISABLE_SIGNUP: signup ? 'false' : 'true',
    }),
  ];
}
