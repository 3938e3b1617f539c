import { parse } from 'yaml';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
  specOf,
} from './example-order.ts';
import { type Order, type RenderedRelease, renderRelease } from './render.ts';
import { readSecrets, type Variables } from './secrets.ts';

// Releases of the example environment for tests. Nothing of the action imports it.

export interface Changes {
  /** Lines below lago.yml. */
  readonly spec?: string;
  /** Lines below `lago.env`. */
  readonly env?: string;
  readonly version?: string;
  readonly topology?: Partial<Order['topology']>;
  readonly variables?: Partial<Variables>;
}

export function orderWith({ spec: added = '', env, version = 'v1.50.0', ...changes }: Changes): Order {
  const text = EXAMPLE_SPEC_TEXT.replace('v1.50.0', version).replace('LAGO_LOG_LEVEL: warn', env ?? '$&');
  const spec = specOf(`${text}${added}`);
  const secrets = readSecrets({ ...EXAMPLE_VARIABLES, ...changes.variables }, spec, EXAMPLE_NOW);
  return { spec, topology: { ...ORDERED_TOPOLOGY, ...changes.topology }, secrets };
}

export function renderWith(changes: Changes): RenderedRelease {
  return renderRelease(orderWith(changes));
}

/** What a service sees, by name. */
export function valuesOf(rendered: RenderedRelease, service: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (rendered.environments.get(service) ?? []).map(({ name, value }) => [name, value]),
  );
}

/** A service as compose.yaml has it. */
export function serviceIn(rendered: RenderedRelease, name: string) {
  return parse(rendered.files.get('compose.yaml') ?? '').services[name];
}

/** The Redis that provision makes, with TLS. */
export const EXAMPLE_REDIS = {
  clusterId: 'redis',
  address: '172.16.0.20',
  port: 6379,
  user: 'lago',
  tls: true,
  certificate: ORDERED_TOPOLOGY.database.certificate,
} as const;
