import { imagesOf } from '../images.ts';
import { apiNeedMiB, MEMORY_NEED_MIB } from '../memory-needs.ts';
import type { LagoService, ServiceOptions } from './lago-service.ts';
import { COMES_BACK, script } from './restart.ts';

/** Puma takes up to 35 s to finish, the bash of older fronts all the time it is given (facts: lago.md 3.4). */
const GRACE_SECONDS = { api: 35, front: 15, pdf: 30, proxy: 35 } as const;

const common = { profile: 'web', restart: COMES_BACK, replicas: 1, databaseConnections: 0 } as const;

/** What answers requests: api, front, PDF, proxy. */
export function webServices(version: string, options: ServiceOptions): LagoService[] {
  const images = imagesOf(version);
  return [
    api(images.api, options),
    {
      ...common,
      name: 'front',
      role: 'front',
      image: images.front,
      // Busybox of the nginx image; it has no curl.
      healthcheck: ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/'],
      stopGraceSeconds: GRACE_SECONDS.front,
      memoryMiB: MEMORY_NEED_MIB.front,
    },
    {
      ...common,
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
      memoryMiB: MEMORY_NEED_MIB.pdf,
    },
    {
      ...common,
      name: 'proxy',
      role: 'proxy',
      image: images.proxy,
      healthcheck: ['traefik', 'healthcheck'],
      stopGraceSeconds: GRACE_SECONDS.proxy,
      memoryMiB: MEMORY_NEED_MIB.proxy,
    },
  ];
}

function api(image: string, { webConcurrency, webThreads, databasePool }: ServiceOptions): LagoService {
  const pool = Math.max(webThreads, databasePool ?? 0);
  return {
    ...common,
    name: 'api',
    role: 'api',
    image,
    command: script('start.api.sh'),
    healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
    stopGraceSeconds: GRACE_SECONDS.api,
    memoryMiB: apiNeedMiB(webConcurrency, webThreads),
    databaseConnections: Math.max(1, webConcurrency) * pool,
  };
}
