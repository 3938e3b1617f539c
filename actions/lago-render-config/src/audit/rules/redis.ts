import { isAtLeast, readRedisUrl } from '@lago-scw/lago';
import {
  type Deployment,
  lacks,
  processesOf,
  railsOf,
  type Service,
  servicesWith,
  valueIn,
  versionOf,
} from '../deployment.ts';
import { lacking, type Rule, type Sighting, servicesWhere, settingsWhere } from '../rule.ts';

/** First release whose locks connect to Redis as everything else does (facts: lago.md 5). */
const ONE_CONNECTION = 'v1.43.0';

/** First release with a cable in Redis (facts: lago.md 1.3). */
const FIRST_CABLE = 'v1.33.4';

const URLS = ['REDIS_URL', 'LAGO_REDIS_CACHE_URL'] as const;

/** Redis, for jobs, locks and cache (facts: lago.md 1.6, 2 defects 8 and 15, 5). */
export const REDIS_RULES: readonly Rule[] = [
  {
    id: 'redis-url-missing',
    severity: 'error',
    title: 'REDIS_URL is missing',
    remedy: 'Set it on the api, every worker, the clock and the migration.',
    inDeployment: (deployment) => lacking(railsOf(deployment), 'REDIS_URL', 'Lago cannot queue a job'),
  },
  {
    id: 'redis-url-unreadable',
    severity: 'error',
    title: 'A Redis URL is none',
    remedy: 'Write it as redis://user:password@host:6379/0, user and password percent-encoded.',
    inDeployment: (deployment) => urlFaults(deployment, /^(?!.*cluster)/),
  },
  {
    id: 'redis-cluster',
    severity: 'error',
    title: 'Redis is a cluster, which Sidekiq cannot use',
    remedy: 'Use one node, or two of which one stands by.',
    inDeployment: (deployment) => urlFaults(deployment, /cluster/),
  },
  {
    id: 'redis-tls-verified',
    severity: 'warning',
    title:
      'Before v1.43.0 Lago verifies the certificate of Redis, and that of Managed Redis is self-signed: no job can be queued',
    remedy: 'Use redis:// inside the private network, or Lago v1.43.0 or newer.',
    inSpec: ({ spec, secrets }) => {
      const redis = readRedisUrl(secrets.redisUrl ?? '');
      if (!redis.ok || !redis.address.tls || isAtLeast(spec.lago.version, ONE_CONNECTION)) return [];
      return [{ path: ['lago', 'version'], text: verified(spec.lago.version) }];
    },
    inDeployment: (deployment) => {
      const version = versionOf(deployment)?.value;
      if (version === undefined || isAtLeast(version, ONE_CONNECTION)) return [];
      return settingsWhere(railsOf(deployment), 'REDIS_URL', (url, service) =>
        url.startsWith('rediss://') && lacks(service, 'SSL_CERT_FILE') ? verified(version) : undefined,
      );
    },
  },
  {
    id: 'redis-without-password',
    severity: 'warning',
    title: 'Redis asks for no password',
    remedy:
      'Put a user and a password into REDIS_URL: jobs hold customer data, and whoever reaches Redis can run them.',
    inSpec: ({ secrets }) => {
      const redis = readRedisUrl(secrets.redisUrl ?? '');
      return redis.ok && !redis.address.hasPassword ? [{ path: [], text: 'REDIS_URL has no password' }] : [];
    },
    inDeployment: (deployment) => [
      ...settingsWhere(railsOf(deployment), 'REDIS_URL', (url, service) => {
        const redis = readRedisUrl(url);
        return redis.ok && !redis.address.hasPassword && lacks(service, 'REDIS_PASSWORD')
          ? 'REDIS_URL has no password'
          : undefined;
      }),
      ...servicesWhere(servicesWith(deployment, 'redis'), ({ name, command }) =>
        /requirepass|aclfile|redis\.conf|valkey\.conf/.test(command?.value ?? '')
          ? undefined
          : `${name} asks for no password`,
      ),
    ],
  },
  {
    id: 'processor-redis-user',
    severity: 'warning',
    title:
      'The events processor gives Redis a password and no user, so it logs in as `default`: events are never aggregated',
    remedy:
      'Give it a Redis whose user is `default`: in REDIS_URL, or as redis.user where provision makes it.',
    inSpec: ({ spec, secrets }) => {
      if (spec['event-store'] === undefined) return [];
      const user = secrets.redisUrl === undefined ? spec.redis?.user : userIn(secrets.redisUrl);
      return user === undefined || user === '' || user === 'default'
        ? []
        : [{ path: ['event-store'], text: 'Redis has another user than `default`' }];
    },
  },
  {
    id: 'redis-password-apart',
    severity: 'error',
    title:
      'Before v1.43.0 REDIS_PASSWORD breaks the locks of jobs when the URL has a database, a user or a query, or the password special characters',
    remedy: 'Put the password into REDIS_URL, percent-encoded, and take REDIS_PASSWORD out.',
    inDeployment: (deployment) => {
      const version = versionOf(deployment)?.value;
      if (version === undefined || isAtLeast(version, ONE_CONNECTION)) return [];
      return settingsWhere(railsOf(deployment), 'REDIS_PASSWORD', (password, service) => {
        const url = valueIn(service, 'REDIS_URL') ?? '';
        const isPlain = /^rediss?:\/\/[^@/?]+\/?$/.test(url) && encodeURIComponent(password) === password;
        return password === '' || isPlain
          ? undefined
          : `REDIS_PASSWORD is set beside a URL that Lago ${version} breaks with it`;
      });
    },
  },
  {
    id: 'cache-missing',
    severity: 'error',
    title: 'There is no shared cache: each container keeps its own, and wallets are never refreshed',
    remedy: 'Set LAGO_REDIS_CACHE_URL to another database of Redis.',
    inDeployment: (deployment) =>
      lacking(
        processesOf(deployment).filter((service) => lacks(service, 'LAGO_MEMCACHE_SERVERS')),
        'LAGO_REDIS_CACHE_URL',
        'the clock then schedules no wallet refresh',
      ),
  },
  {
    id: 'cache-elsewhere',
    severity: 'error',
    title: 'The cache does not follow the settings of Redis: its host or its password is another one',
    remedy: 'Set LAGO_REDIS_CACHE_URL (and its password) yourself: it inherits nothing from REDIS_….',
    inDeployment: (deployment) =>
      settingsWhere(processesOf(deployment), 'LAGO_REDIS_CACHE_URL', (cacheUrl, service) =>
        elsewhere(cacheUrl, service, deployment),
      ),
  },
  {
    id: 'cache-in-queue-database',
    severity: 'warning',
    title: 'Cache and jobs share a database of Redis: flushing the one loses the other',
    remedy: 'Give the cache another database number.',
    inDeployment: (deployment) =>
      settingsWhere(processesOf(deployment), 'LAGO_REDIS_CACHE_URL', (cacheUrl, service) => {
        const queue = valueIn(service, 'REDIS_URL');
        return queue !== undefined && sameDatabase(queue, cacheUrl)
          ? 'The cache has the database of the jobs'
          : undefined;
      }),
  },
  {
    id: 'cache-database-ignored',
    severity: 'warning',
    title: 'LAGO_REDIS_CACHE_DB is only read in development',
    remedy: 'Put the number at the end of LAGO_REDIS_CACHE_URL.',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'LAGO_REDIS_CACHE_DB', (value) =>
        value === '' ? undefined : 'LAGO_REDIS_CACHE_DB is set and does nothing',
      ),
  },
  {
    id: 'cable-url-empty',
    severity: 'warning',
    title:
      'LAGO_REDIS_CABLE_URL is empty, which is not the same as left out: the cable looks for Redis on localhost',
    remedy: 'Take it out, or give the whole URL with its credentials.',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'LAGO_REDIS_CABLE_URL', (value) =>
        value === '' ? 'LAGO_REDIS_CABLE_URL is set to nothing' : undefined,
      ),
  },
  {
    id: 'cable-without-password',
    severity: 'warning',
    title: 'The cable takes its password from its URL only, which has none: the AI assistant stays silent',
    remedy: 'Put the password into REDIS_URL (from v1.42.0 on LAGO_REDIS_CABLE_URL), percent-encoded.',
    inDeployment: (deployment) => {
      const version = versionOf(deployment)?.value;
      if (version === undefined || !isAtLeast(version, FIRST_CABLE)) return [];
      return settingsWhere(servicesWith(deployment, 'api'), 'REDIS_PASSWORD', (password, service) => {
        const url = valueIn(service, 'LAGO_REDIS_CABLE_URL') || valueIn(service, 'REDIS_URL');
        const redis = readRedisUrl(url ?? '');
        return password !== '' && redis.ok && !redis.address.hasPassword
          ? 'REDIS_PASSWORD is set, which the cable does not read'
          : undefined;
      });
    },
  },
];

function userIn(url: string): string | undefined {
  return readRedisUrl(url).ok ? decodeURIComponent(new URL(url).username) : undefined;
}

function verified(version: string): string {
  return `Lago ${version} verifies the certificate of a rediss:// server, and that of Managed Redis is self-signed: no job could be queued`;
}

function urlFaults(deployment: Deployment, kind: RegExp): Sighting[] {
  return URLS.flatMap((name) =>
    settingsWhere(railsOf(deployment), name, (url) => {
      const redis = readRedisUrl(url);
      return url === '' || redis.ok || !kind.test(redis.fault) ? undefined : `${name} ${redis.fault}`;
    }),
  );
}

function elsewhere(cacheUrl: string, service: Service, { services }: Deployment): string | undefined {
  const queueUrl = valueIn(service, 'REDIS_URL');
  if (queueUrl === undefined || !URL.canParse(queueUrl) || !URL.canParse(cacheUrl)) return undefined;
  const [queue, cache] = [new URL(queueUrl), new URL(cacheUrl)];
  const names = services.map(({ name }) => name);
  const isOwn = (host: string) => names.includes(host) || !host.includes('.');
  if (isOwn(cache.hostname) && !isOwn(queue.hostname))
    return 'The jobs are in a Redis outside, the cache in a container that may not even run';
  const hasPassword = (url: URL, name: string) => url.password !== '' || !lacks(service, name);
  return cache.host === queue.host &&
    hasPassword(queue, 'REDIS_PASSWORD') &&
    !hasPassword(cache, 'LAGO_REDIS_CACHE_PASSWORD')
    ? 'Redis asks for a password that the cache does not have'
    : undefined;
}

function sameDatabase(queueUrl: string, cacheUrl: string): boolean {
  if (!URL.canParse(queueUrl) || !URL.canParse(cacheUrl)) return false;
  const key = (text: string) => {
    const { hostname, port, pathname } = new URL(text);
    return `${hostname}:${port || '6379'}/${pathname.replace(/^\/?0?$/, '') || '/0'}`;
  };
  return key(queueUrl) === key(cacheUrl);
}
