import type { ApiRequest } from './router.ts';

/** All values of a filter that may be repeated (`tags=a&tags=b`). */
export function values(request: ApiRequest, name: string): readonly string[] {
  return request.query.getAll(name).filter((value) => value !== '');
}

/** True unless the filter is given and differs. */
export function equals(request: ApiRequest, name: string, value: string | undefined): boolean {
  const wanted = values(request, name);
  return wanted.length === 0 || (value !== undefined && wanted.includes(value));
}

/** Name filters match any part of the name (facts/scaleway.md 0). */
export function containsName(request: ApiRequest, name: string): boolean {
  return name.includes(request.query.get('name') ?? '');
}

/** Block, VPC, IPAM, databases: `tags=a&tags=b` finds what has one of them. */
export function hasAnyTag(request: ApiRequest, tags: readonly string[]): boolean {
  const wanted = values(request, 'tags');
  return wanted.length === 0 || wanted.some((tag) => tags.includes(tag));
}

/** Instance: `tags=a,b` finds what has all of them. */
export function hasEveryTag(request: ApiRequest, tags: readonly string[]): boolean {
  return values(request, 'tags')
    .flatMap((value) => value.split(','))
    .every((tag) => tags.includes(tag));
}
