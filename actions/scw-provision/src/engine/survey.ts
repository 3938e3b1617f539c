import { type Inventory, missingParts, readInventory, readInventoryAgain } from '@lago-scw/scaleway';
import { type Decision, joined } from './decision.ts';
import type { Reading, Resource, View } from './resource.ts';

/** What every resource looked like at one moment. */
export interface Survey {
  readonly inventory: Inventory;
  seen<Seen>(resource: Resource<Seen>): Seen | undefined;
}

/** What a survey is given; the rest of a reading is its own. */
export type Surveying = Omit<Reading, 'inventory' | 'once'>;

/** Observes all resources at once. */
export async function survey(resources: readonly Resource[], given: Surveying): Promise<Survey> {
  const { scaleway, effects, spec } = given;
  const inventory = readInventory(scaleway, spec.environment, effects);
  const found = await observe(resources, given, () => inventory);
  // The id stands for one resource, and what was stored under it came from its own `observe`.
  return {
    inventory: await inventory,
    seen: <Seen>({ id }: Resource<Seen>) => found.get(id) as Seen | undefined,
  };
}

/**
 * Observes some resources again. All others are as they were, and so is the inventory, unless one of these looks at it or
 * it lacked something.
 */
export async function surveyAgain(
  resources: readonly Resource[],
  given: Surveying,
  before: Survey,
): Promise<Survey> {
  const { scaleway, effects, spec } = given;
  let read: Promise<Inventory> | undefined;
  const found = await observe(resources, given, () => {
    read ??= readInventory(scaleway, spec.environment, effects);
    return read;
  });
  if (read === undefined && missingParts(before.inventory, spec).length > 0)
    read = readInventoryAgain(scaleway, spec.environment, before.inventory, effects);
  return {
    inventory: (await read) ?? before.inventory,
    seen: <Seen>(resource: Resource<Seen>) =>
      found.has(resource.id) ? (found.get(resource.id) as Seen | undefined) : before.seen(resource),
  };
}

async function observe(
  resources: readonly Resource[],
  given: Surveying,
  inventory: () => Promise<Inventory>,
): Promise<ReadonlyMap<string, unknown>> {
  const reading: Reading = {
    ...given,
    get inventory() {
      return inventory();
    },
    once: (read) => once(read),
  };
  const once = memory(reading);
  return new Map(
    await Promise.all(
      resources.map(async (resource) => [resource.id, await resource.observe(reading)] as const),
    ),
  );
}

/** Keeps the answer of each function for as long as this reading lasts. */
function memory(reading: Reading): Reading['once'] {
  const begun = new Map<unknown, Promise<unknown>>();
  return <T>(read: (reading: Reading) => Promise<T>) => {
    const answer = begun.get(read) ?? read(reading);
    begun.set(read, answer);
    // What is kept under a function is its own answer.
    return answer as Promise<T>;
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
