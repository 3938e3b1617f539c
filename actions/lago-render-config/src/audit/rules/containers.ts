import { type Deployment, type Role, type Service, servicesWith } from '../deployment.ts';
import { type Rule, servicesWhere } from '../rule.ts';

/** Services that are meant to run all the time. */
const STAYING: readonly Role[] = ['api', 'worker', 'clock', 'front', 'pdf', 'proxy'];

/** Sidekiq needs its 25 s, Puma up to 35 s; Docker kills after 10 s (facts: lago.md 3.4). */
const LEAST_GRACE_SECONDS: Partial<Readonly<Record<Role, number>>> = { worker: 40, api: 35, clock: 15 };

/** How containers are kept alive, watched and stopped (facts: lago.md 2, defects 16, 19, 22; 3.4). */
export const CONTAINER_RULES: readonly Rule[] = [
  {
    id: 'short-stop',
    severity: 'error',
    title: 'Docker kills the process before it can finish: jobs are lost, and their locks stay for hours',
    remedy: 'Set stop_grace_period to 40s on workers, 35s on the api and 15s on the clock.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'worker', 'api', 'clock'), (service) => {
        const least = LEAST_GRACE_SECONDS[service.role] ?? 0;
        const given = service.stopGraceSeconds;
        if ((given?.value ?? 10) >= least) return undefined;
        return {
          place: given?.place ?? service.place,
          text: `${service.name} has ${given?.value ?? 'Docker’s own 10'} s to stop and needs ${least}`,
        };
      }),
  },
  {
    id: 'no-healthcheck',
    severity: 'warning',
    title: 'Nothing notices when the service hangs',
    remedy: 'Give it a healthcheck.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, ...STAYING), ({ name, healthcheck }) =>
        healthcheck === undefined ? `${name} has no healthcheck` : undefined,
      ),
  },
  {
    id: 'no-restart',
    severity: 'warning',
    title: 'The service stays down after a crash',
    remedy: 'Set restart: unless-stopped.',
    inDeployment: (deployment) =>
      servicesWhere(
        servicesWith(deployment, 'api', 'worker', 'front', 'pdf', 'proxy'),
        ({ name, restart, place }) =>
          restart === undefined || restart.value === 'no'
            ? { place: restart?.place ?? place, text: `${name} is not restarted after a crash` }
            : undefined,
      ),
  },
  {
    id: 'clock-comes-back',
    severity: 'warning',
    title:
      'A host that restarts brings its clock back, beside the one that took over: wallets are credited twice',
    remedy: 'Set restart: "no" on the clock, and let the deployment start it.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'clock'), ({ restart }) =>
        restart !== undefined && restart.value !== 'no'
          ? { place: restart.place, text: `The clock comes back with its host (restart: ${restart.value})` }
          : undefined,
      ),
  },
  {
    id: 'migrate-comes-back',
    severity: 'error',
    title: 'The migration runs again with every restart of the host',
    remedy: 'Set restart: "no" on it.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'migrate'), ({ name, restart }) =>
        restart !== undefined && restart.value !== 'no'
          ? { place: restart.place, text: `${name} is restarted (restart: ${restart.value})` }
          : undefined,
      ),
  },
  {
    id: 'two-clocks',
    severity: 'error',
    title: 'More than one clock runs: recurring top-ups are credited and charged twice',
    remedy: 'Keep one clock service, with one replica.',
    inDeployment: (deployment) => {
      const clocks = servicesWith(deployment, 'clock');
      return [
        ...clocks.slice(1).map(({ name, place }) => ({ place, text: `${name} is a second clock` })),
        ...servicesWhere(clocks, ({ name, replicas }) =>
          replicas.value > 1
            ? { place: replicas.place, text: `${name} has ${replicas.value} replicas` }
            : undefined,
        ),
      ];
    },
  },
  {
    id: 'no-log-rotation',
    severity: 'warning',
    title: 'Docker keeps the logs for ever, until the disk is full',
    remedy: 'Set logging.options.max-size and max-file.',
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, ...STAYING), ({ name, rotatesLogs }) =>
        rotatesLogs ? undefined : `${name} keeps all its logs`,
      ),
  },
  {
    id: 'no-memory-limit',
    severity: 'warning',
    title: 'One process may take the memory of all',
    remedy: 'Set mem_limit (or deploy.resources.limits.memory).',
    inDeployment: (deployment) =>
      servicesWhere(sharingMemory(deployment), ({ name, memoryMiB }) =>
        memoryMiB === undefined ? `${name} has no memory limit` : undefined,
      ),
  },
  {
    id: 'fixed-container-name',
    severity: 'warning',
    title: 'A fixed name keeps a second copy from running beside the first',
    remedy: 'Take container_name out.',
    inDeployment: (deployment) =>
      servicesWhere(deployment.services, ({ name, containerName }) =>
        containerName === undefined
          ? undefined
          : { place: containerName, text: `${name} has a fixed container name` },
      ),
  },
];

/** Those of other products too. */
function sharingMemory({ services }: Deployment): readonly Service[] {
  return services.filter(
    ({ role, restart }) =>
      STAYING.includes(role) || (role === 'other' && restart !== undefined && restart.value !== 'no'),
  );
}
