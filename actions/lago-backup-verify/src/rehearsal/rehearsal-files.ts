import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { UploadFile } from '@lago-scw/host';
import { composeEnvFile, composeText, databaseUrl, imagesOf, MEMORY_NEED_MIB } from '@lago-scw/lago';
import type { DatabaseLogin } from '../database-session.ts';

/** Relative to the home of the SSH user; beside the releases, of which none is touched. */
export const REHEARSAL_FOLDER = 'lago-scw/rehearsal';
/** On the standby's loopback alone: the action comes to it through SSH. */
export const REHEARSAL_PORT = 18_080;

export interface RehearsedLago {
  readonly version: string;
  readonly domain: string;
  readonly database: Pick<DatabaseLogin, 'address' | 'port' | 'user' | 'password' | 'database'>;
  /** Of the environment, where they are known: pages of payment providers open with them. */
  readonly encryption: { readonly primaryKey: string | undefined; readonly salt: string | undefined };
}

/**
 * A web tier in a compose file of its own rather than an override of the release's: an override cannot take away a
 * published port or a variable, and what is not named here cannot bill, mail or call out. The api sees an internal
 * network; its one way out is a proxy that passes on to the scratch database and nowhere else.
 */
export function rehearsalFiles(lago: RehearsedLago): UploadFile[] {
  const inFolder = (name: string, content: string) => ({ path: `${REHEARSAL_FOLDER}/${name}`, content });
  return [
    // JSON is YAML.
    inFolder('compose.yaml', composeText(JSON.stringify(composeDocument(lago), null, 2))),
    inFolder('api.env', composeEnvFile(apiEnvironment(lago))),
    inFolder('passage/traefik.yml', JSON.stringify(PASSAGE)),
    inFolder('passage/routes.yml', JSON.stringify(routesTo(lago.database))),
  ];
}

function composeDocument({ version, domain }: RehearsedLago) {
  const images = imagesOf(version);
  const common = (role: 'api' | 'front' | 'proxy', test: readonly string[]) => ({
    image: images[role],
    restart: 'no',
    networks: ['inside'],
    mem_limit: `${role === 'api' ? API_MIB : MEMORY_NEED_MIB[role]}m`,
    healthcheck: { test: ['CMD', ...test], interval: '2s', timeout: '5s', retries: 60 },
  });
  return {
    services: {
      passage: {
        ...common('proxy', ['traefik', 'healthcheck']),
        networks: ['inside', 'outside'],
        ports: [`127.0.0.1:${REHEARSAL_PORT}:80`],
        volumes: ['./passage:/etc/traefik:ro'],
      },
      api: {
        ...common('api', ['curl', '-fsS', 'http://localhost:3000/health']),
        command: ['./scripts/start.api.sh'],
        env_file: ['./api.env'],
      },
      front: {
        ...common('front', ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/']),
        environment: { API_URL: `https://${domain}/api`, APP_ENV: 'production' },
      },
    },
    networks: { inside: { internal: true }, outside: {} },
  };
}

/** One process with few threads, with room to boot. */
const API_MIB = 1024;

/** A port that nothing listens on. Rails connects to Redis when it must, and health and reads must not. */
const NOWHERE = '127.0.0.1:9';

/**
 * All that the api is given. No SMTP, bucket, license, Redis or payment provider's webhook: what is missing cannot be
 * reached (facts: lago.md 4.3, last; 1.6). Sessions and webhooks get keys that die with the rehearsal.
 */
function apiEnvironment({ domain, database, encryption }: RehearsedLago): Record<string, string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    RAILS_ENV: 'production',
    RAILS_LOG_TO_STDOUT: 'true',
    RAILS_MAX_THREADS: '2',
    WEB_CONCURRENCY: '0',
    DATABASE_URL: databaseUrl({
      host: 'passage',
      port: 5432,
      user: database.user,
      password: database.password,
      database: database.database,
      parameters: { sslmode: 'require' },
    }),
    REDIS_URL: `redis://${NOWHERE}/0`,
    LAGO_REDIS_CACHE_URL: `redis://${NOWHERE}/1`,
    LAGO_PDF_URL: `http://${NOWHERE}`,
    LAGO_API_URL: `https://${domain}/api`,
    LAGO_FRONT_URL: `https://${domain}`,
    LAGO_DISABLE_SEGMENT: 'true',
    LAGO_DISABLE_SIGNUP: 'true',
    LAGO_SIDEKIQ_WEB: 'false',
    SECRET_KEY_BASE: randomBytes(64).toString('hex'),
    LAGO_RSA_PRIVATE_KEY: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64'),
    LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey ?? throwAwayKey(),
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: throwAwayKey(),
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.salt ?? throwAwayKey(),
  };
}

function throwAwayKey(): string {
  return randomBytes(16).toString('hex');
}

const PASSAGE = {
  global: { checkNewVersion: false, sendAnonymousUsage: false },
  ping: { entryPoint: 'ping' },
  entryPoints: {
    web: { address: ':80' },
    database: { address: ':5432' },
    ping: { address: ':8082' },
  },
  providers: { file: { filename: '/etc/traefik/routes.yml', watch: false } },
};

/** The paths are those of the release's own proxy (facts: lago.md 6.3). */
function routesTo({ address, port }: RehearsedLago['database']) {
  const route = (rule: string, service: string, priority: number, middlewares: readonly string[] = []) => ({
    rule,
    service,
    priority,
    middlewares,
    entryPoints: ['web'],
  });
  const to = (url: string) => ({ loadBalancer: { servers: [{ url }] } });
  return {
    http: {
      routers: {
        v1: route('PathPrefix(`/api/v1`)', 'api', 110),
        api: route('PathPrefix(`/api`)', 'api', 100, ['strip']),
        graphql: route('Path(`/graphql`)', 'api', 100),
        front: route('PathPrefix(`/`)', 'front', 50),
      },
      middlewares: { strip: { stripPrefix: { prefixes: ['/api'] } } },
      services: { api: to('http://api:3000'), front: to('http://front:80') },
    },
    tcp: {
      routers: { database: { rule: 'HostSNI(`*`)', service: 'database', entryPoints: ['database'] } },
      services: { database: { loadBalancer: { servers: [{ address: `${address}:${port}` }] } } },
    },
  };
}
