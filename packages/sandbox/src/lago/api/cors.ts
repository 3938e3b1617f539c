import type http from 'node:http';
import type { Environment } from '../environment.ts';

/**
 * Cross-origin headers for the front's own origin only, as rack-cors has it with LAGO_FRONT_URL. Answers
 * preflights itself (true: answered).
 */
export function allowOrigin(
  environment: Environment,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): boolean {
  const { origin } = request.headers;
  const allowed =
    environment.LAGO_FRONT_URL ??
    (environment.LAGO_DOMAIN ? `https://${environment.LAGO_DOMAIN}` : undefined);
  if (origin === undefined || !allowed || origin !== allowed.replace(/\/$/, '')) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-lago-token');
  response.setHeader('vary', 'Origin');
  if (request.method !== 'OPTIONS') return false;
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD');
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
  response.setHeader('access-control-max-age', '7200');
  response.writeHead(200).end();
  return true;
}
