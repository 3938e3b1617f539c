import { parseComposePs } from '@lago-scw/host';
import { type Probe, ProbeFailure } from '../probe.ts';
import type { LagoHost } from './hosts.ts';

/** Every service that should run does; on the standby jobs and clock should not. */
export function containersProbe(open: () => Promise<LagoHost>): Probe {
  return {
    id: 'host.containers',
    name: 'Containers',
    run: async () => {
      const { host, commands, placed, isActive, color } = await open();
      const { stdout } = await host.run(commands.ps(), { label: 'docker compose ps', timeoutSeconds: 30 });
      const containers = parseComposePs(stdout);
      const { web, jobs, clock } = placed.services;
      const wanted = isActive ? [...web, ...jobs, ...clock] : web;
      const wrong = wanted.flatMap((service) => {
        const found = containers.find((container) => container.service === service);
        if (found === undefined) return [`${service} has no container`];
        const isWell = found.state === 'running' && ['', 'healthy'].includes(found.health);
        return isWell
          ? []
          : [`${service} is ${found.state}${found.health === '' ? '' : ` (${found.health})`}`];
      });
      if (wrong.length === 0) return `${wanted.length} services run on ${color}`;
      throw new ProbeFailure(
        `${wanted.join(', ')} to run on ${color}`,
        wrong.join(', '),
        `Look at \`docker compose ps\` and \`docker compose logs\` of these services in lago-scw/releases/${placed.release} on ${color}.`,
      );
    },
  };
}
