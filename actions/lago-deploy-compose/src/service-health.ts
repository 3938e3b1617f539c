import type { ComposeService } from '@lago-scw/host';

/** Services of the list that have a container which is not gone for good. */
export function stillThere(containers: readonly ComposeService[], services: readonly string[]): string[] {
  return containers
    .filter(({ service, state }) => services.includes(service) && state !== 'exited' && state !== 'dead')
    .filter(({ state }) => state !== 'created')
    .map(({ service, state }) => `${service} (${state})`);
}

/** Services of the list that run. */
export function runningOf(containers: readonly ComposeService[], services: readonly string[]): string[] {
  return services.filter((name) =>
    containers.some(({ service, state }) => service === name && state === 'running'),
  );
}

/** Services of the list that do not run healthily, each with what it does instead. */
export function notHealthy(containers: readonly ComposeService[], services: readonly string[]): string[] {
  return services.flatMap((service) => {
    const container = containers.find((candidate) => candidate.service === service);
    if (container === undefined) return [`${service} (no container)`];
    if (container.state !== 'running') return [`${service} (${container.state})`];
    const healthy = container.health === 'healthy' || container.health === '';
    return healthy ? [] : [`${service} (${container.health})`];
  });
}
