import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type Color, parseConnectTo, type Release, type Topology } from '@lago-scw/contracts';
import {
  createEffects,
  type EffectEvent,
  type Effects,
  type Failpoints,
  noFailpoints,
} from '@lago-scw/effects';
import { lockHosts } from '@lago-scw/host';
import type { Cloud } from '../../actions/lago-deploy-compose/src/cloud.ts';
import { closeHosts, connectHosts, inLockOrder } from '../../actions/lago-deploy-compose/src/fleet.ts';
import type { ReleaseFolder } from '../../actions/lago-deploy-compose/src/release-folder.ts';
import type { Session } from '../../actions/lago-deploy-compose/src/session.ts';
import { createAuthority, type IssuedCertificate } from '../../packages/sandbox/src/authority/authority.ts';
import { createMachines, type Machines } from '../../packages/sandbox/src/instances/machines.ts';
import type { Image, ImageCatalog, ProgramContext } from '../../packages/sandbox/src/instances/program.ts';
import type { Resolve } from '../../packages/sandbox/src/instances/target.ts';
import { createKeyPair } from './key-pair.ts';

export const DOMAIN = 'billing.example.com';
export const ELASTIC = '203.0.113.3';
const MANAGEMENT = { blue: '203.0.113.1', green: '203.0.113.2' } as const;
const SCHEMAS: Readonly<Record<string, string>> = {
  'v1.49.0': '20260601000000',
  'v1.50.0': '20260706173746',
  'v1.51.0': '20260721180721',
};

/** What the tests look at, and what they can break. */
export interface Observed {
  readonly clocks: Set<string>;
  mostClocks: number;
  readonly workers: Set<string>;
  schema: string;
  migrations: number;
  readonly backups: string[];
  activeColor: Color | null;
  /** What the post step would be told. */
  addressFrom: Color | null;
  /** Versions whose programs fail, by kind. */
  readonly broken: Set<'migrate' | 'web' | 'clock' | 'move' | 'worker' | 'answer'>;
}

export interface DeployWorld {
  readonly machines: Machines;
  readonly observed: Observed;
  readonly topology: Topology;
  /** For the domain, from an authority that this process trusts. */
  readonly certificate: IssuedCertificate;
  /** A run of its own: connections, lock and effects are new. */
  session(options?: { run?: string; failpoints?: Failpoints; operation?: string }): Promise<DeploySession>;
  stop(): Promise<void>;
}

export interface DeploySession extends Session {
  readonly events: readonly EffectEvent[];
  readonly warnings: readonly string[];
  close(): void;
}

export interface WorldOptions {
  /** Instead of the small programs of this file. */
  readonly imageCatalog?: ImageCatalog;
  readonly resolvePrivate?: Resolve;
}

export async function startDeployWorld(options: WorldOptions = {}): Promise<DeployWorld> {
  const authority = await createAuthority();
  setDefaultCACertificates([...getCACertificates('default'), authority.certificatePem]);
  const observed = nothingYet();
  const certificate = await authority.issue([DOMAIN]);
  const keys = createKeyPair();
  const machines = await createMachines({
    imageCatalog:
      options.imageCatalog ?? ((repository, tag) => programs(repository, tag, observed, certificate)),
    publicAddresses: [MANAGEMENT.blue, MANAGEMENT.green, ELASTIC],
    authorizedKeys: () => [keys.authorizedKey],
    resolvePrivate: options.resolvePrivate ?? (() => undefined),
  });
  const topology = topologyOf({ blue: await boot(machines, 'blue'), green: await boot(machines, 'green') });
  machines.world.routeAddress(ELASTIC, 'blue');
  return {
    machines,
    observed,
    topology,
    certificate,
    session: (own) => openSession(machines, observed, topology, keys.privateKey, own),
    stop: () => machines.stop(),
  };
}

function nothingYet(): Observed {
  return {
    clocks: new Set(),
    mostClocks: 0,
    workers: new Set(),
    schema: '0',
    migrations: 0,
    backups: [],
    activeColor: 'blue',
    addressFrom: null,
    broken: new Set(),
  };
}

async function boot(machines: Machines, color: Color): Promise<string[]> {
  const { sshHostFingerprints } = await machines.world.boot({
    serverId: color,
    name: color,
    privateAddresses: [],
    publicAddresses: [MANAGEMENT[color]],
    userData: {},
  });
  return sshHostFingerprints.match(/SHA256:\S+/g) ?? [];
}

async function openSession(
  machines: Machines,
  observed: Observed,
  topology: Topology,
  privateKey: string,
  options: { run?: string; failpoints?: Failpoints; operation?: string } = {},
): Promise<DeploySession> {
  const events: EffectEvent[] = [];
  const warnings: string[] = [];
  const effects = createEffects({
    listeners: [(event) => events.push(event)],
    failpoints: options.failpoints ?? noFailpoints,
    firstPauseMs: 1,
    retries: 2,
  });
  const connectTo = parseConnectTo(machines.connectTo());
  const hosts = await connectHosts(topology, { privateKey, connectTo, effects });
  const run = options.run ?? '1';
  const lock = { run, url: '', actor: 'ada', operation: options.operation ?? 'test', minutes: 30 };
  return {
    topology,
    hosts,
    cloud: memoryCloud(machines, observed, effects),
    connectTo,
    effects,
    run,
    startedAt: Date.now(),
    lock: () => lockHosts(inLockOrder(hosts), lock, effects),
    takingAddressFrom: (color) => {
      observed.addressFrom = color;
    },
    info: () => {},
    warning: (text) => warnings.push(text),
    events,
    warnings,
    close: () => closeHosts(hosts),
  };
}

/** An Elastic IP that moves at once, and backups that are names. */
function memoryCloud(machines: Machines, observed: Observed, effects: Effects): Cloud {
  return {
    activeColor: async () => observed.activeColor,
    moveElasticIp: (to, id) =>
      effects.perform({
        id: `${id}.move`,
        kind: 'scaleway',
        key: `move to ${to}`,
        repeatable: true,
        do: async () => {
          if (observed.broken.has('move') && to === 'green') throw new Error('the move is refused');
          observed.activeColor = to;
          machines.world.routeAddress(ELASTIC, to);
        },
      }),
    backUpDatabase: (name) =>
      effects.perform({
        id: 'deploy.backup-create',
        kind: 'scaleway',
        key: name,
        repeatable: true,
        do: async () => {
          if (!observed.backups.includes(name)) observed.backups.push(name);
          return { kind: 'snapshot', id: name, name };
        },
      }),
  };
}

function programs(
  repository: string,
  tag: string,
  observed: Observed,
  certificate: IssuedCertificate,
): Image | undefined {
  if (SCHEMAS[tag] === undefined) return undefined;
  if (repository === 'test/web') return webImage(tag, observed, certificate);
  if (repository === 'test/clock') return lastingImage('clock', observed.clocks, observed);
  if (repository === 'test/worker') return lastingImage('worker', observed.workers, observed);
  if (repository === 'test/migrate') return migrateImage(tag, observed);
  return undefined;
}

function webImage(tag: string, observed: Observed, certificate: IssuedCertificate): Image {
  return {
    defaultCommand: ['serve'],
    start(context) {
      const { promise: exit, resolve } = Promise.withResolvers<number>();
      if (observed.broken.has('web')) resolve(1);
      const server = createServer(
        { key: certificate.keyPem, cert: certificate.certificatePem },
        (_request, response) => {
          response.setHeader('x-lago-release', context.environment.RELEASE ?? '');
          response.setHeader('x-lago-color', context.environment.COLOR ?? '');
          response.statusCode = observed.broken.has('answer') && context.instanceName === 'green' ? 503 : 200;
          response.end(JSON.stringify({ version: tag, message: 'Success' }));
        },
      );
      void context.listen(server, 443);
      return {
        exit,
        signal: () => {
          server.closeAllConnections();
          resolve(0);
        },
        exec: async () => 0,
      };
    },
  };
}

/** Runs until it is told to stop, and can be counted meanwhile. */
function lastingImage(kind: 'clock' | 'worker', running: Set<string>, observed: Observed): Image {
  return {
    defaultCommand: ['run'],
    start(context: ProgramContext) {
      const { promise: exit, resolve } = Promise.withResolvers<number>();
      const name = `${context.instanceName}/${context.containerName}`;
      const fails = observed.broken.has(kind) && context.instanceName === 'green';
      if (fails) resolve(1);
      else running.add(name);
      observed.mostClocks = Math.max(observed.mostClocks, observed.clocks.size);
      return {
        exit,
        signal: () => {
          // Takes its time, as a worker with jobs in flight does.
          setTimeout(() => {
            running.delete(name);
            resolve(0);
          }, 30);
        },
        exec: async () => 0,
      };
    },
  };
}

function migrateImage(tag: string, observed: Observed): Image {
  return {
    defaultCommand: ['migrate'],
    start(context) {
      const { promise: exit, resolve } = Promise.withResolvers<number>();
      if (context.command.includes('lago:version')) {
        context.log(JSON.stringify({ number: tag, github_url: '', schema_version: observed.schema }));
        resolve(0);
      } else if (observed.broken.has('migrate')) {
        context.log('PG::UndefinedTable');
        resolve(1);
      } else {
        const schema = SCHEMAS[tag] ?? '0';
        if (schema > observed.schema) observed.schema = schema;
        observed.migrations += 1;
        resolve(0);
      }
      return { exit, signal: () => resolve(143), exec: async () => 0 };
    },
  };
}

/** A release folder with a proxy-less web tier, a worker, a clock and a migration. */
export function releaseOf(lagoVersion: string, salt = ''): ReleaseFolder {
  const configDigest = createHash('sha256')
    .update(lagoVersion + salt)
    .digest('hex');
  const id = `${lagoVersion}-${configDigest.slice(0, 8)}`;
  const compose = [
    'services:',
    '  web:',
    `    image: test/web:${lagoVersion}`,
    '    profiles: [web]',
    '    ports: ["443:443"]',
    `    environment: {RELEASE: ${id}, COLOR: "\${LAGO_SCW_COLOR:-}"}`,
    '    restart: "no"',
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
    services: { web: ['web'], jobs: ['worker'], clock: ['clock'], migrate: 'migrate' },
    images: [],
    files: [],
  };
  const folder = `lago-scw/releases/${id}`;
  return {
    release,
    files: [
      { path: `${folder}/compose.yaml`, content: compose },
      { path: `${folder}/release.json`, content: JSON.stringify(release) },
    ],
  };
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

function topologyOf(fingerprints: Readonly<Record<Color, string[]>>): Topology {
  const instance = (color: Color) => ({
    serverId: color,
    name: `lago-test-${color}`,
    managementAddress: MANAGEMENT[color],
    privateAddress: '',
    hostKeyFingerprints: fingerprints[color],
  });
  return {
    schema: 'lago-scw/topology@1',
    environment: 'test',
    domain: DOMAIN,
    projectId: '',
    region: 'fr-par',
    zone: 'fr-par-1',
    sshUser: 'root',
    privateNetwork: { id: '', name: '', subnets: [] },
    securityGroup: { id: '', name: '' },
    elasticIp: { id: 'ip', address: ELASTIC },
    activeColor: 'blue',
    instances: { blue: instance('blue'), green: instance('green') },
    database: {
      instanceId: 'db',
      name: 'lago',
      user: 'lago',
      address: '172.16.0.9',
      port: 5432,
      certificate: '',
      volumeType: 'sbs_5k',
    },
  };
}
