import type { Spec } from '@lago-scw/contracts';
import {
  type ConnectionDemand,
  type ConnectionLimit,
  type ConnectionVerdict,
  connectionDemand,
  connectionLimitOf,
  type InstanceSize,
  instanceSizeOf,
  judgeConnections,
  type LagoService,
  type MemoryBudget,
  memoryBudget,
  typeThatFits,
} from '@lago-scw/lago';

/** Whether a release fits its instance and its database, and what would help. */
export interface Sizing {
  /** Nothing for an instance type that we don't know. */
  readonly instance: InstanceSize | undefined;
  readonly memory: MemoryBudget;
  /** A larger instance type, where the memory does not suffice. */
  readonly betterType: string | undefined;
  readonly connections: ConnectionDemand & {
    readonly limit: ConnectionLimit;
    readonly verdict: ConnectionVerdict;
    /** `lago.worker-concurrency` with which the overlap would fit for certain; nothing when it does, or none would. */
    readonly betterConcurrency: number | undefined;
  };
}

/**
 * @param servicesWith the services of the release, at some worker concurrency for those that have none of their own
 * @param maxConnections what the database takes; what lago.yml says when nobody asked it
 */
export function sizingOf(
  spec: Spec,
  servicesWith: (workerConcurrency: number) => readonly LagoService[],
  maxConnections = spec.database['max-connections'],
): Sizing {
  const concurrency = spec.lago['worker-concurrency'];
  const services = servicesWith(concurrency);
  const instance = instanceSizeOf(spec.instances.type);
  const { colors } = spec.instances;
  const memory = memoryBudget(services, instance, colors);
  const limit =
    maxConnections === undefined
      ? connectionLimitOf(spec.database['node-type'])
      : { least: maxConnections, exact: true };
  const verdictWith = (each: number) => judgeConnections(connectionDemand(servicesWith(each), colors), limit);
  const verdict = verdictWith(concurrency);
  const lower = Array.from({ length: concurrency - 1 }, (_, index) => concurrency - 1 - index);
  return {
    instance,
    memory,
    betterType: memory.fits ? undefined : typeThatFits(services, spec.instances),
    connections: {
      ...connectionDemand(services, colors),
      limit,
      verdict,
      betterConcurrency: verdict === 'fits' ? undefined : lower.find((each) => verdictWith(each) === 'fits'),
    },
  };
}
