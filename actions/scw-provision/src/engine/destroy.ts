import { onceEach } from './once-each.ts';
import type { Description, Removal, Resource, View, Work } from './resource.ts';
import type { Survey } from './survey.ts';
import { allOf } from './work.ts';

/** What a destruction takes away and what it leaves. */
export interface Destruction {
  readonly goes: readonly Condemned[];
  readonly stays: readonly Survivor[];
}

interface Condemned {
  readonly resource: Resource;
  readonly description: Description;
}

export interface Survivor {
  readonly description: Description;
  /** Why it stays: it is protected itself, or one that is protected needs it. */
  readonly because: 'protected' | 'needed';
}

/** Decides what goes: everything but what is protected and not allowed to go, and what that needs. Pure. */
export function decideDestruction(
  resources: readonly Resource[],
  surveyed: Survey,
  view: Pick<View, 'spec' | 'prices' | 'allowed'>,
): Destruction {
  const existing = resources.flatMap((resource) => {
    const seen = surveyed.seen(resource);
    if (seen === undefined || resource.removal === undefined) return [];
    return [{ resource, description: resource.removal.describe(seen, view) }];
  });
  const isKept = ({ resource, description }: Condemned) =>
    resource.removal?.isProtected === true && !view.allowed.has(description.name);
  const kept = existing.filter(isKept);
  const needed = needsOf(kept.map(({ resource }) => resource));
  const because = (one: Condemned) => {
    if (isKept(one)) return 'protected';
    return needed.has(one.resource.id) ? 'needed' : undefined;
  };
  return {
    goes: existing.filter((one) => because(one) === undefined),
    stays: existing.flatMap((one) => {
      const reason = because(one);
      return reason === undefined ? [] : [{ description: one.description, because: reason }];
    }),
  };
}

/** Ids of all that these need, directly or not. */
function needsOf(resources: readonly Resource[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (resource: Resource): void => {
    for (const need of resource.needs) {
      if (found.has(need.id)) continue;
      found.add(need.id);
      visit(need);
    }
  };
  resources.forEach(visit);
  return found;
}

/**
 * Walks the graph backwards: a resource is removed as soon as everything that needs it is gone.
 *
 * @throws what failed, after everything that could be removed was
 */
export async function destroy(
  { goes }: Destruction,
  resources: readonly Resource[],
  surveyed: Survey,
  work: Work,
): Promise<void> {
  const condemned = new Set(goes.map(({ resource }) => resource.id));
  const begin = onceEach(async (resource): Promise<void> => {
    const dependents = resources.filter(({ needs }) => needs.some(({ id }) => id === resource.id));
    await Promise.all(dependents.map(begin));
    const seen = surveyed.seen(resource);
    if (!condemned.has(resource.id) || seen === undefined) return;
    await resource.removal?.remove({ ...work, seen } satisfies Removal<unknown>);
  });
  await allOf(resources.map(begin));
}
