import { type Inventory, readInventory } from '@lago-scw/scaleway';
import { type Decision, joined } from './decision.ts';
import type { Reading, Resource, View } from './resource.ts';

/** What every resource looked like at one moment. */
export interface Survey {
  readonly inventory: Inventory;
  seen<Seen>(resource: Resource<Seen>): Seen | undefined;
}

/** Observes all resources at once. */
export async function survey(
  resources: readonly Resource[],
  reading: Omit<Reading, 'inventory'>,
): Promise<Survey> {
  const { scaleway, effects, spec } = reading;
  const inventory = readInventory(scaleway, spec.environment, effects);
  const observed = await Promise.all(
    resources.map(
      async (resource) => [resource.id, await resource.observe({ ...reading, inventory })] as const,
    ),
  );
  const found: ReadonlyMap<string, unknown> = new Map(observed);
  // The id stands for one resource, and what was stored under it came from its own `observe`.
  return {
    inventory: await inventory,
    seen: <Seen>({ id }: Resource<Seen>) => found.get(id) as Seen | undefined,
  };
}

/** What each resource wants done, by id. */
export type Decisions = ReadonlyMap<string, Decision>;

/** Compares what exists with what the spec says. Pure: the same input gives the same decisions, in the same order. */
export function decideAll(resources: readonly Resource[], seen: Survey, view: Omit<View, 'seen'>): Decisions {
  return new Map(
    resources.map((resource) => [
      resource.id,
      resource.decide(seen.seen(resource), { ...view, seen: seen.seen }),
    ]),
  );
}

export function wholeDecision(decisions: Decisions): Decision {
  return joined([...decisions.values()]);
}

/** Whether the plan allows a step of a resource. */
export function isPlanned<Step extends string>(
  decisions: Decisions,
  { id }: Pick<Resource<unknown, unknown, Step>, 'id' | 'decide'>,
  step: Step,
): boolean {
  return decisions.get(id)?.changes.some(({ steps }) => steps.includes(step)) ?? false;
}
