import type { WorkerName } from '@lago-scw/contracts';
import { CLOCK_KEEPER, clockHealthcheck } from '../clock-keeper.ts';
import { imagesOf } from '../images.ts';
import { MEMORY_NEED_MIB, workerNeedMiB } from '../memory-needs.ts';
import { DEFAULT_WORKER_SCRIPT, DEFAULT_WORKER_SERVICE, dedicatedWorkers } from '../workers.ts';
import type { LagoService, ServiceOptions } from './lago-service.ts';
import { COMES_BACK, STAYS_DOWN, script } from './restart.ts';

/** Sidekiq needs its 25 s: Docker's own 10 s lose jobs in flight and leave their locks for hours (facts: lago.md 3.4). */
const GRACE_SECONDS = { worker: 40, clock: 15 } as const;

/** Threads of the clock: it only enqueues. */
export const CLOCK_POOL = 5;

/** The default worker and the dedicated ones, in the order of the table. */
export function jobServices(
  version: string,
  workers: readonly WorkerName[],
  options: ServiceOptions,
): LagoService[] {
  const image = imagesOf(version).api;
  return [
    worker(DEFAULT_WORKER_SERVICE, DEFAULT_WORKER_SCRIPT, image, 'default', options),
    ...dedicatedWorkers(workers, version).map((known) =>
      worker(known.service, known.script, image, known.name, options),
    ),
  ];
}

function worker(
  name: string,
  file: string,
  image: string,
  key: WorkerName | 'default',
  { workerConcurrency, workerSettings, databasePool }: ServiceOptions,
): LagoService {
  const concurrency = workerSettings[key]?.concurrency ?? workerConcurrency;
  return {
    name,
    role: 'worker',
    profile: 'jobs',
    image,
    command: script(file),
    healthcheck: ['curl', '-fsS', 'http://localhost:8080'],
    restart: COMES_BACK,
    stopGraceSeconds: GRACE_SECONDS.worker,
    replicas: workerSettings[key]?.replicas ?? 1,
    memoryMiB: workerNeedMiB(concurrency),
    databaseConnections: Math.max(concurrency, databasePool ?? 0),
    concurrency,
  };
}

/** The one clock, under a keeper that restarts it inside its container when it hangs: Docker may not (see restart.ts). */
export function clockService(version: string): LagoService {
  return {
    name: 'clock',
    role: 'clock',
    profile: 'clock',
    image: imagesOf(version).api,
    command: ['sh', CLOCK_KEEPER.path, ...script('start.clock.sh')],
    healthcheck: clockHealthcheck(),
    restart: STAYS_DOWN,
    stopGraceSeconds: GRACE_SECONDS.clock,
    replicas: 1,
    memoryMiB: MEMORY_NEED_MIB.clock,
    databaseConnections: CLOCK_POOL,
  };
}
