import { servicesWith } from '../deployment.ts';
import { type Rule, servicesWhere } from '../rule.ts';

/** A Redis that runs beside Lago (facts: lago.md 1.2, 5). */
export const REDIS_SERVER_RULES: readonly Rule[] = [
  {
    id: 'redis-not-persistent',
    severity: 'warning',
    title: 'Redis keeps the jobs in memory only: they are lost with the container',
    remedy: 'Start it with --appendonly yes and a volume, or use Managed Redis.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'redis'), ({ name, command }) =>
        /appendonly[ =]yes|redis\.conf|valkey\.conf/.test(command?.value ?? '')
          ? undefined
          : `${name} writes no append-only file`,
      ),
  },
  {
    id: 'redis-evicts',
    severity: 'error',
    title: 'Redis throws jobs away when it is full',
    remedy: 'Set --maxmemory-policy noeviction.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'redis'), ({ name, command, place }) => {
        const [, policy] = /maxmemory-policy[ =](\S+)/.exec(command?.value ?? '') ?? [];
        return policy === undefined || policy === 'noeviction'
          ? undefined
          : { place: command?.place ?? place, text: `${name} has the policy ${policy}` };
      }),
  },
  {
    id: 'redis-check-on-default-port',
    severity: 'warning',
    title: 'The health check of Redis asks port 6379, whatever port it has been given',
    remedy: 'Add -p with the port to redis-cli.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'redis'), ({ name, command, healthcheck, place }) => {
        const [, port = '6379'] = /--port[ =](\S+)/.exec(command?.value ?? '') ?? [];
        const asksDefault =
          /redis-cli/.test(healthcheck?.value ?? '') && !/ -p /.test(healthcheck?.value ?? '');
        return port !== '6379' && asksDefault
          ? {
              place: healthcheck?.place ?? place,
              text: `${name} listens on ${port}, but its health check asks 6379`,
            }
          : undefined;
      }),
  },
];
