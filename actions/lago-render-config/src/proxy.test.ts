import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE_SPEC_TEXT, specOf } from './example-order.ts';
import { proxyDrainFile, proxyRoutesFile } from './proxy-dynamic.ts';
import { proxyStaticFile } from './proxy-static.ts';

/** Written out: a door that is forgotten in the code must fail here. */
const DOORS = ['/api/sidekiq', '/api/metrics', '/api/karafka', '/api/admin', '/api/data_api'];

const spec = specOf(EXAMPLE_SPEC_TEXT);
const letsEncrypt = specOf(
  EXAMPLE_SPEC_TEXT.replace('from: secret', 'from: lets-encrypt\n  email: ops@example.com'),
);

const byAddress = specOf(
  EXAMPLE_SPEC_TEXT.replace(
    'from: secret',
    'from: lets-encrypt\n  email: ops@example.com\n  challenge: tls-alpn',
  ),
);

interface Router {
  rule: string;
  priority: number;
  service: string;
  entryPoints: string[];
  middlewares?: string[];
}

/** What Traefik would pick: the matching router of the highest priority. Knows Host, Path, PathPrefix, `&&` and `||`. */
function route(path: string, host = 'billing.example.com'): Router & { name: string } {
  const routers: Record<string, Router> = parse(
    proxyRoutesFile(spec, EXAMPLE_TOPOLOGY, 'blue', 'v1.50.0-00000000'),
  ).http.routers;
  const matching = Object.entries(routers)
    .filter(([, router]) => router.entryPoints.includes('websecure') && matches(router.rule, path, host))
    .sort(([, a], [, b]) => b.priority - a.priority);
  const [name, router] = matching[0] ?? [];
  if (name === undefined || router === undefined) throw new Error(`nothing matches ${host}${path}`);
  return { name, ...router };
}

function matches(rule: string, path: string, host: string): boolean {
  return rule.split(' || ').some((part) =>
    part.split(' && ').every((matcher) => {
      const [, kind, value = ''] = /^(\w+)\(`(.*)`\)$/.exec(matcher) ?? [];
      if (kind === 'Host') return host === value;
      if (kind === 'Path') return path === value;
      if (kind === 'PathPrefix') return path.startsWith(value);
      throw new Error(`unknown matcher ${matcher}`);
    }),
  );
}

describe('the routes', () => {
  it.each([
    ['/api/v1/events', 'api', undefined],
    ['/api/health', 'api', ['strip-api']],
    ['/api/graphql', 'api', ['strip-api']],
    ['/api/webhooks/stripe/1', 'api', ['strip-api']],
    ['/graphql', 'api', undefined],
    ['/rails/active_storage/blobs/x', 'api', undefined],
    ['/cable', 'api', undefined],
    ['/', 'front', undefined],
    ['/health', 'front', undefined],
    ['/graphql/other', 'front', undefined],
  ])('lead %s to %s', (path, service, middlewares) => {
    const found = route(path);
    expect([found.service, found.middlewares]).toEqual([service, ['release', ...(middlewares ?? [])]]);
  });

  it.each(DOORS.flatMap((door) => [door, `${door}/`, `${door}/queues/default`, `${door}.json`]))(
    'keep %s closed, whatever the name',
    (path) => {
      expect(route(path)).toMatchObject({ name: 'closed-doors', middlewares: ['release', 'closed'] });
      expect(route(path, 'other.example.com')).toMatchObject({ name: 'closed-doors' });
    },
  );

  it('answer other names with a refusal', () => {
    expect(route('/', '203.0.113.9')).toMatchObject({
      name: 'other-names',
      middlewares: ['release', 'closed'],
    });
  });

  it('name release and color on every answer', () => {
    const { middlewares } = parse(proxyRoutesFile(spec, EXAMPLE_TOPOLOGY, 'green', 'v1.50.0-abcdef01')).http;
    expect(middlewares.release.headers.customResponseHeaders).toEqual({
      'X-Lago-Release': 'v1.50.0-abcdef01',
      'X-Lago-Color': 'green',
    });
  });

  it('use only middlewares that exist', () => {
    const routes = parse(proxyRoutesFile(spec, EXAMPLE_TOPOLOGY, 'blue', 'x')).http;
    const drain = parse(proxyDrainFile()).http;
    const known = [...Object.keys(routes.middlewares), ...Object.keys(drain.middlewares)];
    const entryPoints = Object.values(parse(proxyStaticFile(spec, EXAMPLE_TOPOLOGY)).entryPoints) as {
      http?: { middlewares: string[] };
    }[];
    const used = [
      ...Object.values(routes.routers as Record<string, Router>).flatMap(
        ({ middlewares = [] }) => middlewares,
      ),
      ...entryPoints.flatMap(({ http }) => http?.middlewares ?? []).map((name) => name.replace('@file', '')),
    ];
    for (const name of used) expect(known).toContain(name);
  });

  it('accept TLS 1.2 and newer', () => {
    expect(parse(proxyRoutesFile(spec, EXAMPLE_TOPOLOGY, 'blue', 'x')).tls.options.default.minVersion).toBe(
      'VersionTLS12',
    );
  });
});

describe('the static configuration', () => {
  it('reads files, never a Docker socket', () => {
    expect(Object.keys(parse(proxyStaticFile(spec, EXAMPLE_TOPOLOGY)).providers)).toEqual(['file']);
  });

  it('closes idle connections sooner than a drain lasts', () => {
    for (const name of ['web', 'websecure']) {
      const { transport } = parse(proxyStaticFile(spec, EXAMPLE_TOPOLOGY)).entryPoints[name];
      expect(transport.respondingTimeouts.idleTimeout).toBe('5s');
    }
  });

  it('asks the production authority by DNS', () => {
    const { certificatesResolvers, entryPoints } = parse(proxyStaticFile(letsEncrypt, EXAMPLE_TOPOLOGY));
    expect(certificatesResolvers.scaleway.acme).toMatchObject({
      caServer: 'https://acme-v02.api.letsencrypt.org/directory',
      dnsChallenge: { provider: 'scaleway' },
      email: 'ops@example.com',
    });
    expect(entryPoints.websecure.http.tls.certResolver).toBe('scaleway');
  });

  it('asks by TLS-ALPN where the zone is elsewhere, at every entry point alike', () => {
    const { certificatesResolvers, entryPoints } = parse(proxyStaticFile(byAddress, EXAMPLE_TOPOLOGY));
    expect(Object.keys(certificatesResolvers)).toEqual(['scaleway']);
    expect(certificatesResolvers.scaleway.acme).toMatchObject({ tlsChallenge: {} });
    expect(certificatesResolvers.scaleway.acme).not.toHaveProperty('dnsChallenge');
    for (const name of ['websecure', 'hand-over']) {
      expect(entryPoints[name].http.tls).toEqual({
        certResolver: 'scaleway',
        domains: [{ main: 'billing.example.com' }],
      });
    }
  });
});
