import { Agent, request as httpsRequest } from 'node:https';
import {
  noAnswer,
  PATIENCE_MS,
  type Reply,
  type Request,
  replyOf,
  sendBody,
  type Target,
} from './request.ts';

/** @param agent nothing: a connection of its own */
export function sendHttp1(target: Target, request: Request, agent?: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = httpsRequest(
      {
        host: target.address,
        port: 443,
        servername: target.domain,
        ca: target.ca,
        agent: agent ?? false,
        method: request.method,
        path: request.path,
        headers: {
          host: target.domain,
          ...(request.method === 'POST' ? { 'content-type': 'application/octet-stream' } : {}),
        },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          body += text;
        });
        response.on('error', reject);
        response.on('end', () => resolve(replyOf(response.headers, response.statusCode ?? 0, body)));
      },
    );
    const timer = setTimeout(() => call.destroy(noAnswer()), PATIENCE_MS);
    call.on('close', () => clearTimeout(timer));
    call.on('error', reject);
    if (request.bodyBytes > 0) sendBody(request, call);
    else call.end();
  });
}

/** As careful clients do, it gives an idle connection up before the other side does, after 5 s. */
export function keptAlive(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections, timeout: 4000 });
}
