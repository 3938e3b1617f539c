import { once } from 'node:events';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { Endpoint, Phases } from '@lago-scw/contracts';
import { TransientError } from '@lago-scw/effects';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';

export interface Request {
  readonly method?: Method;
  readonly tls: boolean;
  /** Name in SNI and Host. */
  readonly host: string;
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** It carries a secret: only a far side with a trusted certificate gets to see it. */
  readonly secret?: boolean;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/** The certificate that came, and the code of what a strict client would refuse it for (null: nothing). */
export interface Certificate {
  readonly leaf: DetailedPeerCertificate;
  readonly fault: string | null;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names; a repeated header is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most 1 MiB of it. */
  readonly body: string;
  readonly phases: Phases;
  readonly certificate: Certificate | null;
}

const LONGEST_BODY = 1024 * 1024;

const MAY_CHANGE: readonly Method[] = ['POST', 'PUT', 'DELETE'];

/**
 * One request over a connection of its own, to an address of our choice, with the time of each phase. A bad
 * certificate is reported, not refused: one probe judges it, and the others still tell what is behind it. A request
 * that carries a secret is not sent to it.
 *
 * @throws TransientError when there was no answer; its cause is the error of the system
 */
export async function exchange(request: Request): Promise<Answer> {
  const timeout = AbortSignal.timeout(request.timeoutSeconds * 1000);
  const signal = AbortSignal.any([timeout, request.signal]);
  let socket: Socket | undefined;
  try {
    const opened = await open(request, signal);
    socket = opened.socket;
    return await converse(request, opened, signal);
  } catch (error) {
    request.signal.throwIfAborted();
    const applied = MAY_CHANGE.includes(request.method ?? 'GET') ? 'unknown' : 'no';
    throw new TransientError(faultText(request, error, timeout.aborted), applied, { cause: error });
  } finally {
    socket?.destroy();
  }
}

interface Opened {
  readonly socket: Socket;
  readonly phases: Omit<Phases, 'firstByte'>;
  readonly certificate: Certificate | null;
}

async function open(request: Request, signal: AbortSignal): Promise<Opened> {
  const began = performance.now();
  const { host, port } = request.endpoint;
  const tcp = connectTcp({ host, port, noDelay: true });
  const stop = () => tcp.destroy(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  let lookedUp: number | null = null;
  tcp.once('lookup', (error, address) => {
    if (error === null && address !== host) lookedUp = performance.now();
  });
  await once(tcp, 'connect', { signal });
  const connected = performance.now();
  const phases = {
    dns: lookedUp === null ? null : lookedUp - began,
    tcp: connected - (lookedUp ?? began),
  };
  if (!request.tls) return { socket: tcp, phases: { ...phases, tls: null }, certificate: null };
  const socket = connectTls({
    socket: tcp,
    servername: request.host,
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: request.secret === true,
  });
  await once(socket, 'secureConnect', { signal });
  return {
    socket,
    phases: { ...phases, tls: performance.now() - connected },
    certificate: certificateOf(socket),
  };
}

function certificateOf(socket: TLSSocket): Certificate {
  const error: unknown = socket.authorizationError;
  const fault = error instanceof Error ? error.message : error ? String(error) : null;
  return { leaf: socket.getPeerCertificate(true), fault: socket.authorized ? null : fault };
}

async function converse(request: Request, opened: Opened, signal: AbortSignal): Promise<Answer> {
  const sent = performance.now();
  const outgoing = requestHttp({
    createConnection: () => opened.socket,
    method: request.method ?? 'GET',
    path: request.path,
    headers: {
      host: request.host,
      'user-agent': 'lago-scw-smoke-test',
      connection: 'close',
      ...request.headers,
      ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
    },
    signal,
  });
  outgoing.end(request.body);
  const [incoming] = (await once(outgoing, 'response', { signal })) as [IncomingMessage];
  const firstByte = performance.now() - sent;
  return {
    status: incoming.statusCode ?? 0,
    headers: flatten(incoming.headers),
    body: await textOf(incoming),
    phases: { ...opened.phases, firstByte },
    certificate: opened.certificate,
  };
}

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST_BODY) break;
  }
  return Buffer.concat(chunks).toString('utf8', 0, LONGEST_BODY);
}

function faultText(request: Request, error: unknown, late: boolean): string {
  const { host, port } = request.endpoint;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const what = late
    ? `no answer within ${request.timeoutSeconds} s`
    : (code ?? (error instanceof Error ? error.message : String(error)));
  return `${what} from ${host}:${port}${request.path}`;
}
