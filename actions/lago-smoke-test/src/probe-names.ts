import { namesIn } from '@lago-scw/action-kit';
import { closestTo, type OwnProbe } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';

/**
 * Ids of the probes that are ours, by the level that begins to have them. Written down so that a typing error is told
 * before anybody is asked anything; a test holds them against the catalog.
 */
export const PROBE_IDS = {
  quick: [
    ...['dns', 'certificate', 'redirect', 'hsts', 'api-health', 'release-header', 'graphql', 'front'],
    ...['env-config', 'cors', 'closed-door.sidekiq', 'closed-door.metrics', 'closed-door.sidekiq-metrics'],
    ...['closed-door.karafka', 'closed-door.admin', 'closed-door.data-api', 'keys.certificate', 'browser'],
  ],
  full: [
    ...['billing.organization', 'billing.leftovers', 'webhook.endpoint', 'billing.metric', 'billing.plan'],
    ...['billing.customer', 'billing.subscription', 'billing.event', 'billing.duplicate-event'],
    ...['billing.usage', 'billing.wallet', 'webhook.delivery', 'billing.pdf', 'files.link'],
    ...['billing.cleanup', 'keys.webhook', 'mail.login', 'mail.send', 'host.containers', 'host.clock'],
    ...['host.queues', 'host.dead-jobs', 'host.secrets', 'baseline.times', 'baseline.active'],
    ...['baseline.previous'],
  ],
} as const;

export type Level = keyof typeof PROBE_IDS;

/** Whether a probe is meant by a name: its id (`closed-door.sidekiq`), or what that begins with up to a dot. */
export function isCalled(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}.`);
}

/** @throws ActionError `input` naming a name that no probe of this level has */
export function checkNames(
  inputs: { readonly probes: string | undefined; readonly skip: string | undefined; readonly level: Level },
  own: readonly OwnProbe[],
): void {
  const quick = [...PROBE_IDS.quick, ...own.map(({ name }) => `own.${name}`)];
  const ids = inputs.level === 'quick' ? quick : [...quick, ...PROBE_IDS.full];
  for (const input of ['probes', 'skip'] as const) {
    const wrong = namesIn(inputs[input]).find((name) => !ids.some((id) => isCalled(id, name)));
    if (wrong !== undefined) throw unknownName(input, wrong, ids);
  }
}

function unknownName(input: string, name: string, ids: readonly string[]): ActionError {
  const known = [...new Set(ids.flatMap((id) => [id, id.split('.')[0] ?? id]))].sort();
  if (PROBE_IDS.full.some((id) => isCalled(id, name))) {
    return new ActionError(
      'input',
      `Input '${input}' names '${name}', which level 'quick' does not have.`,
      'Set `level: full`, or leave it out.',
    );
  }
  const near = closestTo(name, known);
  return new ActionError(
    'input',
    `Input '${input}' names '${name}', which is no probe${near === undefined ? '' : `; did you mean '${near}'?`}`,
    `There are ${known.join(', ')}.`,
  );
}
