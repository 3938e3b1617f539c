import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { NodeSSH } from 'node-ssh';
import { type Authority, createAuthority } from '../authority/authority.ts';
import { createSshKeyPair } from '../instances/host-keys.ts';
import { createMachines, type Machines } from '../instances/machines.ts';
import { createPostgresWorld, type PostgresWorld } from '../postgres/databases.ts';
import { lagoImageCatalog } from './image-catalog.ts';

/** A release folder as small as one can be, on one or two machines with a real PostgreSQL. */

export const domain = 'billing.example.com';
export const apiKey = 'smoke-key';
const databaseAddress = '172.16.0.10';

export const environment: Readonly<Record<string, string>> = {
  RAILS_ENV: 'production',
  DATABASE_URL: `postgresql://lago:pa%20ss@${databaseAddress}:5432/lago?sslmode=require`,
  REDIS_URL: 'redis://172.16.0.11:6379/0',
  LAGO_REDIS_CACHE_URL: 'redis://172.16.0.11:6379/1',
  LAGO_PDF_URL: 'http://pdf:3000',
  SECRET_KEY_BASE: 'f'.repeat(128),
  LAGO_RSA_PRIVATE_KEY: Buffer.from(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ).toString('base64'),
  LAGO_ENCRYPTION_PRIMARY_KEY: 'p'.repeat(32),
  LAGO_ENCRYPTION_DETERMINISTIC_KEY: 'd'.repeat(32),
  LAGO_ENCRYPTION_KEY_DERIVATION_SALT: 's'.repeat(32),
  LAGO_API_URL: `https://${domain}/api`,
  LAGO_FRONT_URL: `https://${domain}`,
  LAGO_CREATE_ORG: 'true',
  LAGO_ORG_NAME: 'Smoke',
  LAGO_ORG_USER_EMAIL: 'smoke@example.com',
  LAGO_ORG_USER_PASSWORD: 'secret',
  LAGO_ORG_API_KEY: apiKey,
};

export const composeFile = (version: string): string => `
name: lago
x-check: &check {interval: 100ms, timeout: 2s, retries: 20}
services:
  proxy:
    image: traefik:v3.6
    ports: ["80:80", "443:443"]
    volumes: ["./proxy:/etc/traefik:ro"]
    healthcheck: {<<: *check, test: [CMD, traefik, healthcheck]}
  front:
    image: getlago/front:${version}
    environment: {API_URL: "https://${domain}/api"}
    healthcheck: {<<: *check, test: [CMD-SHELL, "curl -f http://localhost:80/ || exit 1"]}
  api:
    image: getlago/api:${version}
    command: ["./scripts/start.api.sh"]
    env_file: api.env
    stop_grace_period: 35s
    healthcheck: {<<: *check, test: [CMD, curl, -f, "http://localhost:3000/health"]}
  pdf:
    image: getlago/lago-gotenberg:8.15
    healthcheck: {<<: *check, test: [CMD, curl, -f, "http://localhost:3000/health"]}
  worker:
    image: getlago/api:${version}
    command: ["./scripts/start.worker.sh"]
    env_file: api.env
    profiles: [jobs]
    stop_grace_period: 40s
    healthcheck: {<<: *check, test: [CMD, curl, -f, "http://localhost:8080"]}
  clock:
    image: getlago/api:${version}
    command: ["./scripts/start.clock.sh"]
    env_file: api.env
    profiles: [clock]
  migrate:
    image: getlago/api:${version}
    command: ["sh", "-c", "bundle exec rails db:migrate && bundle exec rails signup:seed_organization"]
    env_file: api.env
    profiles: [migrate]
`;

const staticConfiguration = `
entryPoints:
  web: {address: ":80", http: {redirections: {entryPoint: {to: websecure, scheme: https}}}}
  websecure: {address: ":443"}
ping: {}
providers: {file: {directory: /etc/traefik/dynamic}}
`;

export const dynamicConfiguration = (name: string): string => `
http:
  routers:
    closed: {rule: "Host(\`${domain}\`) && (PathPrefix(\`/api/sidekiq\`) || PathPrefix(\`/api/metrics\`))", priority: 1000, service: front, middlewares: [closed], tls: {}}
    v1: {rule: "Host(\`${domain}\`) && PathPrefix(\`/api/v\`)", priority: 110, service: api, middlewares: [mark], tls: {}}
    api: {rule: "Host(\`${domain}\`) && PathPrefix(\`/api\`)", priority: 100, service: api, middlewares: [mark, strip], tls: {}}
    graphql: {rule: "Host(\`${domain}\`) && Path(\`/graphql\`)", priority: 100, service: api, middlewares: [mark], tls: {}}
    front: {rule: "Host(\`${domain}\`)", priority: 50, service: front, middlewares: [mark], tls: {}}
  middlewares:
    strip: {stripPrefix: {prefixes: [/api]}}
    closed: {ipAllowList: {sourceRange: [127.0.0.1/32]}}
    mark: {headers: {stsSeconds: 31536000, customResponseHeaders: {X-Lago-Color: ${name}}}}
  services:
    api: {loadBalancer: {servers: [{url: "http://api:3000"}]}}
    front: {loadBalancer: {servers: [{url: "http://front:80"}]}}
tls:
  certificates: [{certFile: /etc/traefik/tls/cert.pem, keyFile: /etc/traefik/tls/key.pem}]
`;

export interface Stack {
  readonly machines: Machines;
  readonly databases: PostgresWorld;
  readonly authority: Authority;
  /** Logs in as root on every machine. */
  readonly privateKey: string;
  boot(name: string, address: string): Promise<NodeSSH>;
  /** `SHA256:…` of a machine's host keys. */
  fingerprints(name: string): readonly string[];
  /** Writes a release into the home of a machine. */
  install(name: string, version: string, extra?: Readonly<Record<string, string>>): Promise<void>;
  get(address: string, pathname: string, options?: https.RequestOptions & { body?: unknown }): Promise<Reply>;
  query(sql: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly json: () => Record<string, never>;
}

export async function startStack(): Promise<Stack> {
  const keys = createSshKeyPair();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stack-'));
  const [authority, databases] = await Promise.all([createAuthority(), createPostgresWorld()]);
  await databases.createInstance({ instanceId: 'db', user: 'owner', password: 'unused', settings: [] });
  await databases.createUser('db', 'lago', 'pa ss', false);
  await databases.createDatabase('db', 'lago');
  await databases.setPrivilege('db', 'lago', 'lago', 'all');
  databases.routeEndpoint(databaseAddress, 5432, 'db');
  const machines = await createMachines({
    imageCatalog: lagoImageCatalog,
    publicAddresses: ['203.0.113.1', '203.0.113.2', '203.0.113.3'],
    authorizedKeys: () => [keys.public],
    resolvePrivate: (host, port) => databases.resolve(host, port),
    folder,
  });
  const certificate = await authority.issue([domain]);
  const clients: NodeSSH[] = [];
  const fingerprints = new Map<string, readonly string[]>();

  return {
    machines,
    databases,
    authority,
    privateKey: keys.private,
    fingerprints: (name) => fingerprints.get(name) ?? [],
    async boot(name, address) {
      const { sshHostFingerprints } = await machines.world.boot({
        serverId: name,
        name,
        privateAddresses: [],
        publicAddresses: [address],
        userData: {},
      });
      fingerprints.set(name, sshHostFingerprints.match(/SHA256:\S+/g) ?? []);
      const client = new NodeSSH();
      clients.push(client);
      await client.connect({
        ...machines.machine(name)?.sshTarget,
        username: 'root',
        privateKey: keys.private,
      });
      return client;
    },
    async install(name, version, extra = {}) {
      const home = machines.machine(name)?.home ?? '';
      const quoted = Object.entries({ ...environment, ...extra }).map(([key, value]) => `${key}="${value}"`);
      const files = {
        'compose.yaml': composeFile(version),
        'api.env': `${quoted.join('\n')}\n`,
        'proxy/traefik.yml': staticConfiguration,
        'proxy/dynamic/lago.yml': dynamicConfiguration(name),
        'proxy/tls/cert.pem': certificate.certificatePem,
        'proxy/tls/key.pem': certificate.keyPem,
      };
      for (const [file, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(home, file)), { recursive: true });
        await writeFile(path.join(home, file), text);
      }
    },
    get(address, pathname, { body, ...options } = {}) {
      const target = machines.resolve(address, 443);
      return new Promise((resolve, reject) => {
        const request = https.request(
          {
            ...target,
            path: pathname,
            servername: domain,
            ca: authority.certificatePem,
            agent: false,
            ...options,
            headers: { host: domain, ...(options.headers as object) },
          },
          async (response) => {
            let text = '';
            for await (const chunk of response) text += chunk;
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: () => JSON.parse(text),
            });
          },
        );
        request.on('error', reject);
        request.end(body === undefined ? undefined : JSON.stringify(body));
      });
    },
    async query(sql) {
      const client = await databases.connect('db', 'lago');
      try {
        return (await client.query(sql)).rows;
      } finally {
        await client.end();
      }
    },
    async stop() {
      for (const client of clients) client.connection?.on('error', () => {});
      for (const client of clients) client.dispose();
      await machines.stop();
      await databases.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
