import type { Spec } from '@lago-scw/contracts';
import { type LagoService, type ServiceRole, servicesOf } from './services.ts';

/** All services that lago.yml asks for. `agent`: whether metrics and logs have a place to go. */
export function servicesOfSpec(
  spec: Spec,
  agent: boolean,
  workerConcurrency = spec.lago['worker-concurrency'],
): LagoService[] {
  const { lago, portainer } = spec;
  const processor = spec['event-store']?.processor;
  const pool = lago.env.DATABASE_POOL;
  const services = servicesOf(lago.version, lago.workers, {
    webConcurrency: lago['web-concurrency'],
    webThreads: lago['web-threads'],
    workerConcurrency,
    databasePool: pool !== undefined && /^\d+$/.test(pool) ? Number(pool) : undefined,
    workerSettings: lago['worker-settings'],
    eventsProcessor: processor && {
      image: processor.image,
      databaseConnections: processor['database-connections'],
      replicas: processor.replicas,
    },
    agent,
    portainer: portainer && { version: portainer.version },
  });
  return services.map((service) => ({ ...service, image: ownImage(service.role, spec) ?? service.image }));
}

function ownImage(role: ServiceRole, { images }: Spec): string | undefined {
  switch (role) {
    case 'api':
    case 'worker':
    case 'clock':
    case 'migrate':
      return images.api;
    case 'front':
    case 'pdf':
    case 'proxy':
    case 'agent':
      return images[role];
    case 'events-processor':
    case 'portainer':
      return undefined;
  }
}
