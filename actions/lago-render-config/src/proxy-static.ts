import type { Spec, Topology } from '@lago-scw/contracts';
import { stringify } from 'yaml';
import type { Secrets } from './secrets.ts';

/** Where the proxy's container finds its files. */
export const STATIC_FOLDER = '/etc/traefik';
export const DYNAMIC_FOLDER = '/etc/lago-scw/dynamic';
export const TLS_FOLDER = '/etc/lago-scw/tls';
export const ACME_FOLDER = '/var/lib/lago-scw/acme';

/**
 * Shorter than any drain: a connection that idles longer than this is closed, so none is left to break when the
 * Elastic IP moves. At Traefik's own 180 s every idle client loses a request (facts: anchors.md 2.3).
 */
const IDLE_SECONDS = 5;

/** The authority whose certificates are trusted; Lago's own file asks the staging one (facts: lago.md 2, defect 1). */
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
const RESOLVER = 'scaleway';

/** Text of traefik.yml: entry points, the file provider, and no Docker socket. */
export function proxyStaticFile(spec: Spec): string {
  const { tls } = spec;
  const document = {
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    log: { level: 'INFO' },
    ping: { entryPoint: 'ping' },
    providers: { file: { directory: DYNAMIC_FOLDER, watch: true } },
    entryPoints: {
      // Not published: for the health check inside the container.
      ping: { address: ':8082' },
      web: {
        address: ':80',
        transport: transport(),
        http: { middlewares: ['release@file', 'drain@file'] },
      },
      websecure: {
        address: ':443',
        transport: transport(),
        http: {
          middlewares: ['release@file', 'drain@file', 'hsts@file'],
          tls: tls.from === 'secret' ? {} : { certResolver: RESOLVER, domains: [{ main: spec.domain }] },
        },
      },
    },
    ...(tls.from === 'secret' ? {} : { certificatesResolvers: { [RESOLVER]: { acme: acme(tls.email) } } }),
  };
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

function transport() {
  return {
    respondingTimeouts: { readTimeout: '60s', idleTimeout: `${IDLE_SECONDS}s` },
    lifeCycle: { graceTimeOut: '30s' },
  };
}

/** DNS-01 works on the color that does not hold the Elastic IP; the other challenges cannot (facts: anchors.md 2.4). */
function acme(email: string) {
  return {
    email,
    caServer: LETS_ENCRYPT,
    storage: `${ACME_FOLDER}/acme.json`,
    keyType: 'EC256',
    dnsChallenge: { provider: 'scaleway' },
  };
}

/** What the proxy's container sees: with Let's Encrypt, a key that may only change DNS. */
export function proxyEnvironment(secrets: Secrets, topology: Topology): Record<string, string> {
  if (secrets.tls.from === 'secret') return {};
  return {
    // lego's documentation and its code name the project differently: both are set (facts: anchors.md 2.4).
    SCALEWAY_PROJECT_ID: topology.projectId,
    SCW_PROJECT_ID: topology.projectId,
    SCW_SECRET_KEY: secrets.tls.dnsSecretKey,
  };
}
