import { keptAlive, sendHttp1 } from './http1.ts';
import { http2Client } from './http2.ts';
import type { Reply, Request, Target } from './request.ts';

/** Clients of one kind: each is broken by a move of an address in its own way. */
export interface Kind {
  readonly name: string;
  /** Of a second's requests, how many are of this kind. */
  readonly share: number;
  request(id: string): Request;
  send(request: Request): Promise<Reply>;
  close(): void;
}

const post = (id: string): Request => ({
  id,
  path: `/api/v1/events?id=${id}`,
  method: 'POST',
  bodyBytes: 300,
  bodySeconds: 0,
});
const slow = (id: string): Request => ({
  ...post(id),
  path: `/api/v1/slow?id=${id}`,
  method: 'GET',
  bodyBytes: 0,
});
const upload = (id: string): Request => ({ ...post(id), bodyBytes: 262_144, bodySeconds: 2 });

const BUSY_CONNECTIONS = 48;
const HTTP2_CLIENTS = 4;
const IDLE_SHARE = 0.04;
/** Well under the 5 s after which the proxy closes an idle connection: a request that meets that moment is lost anywhere. */
const IDLE_SECONDS = 3;

export function createKinds(target: Target, perSecond: number): readonly Kind[] {
  const busy = keptAlive(BUSY_CONNECTIONS);
  const mixed = keptAlive(64);
  const http2 = Array.from({ length: HTTP2_CLIENTS }, () => http2Client(target));
  // One connection each, and seconds between its requests.
  const idle = Array.from({ length: Math.ceil(perSecond * IDLE_SHARE * IDLE_SECONDS) }, () => keptAlive(1));
  let turn = 0;
  const next = <T>(list: readonly T[]): T => {
    turn += 1;
    return list[turn % list.length] as T;
  };
  const nothing = () => {};
  let idleTurn = 0;
  return [
    {
      name: 'kept alive',
      share: 0.42,
      request: post,
      send: (request) => sendHttp1(target, request, busy),
      close: () => busy.destroy(),
    },
    {
      name: 'HTTP/2',
      share: 0.4,
      request: post,
      send: (request) => next(http2).send(request),
      close: () => {
        for (const client of http2) client.close();
      },
    },
    { name: 'new', share: 0.1, request: post, send: (request) => sendHttp1(target, request), close: nothing },
    {
      name: 'idle',
      share: IDLE_SHARE,
      request: post,
      send: (request) => {
        idleTurn += 1;
        return sendHttp1(target, request, idle[idleTurn % idle.length]);
      },
      close: () => {
        for (const agent of idle) agent.destroy();
      },
    },
    {
      name: 'slow',
      share: 0.02,
      request: slow,
      send: (request) => sendHttp1(target, request, mixed),
      close: () => mixed.destroy(),
    },
    {
      name: 'upload',
      share: 0.02,
      request: upload,
      send: (request) => sendHttp1(target, request),
      close: nothing,
    },
  ];
}
