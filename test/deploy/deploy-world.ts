import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import {
  type Color,
  type HandOverSettings,
  instanceOf,
  parseConnectTo,
  specSchema,
  type Topology,
} from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
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
import type { Session } from '../../actions/lago-deploy-compose/src/session.ts';
import type { IssuedCertificate } from '../../packages/sandbox/src/authority/authority.ts';
import { createSshKeyPair } from '../../packages/sandbox/src/instances/host-keys.ts';
import { createMachines, type Machines } from '../../packages/sandbox/src/instances/machines.ts';
import type { ImageCatalog } from '../../packages/sandbox/src/instances/program.ts';
import type { Resolve } from '../../packages/sandbox/src/instances/target.ts';
import { nothingYet, type Observed } from './observed.ts';
import { programs } from './programs.ts';
import { AUTHORITY, certificate } from './release-of.ts';

export const DOMAIN = EXAMPLE_TOPOLOGY.domain;
export const ELASTIC = '203.0.113.3';
const MANAGEMENT = { blue: '203.0.113.1', green: '203.0.113.2' } as const;
export interface DeployWorld {
  readonly machines: Machines;
  readonly observed: Observed;
  readonly topology: Topology;
  /** For the domain, from an authority that this process trusts. */
  readonly certificate: IssuedCertificate;
  /** A run of its own: connections, lock and effects are new. */
  session(options?: SessionOptions): Promise<DeploySession>;
  stop(): Promise<void>;
}

export interface DeploySession extends Session {
  readonly events: readonly EffectEvent[];
  readonly warnings: readonly string[];
  close(): void;
}

export interface SessionOptions {
  readonly run?: string;
  readonly failpoints?: Failpoints;
  readonly operation?: string;
  readonly mayMiss?: boolean;
  readonly handOver?: Partial<HandOverSettings>;
  readonly carriesCertificate?: boolean;
  /** 1: the topology knows blue alone. */
  readonly colors?: 1 | 2;
  /** Instead of one in which the Elastic IP moves at once. */
  readonly cloud?: (failpoints: Failpoints) => Cloud;
}

export interface WorldOptions {
  /** Instead of the small programs of this file. */
  readonly imageCatalog?: ImageCatalog;
  readonly resolvePrivate?: Resolve;
}

/** As in a spec, but with the patience that small programs need. */
const HAND_OVER = {
  ...specSchema.shape['hand-over'].parse({}),
  'drain-seconds': 0,
  'in-flight-seconds': 5,
  'quiet-seconds': 1,
  'bake-minutes': 0,
};

export async function startDeployWorld(options: WorldOptions = {}): Promise<DeployWorld> {
  setDefaultCACertificates([...getCACertificates('default'), AUTHORITY]);
  const observed = nothingYet();
  const keys = createSshKeyPair();
  const machines = await createMachines({
    imageCatalog: options.imageCatalog ?? ((repository, tag) => programs(repository, tag, observed)),
    publicAddresses: [MANAGEMENT.blue, MANAGEMENT.green, ELASTIC],
    authorizedKeys: () => [keys.public],
    resolvePrivate: options.resolvePrivate ?? (() => undefined),
  });
  const topology = topologyOf({ blue: await boot(machines, 'blue'), green: await boot(machines, 'green') });
  machines.world.routeAddress(ELASTIC, 'blue');
  return {
    machines,
    observed,
    topology,
    certificate,
    session: (own) => openSession(machines, observed, topology, keys.private, own),
    stop: () => machines.stop(),
  };
}

async function boot(machines: Machines, color: Color): Promise<string[]> {
  const { sshHostFingerprints } = await machines.world.boot({
    serverId: color,
    name: color,
    privateAddresses: [instanceOf(EXAMPLE_TOPOLOGY, color).privateAddress],
    publicAddresses: [MANAGEMENT[color]],
    userData: {},
  });
  return sshHostFingerprints.match(/SHA256:\S+/g) ?? [];
}

async function openSession(
  machines: Machines,
  observed: Observed,
  both: Topology,
  privateKey: string,
  options: SessionOptions = {},
): Promise<DeploySession> {
  const { blue } = both.instances;
  const topology = options.colors === 1 ? { ...both, instances: { blue } } : both;
  const events: EffectEvent[] = [];
  const warnings: string[] = [];
  const failpoints = options.failpoints ?? noFailpoints;
  const effects = createEffects({
    listeners: [(event) => events.push(event)],
    failpoints,
    firstPauseMs: 1,
    retries: 2,
  });
  const connectTo = parseConnectTo(machines.connectTo());
  const hosts = await connectHosts(topology, {
    privateKey,
    connectTo,
    effects,
    mayMiss: options.mayMiss ?? false,
  });
  const run = options.run ?? '1';
  const lock = { run, url: '', actor: 'ada', operation: options.operation ?? 'test', minutes: 30 };
  return {
    topology,
    hosts,
    cloud: options.cloud?.(failpoints) ?? memoryCloud(machines, observed, effects),
    connectTo,
    effects,
    handOver: { ...HAND_OVER, ...options.handOver },
    carriesCertificate: options.carriesCertificate ?? false,
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
    addressPlace: async () => ({ color: observed.activeColor, isAttached: observed.activeColor !== null }),
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
    isPoweredOff: async (color) => machines.machine(color)?.running === false,
    setPower: (color, power, id) =>
      effects.perform({
        id: `${id}.power-${power}`,
        kind: 'scaleway',
        key: `power ${power} ${color}`,
        repeatable: true,
        do: async () => {
          if (power === 'off') await machines.world.shutDown(color);
          else await boot(machines, color);
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

function topologyOf(fingerprints: Readonly<Record<Color, string[]>>): Topology {
  const instance = (color: Color) => ({
    ...instanceOf(EXAMPLE_TOPOLOGY, color),
    managementAddress: MANAGEMENT[color],
    hostKeyFingerprints: fingerprints[color],
  });
  return {
    ...EXAMPLE_TOPOLOGY,
    environment: 'test',
    elasticIp: { id: 'ip', address: ELASTIC },
    instances: { blue: instance('blue'), green: instance('green') },
  };
}
