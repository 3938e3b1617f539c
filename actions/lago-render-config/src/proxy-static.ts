import type { Spec, Topology } from '@lago-scw/contracts';
import {
  CERTIFICATE_STORE,
  HAND_OVER_ENTRY,
  HAND_OVER_PORT,
  IDLE_SECONDS,
  PING_PORT,
  SERVICE_IDLE_SECONDS,
} from '@lago-scw/lago';
import { stringify } from 'yaml';
import { trustedSenders } from './proxy-peers.ts';
import type { Secrets } from './secrets.ts';

/** Where the proxy's container finds its files. */
export const STATIC_FOLDER = '/etc/traefik';
export const DYNAMIC_FOLDER = '/etc/lago-scw/dynamic';
export const TLS_FOLDER = '/etc/lago-scw/tls';
export const ACME_FOLDER = '/var/lib/lago-scw/acme';

/** The authority whose certificates are trusted; Lago's own file asks the staging one (facts: lago.md 2, defect 1). */
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
/** One name for both challenges: what is stored under it serves on when the challenge changes. */
const RESOLVER = 'scaleway';

/** Text of traefik.yml: entry points, the file provider, and no Docker socket. The same on both colors. */
export function proxyStaticFile(spec: Spec, topology: Topology): string {
  const { tls } = spec;
  const certificate =
    tls.from === 'secret' ? {} : { certResolver: RESOLVER, domains: [{ main: spec.domain }] };
  const document = {
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    log: { level: 'INFO' },
    ping: { entryPoint: 'ping' },
    // Published nowhere: the agent asks inside, and the alerts live on it.
    metrics: { prometheus: { entryPoint: 'ping' } },
    providers: { file: { directory: DYNAMIC_FOLDER, watch: true } },
    entryPoints: {
      // Not published: for the health check inside the container, and for the agent.
      ping: { address: `:${PING_PORT}` },
      web: {
        address: ':80',
        transport: transport(),
        http: { middlewares: ['drain@file'] },
      },
      websecure: {
        address: ':443',
        transport: transport(),
        http: {
          middlewares: ['drain@file', 'hsts@file'],
          tls: certificate,
        },
      },
      // Published on the private address alone, and for the other color alone: it forwards here during a hand-over.
      [HAND_OVER_ENTRY]: {
        address: `:${HAND_OVER_PORT}`,
        transport: transport(),
        forwardedHeaders: { trustedIPs: trustedSenders(topology) },
        http: { middlewares: ['other-color@file', 'hsts@file'], tls: certificate },
      },
    },
    serversTransport: { forwardingTimeouts: { idleConnTimeout: `${SERVICE_IDLE_SECONDS}s` } },
    ...(tls.from === 'secret' ? {} : { certificatesResolvers: { [RESOLVER]: { acme: acme(tls) } } }),
  };
  return stringify(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}

type LetsEncrypt = Extract<Spec['tls'], { from: 'lets-encrypt' }>;

function transport() {
  return {
    respondingTimeouts: { readTimeout: '60s', idleTimeout: `${IDLE_SECONDS}s` },
    lifeCycle: { graceTimeOut: '30s' },
  };
}

/**
 * DNS-01 works on the color that does not hold the Elastic IP; the other challenges cannot (facts: anchors.md 2.4). With
 * TLS-ALPN-01 deploy-compose brings what the one color got to the other, before the proxy there starts and reads it.
 */
function acme({ email, challenge }: LetsEncrypt) {
  return {
    email,
    caServer: LETS_ENCRYPT,
    storage: `${ACME_FOLDER}/${CERTIFICATE_STORE.file}`,
    keyType: 'EC256',
    ...(challenge === 'dns-01' ? { dnsChallenge: { provider: 'scaleway' } } : { tlsChallenge: {} }),
  };
}

/** What the proxy's container sees: with DNS-01, a key that may only change DNS. */
export function proxyEnvironment(secrets: Secrets, topology: Topology): Record<string, string> {
  if (secrets.tls.from === 'secret' || secrets.tls.dnsSecretKey === undefined) return {};
  return {
    // lego's documentation and its code name the project differently: both are set (facts: anchors.md 2.4).
    SCALEWAY_PROJECT_ID: topology.projectId,
    SCW_PROJECT_ID: topology.projectId,
    SCW_SECRET_KEY: secrets.tls.dnsSecretKey,
  };
}
