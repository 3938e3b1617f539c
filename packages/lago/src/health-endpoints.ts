import type { ServiceRole } from './services/lago-service.ts';
import { isAtLeast } from './version.ts';

/** Where a container of a role answers, and what an answer of 200 proves. */
export interface HealthEndpoint {
  readonly role: ServiceRole;
  readonly port: number;
  readonly path: string;
  readonly since: string;
  readonly proves: string;
}

/** Facts: lago.md 1.3 and 3.6. None of them looks at migrations; the clock has no port at all. */
const HEALTH_ENDPOINTS: readonly HealthEndpoint[] = [
  {
    role: 'api',
    port: 3000,
    path: '/health',
    since: 'v1.27.1',
    proves: 'PostgreSQL answers; names the version',
  },
  {
    role: 'api',
    port: 3000,
    path: '/ready',
    since: 'v1.36.0',
    proves: 'Puma serves; 503 while it shuts down',
  },
  { role: 'api', port: 3000, path: '/metrics', since: 'v1.33.3', proves: 'metrics for Prometheus' },
  {
    role: 'worker',
    port: 8080,
    path: '/',
    since: 'v1.27.1',
    proves: 'Redis answers, not that jobs are done',
  },
  { role: 'front', port: 80, path: '/', since: 'v1.27.1', proves: 'nginx serves; any path answers 200' },
  { role: 'pdf', port: 3000, path: '/health', since: 'v1.27.1', proves: 'Gotenberg and Chromium are up' },
];

export function healthEndpoints(version: string): HealthEndpoint[] {
  return HEALTH_ENDPOINTS.filter(({ since }) => isAtLeast(version, since));
}

/** Whether the api of a release has metrics for Prometheus on its own port. */
export function hasMetrics(version: string): boolean {
  return healthEndpoints(version).some(({ path }) => path === '/metrics');
}
