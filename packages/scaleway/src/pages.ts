/** A list call of the SDK: page 1, and by iteration every page, one after the other. */
export type Paged<T> = AsyncIterable<T[]>;

/** Everything of a list. The SDK's own `.all()` asks for all pages at once, which provokes a 429. */
export async function everyPage<T>(list: Paged<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of list) items.push(...page);
  return items;
}
