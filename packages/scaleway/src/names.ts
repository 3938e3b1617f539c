import type { Color } from '@lago-scw/contracts';

export type Role =
  | 'private-network'
  | 'security-group'
  | 'server'
  | 'management-ip'
  | 'private-nic'
  | 'elastic-ip'
  | 'database'
  | 'root-volume'
  | 'data-volume'
  | 'redis'
  | 'api-access';

/** The tags by which a resource is found again: there is no state file. */
export function tagsOf(environment: string, role: Role, color?: Color): string[] {
  const tags = ['lago-scw', `env=${environment}`, `role=${role}`];
  return color === undefined ? tags : [...tags, `color=${color}`];
}

/** Marks a copy that must never be taken for the real thing: a restored snapshot inherits all tags of its source. */
export const SCRATCH_TAG = 'scratch';

export function hasTags(resource: { readonly tags: readonly string[] }, tags: readonly string[]): boolean {
  return tags.every((tag) => resource.tags.includes(tag));
}

/** What is found by its name as well, or by it alone where a product knows no tags. */
type Part =
  | 'network'
  | 'firewall'
  | 'db'
  | 'redis'
  | 'storage'
  | 'mail'
  | 'metrics'
  | 'logs'
  | 'agent'
  | 'ssh'
  | Color;

/** `lago-<env>-<part>`. */
export function nameOf(environment: string, part: Part): string {
  return `lago-${environment}-${part}`;
}
