import type { ApiRequest } from '../router.ts';

/** `order_by=name_asc`, `user_name_desc` and the like; ascending unless told otherwise. */
export function inNameOrder<Item>(
  request: ApiRequest,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  const sorted = [...items].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return request.query.get('order_by')?.endsWith('_desc') ? sorted.reverse() : sorted;
}
