import { WORKERS } from '@lago-scw/contracts';
import {
  DEFAULT_WORKER_SCRIPT,
  dedicatedWorker,
  isAtLeast,
  SIDEKIQ_SWITCHES,
  workerExists,
} from '@lago-scw/lago';
import {
  type Deployment,
  lacks,
  listed,
  processesOf,
  railsOf,
  type Service,
  scriptOf,
  servicesWith,
  valueIn,
  versionOf,
} from '../deployment.ts';
import { type Rule, type Sighting, servicesWhere, settingsWhere } from '../rule.ts';

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
    title: 'A SIDEKIQ_… switch sends jobs to a worker that does not run: they wait for ever',
    remedy: 'Run the worker, or take the switch out; in lago.yml name the worker under `lago.workers`.',
    inSpec: ({ spec }) =>
      Object.keys(spec.lago.env)
        .filter((name) => SIDEKIQ_SWITCHES.includes(name))
        .map((name) => ({
          path: ['lago', 'env', name],
          text: `${name} is set by hand, so it can differ from the workers that run`,
        })),
    inDeployment: (deployment) =>
      eachSwitch(deployment, (variable, script) =>
        workersWith(deployment, script).length > 0
          ? []
          : settingsWhere(processesOf(deployment), variable, (value) =>
              isOn(value) ? `${variable} is on, but no service runs ${script}` : undefined,
            ).slice(0, 1),
      ),
  },
  {
    id: 'worker-without-switch',
    severity: 'warning',
    title: 'A dedicated worker has no switch: its queue stays empty and the default worker does its work',
    remedy: 'Set its SIDEKIQ_… switch to "true" on the api, every worker and the clock.',
    inDeployment: (deployment) =>
      eachSwitch(deployment, (variable, script) =>
        processesOf(deployment).some(
          (service) => isOn(valueIn(service, variable)) || isUnknown(service, variable),
        )
          ? []
          : workersWith(deployment, script).map(({ name, place }) => ({
              place,
              variable,
              text: `${name} waits for jobs that nobody sends: ${variable} is not set`,
            })),
      ),
  },
  {
    id: 'switch-not-everywhere',
    severity: 'error',
    title: 'A switch is set in some processes only: jobs of the others go elsewhere',
    remedy: 'Set it on the api, every worker and the clock alike, and on both colors.',
    inDeployment: (deployment) =>
      eachSwitch(deployment, (variable) => {
        const on = processesOf(deployment).filter((service) => isOn(valueIn(service, variable)));
        const off = processesOf(deployment).filter(
          (service) => !isOn(valueIn(service, variable)) && !isUnknown(service, variable),
        );
        const [first] = off;
        if (on.length === 0 || first === undefined) return [];
        const names = listed(off.map(({ name }) => name));
        return [{ place: first.place, variable, text: `${variable} is on, but not on ${names}` }];
      }),
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
  {
    id: 'meilisearch-without-worker',
    severity: 'error',
    title: 'Jobs go to the Meilisearch queue, which nothing reads',
    remedy: 'Run a service with ./scripts/start.meilisearch.worker.sh, or take LAGO_MEILISEARCH_URL out.',
    inDeployment: (deployment) =>
      workersWith(deployment, 'start.meilisearch.worker.sh').length > 0
        ? []
        : settingsWhere(processesOf(deployment), 'LAGO_MEILISEARCH_URL', (value) =>
            value === ''
              ? undefined
              : 'LAGO_MEILISEARCH_URL is set, but no service runs start.meilisearch.worker.sh',
          ).slice(0, 1),
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
  'start.meilisearch.worker.sh',
  'start.dedicated.worker.sh',
  'migrate.sh',
  'generate.rsa.sh',
];

function missingScripts(deployment: Deployment): Sighting[] {
  const version = versionOf(deployment)?.value;
  return servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'rsa-keys')], (service) => {
    const script = scriptOf(service);
    const place = service.command?.place ?? service.place;
    if (script === undefined || !/^(start|migrate|generate)\b/.test(script) || OTHER_SCRIPTS.includes(script))
      return undefined;
    const worker = WORKERS.map((name) => dedicatedWorker(name, version ?? 'v1.51.0')).find(
      (known) => known.script === script,
    );
    if (worker === undefined)
      return { place, text: `${service.name} runs ${script}, which no release of Lago has` };
    if (version === undefined || isAtLeast(version, worker.since)) return undefined;
    return {
      place,
      text: `${service.name} runs ${script}, which came with ${worker.since}, after ${version}`,
    };
  });
}

function eachSwitch(
  deployment: Deployment,
  find: (variable: string, script: string) => readonly Sighting[],
): Sighting[] {
  const version = versionOf(deployment)?.value ?? 'v1.51.0';
  return WORKERS.map((name) => dedicatedWorker(name, version)).flatMap(({ variable, script }) =>
    find(variable, script),
  );
}

function workersWith(deployment: Deployment, script: string): readonly Service[] {
  return servicesWith(deployment, 'worker').filter((service) => {
    const own = scriptOf(service);
    // Lago's own file has the name of this one wrong; that is another finding.
    return own === script || (script === 'start.pdfs.worker.sh' && own === 'start.pdf.worker.sh');
  });
}

/** As Rails casts text to a boolean; these and the empty text are false. */
const FALSE = ['false', 'f', '0', 'off', 'FALSE', 'F', 'OFF', ''];

function isOn(value: string | undefined): boolean {
  return value !== undefined && !FALSE.includes(value);
}

function isUnknown({ environment }: Service, name: string): boolean {
  const setting = environment.get(name);
  return setting !== undefined && setting.value === undefined;
}
