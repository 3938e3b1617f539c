import http from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import type { SecureContext } from 'node:tls';

export type AnyRequest = http.IncomingMessage | http2.Http2ServerRequest;
export type AnyResponse = http.ServerResponse | http2.Http2ServerResponse;

export interface EntryPointServer {
  readonly server: net.Server;
  /** Stops accepting and resolves when the requests in flight are answered. */
  finish(): Promise<void>;
  close(): void;
  /** The connections that are open. */
  open(): readonly net.Socket[];
}

const firstTlsByte = 0x16;

/**
 * One port that speaks HTTP and TLS (HTTP/1.1 and HTTP/2), told apart by the first byte, as Traefik's entry
 * points are.
 */
export function openEntryPoint(options: {
  readonly idleTimeoutMs: number;
  readonly secureContext: (serverName: string) => SecureContext | undefined;
  readonly handle: (request: AnyRequest, response: AnyResponse, secure: boolean) => void;
}): EntryPointServer {
  const sockets = new Set<net.Socket>();
  const sessions = new Set<http2.ServerHttp2Session>();
  let inFlight = 0;
  let onIdle: (() => void) | undefined;
  const track = (request: AnyRequest, response: AnyResponse, secure: boolean): void => {
    inFlight += 1;
    response.on('close', () => {
      inFlight -= 1;
      if (inFlight === 0) onIdle?.();
    });
    options.handle(request, response, secure);
  };

  const plain = http.createServer({ keepAliveTimeout: options.idleTimeoutMs }, (request, response) =>
    track(request, response, false),
  );
  const secure = http2.createSecureServer(
    {
      allowHTTP1: true,
      SNICallback: (name, done) => done(null, options.secureContext(name)),
    },
    (request, response) => track(request, response, true),
  );
  Object.assign(secure, { keepAliveTimeout: options.idleTimeoutMs });
  secure.on('session', (session) => {
    sessions.add(session);
    session.setTimeout(options.idleTimeoutMs, () => session.close());
    session.on('close', () => sessions.delete(session));
    session.on('error', () => session.destroy());
  });
  // A client that fails its handshake (an old TLS, a scanner) concerns nobody else.
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  const server = net.createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      socket.pause();
      socket.unshift(chunk);
      const speaker = chunk[0] === firstTlsByte ? secure : plain;
      speaker.emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });

  return {
    server,
    finish() {
      server.close();
      for (const session of sessions) session.close();
      return new Promise((resolve) => {
        if (inFlight === 0) resolve();
        else onIdle = resolve;
      });
    },
    open: () => [...sockets],
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
