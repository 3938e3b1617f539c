import { type Color, readSpec, type Spec } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import type { IssuedCertificate } from '@lago-scw/sandbox';
import { environment } from '@lago-scw/sandbox/lago/test-stack';
import { proxyDrainFile, proxyRoutesFile } from '../../actions/lago-render-config/src/proxy-dynamic.ts';
import { proxyStaticFile } from '../../actions/lago-render-config/src/proxy-static.ts';

export const DOMAIN = 'billing.example.com';
export const RELEASE = 'v1.50.0-1a2b3c4d';
export const FOLDER = `lago-scw/releases/${RELEASE}`;
export const SMTP_PASSWORD = 'mail-password';
export const S3_SECRET = 'bucket-secret';

export const SPEC = `environment: production
domain: ${DOMAIN}
tls:
  from: secret
lago:
  version: v1.50.0
  workers: []
mail:
  from: billing@example.com
  host: smtp.example.com
  user: project
smoke-test:
  probes:
    - name: own-health
      path: /api/health
      header: {name: content-type, equals: application/json; charset=utf-8}
      json: {path: version, equals: v1.50.0}
      max-milliseconds: 5000
`;

export function spec(): Spec {
  const read = readSpec(SPEC, 'lago.yml');
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.spec;
}

/** What differs from color to color and from state to state. */
export interface Settings {
  /** Tag of the api image; of the release when left out. */
  readonly api?: string;
  /** Beside those of the stack, for api, worker and clock. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly workerEnvironment?: Readonly<Record<string, string>>;
  readonly apiUrlOfFront?: string;
}

/** A release as deploy-compose leaves it on a host: the proxy's files are render-config's own, the rest starts fast. */
export function releaseFiles(
  color: Color,
  bucketEndpoint: string,
  settings: Settings = {},
): Record<string, string> {
  const storage = {
    LAGO_USE_AWS_S3: 'true',
    LAGO_AWS_S3_ENDPOINT: bucketEndpoint,
    LAGO_AWS_S3_BUCKET: 'lago',
    LAGO_AWS_S3_SECRET_ACCESS_KEY: S3_SECRET,
  };
  const variables = { ...environment, ...storage, ...settings.environment };
  return {
    'lago-scw/current.json': JSON.stringify({
      release: RELEASE,
      composeProject: 'lago',
      services: { web: ['proxy', 'front', 'api', 'pdf'], jobs: ['worker'], clock: ['clock'] },
    }),
    [`${FOLDER}/compose.yaml`]: composeFile(settings),
    [`${FOLDER}/api.env`]: envFile(variables),
    [`${FOLDER}/worker.env`]: envFile({ ...variables, ...settings.workerEnvironment }),
    [`${FOLDER}/proxy/static/traefik.yml`]: proxyStaticFile(spec(), EXAMPLE_TOPOLOGY),
    [`${FOLDER}/proxy/${color}/routes.yml`]: routesFile(color),
    [`${FOLDER}/proxy/${color}/drain.yml`]: proxyDrainFile(),
  };
}

export function routesFile(color: Color): string {
  return proxyRoutesFile(spec(), EXAMPLE_TOPOLOGY, color, RELEASE);
}

export function certificateFiles({ certificatePem, keyPem }: IssuedCertificate): Record<string, string> {
  return {
    [`${FOLDER}/proxy/tls/certificate.pem`]: certificatePem,
    [`${FOLDER}/proxy/tls/private-key.pem`]: keyPem,
  };
}

function envFile(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}="${value}"\n`)
    .join('');
}

function composeFile({ api = 'v1.50.0', apiUrlOfFront = `https://${DOMAIN}/api` }: Settings): string {
  return `name: lago
x-check: &check {interval: 100ms, timeout: 2s, retries: 20}
services:
  proxy:
    image: traefik:v3.6
    profiles: [web]
    ports: ["80:80", "443:443"]
    volumes: ["./proxy/static:/etc/traefik:ro", "./proxy/\${LAGO_SCW_COLOR}:/etc/lago-scw/dynamic:ro", "./proxy/tls:/etc/lago-scw/tls:ro"]
    healthcheck: {<<: *check, test: [CMD, traefik, healthcheck]}
  front:
    image: getlago/front:v1.50.0
    profiles: [web]
    environment: {API_URL: "${apiUrlOfFront}"}
    healthcheck: {<<: *check, test: [CMD-SHELL, "curl -f http://localhost:80/ || exit 1"]}
  api:
    image: getlago/api:${api}
    profiles: [web]
    command: ["./scripts/start.api.sh"]
    env_file: api.env
    healthcheck: {<<: *check, test: [CMD, curl, -f, "http://localhost:3000/health"]}
  pdf:
    image: getlago/lago-gotenberg:8.15
    profiles: [web]
    healthcheck: {<<: *check, test: [CMD, curl, -f, "http://localhost:3000/health"]}
  worker:
    image: getlago/api:${api}
    profiles: [jobs]
    command: ["./scripts/start.worker.sh"]
    env_file: worker.env
    healthcheck: {<<: *check, test: [CMD, curl, -f, "http://localhost:8080"]}
  clock:
    image: getlago/api:${api}
    profiles: [clock]
    command: ["./scripts/start.clock.sh"]
    env_file: worker.env
  migrate:
    image: getlago/api:${api}
    profiles: [migrate]
    command: ["sh", "-c", "bundle exec rails db:migrate && bundle exec rails signup:seed_organization"]
    env_file: api.env
`;
}
