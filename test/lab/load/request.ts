import type { IncomingHttpHeaders } from 'node:http';

/** Where the load goes, as a client on the Internet knows it. */
export interface Target {
  readonly domain: string;
  readonly address: string;
  /** PEM of the authority. */
  readonly ca: string;
}

/** One request that no client may send twice by itself. */
export interface Request {
  readonly id: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly bodyBytes: number;
  /** Seconds over which the body is sent. */
  readonly bodySeconds: number;
}

export interface Reply {
  readonly status: number;
  readonly release: string;
  readonly body: string;
}

/** Longer than anything that answers takes; a client would have given up long ago. */
export const PATIENCE_MS = 15_000;

export function noAnswer(): Error {
  return Object.assign(new Error(`no answer in ${PATIENCE_MS / 1000} s`), { code: 'TIMEOUT' });
}

export function replyOf(headers: IncomingHttpHeaders, status: number, body: string): Reply {
  return { status, release: String(headers['x-lago-release'] ?? ''), body };
}

/** Writes the body in ten pieces over its seconds. */
export function sendBody(
  { bodyBytes, bodySeconds }: Request,
  stream: { write(chunk: Buffer): unknown; end(): unknown; readonly destroyed: boolean },
): void {
  const pieces = bodySeconds === 0 ? 1 : 10;
  const piece = Buffer.alloc(Math.ceil(bodyBytes / pieces), 'x');
  let sent = 0;
  const next = () => {
    if (stream.destroyed) return;
    stream.write(piece);
    sent += 1;
    if (sent === pieces) stream.end();
    else setTimeout(next, (bodySeconds * 1000) / pieces);
  };
  next();
}
