import type { Color, Spec, Topology } from '@lago-scw/contracts';
import { HAND_OVER_ENTRY, turnFile } from '@lago-scw/lago';
import { stringify } from 'yaml';
import { sendersTo } from './proxy-peers.ts';
import { TLS_FOLDER } from './proxy-static.ts';

/**
 * Paths that Lago serves to whoever asks, or guards by one key only: Sidekiq's pages show and delete jobs
 * (facts: lago.md 2, defect 6).
 */
export const CLOSED_DOORS = [
  '/api/sidekiq',
  '/api/metrics',
  '/api/karafka',
  '/api/admin',
  '/api/data_api',
] as const;

/** Text of routes.yml for a host of one color: the routing of Lago's own single-domain layout, with the doors closed. */
export function proxyRoutesFile(spec: Spec, topology: Topology, color: Color, release: string): string {
  const document = {
    http: {
      routers: routers(spec.domain),
      middlewares: middlewares(color, release, sendersTo(topology, color)),
      services: { api: balancer('http://api:3000'), front: balancer('http://front:80') },
    },
    tls: {
      options: { default: { minVersion: 'VersionTLS12' } },
      ...(spec.tls.from === 'secret'
        ? {
            certificates: [
              { certFile: `${TLS_FOLDER}/certificate.pem`, keyFile: `${TLS_FOLDER}/private-key.pem` },
            ],
          }
        : {}),
    },
  };
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

/** Text of drain.yml while no hand-over is under way. */
export function proxyDrainFile(): string {
  return turnFile({ kind: 'off' });
}

function routers(domain: string) {
  const host = `Host(\`${domain}\`)`;
  const secure = (
    rule: string,
    priority: number,
    service: string,
    middlewareNames: readonly string[] = [],
  ) => ({
    rule,
    priority,
    entryPoints: ['websecure', HAND_OVER_ENTRY],
    service,
    // By router, not by entry point: an answer that was forwarded names the release and color that gave it.
    middlewares: ['release', ...middlewareNames],
  });
  const prefix = (path: string) => `PathPrefix(\`${path}\`)`;
  return {
    'to-https': {
      rule: prefix('/'),
      priority: 1,
      entryPoints: ['web'],
      service: 'front',
      middlewares: ['release', 'to-https'],
    },
    'closed-doors': secure(CLOSED_DOORS.map(prefix).join(' || '), 1000, 'api', ['closed']),
    'api-versioned': secure(`${host} && ${prefix('/api/v')}`, 110, 'api'),
    'api-other': secure(`${host} && ${prefix('/api/')}`, 100, 'api', ['strip-api']),
    'api-files': secure(`${host} && ${prefix('/rails')}`, 100, 'api'),
    'api-graphql': secure(`${host} && Path(\`/graphql\`)`, 100, 'api'),
    'api-cable': secure(`${host} && Path(\`/cable\`)`, 100, 'api'),
    front: secure(`${host} && ${prefix('/')}`, 50, 'front'),
    // Without it, requests for other names would pass no middleware at all.
    'other-names': secure(prefix('/'), 1, 'front', ['closed']),
  };
}

function middlewares(color: Color, release: string, senders: readonly string[]) {
  return {
    release: { headers: { customResponseHeaders: { 'X-Lago-Release': release, 'X-Lago-Color': color } } },
    hsts: { headers: { customResponseHeaders: { 'Strict-Transport-Security': 'max-age=31536000' } } },
    // An allow list of nobody: the broadcast address is never a sender. It answers 403.
    closed: { ipAllowList: { sourceRange: ['255.255.255.255/32'] } },
    // Its own address is the proxy itself: a canary sends most requests back to where they came from.
    'other-color': { ipAllowList: { sourceRange: [...senders, '127.0.0.1/32'] } },
    'strip-api': { stripPrefix: { prefixes: ['/api'] } },
    'to-https': { redirectScheme: { scheme: 'https', permanent: true } },
  };
}

function balancer(url: string) {
  return { loadBalancer: { servers: [{ url }] } };
}
