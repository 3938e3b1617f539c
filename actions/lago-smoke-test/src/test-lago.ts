import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ConnectTo } from '@lago-scw/contracts';
import type { IssuedCertificate } from '@lago-scw/sandbox';

/** What a path of the test's Lago answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const DOMAIN = 'billing.example.com';
export const RELEASE = 'v1.50.0-1a2b3c4d';

const script = (body: string): Reply => ({ headers: { 'content-type': 'application/javascript' }, body });
const json = (value: unknown): Reply => ({
  headers: { 'content-type': 'application/json', 'x-lago-release': RELEASE },
  body: JSON.stringify(value),
});

export const SPA: Reply = {
  headers: { 'content-type': 'text/html', 'strict-transport-security': 'max-age=31536000' },
  body: '<!doctype html><script src="/env-config.js"></script><script type="module" src="/assets/index-1.js"></script><link rel="stylesheet" href="/assets/index-1.css">',
};

/** Every path of a right Lago behind a right proxy; a test replaces some. */
export const RIGHT: Readonly<Record<string, Reply>> = {
  'GET /api/health': json({ version: 'v1.50.0', github_url: 'https://github.com', message: 'Success' }),
  'POST /graphql': json({ data: { currentVersion: { number: 'v1.50.0', githubUrl: '' } } }),
  'OPTIONS /api/graphql': { status: 200, headers: { 'access-control-allow-origin': `https://${DOMAIN}` } },
  'GET /': SPA,
  'GET /assets/index-1.js': script('console.log(1)'),
  'GET /assets/index-1.css': { headers: { 'content-type': 'text/css' }, body: 'body {}' },
  'GET /env-config.js': script(`window.API_URL = "https://${DOMAIN}/api";`),
  'GET /api/sidekiq': { status: 403 },
  'GET /api/metrics': { status: 403 },
  'GET /api/sidekiq/prometheus/metrics': { status: 403 },
  'GET /api/karafka': { status: 404 },
  'GET /api/admin/organizations': { status: 403 },
  'GET /api/data_api/usages': { status: 403 },
  'http GET /login': { status: 301, headers: { location: `https://${DOMAIN}/login` } },
};

export interface TestLago {
  readonly connectTo: ConnectTo;
  /** Hosts that clients named, in SNI's stead: the Host headers seen. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Serves the replies over TLS and, those whose key starts with `http`, in clear; the rest is the front's page. */
export async function startTestLago(
  certificate: IssuedCertificate,
  replies: Readonly<Record<string, Reply>>,
  from: string = DOMAIN,
): Promise<TestLago> {
  const hosts = new Set<string>();
  const listener =
    (prefix: string): RequestListener =>
    (request, response) => {
      hosts.add(request.headers.host ?? '');
      const reply = replies[`${prefix}${request.method} ${request.url}`] ?? SPA;
      response.writeHead(reply.status ?? 200, { ...reply.headers }).end(reply.body ?? '');
    };
  const secure = createHttpsServer(
    { cert: certificate.certificatePem, key: certificate.keyPem },
    listener(''),
  );
  const clear = createHttpServer(listener('http '));
  const ports = { 443: await listen(secure), 80: await listen(clear) } as Record<number, number>;
  return {
    hosts,
    connectTo: (host, port) =>
      host === from ? { host: '127.0.0.1', port: ports[port] ?? port } : { host, port },
    close: async () => {
      for (const server of [secure, clear]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
