import { WORKERS, type WorkerName } from '@lago-scw/contracts';
import { isAtLeast, parseVersion } from './version.ts';

/** A Sidekiq process for queues of its own. */
export interface DedicatedWorker {
  readonly name: WorkerName;
  /** Name of its compose service. */
  readonly service: string;
  readonly script: string;
  /** The switch that routes jobs to its queues. It must be set in every process or in none (facts: lago.md 1.5). */
  readonly variable: string;
  /** First release with both its script and its switch. */
  readonly since: string;
  readonly queues: readonly string[];
}

const FIRST = 'v1.27.1';

/** api/scripts and config/sidekiq of the tags (facts: lago.md 1.3 to 1.5). The pdf script is plural: Lago's compose file has it wrong. */
const DEDICATED: readonly DedicatedWorker[] = [
  worker('events', 'start.events.worker.sh', 'SIDEKIQ_EVENTS', FIRST, ['events']),
  worker('billing', 'start.billing.worker.sh', 'SIDEKIQ_BILLING', FIRST, ['billing', 'billing_low_priority']),
  worker('pdfs', 'start.pdfs.worker.sh', 'SIDEKIQ_PDFS', FIRST, ['pdfs']),
  worker('webhook', 'start.webhook.worker.sh', 'SIDEKIQ_WEBHOOK', FIRST, ['webhook_worker']),
  worker('clock', 'start.clock.worker.sh', 'SIDEKIQ_CLOCK', FIRST, ['clock_worker']),
  worker('payments', 'start.payments.worker.sh', 'SIDEKIQ_PAYMENTS', FIRST, ['payments']),
  worker('analytics', 'start.analytics.worker.sh', 'SIDEKIQ_ANALYTICS', 'v1.31.0', [
    'analytics',
    'analytics_low_priority',
  ]),
  worker('alerts', 'start.alerts.worker.sh', 'SIDEKIQ_ALERTS', 'v1.51.0', ['alerts', 'alerts_high_priority']),
  worker('wallets', 'start.wallets.worker.sh', 'SIDEKIQ_WALLETS', 'v1.51.0', ['wallets']),
  worker('ai-agent', 'start.ai_agent.worker.sh', 'SIDEKIQ_AI_AGENT', 'v1.39.0', ['ai_agent']),
];

/** Queues that came after their worker. */
const LATER_QUEUES: Readonly<Record<string, string>> = {
  billing_low_priority: 'v1.42.0',
  analytics_low_priority: 'v1.48.0',
};

export const DEFAULT_WORKER_SCRIPT = 'start.worker.sh';

/** Name of the compose service that runs the default worker; it always runs. */
export const DEFAULT_WORKER_SERVICE = 'worker';

function worker(
  name: WorkerName,
  script: string,
  variable: string,
  since: string,
  queues: readonly string[],
): DedicatedWorker {
  return { name, service: `${name}-worker`, script, variable, since, queues };
}

/** What we know of a worker; its queues are those of the release. */
export function dedicatedWorker(name: WorkerName, version: string): DedicatedWorker {
  const known = DEDICATED.find((candidate) => candidate.name === name);
  if (known === undefined) throw new Error(`No worker is called '${name}'; there are ${WORKERS.join(', ')}`);
  const queues = known.queues.filter((queue) => isAtLeast(version, LATER_QUEUES[queue] ?? FIRST));
  return { ...known, queues };
}

export function workerExists(name: WorkerName, version: string): boolean {
  return isAtLeast(version, dedicatedWorker(name, version).since);
}

/** In the order of the table, whatever the order of the spec: the same set renders to the same bytes. */
export function dedicatedWorkers(names: readonly WorkerName[], version: string): DedicatedWorker[] {
  parseVersion(version);
  return WORKERS.filter((name) => names.includes(name)).map((name) => dedicatedWorker(name, version));
}

/** The SIDEKIQ_* switches of a worker set: a switch without its worker strands jobs, a worker without its switch idles. */
export function sidekiqSwitches(names: readonly WorkerName[], version: string): Record<string, string> {
  return Object.fromEntries(dedicatedWorkers(names, version).map(({ variable }) => [variable, 'true']));
}

/** The switches, and the first release that reads each. */
export const SIDEKIQ_SWITCH_FACTS: readonly { readonly name: string; readonly since: string }[] =
  DEDICATED.map(({ variable, since }) => ({ name: variable, since }));

export const SIDEKIQ_SWITCHES: readonly string[] = SIDEKIQ_SWITCH_FACTS.map(({ name }) => name);

/** What the default worker polls, strictly in this order; `wallets` moved to a worker of its own after v1.35. */
export function defaultQueues(version: string): string[] {
  const wallets = isAtLeast(version, 'v1.36.0') ? [] : ['wallets'];
  return [
    ...['high_priority', 'default', 'mailers', 'clock', 'providers', 'webhook', 'invoices'],
    ...wallets,
    ...['integrations', 'low_priority', 'long_running'],
  ];
}
