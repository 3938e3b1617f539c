import { onceEach } from './once-each.ts';
import type { Resource, Work } from './resource.ts';
import type { Decisions, Survey } from './survey.ts';
import { allOf } from './work.ts';

/**
 * Does what the plan allows. A resource is worked on as soon as all that it needs is there, at once with whatever
 * else can be; a failure stops what needs it and nothing else.
 *
 * @throws what failed, after everything that could be done was
 */
export async function apply(
  resources: readonly Resource[],
  surveyed: Survey,
  decisions: Decisions,
  work: Work,
): Promise<void> {
  const begin = onceEach(async (resource): Promise<unknown> => {
    const needs = await Promise.all(resource.needs.map(begin));
    await Promise.allSettled((resource.after ?? []).map(begin));
    const made = new Map(resource.needs.map(({ id }, index) => [id, needs[index]]));
    return resource.apply({
      ...work,
      seen: surveyed.seen(resource),
      steps: new Set(decisions.get(resource.id)?.changes.flatMap(({ steps }) => steps)),
      made: <Made>({ id }: Resource<unknown, Made>) => {
        if (!made.has(id)) throw new Error(`${resource.id} does not say that it needs ${id}`);
        return made.get(id) as Made;
      },
    });
  });
  await allOf(resources.map(begin));
}
