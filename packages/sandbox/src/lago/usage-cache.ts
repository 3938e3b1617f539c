import type { Environment } from './environment.ts';

/** Keeps usage between requests. */
export interface UsageCache {
  get<Usage>(customer: string, count: () => Promise<Usage>): Promise<Usage>;
}

/**
 * With a cache of Redis a worker empties it when it has done an event's job: as good as none. Without one Rails keeps
 * files in each container, which no worker reaches: the first usage stays (facts 9, 10).
 */
export function usageCache(environment: Environment): UsageCache {
  if (environment.LAGO_REDIS_CACHE_URL) return { get: (_customer, count) => count() };
  const kept = new Map<string, unknown>();
  return {
    async get<Usage>(customer: string, count: () => Promise<Usage>): Promise<Usage> {
      if (!kept.has(customer)) kept.set(customer, await count());
      return kept.get(customer) as Usage;
    },
  };
}
