import { parseComposePs } from '@lago-scw/host';
import { NotYet, type Probe, ProbeFailure } from '../probe.ts';
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
      const states = wanted.map((service) => stateOf(service, containers));
      const wrong = states.filter(({ isWell }) => !isWell);
      if (wrong.length === 0) return `${wanted.length} services run on ${color}`;
      const fault = [
        `${wanted.join(', ')} to run on ${color}`,
        wrong.map(({ text }) => text).join(', '),
        `Look at \`docker compose ps\` and \`docker compose logs\` of these services in lago-scw/releases/${placed.release} on ${color}.`,
      ] as const;
      throw wrong.every(({ isComing }) => isComing) ? new NotYet(...fault) : new ProbeFailure(...fault);
    },
  };
}

interface ServiceState {
  readonly text: string;
  readonly isWell: boolean;
  /** It has just been started: a promote brings workers up moments before it is tested. */
  readonly isComing: boolean;
}

function stateOf(service: string, containers: ReturnType<typeof parseComposePs>): ServiceState {
  const found = containers.find((container) => container.service === service);
  if (found === undefined) return { text: `${service} has no container`, isWell: false, isComing: false };
  const { state, health } = found;
  return {
    text: `${service} is ${state}${health === '' ? '' : ` (${health})`}`,
    isWell: state === 'running' && ['', 'healthy'].includes(health),
    isComing: state === 'created' || (state === 'running' && health === 'starting'),
  };
}
