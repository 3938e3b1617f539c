import { createHash } from 'node:crypto';
import { COLORS, type Release, specSchema } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { CERTIFICATE_STORE, HAND_OVER_PORT } from '@lago-scw/lago';
import type { ReleaseFolder } from '../../actions/lago-deploy-compose/src/release-folder.ts';
import { proxyDrainFile, proxyRoutesFile } from '../../actions/lago-render-config/src/proxy-dynamic.ts';
import {
  ACME_FOLDER,
  DYNAMIC_FOLDER,
  proxyStaticFile,
  TLS_FOLDER,
} from '../../actions/lago-render-config/src/proxy-static.ts';
import { createAuthority } from '../../packages/sandbox/src/authority/authority.ts';

/** Newest migration of the releases that the tests deploy. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  'v1.49.0': '20260601000000',
  'v1.50.0': '20260706173746',
  'v1.51.0': '20260721180721',
};

/** Every world has the same certificate, so that a release can be made before one. */
export const authority = await createAuthority();
export const AUTHORITY = authority.certificatePem;
export const certificate = await authority.issue([EXAMPLE_TOPOLOGY.domain]);

const spec = specSchema.parse({
  environment: 'test',
  domain: EXAMPLE_TOPOLOGY.domain,
  tls: { from: 'secret' },
  lago: { version: 'v1.50.0' },
});

const carried = specSchema.parse({
  ...spec,
  tls: { from: 'lets-encrypt', email: 'ops@example.com', challenge: 'tls-alpn' },
});

/** A release folder with a real web edge before small programs: an api, a front, a worker, a clock and a migration. */
export function releaseOf(
  lagoVersion: string,
  salt = '',
  tls: 'secret' | 'tls-alpn' = 'secret',
): ReleaseFolder {
  const settings = tls === 'secret' ? spec : carried;
  const configDigest = createHash('sha256')
    .update(lagoVersion + salt)
    .digest('hex');
  const id = `${lagoVersion}-${configDigest.slice(0, 8)}`;
  const compose = [
    'services:',
    ...web('api', lagoVersion),
    ...web('front', lagoVersion),
    '  proxy:',
    '    image: traefik:v3.6',
    '    profiles: [web]',
    '    command: [traefik, --configFile=/etc/traefik/traefik.yml]',
    `    ports: ["80:80", "443:443", "\${LAGO_SCW_PRIVATE_ADDRESS}:${HAND_OVER_PORT}:${HAND_OVER_PORT}"]`,
    '    restart: unless-stopped',
    '    volumes:',
    '      - ./proxy/static:/etc/traefik:ro',
    `      - ./proxy/\${LAGO_SCW_COLOR}:${DYNAMIC_FOLDER}:ro`,
    tls === 'secret'
      ? `      - ./proxy/tls:${TLS_FOLDER}:ro`
      : `      - ${CERTIFICATE_STORE.fromRelease}:${ACME_FOLDER}`,
    ...lasting('worker', 'jobs', lagoVersion),
    ...lasting('clock', 'clock', lagoVersion),
    '  migrate:',
    `    image: test/migrate:${lagoVersion}`,
    '    profiles: [migrate]',
    '',
  ].join('\n');
  const release: Release = {
    schema: 'lago-scw/release@1',
    id,
    environment: 'test',
    lagoVersion,
    configDigest,
    composeProject: 'lago',
    schemaVersion: SCHEMAS[lagoVersion] ?? null,
    services: { web: ['api', 'front', 'proxy'], jobs: ['worker'], clock: ['clock'], migrate: 'migrate' },
    images: [],
    files: [],
  };
  const folder = `lago-scw/releases/${id}`;
  const file = (path: string, content: string) => ({ path: `${folder}/${path}`, content });
  return {
    release,
    files: [
      file('compose.yaml', compose),
      file('release.json', JSON.stringify(release)),
      file('proxy/static/traefik.yml', proxyStaticFile(settings, EXAMPLE_TOPOLOGY)),
      ...COLORS.flatMap((color) => [
        file(`proxy/${color}/routes.yml`, proxyRoutesFile(settings, EXAMPLE_TOPOLOGY, color, id)),
        file(`proxy/${color}/drain.yml`, proxyDrainFile()),
      ]),
      ...(tls === 'secret'
        ? [
            file('proxy/tls/certificate.pem', certificate.certificatePem),
            file('proxy/tls/private-key.pem', certificate.keyPem),
          ]
        : []),
    ],
  };
}

function web(service: string, lagoVersion: string): string[] {
  return [
    `  ${service}:`,
    `    image: test/${service}:${lagoVersion}`,
    '    profiles: [web]',
    '    restart: "no"',
  ];
}

function lasting(service: string, profile: string, lagoVersion: string): string[] {
  return [
    `  ${service}:`,
    `    image: test/${service}:${lagoVersion}`,
    `    profiles: [${profile}]`,
    '    restart: "no"',
    '    stop_grace_period: 40s',
  ];
}
