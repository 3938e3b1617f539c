import type { ApiError } from './errors.ts';
import { notFound } from './errors.ts';

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  /** Values of the `:name` parts of the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as sent. */
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The body as JSON; `undefined` when it is empty, or is not JSON. */
  readonly body: unknown;
}

export interface ApiResponse {
  readonly status: number;
  /** An object is sent as JSON, a string as plain text, bytes as they are, `undefined` as no body at all. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (request: ApiRequest) => ApiResponse | Promise<ApiResponse>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

/** Method and path pattern, such as `GET /instance/v1/zones/:zone/servers/:serverId`. */
export type RouteText = `${Method} /${string}`;

/** What a product module gives to the server: its routes. The first segment of a path is the product's name. */
export type Routes = Readonly<Record<RouteText, Handler>>;

export interface Match {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly method: string;
  readonly parts: readonly string[];
  readonly handler: Handler;
}

export interface Router {
  match(method: string, path: string): Match | undefined;
}

/** Finds the handler of a request. Of two routes that fit, the one with the earlier fixed part wins. */
export function createRouter(tables: readonly Routes[]): Router {
  const routes = tables.flatMap((table) =>
    Object.entries(table).map(([text, handler]) => parseRoute(text, handler)),
  );
  routes.sort((a, b) => fixedness(b).localeCompare(fixedness(a)));
  return {
    match(method, path) {
      const segments = path.split('/');
      for (const route of routes) {
        const params = fit(route, method, segments);
        if (params !== undefined) return { handler: route.handler, params };
      }
      return undefined;
    },
  };
}

function parseRoute(text: string, handler: Handler): Route {
  const [method = '', pattern = ''] = text.split(' ');
  return { method, parts: pattern.split('/'), handler };
}

function fixedness(route: Route): string {
  return route.parts.map((part) => (part.startsWith(':') ? '0' : '1')).join('');
}

function fit(route: Route, method: string, segments: readonly string[]): Record<string, string> | undefined {
  if (route.method !== method || route.parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of route.parts.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(segment);
    else if (part !== segment) return undefined;
  }
  return params;
}

/** The value of a `:name` part; a route without that part is a mistake in the route table. */
export function param(request: ApiRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new Error(`The route of ${request.path} has no part :${name}.`);
  return value;
}

/** The entry of a store by the id in the path, or the recorded 404. */
export function find<Item>(
  store: ReadonlyMap<string, Item>,
  id: string,
  resource: string,
  missing: (resource: string, id: string) => ApiError = notFound,
): Item {
  const item = store.get(id);
  if (item === undefined) throw missing(resource, id);
  return item;
}
