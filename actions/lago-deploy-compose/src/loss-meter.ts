import { type ClientHttp2Session, connect as connectHttp2, constants } from 'node:http2';
import { Agent, request } from 'node:https';
import { connect as connectTls } from 'node:tls';
import { messageOf } from '@lago-scw/effects';
import type { PublicName } from './public-answer.ts';

/** What a client would have met. Each request is one of the kinds that a move of an address breaks in its own way. */
export interface Loss {
  readonly requests: number;
  /** All that got no good answer, the next two among them. */
  readonly lost: number;
  /** No answer in time: the worst kind, since nobody tells the client. */
  readonly hung: number;
  readonly reset: number;
  readonly slowestMs: number;
  /** The first few faults, with the kind of their connection. */
  readonly faults: readonly string[];
}

export interface LossMeter {
  read(): Loss;
  /** Waits for the requests under way. */
  stop(): Promise<Loss>;
}

interface Kind {
  readonly name: string;
  readonly everyMs: number;
  send(): Promise<number>;
  close(): void;
}

const PATIENCE_MS = 10_000;
const SHOWN_FAULTS = 5;
/** Harmless on both sides of a move: it reads, and says in the access log whose it is. */
const PATH = '/api/health';
const HEADERS = { 'user-agent': 'lago-scw loss meter', accept: 'application/json' };

/** Sends marked, harmless requests to the public name until it is stopped: new, kept-alive, HTTP/2 and idle connections. */
export function startLossMeter(name: PublicName): LossMeter {
  const kinds = [
    newConnections(name),
    keptAlive(name, 'kept alive', 250),
    http2(name),
    keptAlive(name, 'idle', 3000),
  ];
  const tally = { requests: 0, lost: 0, hung: 0, reset: 0, slowestMs: 0 };
  const faults: string[] = [];
  const underWay = new Set<Promise<void>>();
  const sendOne = (kind: Kind) => {
    const began = performance.now();
    const one = kind
      .send()
      .then((status) => (status === 200 ? undefined : `status ${status}`), messageOf)
      .then((fault) => {
        tally.requests += 1;
        tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - began));
        underWay.delete(one);
        if (fault === undefined) return;
        tally.lost += 1;
        if (fault.startsWith('no answer')) tally.hung += 1;
        else if (/ECONNRESET|EPIPE|socket hang up|aborted|closed/i.test(fault)) tally.reset += 1;
        if (faults.length < SHOWN_FAULTS) faults.push(`${kind.name}: ${fault}`);
      });
    underWay.add(one);
  };
  for (const kind of kinds) sendOne(kind);
  const timers = kinds.map((kind) => setInterval(() => sendOne(kind), kind.everyMs));
  const read = () => ({ ...tally, faults: [...faults] });
  return {
    read,
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(underWay);
      for (const kind of kinds) kind.close();
      return read();
    },
  };
}

function newConnections(name: PublicName): Kind {
  return { name: 'new', everyMs: 250, send: () => ask(name, undefined), close: () => {} };
}

function keptAlive(name: PublicName, kind: string, everyMs: number): Kind {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return { name: kind, everyMs, send: () => ask(name, agent), close: () => agent.destroy() };
}

function ask(name: PublicName, agent: Agent | undefined): Promise<number> {
  const { host, port } = name.connectTo(name.address, 443);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host,
        port,
        path: PATH,
        servername: name.domain,
        agent: agent ?? false,
        headers: { ...HEADERS, host: name.domain, ...(agent === undefined ? { connection: 'close' } : {}) },
      },
      (response) => {
        response.on('error', reject);
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.resume();
      },
    );
    // From the first moment, not from the last byte: a client that waits for a connection waits too.
    const timer = setTimeout(() => call.destroy(noAnswer()), PATIENCE_MS);
    call.on('close', () => clearTimeout(timer));
    call.on('error', reject);
    call.end();
  });
}

/** One session for as long as the other side keeps it; after a GOAWAY the next request opens another. */
function http2(name: PublicName): Kind {
  let session: ClientHttp2Session | undefined;
  const current = () => {
    if (session === undefined || session.closed || session.destroyed) session = openSession(name);
    return session;
  };
  return {
    name: 'HTTP/2',
    everyMs: 250,
    async send() {
      try {
        return await askHttp2(name, current());
      } catch (error) {
        // The server says that it did not touch it: every client sends it again (RFC 9113, 8.7).
        if (!isRefused(error)) throw error;
        session = undefined;
        return askHttp2(name, current());
      }
    },
    close: () => session?.destroy(),
  };
}

function openSession(name: PublicName): ClientHttp2Session {
  const { host, port } = name.connectTo(name.address, 443);
  const session = connectHttp2(`https://${name.domain}`, {
    createConnection: () => connectTls({ host, port, servername: name.domain, ALPNProtocols: ['h2'] }),
  });
  // Each request of it fails with the same error, and is counted.
  session.on('error', () => {});
  session.on('goaway', () => session.close());
  session.unref();
  return session;
}

function askHttp2(name: PublicName, session: ClientHttp2Session): Promise<number> {
  return new Promise((resolve, reject) => {
    const stream = session.request({ ...HEADERS, ':path': PATH, ':authority': name.domain });
    let status = 0;
    const timer = setTimeout(() => {
      reject(noAnswer());
      session.destroy();
    }, PATIENCE_MS);
    stream.on('response', (headers) => {
      status = Number(headers[':status'] ?? 0);
    });
    stream.on('error', reject);
    stream.on('close', () => {
      clearTimeout(timer);
      if (status === 0) reject(Object.assign(new Error('the stream was closed'), { code: stream.rstCode }));
      else resolve(status);
    });
    stream.resume();
  });
}

function isRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === constants.NGHTTP2_REFUSED_STREAM || /REFUSED_STREAM|GOAWAY/.test(messageOf(error));
}

function noAnswer(): Error {
  return new Error(`no answer within ${PATIENCE_MS / 1000} s`);
}
