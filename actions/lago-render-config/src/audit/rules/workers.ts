import { WORKERS } from '@lago-scw/contracts';
import {
  DEFAULT_WORKER_SCRIPT,
  dedicatedWorker,
  isAtLeast,
  NEWEST_KNOWN_VERSION,
  OLDEST_KNOWN_VERSION,
  workerExists,
} from '@lago-scw/lago';
import {
  type Deployment,
  lacks,
  railsOf,
  scriptOf,
  servicesWith,
  valueIn,
  versionOf,
} from '../deployment.ts';
import { type Rule, type Sighting, servicesWhere } from '../rule.ts';

/** Which worker does which jobs, and with how many connections (facts: lago.md 1.4, 1.5). */
export const WORKER_RULES: readonly Rule[] = [
  {
    id: 'script-missing',
    severity: 'error',
    title: 'The command runs a script that this release of Lago does not have: the container cannot start',
    remedy: 'Correct its name. The script for PDFs is start.pdfs.worker.sh.',
    inDeployment: missingScripts,
  },
  {
    id: 'worker-not-in-version',
    severity: 'error',
    title: 'A worker came with a later release',
    remedy: 'Take it out: its switch would send jobs to queues that nothing reads.',
    inSpec: ({ spec }) =>
      spec.lago.workers.flatMap((name, index) =>
        // Of older releases we know nothing, which another rule says.
        !isAtLeast(spec.lago.version, OLDEST_KNOWN_VERSION) || workerExists(name, spec.lago.version)
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
    id: 'no-default-worker',
    severity: 'error',
    title: 'No worker reads the default queues',
    remedy: `Run a service with ./scripts/${DEFAULT_WORKER_SCRIPT}.`,
    inDeployment: (deployment) => {
      const [api] = servicesWith(deployment, 'api');
      const commands = servicesWith(deployment, 'worker').map(({ command }) => command?.value ?? '');
      const isThere = commands.some((text) => /start\.worker\.sh|sidekiq\.yml/.test(text));
      return api === undefined || isThere
        ? []
        : [{ place: api.place, text: `No service runs ${DEFAULT_WORKER_SCRIPT}` }];
    },
  },
  {
    id: 'no-clock',
    severity: 'error',
    title: 'No clock runs: nobody is billed',
    remedy: 'Run one service with ./scripts/start.clock.sh.',
    inDeployment: (deployment) => {
      const [api] = servicesWith(deployment, 'api');
      return api === undefined || servicesWith(deployment, 'clock').length > 0
        ? []
        : [{ place: api.place, text: 'No service runs start.clock.sh' }];
    },
  },
  {
    id: 'pool-below-concurrency',
    severity: 'error',
    title: 'A process has more threads than database connections: they wait for each other, and jobs fail',
    remedy:
      'Raise DATABASE_POOL to the larger of both, or leave it out of lago.yml: then each process gets what it needs.',
    inSpec: ({ spec: { lago } }) => {
      const pool = lago.env.DATABASE_POOL;
      const threads = Math.max(lago['worker-concurrency'], lago['web-threads']);
      if (pool === undefined || (/^\d+$/.test(pool) && Number(pool) >= threads)) return [];
      return [{ path: ['lago', 'env', 'DATABASE_POOL'], text: tooFew(pool, threads) }];
    },
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'api', 'worker'), (service) => {
        const threads = Number(
          service.role === 'api'
            ? (valueIn(service, 'RAILS_MAX_THREADS') ?? 3)
            : (valueIn(service, 'SIDEKIQ_CONCURRENCY') ?? 10),
        );
        const pool = service.environment.get('DATABASE_POOL');
        const size = pool === undefined ? 10 : Number(pool.value);
        if (!(size < threads)) return undefined;
        return {
          place: pool?.place ?? service.place,
          text: `${service.name}: ${tooFew(String(size), threads)}`,
        };
      }),
  },
  {
    id: 'few-web-threads',
    severity: 'warning',
    title: 'The api serves three requests at a time, Lago’s own default',
    remedy: 'Set WEB_CONCURRENCY (processes) and RAILS_MAX_THREADS (threads of each).',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'api'), (service) =>
        lacks(service, 'WEB_CONCURRENCY') && lacks(service, 'RAILS_MAX_THREADS')
          ? `${service.name} has neither WEB_CONCURRENCY nor RAILS_MAX_THREADS`
          : undefined,
      ),
  },
];

function tooFew(pool: string, threads: number): string {
  return `DATABASE_POOL is ${pool}, but a process has up to ${threads} threads that each need a connection`;
}

/** Scripts of every known release beside those of the workers (facts: lago.md 1.4). */
const OTHER_SCRIPTS = [
  'start.sh',
  'start.api.sh',
  'start.clock.sh',
  DEFAULT_WORKER_SCRIPT,
  'start.events.consumer.sh',
  'migrate.sh',
  'generate.rsa.sh',
];

/** Scripts of workers that lago.yml does not offer, and the first release that has them. */
const FURTHER_WORKERS = [
  { script: 'start.meilisearch.worker.sh', since: 'v1.51.0' },
  { script: 'start.dedicated.worker.sh', since: 'v1.51.0' },
];

function missingScripts(deployment: Deployment): Sighting[] {
  const version = versionOf(deployment)?.value;
  return servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'rsa-keys')], (service) => {
    const script = scriptOf(service);
    const place = service.command?.place ?? service.place;
    if (script === undefined || !/^(start|migrate|generate)\b/.test(script) || OTHER_SCRIPTS.includes(script))
      return undefined;
    const known = WORKERS.map((name) => dedicatedWorker(name, version ?? NEWEST_KNOWN_VERSION));
    const worker = [...known, ...FURTHER_WORKERS].find((candidate) => candidate.script === script);
    if (worker === undefined)
      return { place, text: `${service.name} runs ${script}, which no release of Lago has` };
    if (version === undefined || isAtLeast(version, worker.since)) return undefined;
    return {
      place,
      text: `${service.name} runs ${script}, which came with ${worker.since}, after ${version}`,
    };
  });
}
