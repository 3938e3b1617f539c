import type { LagoService, ServiceRole } from '@lago-scw/lago';

/** Processor time of one container. */
export interface ProcessorShare {
  /** Never more than so many processors. */
  readonly limit: number;
  /** Weight against the others when all want time; Docker's own default is 1024. */
  readonly shares: number;
}

/** Requests and the clock come first: jobs and PDFs may wait, and the agent most of all. */
const SHARES: Readonly<Record<ServiceRole, number>> = {
  api: 2048,
  front: 1024,
  proxy: 2048,
  clock: 1024,
  worker: 512,
  'events-processor': 512,
  pdf: 512,
  migrate: 1024,
  agent: 256,
  portainer: 128,
};

/** Limits leave a processor to the others where there is more than one; `vcpus` nothing: no limit is known. */
export function processorShareOf({ role }: LagoService, vcpus: number | undefined): ProcessorShare {
  return { shares: SHARES[role], limit: vcpus === undefined ? 0 : limitOf(role, vcpus) };
}

function limitOf(role: ServiceRole, vcpus: number): number {
  switch (role) {
    case 'api':
    case 'proxy':
    case 'migrate':
      return vcpus;
    case 'worker':
    case 'pdf':
    case 'events-processor':
      return Math.max(1, vcpus - 1);
    case 'front':
    case 'clock':
      return 1;
    case 'agent':
    case 'portainer':
      return 0.5;
  }
}
