import { readFileSync } from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import type { ProgramContext } from '../../instances/program.ts';
import { type ServersTransport, traefikMs } from './configuration.ts';
import type { Passing } from './middlewares.ts';
import type { Upstream } from './routing.ts';

const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

/** Why there is no answer from the service: 502 or 504, and what happened. */
export class GatewayError extends Error {
  readonly status: 502 | 504;

  constructor(status: 502 | 504, message: string) {
    super(message);
    this.status = status;
  }
}

/** Sends requests on to services over kept-alive connections. */
export class Forwarder {
  readonly #context: ProgramContext;
  readonly #http = new http.Agent({ keepAlive: true });
  readonly #https = new https.Agent({ keepAlive: true });
  /** Ports of services that a request is under way to. */
  readonly opened = new Map<symbol, number>();

  constructor(context: ProgramContext) {
    this.#context = context;
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  send(
    passing: Passing,
    upstream: Upstream,
    transport: ServersTransport | undefined,
    body: Readable,
  ): Promise<Answer> {
    const { url } = upstream;
    const secure = url.protocol === 'https:';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = Number(url.port || (secure ? 443 : 80));
    const target = this.#context.resolve(host, port);
    if (!target)
      return Promise.reject(new GatewayError(502, `dial ${url.host}: no route or connection refused`));
    const options: https.RequestOptions = {
      ...target,
      method: passing.method,
      path: passing.path + passing.query,
      headers: {
        ...cleaned(passing.requestHeaders),
        host: upstream.passHostHeader ? passing.host : url.host,
      },
      // A negative limit switches the reuse of connections off, as in Traefik.
      agent: (transport?.maxIdleConnsPerHost ?? 0) < 0 ? false : secure ? this.#https : this.#http,
      timeout: traefikMs(transport?.forwardingTimeouts?.responseHeaderTimeout, 0),
      ...(secure ? this.#tlsOptions(transport, host) : {}),
    };
    return new Promise((resolve, reject) => {
      const request = secure ? https.request(options) : http.request(options);
      const underWay = Symbol();
      this.opened.set(underWay, port);
      request.on('close', () => this.opened.delete(underWay));
      request.on('socket', (socket) => socket.connecting && this.#context.noteCall?.(socket));
      request.on('response', (response) =>
        resolve({ status: response.statusCode ?? 502, headers: cleaned(response.headers), body: response }),
      );
      request.on('timeout', () => request.destroy(new GatewayError(504, `${url.host}: no response in time`)));
      request.on('error', (error) => {
        // A kept-alive connection that the service closed meanwhile: only what has no body may go again.
        const stale = request.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
        if (stale && ['GET', 'HEAD', 'OPTIONS'].includes(passing.method)) {
          resolve(this.send(passing, upstream, transport, body));
        } else {
          reject(
            error instanceof GatewayError ? error : new GatewayError(502, `${url.host}: ${error.message}`),
          );
        }
      });
      body.on('error', (error) => request.destroy(error));
      if (
        ['GET', 'HEAD', 'OPTIONS'].includes(passing.method) &&
        !('transfer-encoding' in passing.requestHeaders) &&
        !('content-length' in passing.requestHeaders)
      ) {
        request.end();
      } else {
        body.pipe(request);
      }
    });
  }

  #tlsOptions(transport: ServersTransport | undefined, host: string): https.RequestOptions {
    const authorities = (transport?.rootCAs ?? []).map((file) => {
      const real = this.#context.hostFile(file);
      return real ? readFileSync(real, 'utf8') : file;
    });
    return {
      servername: transport?.serverName ?? host,
      rejectUnauthorized: !transport?.insecureSkipVerify,
      // Go takes a certificate itself for an authority when it is told to trust it.
      ...(authorities.length > 0 ? { ca: authorities, allowPartialTrustChain: true } : {}),
    };
  }
}

/** Without what belongs to one connection only, and without HTTP/2's pseudo headers. */
function cleaned<Headers extends IncomingHttpHeaders>(headers: Headers): Headers {
  const entries = Object.entries(headers).filter(
    ([name]) => !hopByHop.includes(name) && !name.startsWith(':'),
  );
  return Object.fromEntries(entries) as Headers;
}
