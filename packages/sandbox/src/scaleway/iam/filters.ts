import type { ApiRequest } from '../router.ts';

/** IAM finds by part of a name. */
export function nameMatches(request: ApiRequest, name: string, parameter = 'name'): boolean {
  return name.includes(request.query.get(parameter) ?? '');
}

/** IAM takes one tag (facts/scaleway.md 0). */
export function hasTag(request: ApiRequest, tags: readonly string[]): boolean {
  const wanted = request.query.get('tag') ?? '';
  return wanted === '' || tags.includes(wanted);
}

/** `editable=false` and its like; nothing here is managed by Scaleway, so all that is asked for is `true`. */
export function wantsEditable(request: ApiRequest): boolean {
  return request.query.get('editable') !== 'false';
}
