import type { WorkerName } from '@lago-scw/contracts';
import { imagesOf } from './images.ts';
import { isAtLeast } from './version.ts';
import { DEFAULT_WORKER_SCRIPT, DEFAULT_WORKER_SERVICE, dedicatedWorkers } from './workers.ts';

/** What starts and stops together: the web tier, the Sidekiq workers, the one clock, and the one-off migration. */
export type Profile = 'web' | 'jobs' | 'clock' | 'migrate';

export type ServiceRole = 'api' | 'worker' | 'clock' | 'migrate' | 'front' | 'pdf' | 'proxy';

export interface LagoService {
  readonly name: string;
  readonly role: ServiceRole;
  readonly profile: Profile;
  readonly image: string;
  /** Left out where the image's own command is right. */
  readonly command?: readonly string[];
  /** Exec form of the health check; a one-off has none. */
  readonly healthcheck?: readonly string[];
  readonly restart: 'unless-stopped' | 'no';
  readonly stopGraceSeconds: number;
  /** Upper limit; a process that passes it is killed and restarted. */
  readonly memoryMiB: number;
}

/**
 * Docker restarts `on-failure` containers when its daemon starts, even those that were stopped by hand
 * (moby 35166, 47846), `unless-stopped` ones only if they were running. Web and workers may come back with
 * their host: two colors may share jobs. Two clocks may not be, and a host that died while it had the clock
 * would bring a second one back, so nothing but a deployment starts a clock.
 */
const COMES_BACK = 'unless-stopped';
const STAYS_DOWN = 'no';

/** Sidekiq needs its 25 s, Puma up to 35 s (facts: lago.md 3.4). Docker's own 10 s lose jobs in flight. */
const GRACE_SECONDS = { worker: 40, api: 35, clock: 15, front: 15, pdf: 30, proxy: 35, migrate: 60 } as const;

/** What the processes need at the default concurrency (facts: lago.md 7); they fit a PRO2-XS together. */
const MEMORY_MIB = {
  api: 2048,
  defaultWorker: 1536,
  dedicatedWorker: 1024,
  clock: 512,
  migrate: 2048,
  front: 256,
  pdf: 2048,
  proxy: 256,
} as const;

const sidekiqAnswers = ['curl', '-fsS', 'http://localhost:8080'];

/** All services of a release in the order of the compose file. The image's own command migrates first: always override it. */
export function servicesOf(version: string, workers: readonly WorkerName[]): LagoService[] {
  const images = imagesOf(version);
  const jobs = [
    worker(DEFAULT_WORKER_SERVICE, DEFAULT_WORKER_SCRIPT, images.api, MEMORY_MIB.defaultWorker),
    ...dedicatedWorkers(workers, version).map(({ service, script }) =>
      worker(service, script, images.api, MEMORY_MIB.dedicatedWorker),
    ),
  ];
  return [...webServices(version), ...jobs, clock(images.api), migrate(version)];
}

function webServices(version: string): LagoService[] {
  const images = imagesOf(version);
  const web = { profile: 'web', restart: COMES_BACK } as const;
  return [
    {
      ...web,
      name: 'api',
      role: 'api',
      image: images.api,
      command: script('start.api.sh'),
      healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
      stopGraceSeconds: GRACE_SECONDS.api,
      memoryMiB: MEMORY_MIB.api,
    },
    {
      ...web,
      name: 'front',
      role: 'front',
      image: images.front,
      // Busybox of the nginx image; it has no curl.
      healthcheck: ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/'],
      stopGraceSeconds: GRACE_SECONDS.front,
      memoryMiB: MEMORY_MIB.front,
    },
    {
      ...web,
      name: 'pdf',
      role: 'pdf',
      image: images.pdf,
      command: [
        'gotenberg',
        '--libreoffice-disable-routes=true',
        '--chromium-ignore-certificate-errors=true',
        '--chromium-disable-javascript=true',
        '--api-timeout=300s',
      ],
      healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
      stopGraceSeconds: GRACE_SECONDS.pdf,
      memoryMiB: MEMORY_MIB.pdf,
    },
    {
      ...web,
      name: 'proxy',
      role: 'proxy',
      image: images.proxy,
      healthcheck: ['traefik', 'healthcheck'],
      stopGraceSeconds: GRACE_SECONDS.proxy,
      memoryMiB: MEMORY_MIB.proxy,
    },
  ];
}

function worker(name: string, file: string, image: string, memoryMiB: number): LagoService {
  return {
    name,
    role: 'worker',
    profile: 'jobs',
    image,
    command: script(file),
    healthcheck: sidekiqAnswers,
    restart: COMES_BACK,
    stopGraceSeconds: GRACE_SECONDS.worker,
    memoryMiB,
  };
}

function clock(image: string): LagoService {
  return {
    name: 'clock',
    role: 'clock',
    profile: 'clock',
    image,
    command: script('start.clock.sh'),
    // It has no port: this proves that the process is the clock, not that it ticks (facts: lago.md 3.1).
    healthcheck: ['grep', '-qa', 'clockwork', '/proc/1/cmdline'],
    restart: STAYS_DOWN,
    stopGraceSeconds: GRACE_SECONDS.clock,
    memoryMiB: MEMORY_MIB.clock,
  };
}

/** Not scripts/migrate.sh: that creates the database first, which a role without CREATEDB may not (facts: lago.md 3.5). */
function migrate(version: string): LagoService {
  const steps = ['bundle exec rails db:migrate'];
  if (isAtLeast(version, 'v1.42.0')) steps.push('bundle exec rails roles:seed_predefined');
  return {
    name: 'migrate',
    role: 'migrate',
    profile: 'migrate',
    image: imagesOf(version).api,
    command: ['sh', '-c', steps.join(' && ')],
    restart: STAYS_DOWN,
    stopGraceSeconds: GRACE_SECONDS.migrate,
    memoryMiB: MEMORY_MIB.migrate,
  };
}

function script(file: string): string[] {
  return [`./scripts/${file}`];
}
