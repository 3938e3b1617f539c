import { nameOf } from '@lago-scw/scaleway';

/** What the API tells of a database instance, as far as it decides whether it may be removed. */
export interface NamedInstance {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
}

export function scratchPrefix(environment: string): string {
  return `lago-${environment}-drill-`;
}

export function scratchName(environment: string, runId: string): string {
  return `${scratchPrefix(environment)}${runId}`;
}

/** Never those of the real database: a restored copy is born with them. */
export function scratchTags(environment: string): string[] {
  return ['lago-scw', `env=${environment}`, 'role=drill', 'scratch'];
}

/**
 * Whether an instance is a copy that a drill of this environment made. By name and tags both: the name alone could
 * be the database of an environment called like a drill. Copies of a run that died before it could change the
 * tags still carry the database's role, and are copies all the same.
 */
export function isScratchOf(
  environment: string,
  instance: NamedInstance,
  productionInstanceId: string,
): boolean {
  return (
    instance.id !== productionInstanceId &&
    instance.name !== nameOf(environment, 'db') &&
    instance.name.startsWith(scratchPrefix(environment)) &&
    instance.tags.includes('lago-scw') &&
    instance.tags.includes(`env=${environment}`)
  );
}
