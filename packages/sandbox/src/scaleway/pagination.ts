import type { ApiRequest, ApiResponse } from './router.ts';

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

function slice<Item>(items: readonly Item[], page: number, size: number): readonly Item[] {
  return items.slice((page - 1) * size, page * size);
}

/** Lists of most products: `page` and `page_size` (at most 100, 20 unless told), `total_count` in the body. */
export function pageByBody<Item>(request: ApiRequest, key: string, items: readonly Item[]): ApiResponse {
  const size = Math.min(100, positive(request.query.get('page_size'), 20));
  const page = slice(items, positive(request.query.get('page'), 1), size);
  return { status: 200, body: { [key]: page, total_count: items.length } };
}

/** Lists of Instance: `page` and `per_page` (at most 100, 50 unless told), the total in `X-Total-Count`. */
export function pageByHeader<Item>(request: ApiRequest, key: string, items: readonly Item[]): ApiResponse {
  const { page, headers } = instancePage(request, items);
  return { status: 200, body: { [key]: page }, headers };
}

/** As `pageByHeader`, for the lists that Instance sends as an object keyed by name. */
export function pageOfRecord<Item>(
  request: ApiRequest,
  key: string,
  items: Readonly<Record<string, Item>>,
): ApiResponse {
  const { page, headers } = instancePage(request, Object.entries(items));
  return { status: 200, body: { [key]: Object.fromEntries(page) }, headers };
}

function instancePage<Item>(request: ApiRequest, items: readonly Item[]) {
  const size = Math.min(100, positive(request.query.get('per_page'), 50));
  const page = slice(items, positive(request.query.get('page'), 1), size);
  return { page, headers: { 'X-Total-Count': String(items.length) } };
}

export interface Dated {
  readonly createdAt: Date;
}

/** `order_by=created_at_asc` and `…_desc`; anything else keeps the order of creation. */
export function inOrder<Item extends Dated>(request: ApiRequest, items: Iterable<Item>): readonly Item[] {
  const sorted = [...items].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return request.query.get('order_by') === 'created_at_desc' ? sorted.reverse() : sorted;
}
