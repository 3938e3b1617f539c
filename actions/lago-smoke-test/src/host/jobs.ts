import { NotYet, type Probe, ProbeFailure } from '../probe.ts';
import type { LagoHost } from './hosts.ts';
import { readSidekiq, type SidekiqStats } from './sidekiq.ts';

/** These are what customers wait for; others may be long on a billing day. */
const PROMPT_QUEUES = [
  'high_priority',
  'default',
  'events',
  'mailers',
  'providers',
  'webhook',
  'webhook_worker',
];
const LONGEST_WAIT_SECONDS = 120;

/** What Sidekiq held when the smoke test began; the probe on dead jobs compares with it. */
export interface FirstLook {
  stats: SidekiqStats | undefined;
}

/** Redis answers as Lago needs it, every queue with jobs has a worker that polls it, and nothing waits for long. */
export function queuesProbe(open: () => Promise<LagoHost>, first: FirstLook): Probe {
  return {
    id: 'host.queues',
    name: 'Redis and queues',
    run: async () => {
      const stats = await readSidekiq(await open(), 0);
      first.stats ??= stats;
      judgeRedis(stats);
      judgeQueues(stats);
      const longest = Math.max(0, ...stats.queues.map(({ latencySeconds }) => latencySeconds));
      return `${stats.processes} Sidekiq processes, ${stats.polled.length} queues, longest wait ${longest.toFixed(1)} s`;
    },
  };
}

function judgeRedis({ memoryPolicy, cache }: SidekiqStats): void {
  if (memoryPolicy !== null && memoryPolicy !== 'noeviction') {
    throw new ProbeFailure(
      'maxmemory-policy noeviction',
      memoryPolicy,
      'When its memory is full, this Redis throws jobs away: set maxmemory-policy to noeviction in the Scaleway console.',
    );
  }
  if (cache === 'ok') return;
  throw new ProbeFailure(
    "an answer from the cache's Redis",
    cache === 'missing' ? 'no LAGO_REDIS_CACHE_URL' : cache,
    'Without a shared cache usage stays as it was and wallets are never refreshed (lago #637): set LAGO_REDIS_CACHE_URL for api, workers and clock, and check its host and password.',
  );
}

/** Workers that a promote has just started register within seconds, and what waited meanwhile is soon done. */
function judgeQueues({ processes, polled, queues }: SidekiqStats): void {
  if (processes === 0) {
    throw new NotYet(
      'at least one Sidekiq process',
      'none',
      'No worker runs on either color: jobs pile up and nobody is billed. Look at `docker compose ps` on the active color.',
    );
  }
  const stranded = queues.filter(({ name, size }) => size > 0 && !polled.includes(name));
  if (stranded.length > 0) {
    throw new NotYet(
      'a worker for every queue with jobs in it',
      `none for ${stranded.map(({ name, size }) => `${name} (${size} jobs)`).join(', ')}`,
      'A SIDEKIQ_* switch is set without its worker, or the workers are of an older release: compare `lago.workers` in lago.yml with `docker compose ps`.',
    );
  }
  const late = queues.filter(
    ({ name, latencySeconds }) => PROMPT_QUEUES.includes(name) && latencySeconds > LONGEST_WAIT_SECONDS,
  );
  if (late.length === 0) return;
  throw new NotYet(
    `jobs that wait ${LONGEST_WAIT_SECONDS} s at most`,
    late.map(({ name, latencySeconds }) => `${Math.round(latencySeconds)} s in ${name}`).join(', '),
    'Workers are too few, or stuck: look at `docker compose logs` of the worker of that queue, and raise worker-concurrency in lago.yml.',
  );
}

/** Lago gives a failed job no second try: it dies at once, and nobody hears of it (facts: lago.md 1.5). */
export function deadJobsProbe(
  open: () => Promise<LagoHost>,
  first: FirstLook,
  after: readonly string[],
): Probe {
  return {
    id: 'host.dead-jobs',
    name: 'No job died meanwhile',
    needs: ['host.queues'],
    after,
    run: async () => {
      const since = first.stats?.now ?? 0;
      const { died } = await readSidekiq(await open(), since);
      if (died.length === 0) return 'none';
      const kinds = [...new Set(died.map(({ job, error }) => `${job} (${error ?? 'unknown error'})`))];
      throw new ProbeFailure(
        'no dead job more than when the test began',
        `${died.length}: ${kinds.join(', ')}`,
        'A worker of another release meets jobs that it does not know (NameError, ArgumentError), or the schema is not its own: look at `docker compose logs worker`; after the cause is gone, retry them from the dead set.',
      );
    },
  };
}

/** Both colors sign and decrypt with the same secrets (facts: lago.md 9, 15). */
export function secretsProbe(open: () => Promise<LagoHost>, other: () => Promise<LagoHost>): Probe {
  return {
    id: 'host.secrets',
    name: 'Both colors have the same secrets',
    needs: ['host.queues'],
    run: async () => {
      const [one, two] = await Promise.all([open(), other()]);
      const [a, b] = await Promise.all([readSidekiq(one, 0), readSidekiq(two, 0)]);
      const differ = Object.keys(a.fingerprints).filter(
        (name) => a.fingerprints[name] !== b.fingerprints[name],
      );
      if (differ.length === 0) return `${Object.keys(a.fingerprints).length} secrets are the same`;
      throw new ProbeFailure(
        'the same secrets on both colors',
        `others in ${differ.join(', ')}`,
        'After a promote, logins and file links would break and payment providers could not be decrypted: put the old values back into the GitHub environment, render and deploy again.',
      );
    },
  };
}
