import type { Cloud } from '../cloud.ts';
import { ApiError } from '../errors.ts';
import { type ApiRequest, param } from '../router.ts';
import { cockpitState, type DataSource } from './state.ts';

/**
 * The data source that a request to its own address is for, once the request has shown a token with one of these scopes,
 * or the secret of an IAM key (facts/scaleway.md 9).
 *
 * @throws ApiError 401 without one of them, 404 for a source that does not exist
 */
export function accessedSource(cloud: Cloud, request: ApiRequest, scopes: readonly string[]): DataSource {
  const [id = ''] = param(request, 'source').split('.');
  const state = cloud.state(cockpitState);
  const source = state.dataSources.get(id);
  if (source === undefined) throw new ApiError(404, 'no such data source');
  const secret = request.headers['x-token'];
  const token = [...state.tokens.values()].find(({ secretKey }) => secretKey === secret);
  const isToken =
    token?.projectId === source.projectId &&
    token.region === source.region &&
    token.scopes.some((scope) => scopes.includes(scope));
  // The server has looked at an IAM secret already, as it does for every request.
  if (!isToken && secret !== undefined) throw new ApiError(401, 'invalid token');
  return source;
}
