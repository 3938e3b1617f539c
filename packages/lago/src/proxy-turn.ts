/** Entry point of a release's proxy for the other color, on the private network: its name and its port. */
export const HAND_OVER_ENTRY = 'hand-over';
export const HAND_OVER_PORT = 8443;

/** Port of the entry point that answers the proxy's own health check. */
export const PING_PORT = 8082;

/** Says on every answer what the proxy that met the client does with it, see `TURN_MARKS`. */
export const TURN_HEADER = 'X-Lago-Drain';

/**
 * Shorter than any drain: a connection that idles longer than this is closed, so none is left to break when the
 * Elastic IP moves. At Traefik's own 180 s every idle client loses a request (facts: anchors.md 2.3).
 */
export const IDLE_SECONDS = 5;

/** Shorter than what any service closes idle connections after: a POST that meets such a close is lost. */
export const SERVICE_IDLE_SECONDS = 4;

/** The other color, as a proxy sees it. */
export interface Peer {
  /** On the private network. */
  readonly address: string;
  /** PEM of the very certificate that it shows: the connection is to this one and no other. */
  readonly certificate: string;
}

/** What a proxy does during a hand-over, beside serving its own color. */
export type ProxyTurn =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'forward';
      readonly peer: Peer;
      readonly domain: string;
      /** Ends every connection after its answer: `Connection: close`, GOAWAY on HTTP/2. */
      readonly drain: boolean;
      /** Only so many of a hundred requests go to the peer; `own` is this proxy's own entry. */
      readonly canary?: { readonly percent: number; readonly own: Peer };
    };

/** Values of the header by which one sees that a proxy has taken up its turn. */
export function turnMark(turn: ProxyTurn): string {
  if (turn.kind === 'off') return 'off';
  if (turn.canary !== undefined) return `canary-${turn.canary.percent}`;
  return turn.drain ? 'on' : 'forward';
}

/**
 * Text of drain.yml, the one file of a release that a hand-over replaces. The middleware must exist and have something
 * in it: a missing or an empty one disables every router (facts: anchors.md 2.4). JSON is YAML.
 */
export function turnFile(turn: ProxyTurn): string {
  const headers = {
    [TURN_HEADER]: turnMark(turn),
    // Exactly lower case: Go takes nothing else for a wish to close (facts: anchors.md 2.4).
    ...(turn.kind === 'forward' && turn.drain ? { Connection: 'close' } : {}),
  };
  const middlewares = { drain: { headers: { customResponseHeaders: headers } } };
  const http = turn.kind === 'off' ? { middlewares } : { middlewares, ...forwarding(turn) };
  return `${JSON.stringify({ http }, null, 2)}\n`;
}

function forwarding({ peer, domain, canary }: Extract<ProxyTurn, { kind: 'forward' }>) {
  const own = canary?.own;
  return {
    routers: {
      // Above all others, closed doors too: the other color has its own. Never on the hand-over entry: that would be a circle.
      [HAND_OVER_ENTRY]: {
        rule: 'PathPrefix(`/`)',
        priority: 2000,
        entryPoints: ['websecure'],
        service: canary === undefined ? 'peer' : 'canary',
      },
    },
    services: {
      peer: entryOf(peer.address, 'peer'),
      ...(canary === undefined
        ? {}
        : {
            own: entryOf('127.0.0.1', 'own'),
            canary: {
              weighted: {
                services: [
                  { name: 'peer', weight: canary.percent },
                  { name: 'own', weight: 100 - canary.percent },
                ],
              },
            },
          }),
    },
    serversTransports: {
      peer: transportTo(domain, peer),
      ...(own === undefined ? {} : { own: transportTo(domain, own) }),
    },
  };
}

function entryOf(address: string, transport: string) {
  const servers = [{ url: `https://${address}:${HAND_OVER_PORT}` }];
  return { loadBalancer: { servers, serversTransport: transport } };
}

/**
 * One connection for each request: then the connections to the peer are the requests in flight, which the kernel counts, and
 * none of them can be closed under a request that is about to use it.
 */
function transportTo(domain: string, { certificate }: Peer) {
  return {
    serverName: domain,
    rootCAs: [certificate],
    maxIdleConnsPerHost: -1,
    disableHTTP2: true,
    forwardingTimeouts: { dialTimeout: '5s' },
  };
}
