import { type ActionError, messageOf, TransientError } from '@lago-scw/effects';
import pLimit from 'p-limit';
import { faultOf } from './faults.ts';

/** One request that was sent, for the summary and for tests. */
export interface ApiCall {
  readonly method: string;
  readonly path: string;
  /** 0 when no answer came. */
  readonly status: number;
  readonly milliseconds: number;
}

export interface FetchOptions {
  readonly timeoutSeconds: number;
  /** Requests at a time: about sixty at once are answered with 429 (facts: scaleway.md 10). */
  readonly atOnce: number;
  readonly send?: typeof fetch;
  /** The body of an answer that is no success, as an object with `message` and `type`; JSON unless given. */
  readonly explain?: (text: string) => unknown;
}

/**
 * A fetch for the SDK, which has neither a timeout nor a notion of transient faults. The body is read here, so
 * that the timeout covers it. Nothing is retried: effects do that, knowing what may be done twice.
 */
export function createFetch(options: FetchOptions, calls: ApiCall[]): typeof fetch {
  const send = options.send ?? fetch;
  const limit = pLimit(options.atOnce);
  return (input, init) => limit(() => exchange(new Request(input, init)));

  async function exchange(request: Request): Promise<Response> {
    const began = performance.now();
    const path = new URL(request.url).pathname;
    const record = (status: number) =>
      calls.push({ method: request.method, path, status, milliseconds: performance.now() - began });
    try {
      const response = await send(request, { signal: AbortSignal.timeout(options.timeoutSeconds * 1000) });
      const bytes = await response.arrayBuffer();
      record(response.status);
      return accept(request.method, path, response, bytes, options.explain ?? parseJson);
    } catch (error) {
      if (error instanceof Error && (error.name === 'TransientError' || error.name === 'ActionError'))
        throw error;
      record(0);
      throw unreachable(request.method, path, error, options.timeoutSeconds);
    }
  }
}

function accept(
  method: string,
  path: string,
  response: Response,
  bytes: ArrayBuffer,
  explain: (text: string) => unknown,
): Response {
  const { status, statusText, headers } = response;
  if (!response.ok) throw refused(method, path, response, explain(new TextDecoder().decode(bytes)));
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(hasBody ? bytes : null, { status, statusText, headers });
}

function refused(
  method: string,
  path: string,
  response: Response,
  body: unknown,
): TransientError | ActionError {
  const requestId = response.headers.get('x-request-id') ?? response.headers.get('x-amz-request-id');
  return faultOf({ method, path, status: response.status, body, requestId });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A gateway answers in HTML or plain text: its first words are all there is to show.
    return { message: text.slice(0, 200).trim() };
  }
}

function unreachable(method: string, path: string, error: unknown, timeoutSeconds: number): TransientError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  const neverLeft = code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  const reason =
    error instanceof Error && error.name === 'TimeoutError'
      ? `no answer in ${timeoutSeconds} s`
      : messageOf(cause);
  return new TransientError(`Scaleway ${method} ${path}: ${reason}`, neverLeft ? 'no' : 'unknown', {
    cause: error,
  });
}
