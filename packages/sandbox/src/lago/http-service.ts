import http from 'node:http';
import type { ProgramContext } from '../instances/program.ts';
import type { Running } from './program.ts';

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void | Promise<void>;

/** Serves HTTP on a container port; a polite end finishes the requests in flight, as puma and nginx do. */
export async function serveHttp(context: ProgramContext, port: number, handler: Handler): Promise<Running> {
  const server = http.createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { status: 500, error: 'Internal Server Error' });
    });
  });
  await context.listen(server, port);
  return {
    beforeExit: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
    close: () => server.closeAllConnections(),
  };
}

export function sendJson(response: http.ServerResponse, status: number, body: unknown): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

export async function readBody(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
