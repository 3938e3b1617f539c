import type pg from 'pg';
import type { Environment } from '../environment.ts';
import type { LagoFault } from '../faults.ts';
import type { UsageCache } from '../usage-cache.ts';
import { ApiError } from './api-error.ts';

/** What a handler of /api/v1 gets: an authenticated organization and a parsed request. */
export interface ApiCall {
  readonly pool: pg.Pool;
  readonly organizationId: string;
  /** Path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly environment: Environment;
  readonly usageCache: UsageCache;
  isBroken(fault: LagoFault): boolean;
  /** Instance and container, for what is enqueued. */
  readonly who: string;
}

/** Answers with the body of a 200; throws ApiError for the rest. `string` bodies are sent as text. */
export type ApiHandler = (call: ApiCall) => Promise<unknown>;

export interface Route {
  readonly method: string;
  readonly pattern: readonly string[];
  readonly handler: ApiHandler;
}

/** `route('GET /customers/:external_id/current_usage', handler)` */
export function route(text: string, handler: ApiHandler): Route {
  const [method = '', path = ''] = text.split(' ');
  return { method, pattern: path.split('/').slice(1), handler };
}

export interface Match {
  readonly handler: ApiHandler;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the route; 405 where the path exists with another method, 404 where it does not. */
export function findRoute(routes: readonly Route[], method: string, pathname: string): Match {
  const segments = pathname.split('/').slice(1).map(decodeURIComponent);
  const fitting = routes.flatMap((candidate) => {
    const path = matchPattern(candidate.pattern, segments);
    return path ? [{ candidate, path }] : [];
  });
  const found = fitting.find(({ candidate }) => candidate.method === method);
  if (found) return { handler: found.candidate.handler, path: found.path };
  throw new ApiError(fitting.length > 0 ? 405 : 404);
}

function matchPattern(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) path[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return path;
}

/** The object under the root key that every request body must have. */
export function rootKey(call: ApiCall, name: string): Readonly<Record<string, unknown>> {
  const value = call.body[name];
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new ApiError(400, { error: `BadRequest: param is missing or the value is empty: ${name}` });
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** 422 with `value_is_mandatory` for each missing field. */
export function mandatory(object: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const missing = names.filter(
    (name) => object[name] === undefined || object[name] === null || object[name] === '',
  );
  if (missing.length === 0) return;
  throw new ApiError(422, {
    code: 'validation_errors',
    error_details: Object.fromEntries(missing.map((name) => [name, ['value_is_mandatory']])),
  });
}

/** The page of a list that `page` and `per_page` ask for, as Lago answers it. */
export function listBody(
  name: string,
  items: readonly unknown[],
  { query }: Pick<ApiCall, 'query'>,
): Record<string, unknown> {
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 20)));
  const pages = Math.ceil(items.length / size);
  return {
    [name]: items.slice((page - 1) * size, page * size),
    meta: {
      current_page: page,
      next_page: page < pages ? page + 1 : null,
      prev_page: page > 1 ? page - 1 : null,
      total_pages: pages,
      total_count: items.length,
    },
  };
}

/** The first row, or the given error. */
export async function one<Row extends pg.QueryResultRow>(
  call: ApiCall,
  missing: () => Error,
  sql: string,
  values: readonly unknown[],
): Promise<Row> {
  const { rows } = await call.pool.query<Row>(sql, [...values]);
  if (rows[0]) return rows[0];
  throw missing();
}

/** Turns a unique violation into Lago's 422 on that field. */
export async function unique<Result>(field: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error;
    throw new ApiError(422, {
      code: 'validation_errors',
      error_details: { [field]: ['value_already_exist'] },
    });
  }
}
