import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiRequest, ApiResponse } from './router.ts';

export interface RawRequest extends Omit<ApiRequest, 'params'> {
  /** Path and query, as sent. */
  readonly target: string;
}

/** Reads a request whole. */
export async function readRequest(incoming: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const target = incoming.url ?? '/';
  const url = new URL(target, 'http://localhost');
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  return {
    method: incoming.method ?? 'GET',
    target,
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    bytes,
    text,
    body: parseJson(text),
  };
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // User data is plain text; a product that needs JSON reports what it misses.
    return undefined;
  }
}

/** Scaleway's SDK parses JSON only under exactly `application/json`. */
export function writeResponse(outgoing: ServerResponse, response: ApiResponse, requestId: string): void {
  const { status, body, headers = {} } = response;
  outgoing.setHeader('x-request-id', requestId);
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  outgoing.statusCode = status;
  if (body === undefined) {
    outgoing.end();
    return;
  }
  if (!outgoing.hasHeader('content-type')) {
    outgoing.setHeader('content-type', typeof body === 'string' ? 'text/plain' : 'application/json');
  }
  outgoing.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
}
