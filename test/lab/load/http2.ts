import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { connect as connectTls } from 'node:tls';
import {
  noAnswer,
  PATIENCE_MS,
  type Reply,
  type Request,
  replyOf,
  sendBody,
  type Target,
} from './request.ts';

/** One HTTP/2 client with one session at a time, as long as the other side keeps it. */
export function http2Client(target: Target): {
  send(request: Request): Promise<Reply>;
  close(): void;
} {
  let session: ClientHttp2Session | undefined;
  const current = () => {
    if (session === undefined || session.closed || session.destroyed) session = openSession(target);
    return session;
  };
  return {
    async send(request) {
      try {
        return await sendOver(current(), target, request);
      } catch (error) {
        // The server says that it did not touch it, so that every client may send it again (RFC 9113, 8.7).
        if (!isRefused(error)) throw error;
        return sendOver(openSession(target), target, request);
      }
    },
    close: () => session?.destroy(),
  };
}

function openSession({ domain, address, ca }: Target): ClientHttp2Session {
  const session = connect(`https://${domain}`, {
    createConnection: () =>
      connectTls({ host: address, port: 443, servername: domain, ca, ALPNProtocols: ['h2'] }),
  });
  // Every request of it fails with the same error, and is counted.
  session.on('error', () => {});
  session.on('goaway', () => session.close());
  session.unref();
  return session;
}

function sendOver(session: ClientHttp2Session, { domain }: Target, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const stream = session.request(
      { ':method': request.method, ':path': request.path, ':authority': domain },
      { endStream: request.bodyBytes === 0 },
    );
    let reply: Reply | undefined;
    let body = '';
    const timer = setTimeout(() => {
      reject(noAnswer());
      session.destroy();
    }, PATIENCE_MS);
    stream.setEncoding('utf8');
    stream.on('response', (headers) => {
      reply = replyOf(headers as Record<string, string>, Number(headers[':status'] ?? 0), '');
    });
    stream.on('data', (text: string) => {
      body += text;
    });
    stream.on('error', reject);
    stream.on('close', () => {
      clearTimeout(timer);
      if (reply === undefined)
        reject(Object.assign(new Error('the stream was closed'), { code: stream.rstCode }));
      else resolve({ ...reply, body });
    });
    if (request.bodyBytes > 0) sendBody(request, stream);
  });
}

function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  // GOAWAY_SESSION: Node refused to open the stream, nothing was sent.
  return (
    code === constants.NGHTTP2_REFUSED_STREAM ||
    code === 'ERR_HTTP2_GOAWAY_SESSION' ||
    code === 'ERR_HTTP2_INVALID_SESSION' ||
    /REFUSED_STREAM/.test(error.message)
  );
}
