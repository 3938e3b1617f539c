import {
  acquaintanceWith,
  dedicatedWorker,
  isAtLeast,
  isManagedVariable,
  NEWEST_KNOWN_VERSION,
  OLDEST_KNOWN_VERSION,
  readRedisUrl,
  SIDEKIQ_SWITCHES,
  workerExists,
} from '@lago-scw/lago';
import type { Rule } from './audit-rule.ts';

const VERSION = ['lago', 'version'];

export const RULES: readonly Rule[] = [
  {
    id: 'version-too-old',
    severity: 'error',
    remedy: `Use ${OLDEST_KNOWN_VERSION} or newer; older ones lack scripts and switches that this configuration relies on.`,
    find: ({ spec }) =>
      acquaintanceWith(spec.lago.version).kind === 'older'
        ? [{ path: VERSION, text: `Lago ${spec.lago.version} is older than any that is known here` }]
        : [],
  },
  {
    id: 'version-newer-than-known',
    severity: 'warning',
    remedy: 'Read its release notes for new variables, workers and migrations, or update these actions.',
    find: ({ spec }) =>
      acquaintanceWith(spec.lago.version).kind === 'newer'
        ? [
            {
              path: VERSION,
              text: `Lago ${spec.lago.version} is not known yet and is rendered like ${NEWEST_KNOWN_VERSION}`,
            },
          ]
        : [],
  },
  {
    id: 'schema-version-unknown',
    severity: 'note',
    remedy: 'Nothing to do: deploy-compose then takes the schema version that the migration leaves.',
    find: ({ spec }) => {
      const known = acquaintanceWith(spec.lago.version);
      return known.kind === 'known' && !known.listed
        ? [{ path: VERSION, text: `The schema version of Lago ${spec.lago.version} is not in the table` }]
        : [];
    },
  },
  {
    id: 'worker-not-in-version',
    severity: 'error',
    remedy: 'Take it out: its switch would send jobs to queues that nothing reads.',
    find: ({ spec }) =>
      spec.lago.workers.flatMap((name, index) =>
        workerExists(name, spec.lago.version)
          ? []
          : [
              {
                path: ['lago', 'workers', index],
                text: `The ${name} worker came with Lago ${dedicatedWorker(name, spec.lago.version).since}, after ${spec.lago.version}`,
              },
            ],
      ),
  },
  {
    id: 'switch-without-worker',
    severity: 'error',
    remedy: 'Name the worker under `lago.workers` instead: its switch is then set everywhere.',
    find: ({ spec }) =>
      Object.keys(spec.lago.env)
        .filter((name) => SIDEKIQ_SWITCHES.includes(name))
        .map((name) => ({
          path: ['lago', 'env', name],
          text: `${name} is set by hand, so it can differ from the workers that run`,
        })),
  },
  {
    id: 'managed-variable',
    severity: 'error',
    remedy: 'Take it out: it is decided by other keys of this file or by a secret.',
    find: ({ spec }) =>
      Object.keys(spec.lago.env)
        .filter((name) => isManagedVariable(name) && !SIDEKIQ_SWITCHES.includes(name))
        .map((name) => ({ path: ['lago', 'env', name], text: `${name} is set under lago.env` })),
  },
  {
    id: 'secret-in-spec',
    severity: 'error',
    remedy:
      'Take it out of the file and out of its history, and make a new one: who can read the repository has it.',
    find: ({ spec }) =>
      Object.entries(spec.lago.env)
        .filter(([name, value]) => looksSecret(name) && value !== '' && !isManagedVariable(name))
        .map(([name]) => ({ path: ['lago', 'env', name], text: `${name} looks like a secret` })),
  },
  {
    id: 'pool-below-concurrency',
    severity: 'error',
    remedy:
      'Raise DATABASE_POOL to the larger of both, or leave it out: then each process gets what it needs.',
    find: ({ spec: { lago } }) => {
      const pool = lago.env.DATABASE_POOL;
      const threads = Math.max(lago['worker-concurrency'], lago['web-threads']);
      if (pool === undefined || (/^\d+$/.test(pool) && Number(pool) >= threads)) return [];
      return [
        {
          path: ['lago', 'env', 'DATABASE_POOL'],
          text: `DATABASE_POOL is ${pool}, but a process has up to ${threads} threads that each need a connection`,
        },
      ];
    },
  },
  {
    id: 'files-on-instance',
    severity: 'warning',
    remedy: 'Add `storage` with a bucket: invoices then survive, and both colors see the same files.',
    find: ({ spec }) =>
      spec.storage === undefined
        ? [{ path: [], text: 'There is no bucket: files stay inside a container and are lost with it' }]
        : [],
  },
  {
    id: 'mail-implicit-tls',
    severity: 'error',
    remedy: 'Use 2587 with Transactional Email, or another port that speaks STARTTLS.',
    find: ({ spec }) =>
      spec.mail?.port === 465 || spec.mail?.port === 2465
        ? [
            {
              path: ['mail', 'port'],
              text: `Port ${spec.mail.port} starts with TLS, which Lago cannot (it knows STARTTLS only)`,
            },
          ]
        : [],
  },
  {
    id: 'mail-port-blocked',
    severity: 'warning',
    remedy: 'Use 2587, which Transactional Email offers for this, or have the ports opened by the support.',
    find: ({ spec }) =>
      spec.mail?.port === 25 || spec.mail?.port === 587
        ? [{ path: ['mail', 'port'], text: `Scaleway blocks port ${spec.mail.port} from instances` }]
        : [],
  },
  {
    id: 'signup-open',
    severity: 'warning',
    remedy: 'Set `signup: false` once your own organization exists.',
    find: ({ spec }) =>
      spec.lago.signup ? [{ path: ['lago', 'signup'], text: 'Anyone may create an organization' }] : [],
  },
  {
    id: 'redis-tls-verified',
    severity: 'warning',
    remedy: 'Use redis:// inside the private network, or Lago v1.43.0 or newer.',
    find: ({ spec, secrets }) => {
      const redis = readRedisUrl(secrets.redisUrl);
      if (!redis.ok || !redis.address.tls || isAtLeast(spec.lago.version, 'v1.43.0')) return [];
      return [
        {
          path: VERSION,
          text: `Lago ${spec.lago.version} verifies the certificate of a rediss:// server, and that of Managed Redis is self-signed: no job could be queued`,
        },
      ];
    },
  },
  {
    id: 'redis-without-password',
    severity: 'warning',
    remedy:
      'Put a user and a password into REDIS_URL: jobs hold customer data, and whoever reaches Redis can run them.',
    find: ({ secrets }) => {
      const redis = readRedisUrl(secrets.redisUrl);
      return redis.ok && !redis.address.hasPassword ? [{ path: [], text: 'REDIS_URL has no password' }] : [];
    },
  },
];

function looksSecret(name: string): boolean {
  return /(PASSWORD|SECRET|SECRET_KEY|TOKEN|PRIVATE_KEY|API_KEY)$/.test(name);
}
