import type { WorkerName } from '@lago-scw/contracts';
import { clockService, jobServices } from './services/jobs.ts';
import type { LagoService, ServiceOptions } from './services/lago-service.ts';
import { migrateService } from './services/migrate.ts';
import { optionalServices } from './services/optional.ts';
import { webServices } from './services/web.ts';

const DEFAULTS: ServiceOptions = {
  webConcurrency: 2,
  webThreads: 5,
  workerConcurrency: 10,
  databasePool: undefined,
  workerSettings: {},
  eventsProcessor: undefined,
  agent: false,
  portainer: undefined,
};

/** All services of a release in the order of the compose file. The image's own command migrates first: always override it. */
export function servicesOf(
  version: string,
  workers: readonly WorkerName[],
  options: Partial<ServiceOptions> = {},
): LagoService[] {
  const all = { ...DEFAULTS, ...options };
  return [
    ...webServices(version, all),
    ...jobServices(version, workers, all),
    clockService(version),
    migrateService(version),
    ...optionalServices(version, all),
  ];
}
