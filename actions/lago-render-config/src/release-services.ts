import type { Spec } from '@lago-scw/contracts';
import { servicesOfSpec } from '@lago-scw/lago';
import { type Sizing, sizingOf } from './sizing/sizing.ts';

/**
 * Memory and connections of what lago.yml asks for; with the agent, which may come later and is small.
 *
 * @param maxConnections what the database takes, where somebody asked it
 */
export function sizingOfSpec(spec: Spec, agent = true, maxConnections?: number): Sizing {
  return sizingOf(spec, (concurrency) => servicesOfSpec(spec, agent, concurrency), maxConnections);
}
