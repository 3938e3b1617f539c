import { TransientError } from '@lago-scw/effects';
import type { Api } from 'lago-javascript-client';
import type { Method } from './exchange.ts';
import { type Ask, ProbeFailure } from './probe.ts';

export type LagoApi = Api<unknown>;

/** Answers Lago's official client, speaking to whatever `ask` asks. */
export type ConnectApi = (ask: Ask) => Promise<LagoApi>;

/** The client is loaded with the first call: a quick test needs none. */
export function connectApi(domain: string, apiKey: string): ConnectApi {
  return async (ask) => {
    const { Client } = await import('lago-javascript-client');
    return Client(apiKey, { baseUrl: `https://${domain}/api/v1`, customFetch: pinnedFetch(ask) });
  };
}

/** A fetch whose connections go where `ask` sends them, and only to a trusted certificate: it carries the key. */
function pinnedFetch(ask: Ask): typeof fetch {
  return async (input, init = {}) => {
    const { pathname, search } = new URL(String(input));
    const { status, headers, body } = await ask({
      path: pathname + search,
      method: (init.method ?? 'GET') as Method,
      headers: { accept: 'application/json', ...(init.headers as Record<string, string>) },
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
      secret: true,
    });
    return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
  };
}

/** What Lago said instead of 2xx (facts: lago.md 6). */
export interface Refusal {
  readonly status: number;
  /** `validation_errors`, `customer_not_found` … */
  readonly code: string | undefined;
  readonly details: Readonly<Record<string, readonly string[]>>;
}

/** The client throws the response that it got, with the parsed body as `error`. */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown)) return undefined;
  const body = 'error' in thrown && typeof thrown.error === 'object' ? (thrown.error ?? {}) : {};
  const { code, error_details: details } = body as { code?: string; error_details?: Refusal['details'] };
  return { status: Number(thrown.status), code, details: details ?? {} };
}

/** Whether Lago refused since a thing of this name exists. */
export function alreadyExists(thrown: unknown, field: string): boolean {
  return refusalOf(thrown)?.details[field]?.includes('value_already_exist') === true;
}

export function notFound(thrown: unknown): boolean {
  return refusalOf(thrown)?.status === 404;
}

/**
 * Waits for a call of the client and answers its data.
 *
 * @param what like `POST /plans`, for messages
 * @throws ProbeFailure naming status and code; TransientError as it was thrown
 */
export async function dataOf<T>(what: string, call: Promise<{ readonly data: T }>): Promise<T> {
  try {
    const { data } = await call;
    if (data !== null && data !== undefined) return data;
  } catch (thrown) {
    throw explained(what, thrown);
  }
  throw new ProbeFailure(
    `JSON from ${what}`,
    'something else with status 200',
    'Something between answers in the place of the api: look at the routes of the proxy.',
  );
}

/** What a refusal means, as an error to throw; anything else as it is. */
export function explained(what: string, thrown: unknown): unknown {
  const refusal = refusalOf(thrown);
  if (refusal === undefined || thrown instanceof TransientError) return thrown;
  const { status, code, details } = refusal;
  const reasons = Object.entries(details).map(([field, faults]) => `${field}: ${faults.join(', ')}`);
  const came = [`status ${status}`, code, ...reasons].filter((part) => part !== undefined).join(', ');
  return new ProbeFailure(`status 200 from ${what}`, came, remedyOf(status));
}

function remedyOf(status: number): string {
  if (status === 401)
    return 'LAGO_SMOKE_API_KEY is not a key of this Lago: copy it from Developers > API keys of the smoke organization. After a restored database a cached key may be stale for an hour.';
  if (status === 403)
    return 'The key lacks a permission, or the feature needs a license: look at the API key.';
  if (status === 404 || status === 405)
    return 'The route is missing: the proxy sends /api/v1 elsewhere, or the release is older than this test knows.';
  if (status === 422)
    return 'Lago refused the values: its answer says which; look at `docker compose logs api`.';
  return 'The api failed: look at `docker compose logs api` for the error, and whether migrations of this release ran (unknown column, missing relation).';
}
