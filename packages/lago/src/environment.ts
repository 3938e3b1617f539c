import type { WorkerName } from '@lago-scw/contracts';
import type { LagoService } from './services.ts';
import { sidekiqSwitches } from './workers.ts';

/** Where the value of a variable comes from; a summary tells this instead of the value. */
export type Origin = 'secret' | 'lago.yml' | 'derived' | 'fixed';

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
}

export interface EnvironmentSettings {
  readonly version: string;
  readonly domain: string;
  readonly workers: readonly WorkerName[];
  readonly webConcurrency: number;
  readonly webThreads: number;
  readonly workerConcurrency: number;
  readonly signup: boolean;
  /** Further variables of the operator for all processes of the api image. */
  readonly extra: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly redisCacheUrl: string;
  readonly secretKeyBase: string;
  readonly rsaPrivateKey: string;
  readonly encryption: {
    readonly primaryKey: string;
    readonly deterministicKey: string;
    readonly keyDerivationSalt: string;
  };
  readonly license: string | undefined;
  readonly storage: StorageSettings | undefined;
  readonly mail: MailSettings | undefined;
}

export interface StorageSettings {
  readonly bucket: string;
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface MailSettings {
  readonly from: string;
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Name that Lago says HELO with. */
  readonly domain: string;
}

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
      return [...rails(settings), ...files(settings), ...mails(settings), ...jobs(settings)];
    case 'clock':
      return [...rails(settings), ...pool(CLOCK_POOL, settings)];
    case 'migrate':
      // A migration may touch files: without the bucket it would leave them in a container that is removed.
      return [
        ...rails(settings).filter(({ name }) => !TIMEOUT.test(name)),
        ...files(settings),
        ...pool(CLOCK_POOL, settings),
      ];
    case 'front':
      return front(settings);
    case 'pdf':
    case 'proxy':
      return [];
  }
}

/** Rails opens a connection per thread and pool; the clock has few threads. */
const CLOCK_POOL = 5;

/** They would end a long migration half way (facts: lago.md 3.5). */
const TIMEOUT = /^LAGO_DATABASE_\w+_TIMEOUT$/;

function rails(settings: EnvironmentSettings): Variable[] {
  const { domain, encryption } = settings;
  return [
    ...from('lago.yml', settings.extra),
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
    ...from('secret', {
      // Credentials are in the URLs: REDIS_PASSWORD breaks job uniqueness before v1.43 (facts: lago.md 5).
      DATABASE_URL: settings.databaseUrl,
      REDIS_URL: settings.redisUrl,
      LAGO_REDIS_CACHE_URL: settings.redisCacheUrl,
      SECRET_KEY_BASE: settings.secretKeyBase,
      LAGO_RSA_PRIVATE_KEY: settings.rsaPrivateKey,
      LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey,
      LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryption.deterministicKey,
      LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.keyDerivationSalt,
      ...(settings.license === undefined ? {} : { LAGO_LICENSE: settings.license }),
    }),
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

function jobs(settings: EnvironmentSettings): Variable[] {
  return [
    ...from('lago.yml', { SIDEKIQ_CONCURRENCY: String(settings.workerConcurrency) }),
    ...pool(settings.workerConcurrency, settings),
  ];
}

/** As many connections as threads, so that no job waits for one; an operator may give more. */
function pool(threads: number, { extra }: EnvironmentSettings): Variable[] {
  return from('derived', { DATABASE_POOL: extra.DATABASE_POOL ?? String(threads) });
}

function files({ storage }: EnvironmentSettings): Variable[] {
  if (storage === undefined) return [];
  return [
    ...from('fixed', {
      LAGO_USE_AWS_S3: 'true',
      // Newer SDKs add checksums that some S3 servers refuse (facts: lago.md 7).
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
      AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
    }),
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
function front({ domain, signup, extra }: EnvironmentSettings): Variable[] {
  const withoutPdfs = extra.LAGO_DISABLE_PDF_GENERATION;
  return [
    ...from('fixed', { APP_ENV: 'production' }),
    ...from('lago.yml', {
      API_URL: `https://${domain}/api`,
      LAGO_DOMAIN: domain,
      LAGO_DISABLE_SIGNUP: signup ? 'false' : 'true',
      ...(withoutPdfs === undefined ? {} : { LAGO_DISABLE_PDF_GENERATION: withoutPdfs }),
    }),
  ];
}

function from(origin: Origin, values: Readonly<Record<string, string>>): Variable[] {
  return Object.entries(values).map(([name, value]) => ({ name, value, origin }));
}

/** The last one of a name wins; the order is that of the names, so that the same input gives the same bytes. */
function sorted(variables: readonly Variable[]): Variable[] {
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names that the rendering decides: an operator's own value would contradict it. DATABASE_POOL may be raised. */
const MANAGED =
  /^(RAILS_ENV|RAILS_LOG_TO_STDOUT|RAILS_M(AX|IN)_THREADS|WEB_CONCURRENCY|DATABASE_URL|REDIS_(URL|PASSWORD)|LAGO_REDIS_CACHE_(URL|PASSWORD)|LAGO_REDIS_CABLE_URL|SECRET_KEY_BASE|LAGO_RSA_PRIVATE_KEY|(LAGO_)?ENCRYPTION_\w+|LAGO_(API|FRONT|PDF)_URL|LAGO_DISABLE_(SIGNUP|SEGMENT)|LAGO_SIDEKIQ_WEB|SIDEKIQ_\w+|LAGO_USE_AWS_S3|LAGO_AWS_S3_\w+|LAGO_SMTP_\w+|LAGO_FROM_EMAIL|LAGO_LICENSE)$/;

export function isManagedVariable(name: string): boolean {
  return MANAGED.test(name);
}
